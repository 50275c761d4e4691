/** The method's lint: where a map strays from good practice, as hints that can be waved off. */
import type { MessageKey, Params } from '../i18n/words'
import type { CardId, JourneyMap } from '../model/journeyMap'
import { type Finding, RULES } from './hints'
import type { Insight, Look, Reading } from './insight'
import { standingsOf, touchpointsOf } from './standing'

export interface Hint {
  /** The rule, and the phase that it speaks of where it speaks of one: what is waved off. */
  id: string
  label: MessageKey
  advice: MessageKey
  params: Params
  cards: readonly CardId[]
  waved: boolean
}

export interface MethodLint extends Reading {
  /** Those that stand; `n` counts them. */
  hints: readonly Hint[]
  waved: readonly Hint[]
}

const listed = (found: Finding | readonly Finding[] | null): readonly Finding[] =>
  found === null ? [] : Array.isArray(found) ? (found as readonly Finding[]) : [found as Finding]

export function lintOf(map: JourneyMap, look: Look = {}): MethodLint {
  const seen = { map, standings: standingsOf(map, look), touchpoints: touchpointsOf(map, look) }
  const all = RULES.flatMap((rule) =>
    listed(rule.find(seen)).map(({ cards = [], of, params = {} }): Hint => {
      const id = of === undefined ? rule.id : `${rule.id} ${of}`
      return { id, label: rule.label, advice: rule.advice, params, cards, waved: Object.hasOwn(map.settings.waved, id) }
    }),
  )
  const hints = all.filter((hint) => !hint.waved)
  const waved = all.filter((hint) => hint.waved)
  return {
    n: hints.length,
    empty: hints.length > 0 ? null : 'lint.empty',
    leftOut: waved.length > 0 ? [{ why: 'lint.waved', count: waved.length, cards: [] }] : [],
    cards: [...new Set(hints.flatMap((hint) => hint.cards))],
    hints,
    waved,
  }
}

export const methodLint: Insight<MethodLint> = {
  id: 'lint',
  label: 'lint.title',
  hint: 'lint.title.hint',
  formula: 'lint.formula',
  counted: 'lint.counted',
  compute: lintOf,
  summary({ empty, hints: [first], n }, _map, t) {
    return empty || !first
      ? t(empty ?? 'lint.empty')
      : t('lint.said', { count: n, first: t(first.label, first.params) })
  },
}
