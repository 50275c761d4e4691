/** How each reading is shown, by its id; a reading without a section of its own is told in its own words. */
import type { ComponentType } from 'react'
import type { Reading } from '../../insights/insight'
import { AtRisk } from './AtRisk'
import { BumpsSection } from './BumpsSection'
import { ComparisonSection } from './ComparisonSection'
import { ConsistencySection } from './ConsistencySection'
import { CoverageSection } from './CoverageSection'
import { CriteriaSection } from './CriteriaSection'
import { EvidenceSection } from './EvidenceSection'
import { FeelingSection } from './FeelingSection'
import { GapSection } from './GapSection'
import { HurtsMost } from './HurtsMost'
import { IndicatorsSection } from './IndicatorsSection'
import { LintSection } from './LintSection'
import { MatrixSection } from './MatrixSection'
import { MaturitySection } from './MaturitySection'
import { OtherState } from './OtherState'
import { PromiseSection } from './PromiseSection'
import type { SectionProps } from './section'
import { SurveyImport } from './SurveyImport'
import { TimeSection } from './TimeSection'
import { ValueSection } from './ValueSection'

export interface InsightSection {
  /** How many of the page's twelve columns it asks for; a row that is not full is widened. */
  span: number
  Content: ComponentType<SectionProps<Reading>>
  /** Shown although the reading is empty: it is where one begins. */
  always?: boolean
  /** Where one can begin while the reading waits for data. */
  Begin?: ComponentType<SectionProps<Reading>>
}

/** A section is only ever handed the reading of its own insight, so the registry may forget the exact type. */
const section = <R extends Reading>(
  span: number,
  Exact: ComponentType<SectionProps<R>>,
  more: Pick<InsightSection, 'always' | 'Begin'> = {},
): InsightSection => ({ span, Content: Exact as unknown as ComponentType<SectionProps<Reading>>, ...more })

export const SECTIONS: Readonly<Record<string, InsightSection>> = {
  pains: section(8, HurtsMost),
  'value-at-risk': section(4, AtRisk),
  emotion: section(12, FeelingSection),
  consistency: section(6, ConsistencySection),
  coverage: section(6, CoverageSection),
  indicators: section(12, IndicatorsSection, { Begin: SurveyImport }),
  bumps: section(4, BumpsSection),
  'delivery-gap': section(4, GapSection),
  time: section(4, TimeSection),
  criteria: section(6, CriteriaSection),
  promise: section(3, PromiseSection),
  evidence: section(3, EvidenceSection),
  value: section(5, ValueSection),
  maturity: section(7, MaturitySection, { always: true }),
  opportunities: section(8, MatrixSection),
  lint: section(4, LintSection, { always: true }),
  comparison: section(12, ComparisonSection, { Begin: OtherState }),
}
