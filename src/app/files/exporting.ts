/** A map on its way out: the preview, the file, the picture on the clipboard. */
import { nanoid } from 'nanoid'
import { screenMeasure } from '../../canvas/arrangement/measureText'
import type { Tools, WriteOptions } from '../../formats/format'
import { formatOf } from '../../formats/index'
import type { FarPreview } from '../../formats/picture/farPreview'
import { languageStore, type Speech } from '../../i18n/languageStore'
import type { JourneyMap } from '../../model/journeyMap'
import { type PictureOptions, WHOLE } from '../../scene/pictured'
import type { Drawing, FarDrawing } from '../../shapes/shape'
import { notify } from '../../ui/announce'
import { download, fileName } from './saveFile'

interface Work {
  progress: (share: number) => void
  signal: AbortSignal
  picture?: Tools['picture']
}

function speaking(): Speech {
  const { speech } = languageStore.getState()
  if (!speech) throw new Error('The language is loaded before anything is exported.')
  return speech
}

function toolsFor(work: Work): Tools {
  const { t, language } = speaking()
  return {
    t,
    language,
    measure: screenMeasure(),
    newId: () => nanoid(),
    now: () => new Date().toISOString(),
    progress: work.progress,
    signal: work.signal,
    picture: work.picture,
    note: ({ key, params }) => notify({ text: t(key, params), tone: 'warn' }),
  }
}

async function written(map: JourneyMap, id: string, options: WriteOptions, work: Work): Promise<Blob> {
  const code = await formatOf(id)?.load()
  if (!code?.write) throw new Error(`Nothing writes ${id}`)
  return code.write(map, options, toolsFor(work))
}

export async function saveAs(
  map: JourneyMap,
  id: string,
  options: WriteOptions,
  name: string,
  work: Work,
): Promise<void> {
  const blob = await written(map, id, options, work)
  work.signal.throwIfAborted()
  download(blob, fileName(name, formatOf(id)?.extension ?? id))
}

export async function copyPicture(map: JourneyMap, options: WriteOptions, work: Work): Promise<void> {
  // The promise goes in as it is: browsers want the write in the same moment as the click.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': written(map, 'png', options, work) })])
}

/** Laying more cards out, and painting them, would hold up the page. */
const MANY = 300

let far: FarPreview | null = null

/** What a picture of the map looks like; `closePreviews` when nobody looks any more. */
export async function previewOf(
  map: JourneyMap,
  options: PictureOptions,
  picture: Tools['picture'],
): Promise<Drawing | FarDrawing> {
  const { language, t } = speaking()
  if (Object.keys(map.cards).length > MANY) {
    const { openFarPreview } = await import('../../formats/picture/farPreview')
    if (far?.map !== map) {
      closePreviews()
      far = openFarPreview(map, language, { picture })
    }
    const drawing = await far?.look(options)
    if (drawing) return drawing
  }
  const [{ mapScene }, { sceneTools }] = await Promise.all([
    import('../../scene/mapScene'),
    import('../../scene/sceneTools'),
  ])
  return mapScene(map, options, sceneTools(language, t, screenMeasure()))
}

export function closePreviews(): void {
  far?.close()
  far = null
}

const NOTHING: Work = { progress: () => {}, signal: new AbortController().signal }

/** The beginning of a file of data, as a person would see it in an editor. */
export async function excerptOf(map: JourneyMap, id: string): Promise<string> {
  const blob = await written(map, id, { ...WHOLE, scale: 1 }, NOTHING)
  return (await blob.slice(0, 6000).text()).replace(/^\uFEFF/, '')
}

/** The whole map as a picture on the clipboard, from a key: what became of it is said. */
export async function copyWhole(map: JourneyMap, picture: Tools['picture']): Promise<void> {
  const { t } = speaking()
  try {
    await copyPicture(map, { ...WHOLE, scale: 2 }, { ...NOTHING, picture })
    notify({ text: t('app.pictureCopied'), tone: 'plain' })
  } catch (error) {
    console.warn(error)
    notify({ text: t('app.pictureNotCopied'), tone: 'error' })
  }
}
