/** Whether the work is kept: in words, with a mark, and for programs. Always true. */
// The role of the output is stated besides, for programs that look for it by its attribute.
// oxlint-disable jsx-a11y/no-redundant-roles
import { useStore } from 'zustand'
import type { Keeper } from '../storage/library'
import { Icon } from '../ui/Icon'
import { useSpeech } from '../ui/useT'
import styles from './SaveState.module.css'

const ICONS = {
  saved: 'hard-drive',
  saving: 'hard-drive',
  unsaved: 'circle-dashed',
  error: 'triangle-alert',
  readonly: 'lock',
}

export function SaveState({ keeper, onSaveCopy }: { keeper: Keeper; onSaveCopy: () => void }) {
  const status = useStore(keeper.status)
  const { t, date } = useSpeech()
  const { state, savedAt, failure } = status
  const text =
    failure !== null
      ? t(failure.key, failure.params)
      : state === 'saved' && savedAt !== null
        ? t('save.savedAt', { time: date(savedAt, 'time') })
        : t(`save.${state}`)
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
        title={text}
      >
        {text}
      </output>
      {(state === 'error' || failure !== null) && (
        <>
          <span role="alert" className={styles.spoken}>
            {text}
          </span>
          <button type="button" className={styles.copy} onClick={onSaveCopy}>
            {t('action.saveCopy')}
          </button>
        </>
      )}
    </div>
  )
}
