/** The palette: every command by its name, and everything on the map by its words. */
import { Command } from 'cmdk'
import { useDeferredValue, useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { KeyHint } from '../../ui/KeyHint'
import { useT } from '../../ui/useT'
import styles from './CommandPalette.module.css'
import type { Found, FoundOnMap } from './findOnMap'
import { grouped, type PaletteItem, ranked } from './paletteItem'

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
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('palette.title')} bare flush>
      <Content {...props} />
    </Dialog>
  )
}

function Content({ items, find, onGo, onClose }: CommandPaletteProps) {
  const t = useT()
  const [query, setQuery] = useState('')
  // Typing never waits for the search.
  const asked = useDeferredValue(query.trim())
  const commands = ranked(
    items.filter((item) => item.enabled),
    asked,
  )
  const found = asked === '' ? NOWHERE : (find?.(asked) ?? NOWHERE)
  const count = commands.length + found.total
  const perform = (deed: () => void) => {
    onClose()
    deed()
  }
  return (
    <Command label={t('palette.title')} shouldFilter={false} loop className={styles.palette}>
      <div className={styles.search}>
        <Icon name="search" size={16} />
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={t('palette.placeholder')}
          maxLength={200}
          data-autofocus
        />
      </div>
      {count === 0 && <p className={styles.none}>{t('palette.none', { query: asked })}</p>}
      <Command.List className={styles.list} label={t('palette.title')}>
        {asked !== '' && found.results.length > 0 && onGo && (
          <Command.Group heading={t('palette.map')} className={styles.group}>
            {found.results.map((one) => (
              <Command.Item
                key={one.id}
                value={`map ${one.id}`}
                className={styles.item}
                onSelect={() => perform(() => onGo(one.id, one.kind))}
              >
                <Icon name={ICONS[one.kind]} size={16} />
                <span className={styles.words}>
                  {one.title || t('scene.unnamed')}
                  {(one.excerpt || one.where) && <small>{one.excerpt || one.where}</small>}
                </span>
              </Command.Item>
            ))}
            {found.total > found.results.length && (
              <p className={styles.more}>{t('palette.more', { count: found.total - found.results.length })}</p>
            )}
          </Command.Group>
        )}
        {grouped(commands).map(([group, members]) => (
          <Command.Group key={group} heading={group} className={styles.group}>
            {members.map((item) => (
              <Command.Item
                key={item.id}
                value={item.id}
                className={styles.item}
                onSelect={() => perform(item.perform)}
              >
                <Icon name={item.checked ? 'check' : (item.icon ?? 'chevron-right')} size={16} />
                <span className={styles.words}>{item.label}</span>
                {item.keys?.[0] && <KeyHint keys={item.keys[0]} />}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
      </Command.List>
      <output className="spoken">{asked === '' ? '' : t('palette.results', { count })}</output>
    </Command>
  )
}
