/** Customer value per persona: the gross sales horizon, and the lifetime value in both forms. */
import type { CustomerValue, PersonaValue } from '../../insights/customerValue'
import { changeSettings } from '../../commands/changeSettings'
import { NumberField } from '../../ui/NumberField'
import { useSpeech } from '../../ui/useT'
import { Column } from './Column'
import { money } from './money'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function ValueSection({ reading, map, editor }: SectionProps<CustomerValue>) {
  const { t, language, number } = useSpeech()
  const amount = (value: number | null) => (value === null ? '–' : money(value, reading.currency, language))
  const customers = reading.personas.reduce((sum, each) => sum + (each.customers ?? 0), 0)
  const rows: { name: string; of: (each: PersonaValue) => string; all: string }[] = [
    { name: t('value.horizon'), of: ({ horizon }) => amount(horizon), all: amount(reading.total.horizon) },
    { name: t('value.clv.later'), of: ({ clv }) => amount(clv?.later ?? null), all: amount(reading.total.later) },
    { name: t('value.clv.now'), of: ({ clv }) => amount(clv?.now ?? null), all: amount(reading.total.clv) },
    {
      name: t('insightsView.customers'),
      of: (each) => (each.customers === null ? '–' : number(each.customers)),
      all: customers > 0 ? number(customers) : '–',
    },
  ]
  return (
    <>
      <div className={shared.scroll}>
        <table className={shared.table}>
          <thead>
            <tr>
              <Column>{t('insightsView.perCustomer')}</Column>
              {reading.personas.map(({ persona }) => (
                <Column key={persona} figures>
                  {map.personas[persona]?.name}
                </Column>
              ))}
              <Column figures>{t('insightsView.allCustomers')}</Column>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, of, all }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {reading.personas.map((each) => (
                  <td key={each.persona} className={shared.number}>
                    {of(each)}
                  </td>
                ))}
                <td className={`${shared.number} ${shared.strong}`}>{all}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={shared.narrow}>
        <NumberField
          label={t('insightsView.discount')}
          unit="%"
          min={0}
          max={100}
          optional={false}
          value={Math.round(reading.discount * 1000) / 10}
          onChange={(percent) =>
            percent !== null && editor.run(changeSettings, { values: { discount: percent / 100 } })
          }
        />
      </div>
    </>
  )
}
