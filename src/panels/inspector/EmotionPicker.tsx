/** The five faces, for everyone who meets the card or for one persona, and the feeling's own name. */
import type { AttachmentKind, Choice } from '../../attachments/attachmentKind'
import { detach } from '../../commands/detach'
import type { CardId } from '../../model/journeyMap'
import { Face } from '../../ui/Face'
import { Radio, Radios } from '../../ui/Radios'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import styles from './EmotionPicker.module.css'
import { Fields } from './Entry'
import { useEditorState, useInspecting } from './inspecting'
import { ScopeChoice, useScope } from './scope'
import { MIXED, sameRefs, singleRefs, type Target, targetValue, write } from './target'

/** Whether the kind is told by faces: the coin on the card's edge, with a choice from very bad to very good. */
export function hasFaces(kind: AttachmentKind): boolean {
  return kind.place.at === 'coin' && kind.fields[0]?.type === 'choice'
}

export function EmotionPicker({ kind, cards }: { kind: AttachmentKind; cards: readonly CardId[] }) {
  const t = useT()
  const { editor } = useInspecting()
  const scope = useScope(kind, cards)
  const { persona } = scope
  const refs = useEditorState((state) => singleRefs(state, cards, kind.type, persona), sameRefs)
  const forAll = useEditorState((state) => singleRefs(state, cards, kind.type, undefined), sameRefs)
  const target: Target = { kind, cards, refs, persona }
  const [field] = kind.fields
  const name = field?.name ?? ''
  const value = useEditorState((state) => targetValue(state, target, name))
  const everyones = useEditorState((state) => targetValue(state, { kind, cards, refs: forAll }, name))
  const readonly = useEditorState((state) => state.readonly)
  if (field?.type !== 'choice') return null
  const faces: readonly Choice[] = field.options
  const chosen = typeof value === 'number' ? value : undefined
  const inherited =
    chosen === undefined && persona !== undefined && typeof everyones === 'number' ? everyones : undefined
  const choose = (next: number) => {
    // The chosen face again takes it away, as its key does.
    if (next === chosen) editor.run(detach, { refs })
    else write(editor, target, { [name]: next })
  }
  return (
    <div className={styles.emotion} data-attachment={refs.length > 0 ? kind.type : undefined}>
      <ScopeChoice scope={scope} />
      <Radios
        label={value === MIXED ? `${t(kind.label)}. ${t('inspector.differ.said')}` : t(kind.label)}
        className={styles.faces}
      >
        {faces.map(({ value: option, label, hint }, i) => (
          <Radio
            key={option}
            className={styles.face}
            checked={option === chosen}
            entry={chosen === undefined && i === 0}
            data-inherited={option === inherited || undefined}
            disabled={readonly}
            onClick={() => choose(Number(option))}
            {...tip(option === inherited ? t('inspector.asEveryone') : hint && t(hint), `Alt+${i + 1}`)}
          >
            <Face valence={Number(option)} size={26} />
            <span>{t(label)}</span>
          </Radio>
        ))}
      </Radios>
      {value === MIXED && <p className={styles.differ}>{t('inspector.differ.faces')}</p>}
      {refs.length > 0 && <Fields target={target} without={[name]} quiet />}
    </div>
  )
}
