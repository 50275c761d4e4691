/** The palette: every command by its name, and everything on the map by its words. */
import { Command } from 'cmdk'
import { type KeyboardEvent, useDeferredValue, useState } from 'react'
import { flushSync } from 'react-dom'
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

function calledBy(items: readonly PaletteItem[], words: string): PaletteItem | undefined {
  return items.find(({ label }) => label.toLowerCase() === words.toLowerCase())
}

function Content({ items, find, onGo, onClose }: CommandPaletteProps) {
  const t = useT()
  const [query, setQuery] = useState('')
  // Typing never waits for the search.
  const asked = useDeferredValue(query.trim())
  const offeredFor = (words: string) => ({
    commands: ranked(
      items.filter((item) => item.enabled),
      words,
    ),
    found: words === '' || !onGo ? NOWHERE : (find?.(words) ?? NOWHERE),
  })
  const { commands, found } = offeredFor(asked)
  const [picked, setPicked] = useState({ query: '', value: '' })
  const count = commands.length + found.total
  const perform = (deed: () => void) => {
    // The dialog is gone before the deed is done: what that gives the focus to keeps it.
    flushSync(onClose)
    deed()
  }
  const [nearest] = found.results
  // What is called by its whole name comes before what merely contains it.
  const named = calledBy(commands, asked)
  const first = named?.id ?? (nearest ? `map ${nearest.id}` : (grouped(commands)[0]?.[1][0]?.id ?? ''))
  // Enter does the first of what was typed, also where the list has not caught up with the typing.
  const onKeyDown = (event: KeyboardEvent) => {
    const words = event.target instanceof HTMLInputElement ? event.target.value.trim() : asked
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || words === asked) return
    event.preventDefault()
    const now = offeredFor(words)
    const [place] = now.found.results
    const item = calledBy(now.commands, words) ?? (place ? undefined : now.commands[0])
    if (item) perform(item.perform)
    else if (place) perform(() => onGo?.(place.id, place.kind))
  }
  return (
    <Command
      label={t('palette.title')}
      shouldFilter={false}
      loop
      className={styles.palette}
      // A choice holds for the words that it was made for; other words choose the first again.
      value={picked.query === asked && picked.value !== '' ? picked.value : first}
      onValueChange={(value) => setPicked({ query: asked, value })}
      onKeyDown={onKeyDown}
    >
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
