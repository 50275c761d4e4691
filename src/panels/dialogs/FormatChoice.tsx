/** The formats that a map can leave in, pictures and data apart, as one choice. */
import { useId } from 'react'
import { useT } from '../../ui/useT'
import { rove, tabStop } from '../../ui/rove'
import { tip } from '../../ui/tip'
import { endingOf, type ExportFormat } from './exportChoices'
import styles from './FormatChoice.module.css'

export interface FormatChoiceProps {
  formats: readonly ExportFormat[]
  value: string
  onChange: (id: string) => void
}

const GROUPS = ['picture', 'data'] as const

export function FormatChoice({ formats, value, onChange }: FormatChoiceProps) {
  const t = useT()
  const id = useId()
  const chosen = formats.find((format) => format.id === value)
  return (
    <div role="radiogroup" aria-label={t('export.formats')} tabIndex={-1} className={styles.formats} onKeyDown={rove}>
      {GROUPS.map((group) => {
        const members = formats.filter((format) => format.group === group)
        if (members.length === 0) return null
        return (
          <div key={group} role="presentation">
            <p id={`${id}${group}`} className={styles.group}>
              {t(`export.${group}`)}
            </p>
            <div role="presentation" className={styles.row}>
              {members.map((format) => (
                <button
                  key={format.id}
                  type="button"
                  role="radio"
                  className={styles.format}
                  data-export={format.id}
                  data-autofocus={format.id === value || undefined}
                  aria-checked={format.id === value}
                  aria-describedby={`${id}${group}${format === chosen ? ` ${id}hint` : ''}`}
                  tabIndex={tabStop(format.id === value, true, 0)}
                  {...(format === chosen ? {} : tip(t(format.hint)))}
                  onClick={() => onChange(format.id)}
                >
                  <strong>{endingOf(format)}</strong>
                  <small>{nameOf(t(format.label))}</small>
                </button>
              ))}
            </div>
          </div>
        )
      })}
      {chosen && (
        <p id={`${id}hint`} className={styles.hint}>
          {t(chosen.hint)}
        </p>
      )}
    </div>
  )
}

/** The ending is said already: "Picture" of "Picture (PNG)". */
function nameOf(label: string): string {
  return label.replace(/ \([^)]*\)$/, '')
}
