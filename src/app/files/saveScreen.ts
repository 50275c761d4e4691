/** Saves what the map's canvas shows at this moment, as a picture. */
import { languageStore } from '../../i18n/languageStore'
import { notify } from '../../ui/announce'
import { download, fileName } from './saveFile'

export async function saveScreen(title: string): Promise<void> {
  const canvas = document.querySelector('[data-canvas-scroller]')?.parentElement
  if (!canvas) return
  try {
    const { pictureAsSeen } = await import('../../formats/picture/asSeen')
    const background = getComputedStyle(document.body).backgroundColor
    const blob = await pictureAsSeen(canvas, { scale: Math.max(2, window.devicePixelRatio), background })
    download(blob, fileName(title, 'png'))
  } catch (error) {
    console.warn(error)
    const t = languageStore.getState().speech?.t
    if (t) notify({ text: t('app.screenFailed'), tone: 'error' })
  }
}
