/** One sentence for a map's worst places: "Pay and First bill hurt most." */
import type { JourneyMap, StepId } from '../model/journeyMap'
import { stepsOf } from '../model/queries'
import type { MessageKey, Params } from '../i18n/words'
import { mean } from './figures'
import type { Look, Words } from './insight'
import { painRanking } from './painRanking'
import { touchpointsOf, valenceFor } from './standing'

/** The second place is named where it hurts at least half as much as the first. */
const NEAR = 50

/** How a column is called: by its step where that has a name, else by its phase. */
function placeName(map: JourneyMap, step: StepId): string {
  const record = map.steps[step]
  if (!record) return ''
  const phase = map.phases[record.phase]?.title ?? ''
  return stepsOf(map, record.phase).length > 1 && record.title !== '' ? record.title : phase || record.title
}

function named(places: readonly string[], one: MessageKey, two: MessageKey): Words | null {
  const [first, second] = [...new Set(places.filter((place) => place !== ''))]
  if (first === undefined) return null
  const params: Params = second === undefined ? { first } : { first, second }
  return { key: second === undefined ? one : two, params }
}

export function headline(map: JourneyMap, look: Look = {}): Words {
  const touchpoints = touchpointsOf(map, look)
  if (touchpoints.length === 0) return { key: 'headline.start' }
  const { pains } = painRanking(map, look)
  const hurting = pains.filter((pain) => pain.score >= NEAR).map((pain) => placeName(map, pain.step))
  const words = named(hurting, 'headline.hurts', 'headline.hurt')
  if (words) return words
  const steps = new Map<StepId, number[]>()
  for (const touchpoint of touchpoints) {
    const { step } = touchpoint.card
    const valence = valenceFor(touchpoint, look.personas)
    if (valence !== null) {
      const felt = steps.get(step)
      if (felt) felt.push(valence)
      else steps.set(step, [valence])
    }
  }
  const felt = [...steps].map(([step, valences]) => ({ place: placeName(map, step), value: mean(valences) ?? 0 }))
  if (felt.length === 0) return { key: 'headline.unknown' }
  const worst = felt.reduce((low, each) => (each.value < low.value ? each : low))
  if (worst.value >= 0) return { key: 'headline.fine' }
  return named([worst.place], 'headline.feels', 'headline.feels') ?? { key: 'headline.fine' }
}
