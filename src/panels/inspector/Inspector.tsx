/** The panel that shows and changes what is chosen: at the right, or at the bottom where the window is narrow. */
import { useEffect, useMemo } from 'react'
import { ATTACHMENT_KINDS } from '../../attachments/index'
import type { AttachmentKind } from '../../attachments/attachmentKind'
import type { Editor } from '../../editor/editor'
import type { CardId, Id, PersonaId } from '../../model/journeyMap'
import { ErrorBoundary } from '../../ui/ErrorBoundary'
import { IconButton } from '../../ui/IconButton'
import { useT } from '../../ui/useT'
import { Breadcrumb } from './Breadcrumb'
import { CardsForm } from './CardsForm'
import { LaneForm, PhaseForm, StepForm } from './HeaderForm'
import styles from './Inspector.module.css'
import { InspectingContext, useEditorState } from './inspecting'
import { LinkForm } from './LinkForm'
import { MapForm } from './MapForm'
import type { Pictures } from '../pictures/pictures'
import { SubjectMenu } from './SubjectMenu'
import { sameSubject, type Subject, subjectKey, subjectOf } from './subject'
import { useAtRest } from './useAtRest'
import { useSheet } from './useSheet'
import { useSheetHeight } from './useSheetHeight'

export interface InspectorProps {
  editor: Editor
  open: boolean
  onClose: () => void
  /** Brings a record into view. */
  onReveal?: (id: Id) => void
  /** Asks where a way leads on to from a card. */
  onWay?: (card: CardId) => void
  /** Opens the form of a persona. */
  onPersona?: (id: PersonaId) => void
  pictures?: Pictures
  kinds?: readonly AttachmentKind[]
}

const nothing = () => {}

export function Inspector(props: InspectorProps) {
  const { editor, open, onReveal = nothing, onWay = nothing, pictures = null, kinds = ATTACHMENT_KINDS } = props
  const inspecting = useMemo(
    () => ({ editor, kinds, pictures, reveal: onReveal, leadOn: onWay }),
    [editor, kinds, pictures, onReveal, onWay],
  )
  if (!open) return null
  return (
    <InspectingContext value={inspecting}>
      <Panel onClose={props.onClose} onPersona={props.onPersona} />
    </InspectingContext>
  )
}

/** Keys that mean the grid when it has the focus mean nothing here: Delete in the panel never deletes a card. */
function keepToItself(event: KeyboardEvent) {
  const { key, ctrlKey, metaKey, altKey, target } = event
  if (!(target instanceof Element && target.closest('[data-inspector]'))) return
  if (ctrlKey || metaKey || altKey || key === '?' || key === 'Escape' || /^F\d+$/.test(key)) return
  event.stopPropagation()
}

function Panel({ onClose, onPersona }: Pick<InspectorProps, 'onClose' | 'onPersona'>) {
  const t = useT()
  const sheet = useSheet()
  const subject = useEditorState(subjectOf, sameSubject)
  useEffect(() => {
    // On the document: after the panel's own handlers, before the page's keys, which listen on the window.
    document.addEventListener('keydown', keepToItself)
    return () => document.removeEventListener('keydown', keepToItself)
  }, [])
  // Below the map there is little room: what the whole map is about waits until it is asked for.
  const peeks = useAtRest(subject.is === 'map')
  const { stands, dragged, handle } = useSheetHeight(peeks)
  const peeking = sheet && stands === 'peek'
  return (
    <aside
      className={sheet ? `${styles.panel} ${styles.sheet}` : styles.panel}
      aria-label={t('inspector.label')}
      data-inspector={subject.is}
      data-height={sheet ? stands : undefined}
      style={sheet ? { height: dragged } : undefined}
    >
      <h2 className="spoken">{t('inspector.label')}</h2>
      {sheet && (
        <button
          type="button"
          className={styles.grab}
          aria-expanded={!peeking}
          aria-label={t(stands === 'tall' ? 'inspector.lower' : 'inspector.taller')}
          {...handle}
        />
      )}
      <header className={styles.header}>
        <Breadcrumb subject={subject} />
        <SubjectMenu subject={subject} />
        <IconButton icon="x" label={t('inspector.close')} onClick={onClose} />
      </header>
      {!peeking && (
        <div className={styles.body}>
          <ErrorBoundary name={t('inspector.label')} about={subjectKey(subject)}>
            <Form key={subjectKey(subject)} subject={subject} sheet={sheet} onPersona={onPersona} />
          </ErrorBoundary>
        </div>
      )}
    </aside>
  )
}

interface FormProps {
  subject: Subject
  sheet: boolean
  onPersona: InspectorProps['onPersona']
}

function Form({ subject, sheet, onPersona }: FormProps) {
  switch (subject.is) {
    case 'cards':
      return <CardsForm ids={subject.ids} sheet={sheet} />
    case 'links':
      return <LinkForm ids={subject.ids} />
    case 'phase':
      return <PhaseForm id={subject.id} />
    case 'step':
      return <StepForm id={subject.id} />
    case 'lane':
      return <LaneForm id={subject.id} />
    case 'map':
      return <MapForm onPersona={onPersona} />
  }
}
