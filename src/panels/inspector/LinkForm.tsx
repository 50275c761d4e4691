/** The form of a chosen link, or of several: whose way it is and what stands on it. */
import { changeLink } from '../../commands/changeLink'
import { setLinkPersona } from '../../commands/setLinkPersona'
import { unlink } from '../../commands/unlink'
import type { LinkId } from '../../model/journeyMap'
import { personasOf } from '../../model/queries'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Icon } from '../../ui/Icon'
import { PersonaMark } from '../../ui/PersonaMark'
import { TextField } from '../../ui/TextField'
import { useT } from '../../ui/useT'
import styles from './Inspector.module.css'
import { sameWritten, useEditorState, useInspecting } from './inspecting'
import section from './Section.module.css'

const MANY = Symbol('several')

export function LinkForm({ ids }: { ids: readonly LinkId[] }) {
  const { editor, reveal } = useInspecting()
  const t = useT()
  const [first] = ids
  const one = ids.length === 1 && first !== undefined ? first : null
  const personas = personasOf(useEditorState(({ map }) => map.personas))
  const readonly = useEditorState((state) => state.readonly)
  const label = useEditorState(({ map }) => (one ? (map.links[one]?.label ?? '') : ''))
  const persona = useEditorState(({ map }) => {
    const whose = new Set(ids.map((id) => map.links[id]?.persona ?? null))
    return whose.size === 1 ? [...whose][0] : MANY
  })
  const ends = useEditorState(({ map }) => {
    const link = one ? map.links[one] : undefined
    return link ? [link.from, link.to].map((id) => ({ id, title: map.cards[id]?.title ?? '' })) : []
  }, sameWritten)
  const go = (id: string) => {
    const card = editor.store.getState().map.cards[id]
    if (!card) return
    editor.select([id], { step: card.step, lane: card.lane, card: id })
    reveal(id)
  }
  return (
    <>
      <h2 className={styles.heading}>{t('inspector.links', { count: ids.length })}</h2>
      {ends.length > 0 && (
        <div className={styles.ends}>
          {ends.map(({ id, title }, i) => (
            <Button key={id} kind="line" onClick={() => go(id)}>
              {i > 0 && <Icon name="arrow-right" size={14} />}
              <span className={styles.cut}>{title || t('inspector.untitled')}</span>
            </Button>
          ))}
        </div>
      )}
      <div className={section.fields}>
        {one && (
          <TextField
            label={t('inspector.link.label')}
            placeholder={t('inspector.link.label.empty')}
            value={label}
            disabled={readonly}
            onChange={(next) => editor.run(changeLink, { id: one, values: { label: next } })}
          />
        )}
        <Choice
          as="list"
          label={t('inspector.link.persona')}
          disabled={readonly}
          value={typeof persona === 'string' ? persona : undefined}
          placeholder={persona === MANY ? t('inspector.differ') : undefined}
          none={t('inspector.everyone')}
          onNone={() => editor.run(setLinkPersona, { links: ids, persona: null })}
          options={personas.map(({ id, name, hue }) => ({
            value: id,
            label: name || t('personas.unnamed'),
            mark: <PersonaMark hue={hue} name={name} size={12} />,
          }))}
          onChange={(next) => editor.run(setLinkPersona, { links: ids, persona: next })}
        />
        <Button icon="unlink" className={styles.deed} disabled={readonly} onClick={() => editor.run(unlink, { ids })}>
          {t('inspector.link.remove', { count: ids.length })}
        </Button>
      </div>
    </>
  )
}
