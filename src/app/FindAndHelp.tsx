/** The palette and the key help, on whichever screen: the deeds are handed in, the map is searched where one is open. */
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Translate } from '../i18n/words'
import type { KeyHelpItem } from '../panels/dialogs/KeyHelp'
import type { PaletteItem } from '../panels/dialogs/paletteItem'
import { useT } from '../ui/useT'
import { goTo } from './goTo'
import { withWords } from './withWords'
import { type Services, useServices } from './services'

const CommandPalette = lazy(async () => ({
  default: (await withWords(import('../panels/dialogs/CommandPalette'))).CommandPalette,
}))
const KeyHelp = lazy(async () => ({ default: (await withWords(import('../panels/dialogs/KeyHelp'))).KeyHelp }))

interface FindAndHelpProps {
  deeds: (services: Services, t: Translate) => PaletteItem[]
  moreKeys?: (t: Translate) => KeyHelpItem[]
  find?: React.ComponentProps<typeof CommandPalette>['find']
}

export function FindAndHelp({ deeds, moreKeys, find }: FindAndHelpProps) {
  const services = useServices()
  const t = useT()
  const is = useStore(services.dialogs, (state) => state.dialog?.is)
  const onClose = () => services.dialogs.setState({ dialog: null })
  if (is !== 'palette' && is !== 'help') return null
  const items = deeds(services, t)
  return (
    <Suspense fallback={null}>
      {is === 'palette' && (
        <CommandPalette
          open
          onClose={onClose}
          items={items}
          find={find}
          onGo={(id, kind) => goTo(services, id, kind)}
        />
      )}
      {is === 'help' && <KeyHelp open onClose={onClose} items={[...(moreKeys?.(t) ?? []), ...items]} />}
    </Suspense>
  )
}
