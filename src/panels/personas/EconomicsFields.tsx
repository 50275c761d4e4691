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

const range = (field: keyof Economics) => ({ min: ECONOMIC_RANGE[field][0], max: ECONOMIC_RANGE[field][1] })

export function EconomicsFields({ economics, disabled, onChange }: EconomicsFieldsProps) {
  const t = useT()
  const { sales, years, margin, retention, customers } = economics
  const shared = { disabled, placeholder: t('personas.unknown') }
  return (
    <fieldset className={styles.economics}>
      <legend className={styles.legend}>{t('personas.economics')}</legend>
      <NumberField
        {...shared}
        label={t('personas.sales')}
        hint={t('personas.sales.hint')}
        unit={t('personas.aYear')}
        value={sales}
        {...range('sales')}
        step={10}
        onChange={(value) => onChange({ sales: value })}
      />
      <NumberField
        {...shared}
        label={t('personas.margin')}
        hint={t('personas.margin.hint')}
        unit={t('personas.aYear')}
        value={margin}
        {...range('margin')}
        step={10}
        onChange={(value) => onChange({ margin: value })}
      />
      <NumberField
        {...shared}
        label={t('personas.years')}
        hint={t('personas.years.hint')}
        unit={t('personas.years.unit')}
        value={years}
        {...range('years')}
        onChange={(value) => onChange({ years: value })}
      />
      <NumberField
        {...shared}
        label={t('personas.retention')}
        hint={t('personas.retention.hint')}
        unit="%"
        value={percent(retention)}
        min={0}
        max={100}
        onChange={(value) => onChange({ retention: value === null ? null : value / 100 })}
      />
      <NumberField
        {...shared}
        label={t('personas.customers')}
        hint={t('personas.customers.hint')}
        value={customers}
        {...range('customers')}
        step={100}
        onChange={(value) => onChange({ customers: value })}
      />
    </fieldset>
  )
}
