/** Who a persona is, how she is marked, and what she is worth. Every keystroke is kept, so there is nothing to save. */
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { changePersona } from '../../commands/changePersona'
import { removePersona } from '../../commands/removePersona'
import type { Editor } from '../../editor/editor'
import type { Persona, PersonaId } from '../../model/journeyMap'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { PersonaMark } from '../../ui/PersonaMark'
import { TextField } from '../../ui/TextField'
import { useT } from '../../ui/useT'
import type { Pictures } from '../pictures/pictures'
import { TakePicture } from '../pictures/TakePicture'
import { addedPersona } from './addedPersona'
import { EconomicsFields } from './EconomicsFields'
import { HuePicker } from './HuePicker'
import styles from './PersonaDialog.module.css'

export interface PersonaDialogProps {
  editor: Editor
  /** Null makes a new one. */
  id: PersonaId | null
  /** Where photographs are kept; without it none can be added. */
  pictures: Pictures | null
  onClose: () => void
}

export function PersonaDialog({ editor, id, pictures, onClose }: PersonaDialogProps) {
  const [before] = useState(() => editor.store.getState().map.personas)
  const made = useRef(false)
  useEffect(() => {
    if (id !== null || made.current) return
    made.current = true
    addedPersona(editor)
  }, [id, editor])
  const persona = useStore(editor.store, ({ map }) =>
    id === null ? Object.values(map.personas).find((each) => !before[each.id]) : map.personas[id],
  )
  return persona ? <Form editor={editor} persona={persona} pictures={pictures} onClose={onClose} /> : null
}

/** Its side in pixels: sharp at the largest size at which it is shown, on every screen. */
const PHOTOGRAPH = 256

const TEXTS = ['name', 'role', 'goals', 'needs'] as const

function Form({ editor, persona, pictures, onClose }: Omit<PersonaDialogProps, 'id'> & { persona: Persona }) {
  const t = useT()
  const readonly = useStore(editor.store, (state) => state.readonly)
  const { id, name, hue, picture = '', quote, economics } = persona
  const change = (values: Parameters<typeof changePersona.plan>[1]['values']) =>
    editor.run(changePersona, { id, values })
  return (
    <Dialog
      open
      onClose={onClose}
      title={name || t('personas.unnamed')}
      aside={
        <Button
          icon="trash-2"
          disabled={readonly}
          onClick={() => {
            onClose()
            editor.run(removePersona, { id })
          }}
        >
          {t('personas.remove')}
        </Button>
      }
      footer={
        <Button kind="ink" onClick={onClose}>
          {t('dialog.done')}
        </Button>
      }
    >
      <div className={styles.form}>
        <div className={styles.who}>
          <PersonaMark hue={hue} name={name} picture={picture} size={64} />
          <div className={styles.looks}>
            <HuePicker value={hue} disabled={readonly} onChange={(next) => change({ hue: next })} />
            <TakePicture
              pictures={pictures}
              label={t('personas.picture')}
              hash={picture}
              square={PHOTOGRAPH}
              disabled={readonly}
              onTake={({ hash }) => change({ picture: hash })}
              onRemove={() => change({ picture: '' })}
            >
              <p className={styles.note}>{t(picture ? 'personas.picture' : 'personas.picture.how')}</p>
            </TakePicture>
          </div>
        </div>
        {TEXTS.map((field) => (
          <TextField
            key={field}
            long={field === 'goals' || field === 'needs'}
            label={t(`personas.${field}`)}
            placeholder={t(`personas.${field}.empty`)}
            value={persona[field]}
            disabled={readonly}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
        <div className={styles.wide}>
          <TextField
            voice
            long
            label={t('personas.quote')}
            placeholder={t('personas.quote.empty')}
            value={quote}
            disabled={readonly}
            onChange={(value) => change({ quote: value })}
          />
        </div>
        <div className={styles.wide}>
          <EconomicsFields
            economics={economics}
            disabled={readonly}
            onChange={(values) => change({ economics: values })}
          />
        </div>
      </div>
    </Dialog>
  )
}
