/** Whether the work is kept: in words, with a mark, and for programs. Always true. */
// The role of the output is stated besides, for programs that look for it by its attribute.
// oxlint-disable jsx-a11y/no-redundant-roles
import { useStore } from 'zustand'
import type { Keeper } from '../../storage/library'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useSpeech } from '../../ui/useT'
import styles from './SaveState.module.css'

const ICONS = {
  saved: 'hard-drive',
  saving: 'hard-drive',
  unsaved: 'circle-dashed',
  error: 'triangle-alert',
  readonly: 'lock',
}

export function SaveState({ keeper }: { keeper: Keeper }) {
  const status = useStore(keeper.status)
  const { t, date } = useSpeech()
  const { state, savedAt, failure } = status
  const text =
    state === 'saved' && savedAt !== null ? t('save.savedAt', { time: date(savedAt, 'time') }) : t(`save.${state}`)
  return (
    <div className={styles.save} data-state={state}>
      <Icon name={ICONS[state]} size={14} />
      <output
        role="status"
        // Every keystroke is saved: hearing so each time would drown everything else. What fails is an alert besides.
        aria-live="off"
        data-save-state={state}
        data-edit-seq={status.editSeq}
        data-saved-seq={status.savedSeq}
        title={failure ? t(failure.key, failure.params) : text}
      >
        {text}
      </output>
    </div>
  )
}

/** What is wrong and what to do, whole and in sight, with one button that brings the work to safety. */
export interface SaveTroubleProps {
  keeper: Keeper
  /** Which map, where that is not plain to see. */
  of?: string
  onSaveCopy: () => void
}

export function SaveTrouble({ keeper, of, onSaveCopy }: SaveTroubleProps) {
  const failure = useStore(keeper.status, (status) => status.failure)
  const state = useStore(keeper.status, (status) => status.state)
  const { t } = useSpeech()
  if (failure === null) return null
  return (
    <div role="alert" className={styles.trouble} data-state={state}>
      <Icon name={ICONS[state]} size={16} />
      <p>
        {of !== undefined && <b>{of || t('map.untitled')} </b>}
        {t(failure.key, failure.params)}
      </p>
      <Button kind="line" icon="download" className={styles.rescue} onClick={onSaveCopy}>
        {t('action.saveCopy')}
      </Button>
    </div>
  )
}
