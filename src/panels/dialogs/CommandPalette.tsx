/** The palette: every command by its name, and everything on the map by its words. */
import { Dialog } from '../../ui/Dialog'
import { useT } from '../../ui/useT'
import type { Found, FoundOnMap } from './findOnMap'
import { grouped, type PaletteItem, ranked } from './paletteItem'
import { type Offer, type Offered, SearchList } from './SearchList'

export interface CommandPaletteProps {
  open: boolean
  onClose: () => void
  items: readonly PaletteItem[]
  /** Looks on the open map; absent where none is open. */
  find?: ((query: string) => FoundOnMap) | undefined
  /** Goes to a card, phase, step, lane or persona. */
  onGo?: ((id: string, kind: Found['kind']) => void) | undefined
}

const ICONS = { card: 'sticky-note', phase: 'flag', step: 'footprints', lane: 'route', persona: 'user-round' } as const
const NOWHERE: FoundOnMap = { results: [], total: 0 }

export function CommandPalette(props: CommandPaletteProps) {
  const t = useT()
  const { open, onClose, items, find, onGo } = props
  const offeredFor = (words: string): Offered => {
    const enabled = items.filter((item) => item.enabled)
    const commands = grouped(ranked(enabled, words)).map(([heading, members]) => ({
      heading,
      offers: members.map(offerOf),
    }))
    const found = words === '' || !onGo ? NOWHERE : (find?.(words) ?? NOWHERE)
    const places = found.results.map(
      (one): Offer => ({
        id: `map ${one.id}`,
        label: one.title || t('scene.unnamed'),
        icon: ICONS[one.kind],
        beside: one.excerpt || one.where,
        perform: () => onGo?.(one.id, one.kind),
      }),
    )
    const onMap = { heading: t('palette.map'), offers: places, more: found.total - places.length }
    const offers = commands.flatMap((group) => group.offers)
    // What is called by its whole name comes before what merely contains it.
    const named = offers.find(({ label }) => label.toLowerCase() === words.toLowerCase())
    return {
      groups: places.length > 0 ? [onMap, ...commands] : commands,
      first: (named ?? places[0] ?? offers[0])?.id,
      total: offers.length + found.total,
    }
  }
  return (
    <Dialog open={open} onClose={onClose} title={t('palette.title')} bare flush>
      <SearchList
        label={t('palette.title')}
        placeholder={t('palette.placeholder')}
        offeredFor={offeredFor}
        onClose={onClose}
      />
    </Dialog>
  )
}

function offerOf({ id, label, icon, checked, keys, perform }: PaletteItem): Offer {
  return { id, label, icon: checked ? 'check' : (icon ?? 'chevron-right'), keys: keys?.[0], perform }
}
