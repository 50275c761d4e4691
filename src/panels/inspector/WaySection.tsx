/** The way of a persona through this card: where she comes from and where she goes on to. */
import { valenceOf } from '../../attachments/feeling'
import type { EditorState } from '../../editor/editor'
import type { CardId, PersonaId } from '../../model/journeyMap'
import { linksOf, personasOf } from '../../model/queries'
import { Face } from '../../ui/Face'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
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

function waysThrough({ map }: EditorState, id: CardId): Way[] {
  const touching = linksOf(map, id)
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

export function WaySection({ id }: { id: CardId }) {
  const { leadOn } = useInspecting()
  const t = useT()
  const ways = useEditorState((state) => waysThrough(state, id), sameWritten)
  const readonly = useEditorState((state) => state.readonly)
  const adder = !readonly && <IconButton small icon="plus" label={t('link.find')} onClick={() => leadOn(id)} />
  // The first stands even where it is empty, so that the button to add keeps the focus.
  const shown: readonly (Way | null)[] = ways.length > 0 ? ways : [null]
  return shown.map((way, i) => {
    const heading = way?.name ? t('inspector.way.of', { name: way.name.split(' ')[0] ?? way.name }) : t('inspector.way')
    return (
      <section key={i === 0 ? '' : (way?.persona ?? 'all')} className={section.section} aria-label={heading}>
        <div className={section.head}>
          <h3>{heading}</h3>
          <Icon name="route" size={14} className={section.icon} />
          {i === 0 && adder}
        </div>
        {way ? (
          <ol className={styles.way} style={way.hue ? { color: `var(--persona-${way.hue})` } : undefined}>
            {[...way.before, way.here, ...way.after].map((stop, place) => (
              // A way may come back to where it was.
              <StopLine key={`${place} ${stop.id}`} stop={stop} here={stop.id === id} />
            ))}
          </ol>
        ) : (
          <p className={styles.none}>{t('inspector.way.none')}</p>
        )}
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
