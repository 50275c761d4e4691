/** Who meets the chosen cards; none in particular means everyone. */
import { setCardPersona } from '../../commands/setCardPersona'
import type { CardId } from '../../model/journeyMap'
import { personasOf } from '../../model/queries'
import { Chip } from '../../ui/Chip'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { PersonaMark } from '../../ui/PersonaMark'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import styles from './Section.module.css'
import { sameList, useEditorState, useInspecting } from './inspecting'

export function PersonaRow({ cards }: { cards: readonly CardId[] }) {
  const { editor } = useInspecting()
  const t = useT()
  const personas = personasOf(useEditorState(({ map }) => map.personas))
  /** On how many of the cards each is marked, in the order of the personas. */
  const counts = useEditorState(
    ({ map }) => personasOf(map.personas).map(({ id }) => cards.filter((card) => map.cards[card]?.personas[id]).length),
    sameList,
  )
  if (personas.length === 0) return null
  const met = personas.map((persona, i) => ({ ...persona, count: counts[i] ?? 0 }))
  const marked = met.filter(({ count }) => count > 0)
  const others = met.filter(({ count }) => count === 0)
  const nameOf = (name: string) => name || t('personas.unnamed')
  return (
    <div className={styles.row}>
      <span className={styles.label} {...tip(t('inspector.persona.hint'))}>
        {t('inspector.persona')}
      </span>
      <div role="group" aria-label={t('inspector.persona')} className={styles.chips}>
        {marked.map(({ id, name, hue, picture, count }) => (
          <Chip
            key={id}
            on={count === cards.length ? true : 'mixed'}
            mark={<PersonaMark hue={hue} name={name} picture={picture} />}
            onClick={() => editor.run(setCardPersona, { cards, persona: id, on: count < cards.length })}
            {...tip(
              t(count === cards.length ? 'inspector.persona.off' : 'inspector.persona.on', { name: nameOf(name) }),
            )}
          >
            {nameOf(name).split(' ')[0]}
          </Chip>
        ))}
        {marked.length === 0 && <span className={styles.everyone}>{t('inspector.everyone')}</span>}
        {others.length > 0 && (
          <Menu
            trigger={
              <Chip
                className={styles.plus}
                aria-label={t('inspector.persona.add')}
                {...tip(t('inspector.persona.add'))}
              >
                <Icon name="plus" size={14} />
              </Chip>
            }
            items={others.map(({ id, name, hue, picture }) => ({
              label: nameOf(name),
              icon: <PersonaMark hue={hue} name={name} picture={picture} />,
              onSelect: () => editor.run(setCardPersona, { cards, persona: id, on: true }),
            }))}
          />
        )}
      </div>
    </div>
  )
}
