/** What a customer of a persona is worth; each figure may stay unknown. */
import { ECONOMIC_RANGE } from '../../model/economics'
import type { Economics } from '../../model/journeyMap'
import { NumberField } from '../../ui/NumberField'
import { useT } from '../../ui/useT'
import styles from './PersonaDialog.module.css'

interface EconomicsFieldsProps {
  economics: Economics
  disabled: boolean
  onChange: (values: Partial<Economics>) => void
}

const percent = (share: number | null) => (share === null ? null : Math.round(share * 1e6) / 1e4)

export function EconomicsFields({ economics, disabled, onChange }: EconomicsFieldsProps) {
  const t = useT()
  const said = (name: keyof Economics) => ({
    disabled,
    placeholder: t('personas.unknown'),
    label: t(`personas.${name}`),
    hint: t(`personas.${name}.hint`),
  })
  const figure = (name: Exclude<keyof Economics, 'retention'>) => {
    const [min, max] = ECONOMIC_RANGE[name]
    const write = (value: number | null) => onChange({ [name]: value })
    return { ...said(name), value: economics[name], min, max, onChange: write }
  }
  return (
    <fieldset className={styles.economics}>
      <legend className={styles.legend}>{t('personas.economics')}</legend>
      <NumberField {...figure('sales')} unit={t('personas.aYear')} step={10} />
      <NumberField {...figure('margin')} unit={t('personas.aYear')} step={10} />
      <NumberField {...figure('years')} unit={t('personas.years.unit')} />
      <NumberField
        {...said('retention')}
        unit="%"
        value={percent(economics.retention)}
        min={0}
        max={100}
        onChange={(value) => onChange({ retention: value === null ? null : value / 100 })}
      />
      <NumberField {...figure('customers')} step={100} />
    </fieldset>
  )
}
