/** The pennant of a moment of truth, with what it means on this map as its tooltip. */
import { momentMeaning, MOMENTS, shortMoment } from '../../attachments/momentOfTruth'
import { Pennant } from '../../ui/Pennant'
import { useT } from '../../ui/useT'

interface MomentNameProps {
  moment: string
  /** The name of an own moment. */
  name?: string
  /** The map's own meanings. */
  own: Readonly<Record<string, string>>
}

export function MomentName({ moment, name = '', own }: MomentNameProps) {
  const t = useT()
  const label = name || t(MOMENTS.find(({ value }) => value === moment)?.label ?? 'moment.own')
  return (
    <span data-tip={`${label}: ${momentMeaning(moment, own, t)}`}>
      <span aria-hidden="true">
        <Pennant text={shortMoment({ moment, name }, t)} tone={moment === 'critical' ? 'high' : 'ink'} />
      </span>
      <span className="spoken">{label}</span>
    </span>
  )
}
