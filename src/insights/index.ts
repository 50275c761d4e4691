/** The registry of readings, in the order in which they are shown. */
import { bumps } from './bumps'
import { comparison } from './comparison'
import { consistency } from './consistency'
import { coverage } from './coverage'
import { criteria } from './criteriaReading'
import { customerValue } from './customerValue'
import { deliveryGap } from './deliveryGap'
import { feelingOfJourney } from './emotionReading'
import { evidenceCoverage } from './evidenceCoverage'
import { indicators } from './indicators'
import type { Insight, Reading } from './insight'
import { maturity } from './maturity'
import { methodLint } from './methodLint'
import { opportunityMatrix } from './opportunityMatrix'
import { hurtsMost } from './painRanking'
import { promiseKept } from './promiseReading'
import { timeTaken } from './timeTaken'
import { valueAtRisk } from './valueAtRisk'

/** A reading is only ever summed up by the insight that computed it, so the registry may forget the exact type. */
const insight = <R extends Reading>(exact: Insight<R>) => exact as unknown as Insight

export const INSIGHTS: readonly Insight[] = [
  insight(hurtsMost),
  insight(valueAtRisk),
  insight(feelingOfJourney),
  insight(consistency),
  insight(coverage),
  insight(indicators),
  insight(bumps),
  insight(deliveryGap),
  insight(timeTaken),
  insight(criteria),
  insight(promiseKept),
  insight(evidenceCoverage),
  insight(customerValue),
  insight(maturity),
  insight(opportunityMatrix),
  insight(methodLint),
  insight(comparison),
]
