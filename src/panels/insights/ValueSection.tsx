/** Customer value per persona: the gross sales horizon, and the lifetime value in both forms. */
import type { CustomerValue } from '../../insights/customerValue'
import { changeSettings } from '../../commands/changeSettings'
import { NumberField } from '../../ui/NumberField'
import { useSpeech } from '../../ui/useT'
import { money } from './money'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function ValueSection({ reading, map, editor }: SectionProps<CustomerValue>) {
  const { t, language, number } = useSpeech()
  const amount = (value: number | null) => (value === null ? '–' : money(value, reading.currency, language))
  return (
    <>
      <div className={shared.scroll}>
        <table className={shared.table}>
          <thead>
            <tr>
              <th scope="col">{t('insightsView.persona')}</th>
              <th scope="col" className={shared.number}>
                {t('value.horizon')}
              </th>
              <th scope="col" className={shared.number}>
                {t('value.clv.later')}
              </th>
              <th scope="col" className={shared.number}>
                {t('value.clv.now')}
              </th>
              <th scope="col" className={shared.number}>
                {t('insightsView.customers')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reading.personas.map(({ persona, horizon, clv, customers }) => (
              <tr key={persona}>
                <th scope="row">{map.personas[persona]?.name}</th>
                <td className={shared.number}>{amount(horizon)}</td>
                <td className={shared.number}>{amount(clv?.later ?? null)}</td>
                <td className={shared.number}>{amount(clv?.now ?? null)}</td>
                <td className={shared.number}>{customers === null ? '–' : number(customers)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('insightsView.allCustomers')}</th>
              <td className={`${shared.number} ${shared.strong}`}>{amount(reading.total.horizon)}</td>
              <td className={`${shared.number} ${shared.strong}`}>{amount(reading.total.clv)}</td>
              <td className={shared.number}>–</td>
              <td className={shared.number}>–</td>
            </tr>
          </tfoot>
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
