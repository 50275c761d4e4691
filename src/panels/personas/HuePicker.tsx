/** The persona's marker: colour, shape and dash go together, so that colour is never alone. */
import { PERSONA_DASHES } from '../../shapes/glyphs'
import { PersonaMark } from '../../ui/PersonaMark'
import { Radio, Radios } from '../../ui/Radios'
import { tip } from '../../ui/tip'
import { useT } from '../../ui/useT'
import styles from './HuePicker.module.css'

const SHAPES = [
  'personas.circle',
  'personas.square',
  'personas.triangle',
  'personas.diamond',
  'personas.hexagon',
  'personas.cross',
] as const

interface HuePickerProps {
  value: number
  disabled: boolean
  onChange: (hue: number) => void
}

export function HuePicker({ value, disabled, onChange }: HuePickerProps) {
  const t = useT()
  return (
    <Radios label={t('personas.marker')} className={styles.hues}>
      {SHAPES.map((shape, i) => {
        const hue = i + 1
        return (
          <Radio
            key={shape}
            className={styles.hue}
            checked={hue === value}
            aria-label={t(shape)}
            disabled={disabled}
            onClick={() => onChange(hue)}
            {...tip(t(shape))}
          >
            <PersonaMark hue={hue} name="" size={16} />
            <svg width={28} height={4} aria-hidden="true">
              <line
                x1={0}
                x2={28}
                y1={2}
                y2={2}
                stroke={`var(--persona-${hue})`}
                strokeWidth={2}
                strokeDasharray={PERSONA_DASHES[i]?.map((length) => length * 2).join(' ') || undefined}
              />
            </svg>
          </Radio>
        )
      })}
    </Radios>
  )
}
