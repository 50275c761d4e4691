/** The form of one card or of many: what every card has first, then what hangs on it, then what could. */
import { useState } from 'react'
import type { AttachmentKind } from '../../attachments/attachmentKind'
import { attach } from '../../commands/attach'
import { laneKind } from '../../lanes/index'
import type { CardId } from '../../model/journeyMap'
import { useT } from '../../ui/useT'
import { AddKinds } from './AddKinds'
import { CardTitle, ManyCards } from './CardHead'
import { EmotionPicker, hasFaces } from './EmotionPicker'
import { typesOn } from './hung'
import styles from './Inspector.module.css'
import { useEditorState, useInspecting } from './inspecting'
import { isRow, KindRow } from './KindRow'
import { KindSection } from './KindSection'
import { NotesField } from './NotesField'
import { PersonaRow } from './PersonaRow'
import { SheetTabs } from './SheetTabs'
import { SingleSection } from './SingleSection'
import { WaySection } from './WaySection'

/** How the kinds stand in the form. */
interface Arranged {
  faces: readonly AttachmentKind[]
  /** Rows that are always there: those that the registry lists before the first that a card can bear many of. */
  rows: readonly AttachmentKind[]
  rest: readonly AttachmentKind[]
}

function arranged(kinds: readonly AttachmentKind[]): Arranged {
  const firstMany = kinds.findIndex((kind) => kind.many)
  const faces = kinds.filter(hasFaces)
  const rows = kinds.filter((kind, i) => !faces.includes(kind) && isRow(kind) && (firstMany < 0 || i < firstMany))
  return { faces, rows, rest: kinds.filter((kind) => !faces.includes(kind) && !rows.includes(kind)) }
}

export function CardsForm({ ids, sheet }: { ids: readonly CardId[]; sheet: boolean }) {
  const { editor, kinds } = useInspecting()
  const t = useT()
  const [fresh, setFresh] = useState<string | null>(null)
  const readonly = useEditorState((state) => state.readonly)
  // The types that hang on any of the cards, in one word so that it can be compared.
  const borne = useEditorState((state) => typesOn(state, ids).join(' ')).split(' ')
  const notes = useEditorState(({ map }) =>
    ids.every((id) => laneKind(map.lanes[map.cards[id]?.lane ?? '']?.kind ?? 'channel').holds === 'notes'),
  )
  // A note is words: what makes a touchpoint is neither shown nor asked for, but what hangs there can be seen and taken away.
  const shown = (kind: AttachmentKind) => !notes || borne.includes(kind.type)
  const { faces, rows, rest } = arranged(kinds)
  const hanging = rest.filter((kind) => borne.includes(kind.type))
  const [only] = ids.length === 1 ? ids : []
  const add = (kind: AttachmentKind) => {
    setFresh(kind.type)
    editor.run(attach, { cards: ids, type: kind.type })
  }
  const section = (kind: AttachmentKind) => {
    const begun = fresh === kind.type
    return kind.many ? (
      <KindSection key={kind.type} kind={kind} cards={ids} fresh={begun} />
    ) : (
      <SingleSection key={kind.type} kind={kind} cards={ids} fresh={begun} />
    )
  }
  const basics = (
    <>
      {only !== undefined ? <CardTitle id={only} /> : <ManyCards ids={ids} />}
      {faces.filter(shown).map((kind) => (
        <EmotionPicker key={kind.type} kind={kind} cards={ids} />
      ))}
      <PersonaRow cards={ids} />
      {rows.filter(shown).map((kind) => (
        <KindRow key={kind.type} kind={kind} cards={ids} />
      ))}
    </>
  )
  const asked = notes ? [...faces, ...rows, ...rest].filter(({ ofTouchpoint = false }) => !ofTouchpoint) : rest
  const addable = asked.filter((kind) => !borne.includes(kind.type))
  const more = (
    <>
      {only !== undefined && <WaySection id={only} />}
      {only !== undefined && <NotesField id={only} />}
      {!readonly && <AddKinds kinds={addable} onAdd={add} />}
    </>
  )
  if (sheet)
    return (
      <div className={styles.halves}>
        <div className={styles.half}>{basics}</div>
        <SheetTabs
          className={styles.half}
          chosen={fresh}
          tabs={[
            ...hanging.map((kind) => ({ id: kind.type, label: t(kind.plural), panel: section(kind) })),
            { id: '', label: t('inspector.tab.more'), panel: more },
          ]}
        />
      </div>
    )
  return (
    <>
      {basics}
      {hanging.map(section)}
      {more}
    </>
  )
}
