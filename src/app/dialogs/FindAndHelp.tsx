/** The palette and the key help, on whichever screen: the deeds are handed in, the map is searched where one is open. */
import { useEffect, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { Translate } from '../../i18n/words'
import { whenIdle } from '../../idle/whenIdle'
import type { JourneyMap } from '../../model/journeyMap'
import type { KeyHelpItem } from '../../panels/dialogs/KeyHelp'
import type { PaletteItem } from '../../panels/dialogs/paletteItem'
import { later } from '../../ui/later'
import { useT } from '../../ui/useT'
import { goTo } from '../map/goTo'
import { type Services, useServices } from '../services'
import { withWords } from '../withWords'
import { holdKeys } from './holdKeys'

const paletteCode = () => withWords(import('./Palette'))
const Palette = later(async () => (await paletteCode()).Palette)
const KeyHelp = later(async () => (await withWords(import('../../panels/dialogs/KeyHelp'))).KeyHelp)

interface FindAndHelpProps {
  deeds: (services: Services, t: Translate) => PaletteItem[]
  moreKeys?: (t: Translate) => KeyHelpItem[]
  mapNow?: () => JourneyMap
}

export function FindAndHelp({ deeds, moreKeys, mapNow }: FindAndHelpProps) {
  const services = useServices()
  const { dialogs } = services
  const t = useT()
  const is = useStore(dialogs, (state) => state.dialog?.is)
  const onClose = () => dialogs.setState({ dialog: null })
  // The palette is opened to type at once: it is there before it is asked for.
  useEffect(() => whenIdle(() => void paletteCode(), { within: 5000, otherwise: 1500 }), [])
  useLayoutEffect(
    () => (is ? holdKeys(is === 'palette' || is === 'way', () => dialogs.setState({ dialog: null })) : undefined),
    [is, dialogs],
  )
  if (is !== 'palette' && is !== 'help') return null
  const items = deeds(services, t)
  return (
    <>
      {is === 'palette' && (
        <Palette open onClose={onClose} items={items} mapNow={mapNow} onGo={(id, kind) => goTo(services, id, kind)} />
      )}
      {is === 'help' && <KeyHelp open onClose={onClose} items={[...(moreKeys?.(t) ?? []), ...items]} />}
    </>
  )
}
