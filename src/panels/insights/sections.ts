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
import { PromiseSection } from './PromiseSection'
import type { SectionProps } from './section'
import { ValueSection } from './ValueSection'

export interface InsightSection {
  wide: 'third' | 'half' | 'two-thirds' | 'whole'
  /** Shown although the reading is empty: it is where one begins. */
  always?: boolean
  Content: ComponentType<SectionProps<Reading>>
}

/** A section is only ever handed the reading of its own insight, so the registry may forget the exact type. */
const section = <R extends Reading>(
  wide: InsightSection['wide'],
  Exact: ComponentType<SectionProps<R>>,
  always = false,
): InsightSection => ({ wide, always, Content: Exact as unknown as ComponentType<SectionProps<Reading>> })

export const SECTIONS: Readonly<Record<string, InsightSection>> = {
  pains: section('two-thirds', HurtsMost),
  'value-at-risk': section('third', AtRisk),
  emotion: section('two-thirds', FeelingSection),
  consistency: section('half', ConsistencySection),
  coverage: section('whole', CoverageSection),
  bumps: section('half', BumpsSection),
  indicators: section('half', IndicatorsSection),
  'delivery-gap': section('half', GapSection),
  criteria: section('half', CriteriaSection),
  promise: section('half', PromiseSection),
  value: section('two-thirds', ValueSection),
  maturity: section('third', MaturitySection, true),
  evidence: section('third', EvidenceSection),
  opportunities: section('two-thirds', MatrixSection),
  lint: section('half', LintSection),
  comparison: section('half', ComparisonSection),
}
