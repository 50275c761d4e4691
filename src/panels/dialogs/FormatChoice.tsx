/** The formats that a map can leave in, pictures and data apart, as one choice. */
import { useId } from 'react'
import { Radio, Radios } from '../../ui/Radios'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
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
    <Radios label={t('export.formats')} className={styles.formats}>
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
                <Radio
                  key={format.id}
                  className={styles.format}
                  data-export={format.id}
                  data-autofocus={format.id === value || undefined}
                  checked={format.id === value}
                  aria-describedby={`${id}${group}${format === chosen ? ` ${id}hint` : ''}`}
                  {...(format === chosen ? {} : tip(t(format.hint)))}
                  onClick={() => onChange(format.id)}
                >
                  <strong>{endingOf(format)}</strong>
                  <small>{nameOf(t(format.label))}</small>
                </Radio>
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
    </Radios>
  )
}

/** The ending is said already: "Picture" of "Picture (PNG)". */
function nameOf(label: string): string {
  return label.replace(/ \([^)]*\)$/, '')
}
