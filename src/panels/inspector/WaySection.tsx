/** The way of a persona through this card: where she comes from and where she goes on to. */
import { valenceOf } from '../../attachments/feeling'
import { link } from '../../commands/link'
import type { EditorState } from '../../editor/editor'
import type { CardId, JourneyMap, Link, PersonaId } from '../../model/journeyMap'
import { columnIndex, personasOf } from '../../model/queries'
import { Face } from '../../ui/Face'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { Menu } from '../../ui/Menu'
import type { MenuEntry } from '../../ui/menuItem'
import { useT } from '../../ui/useT'
import { sameWritten, useEditorState, useInspecting } from './inspecting'
import section from './Section.module.css'
import styles from './WaySection.module.css'

interface Stop {
  id: CardId
  title: string
  valence: number | null
}

interface Way {
  persona: PersonaId | null
  name: string
  hue: number | null
  before: readonly Stop[]
  here: Stop
  after: readonly Stop[]
}

const byCard = new WeakMap<JourneyMap['links'], Map<CardId, Link[]>>()

/** The links of a card, gathered once for each state of the links. */
function linksAt(links: JourneyMap['links'], id: CardId): readonly Link[] {
  let index = byCard.get(links)
  if (!index) {
    index = new Map()
    for (const each of Object.values(links))
      for (const end of [each.from, each.to]) {
        const list = index.get(end)
        if (list) list.push(each)
        else index.set(end, [each])
      }
    byCard.set(links, index)
  }
  return index.get(id) ?? []
}

function waysThrough({ map }: EditorState, id: CardId): Way[] {
  const touching = linksAt(map.links, id)
  const whose = [...personasOf(map.personas).map((persona) => persona.id), null]
  return whose.flatMap((persona) => {
    const links = touching.filter((each) => each.persona === persona)
    if (links.length === 0) return []
    const stop = (card: CardId): Stop => {
      const found = map.cards[card]
      return { id: card, title: found?.title ?? '', valence: found ? valenceOf(found, persona) : null }
    }
    const { name = '', hue = null } = (persona !== null && map.personas[persona]) || {}
    const before = links.filter(({ to }) => to === id).map(({ from }) => stop(from))
    const after = links.filter(({ from }) => from === id).map(({ to }) => stop(to))
    return [{ persona, name, hue, before, here: stop(id), after }]
  })
}

/** Cards of this and the next column, nearest first. */
function nextCards(map: JourneyMap, id: CardId) {
  const from = map.cards[id]
  if (!from) return []
  const column = columnIndex(map, from.step)
  const linked = new Set(Object.values(map.links).flatMap((each) => (each.from === id ? [each.to] : [])))
  return Object.values(map.cards)
    .map((card) => ({ card, away: columnIndex(map, card.step) - column }))
    .filter(
      ({ card, away }) =>
        card.id !== id && away >= 0 && away <= 1 && !linked.has(card.id) && map.lanes[card.lane]?.medium,
    )
    .sort((a, b) => a.away - b.away)
}

export function WaySection({ id }: { id: CardId }) {
  const { editor } = useInspecting()
  const t = useT()
  const ways = useEditorState((state) => waysThrough(state, id), sameWritten)
  const offer = (): MenuEntry[] => {
    const { map } = editor.store.getState()
    const cards = nextCards(map, id)
    if (cards.length === 0) return [{ label: t('inspector.way.nowhere'), disabled: true }]
    const [only] = Object.keys(map.cards[id]?.personas ?? {})
    return cards.map(({ card }) => ({
      label: card.title || t('inspector.untitled'),
      hint: [map.steps[card.step]?.title, map.lanes[card.lane]?.title].filter(Boolean).join(' · '),
      onSelect: () => editor.run(link, { from: id, to: card.id, ...(only !== undefined && { persona: only }) }),
    }))
  }
  const adder = (
    <Menu align="end" trigger={<IconButton small icon="plus" label={t('inspector.way.add')} />} items={offer} />
  )
  if (ways.length === 0)
    return (
      <section className={section.section} aria-label={t('inspector.way')}>
        <div className={section.head}>
          <h3>{t('inspector.way')}</h3>
          <Icon name="route" size={14} className={section.icon} />
          {adder}
        </div>
        <p className={styles.none}>{t('inspector.way.none')}</p>
      </section>
    )
  return ways.map((way, i) => {
    const heading = way.name ? t('inspector.way.of', { name: way.name.split(' ')[0] ?? way.name }) : t('inspector.way')
    return (
      <section key={way.persona ?? ''} className={section.section} aria-label={heading}>
        <div className={section.head}>
          <h3>{heading}</h3>
          <Icon name="route" size={14} className={section.icon} />
          {i === 0 && adder}
        </div>
        <ol className={styles.way} style={way.hue ? { color: `var(--persona-${way.hue})` } : undefined}>
          {[...way.before, way.here, ...way.after].map((stop) => (
            <StopLine key={stop.id} stop={stop} here={stop.id === id} />
          ))}
        </ol>
      </section>
    )
  })
}

function StopLine({ stop: { id, title, valence }, here }: { stop: Stop; here: boolean }) {
  const { editor, reveal } = useInspecting()
  const t = useT()
  const mark = valence === null ? <span className={styles.port} /> : <Face valence={valence} size={16} />
  const go = () => {
    const card = editor.store.getState().map.cards[id]
    if (!card) return
    editor.select([id], { step: card.step, lane: card.lane, card: id })
    reveal(id)
  }
  return (
    <li className={styles.stop}>
      {mark}
      {here ? (
        <span className={styles.here} aria-current="location">
          {t('inspector.way.here')}
        </span>
      ) : (
        <button type="button" className={styles.go} onClick={go}>
          {title || t('inspector.untitled')}
        </button>
      )}
    </li>
  )
}
