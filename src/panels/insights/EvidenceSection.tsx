/** Evidence: what share of the map is assumption, phase by phase. */
import { EVIDENCE_LEVELS } from '../../attachments/evidence'
import type { EvidenceCounts, EvidenceCoverage } from '../../insights/evidenceCoverage'
import { Icon } from '../../ui/Icon'
import { useSpeech } from '../../ui/useT'
import styles from './EvidenceSection.module.css'
import type { SectionProps } from './section'
import shared from './sections.module.css'

export function EvidenceSection({ reading, map, onCards }: SectionProps<EvidenceCoverage>) {
  const { t } = useSpeech()
  return (
    <>
      {reading.map.assumption !== null && (
        <p className={shared.figure}>
          {t('number.percent', { value: Math.round(reading.map.assumption) })}
          <small>{t('insightsView.assumption')}</small>
        </p>
      )}
      <div className={shared.row}>
        {EVIDENCE_LEVELS.map(({ value, label, icon }) => {
          const cards = reading.map.levels[String(value)] ?? []
          return (
            <button key={String(value)} type="button" className={shared.plain} onClick={() => onCards(cards)}>
              <span className={shared.level}>
                <Icon name={icon} size={14} /> {t(label)} <strong>{cards.length}</strong>
              </span>
            </button>
          )
        })}
      </div>
      <table className={shared.table}>
        <tbody>
          {reading.phases.map((phase) => (
            <tr key={phase.phase}>
              <th scope="row">{map.phases[phase.phase]?.title}</th>
              <td className={styles.share}>
                <Stack counts={phase} />
              </td>
              <td className={shared.number}>
                {phase.assumption === null ? '–' : t('number.percent', { value: Math.round(phase.assumption) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Stack({ counts }: { counts: EvidenceCounts }) {
  const parts = [
    ...EVIDENCE_LEVELS.map(({ value }) => [String(value), counts.levels[String(value)]?.length ?? 0] as const),
    ['unsaid', counts.unsaid.length] as const,
  ]
  return (
    <div className={styles.stack} aria-hidden="true">
      {parts.map(([level, count]) => count > 0 && <span key={level} data-level={level} style={{ flexGrow: count }} />)}
    </div>
  )
}
