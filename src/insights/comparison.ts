/** As-is against to-be: what was added, changed and removed, cell by cell, and how the curve moves. */
import { attachmentKind } from '../attachments/index'
import type { Attachment, Card, CardId, Id, JourneyMap, LaneId, PersonaId, PhaseId, StepId } from '../model/journeyMap'
import { phasesOf } from '../model/queries'
import { aligned } from './aligned'
import { emotionCurves } from './emotionCurve'
import { grouped, rounded } from './figures'
import type { Insight, Look, Reading } from './insight'

export type ChangeKind = 'added' | 'changed' | 'moved' | 'removed'

export interface ChangedCard {
  card: CardId
  title: string
  kind: ChangeKind
  /** Where it stands; what was removed, where it stood. */
  step: StepId
  lane: LaneId
  /** The types of attachment that came, went or changed; 'title' and 'text' for the card's own words. */
  fields: readonly string[]
}

export interface ChangedRecord {
  of: 'phase' | 'step' | 'lane' | 'persona'
  id: Id
  title: string
  kind: Exclude<ChangeKind, 'moved'>
}

export interface CurveDifference {
  persona: PersonaId | null
  phases: readonly { phase: PhaseId; before: number | null; after: number | null; difference: number | null }[]
}

export interface Comparison extends Reading {
  before: { id: Id; title: string } | null
  after: { id: Id; title: string } | null
  /** Cards by cell, `STEP LANE`; and the rest of the structure. */
  cells: readonly { step: StepId; lane: LaneId; changes: readonly ChangedCard[] }[]
  records: readonly ChangedRecord[]
  curves: readonly CurveDifference[]
  counts: Readonly<Record<ChangeKind, number>>
}

const asText = (value: unknown) => JSON.stringify(value)
const own = (attachment: Attachment) =>
  asText([attachment.persona ?? '', attachmentKind(attachment.type)?.read(attachment) ?? attachment])

/** The types of what hangs differently on the two. */
function changedAttachments(before: Card, after: Card): string[] {
  const said = (card: Card) => {
    const types = grouped(Object.values(card.attachments), ({ type }) => type)
    return new Map(
      [...types].map(([type, list]) => [
        type,
        list
          .map(own)
          .sort((a, b) => (a < b ? -1 : 1))
          .join('\n'),
      ]),
    )
  }
  const was = said(before)
  const is = said(after)
  return [...new Set([...was.keys(), ...is.keys()])].filter((type) => was.get(type) !== is.get(type))
}

function changedCard(before: Card | undefined, after: Card | undefined): ChangedCard[] {
  const card = after ?? before
  if (!card) return []
  const { id, title, step, lane } = card
  const at = { card: id, title, step, lane }
  if (!before || !after) return [{ ...at, kind: after ? 'added' : 'removed', fields: [] }]
  if (before === after) return []
  const fields = [
    ...(before.title === after.title ? [] : ['title']),
    ...(before.text === after.text ? [] : ['text']),
    ...changedAttachments(before, after),
  ]
  if (fields.length > 0) return [{ ...at, kind: 'changed', fields }]
  return before.step === after.step && before.lane === after.lane ? [] : [{ ...at, kind: 'moved', fields: [] }]
}

function changedRecords(before: JourneyMap, after: JourneyMap): ChangedRecord[] {
  const compare = <T>(of: ChangedRecord['of'], was: Record<Id, T>, is: Record<Id, T>, title: (record: T) => string) =>
    [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((id): ChangedRecord[] => {
      const [old, now] = [was[id], is[id]]
      if (old && now) return title(old) === title(now) ? [] : [{ of, id, title: title(now), kind: 'changed' }]
      const known = now ?? old
      return known ? [{ of, id, title: title(known), kind: now ? 'added' : 'removed' }] : []
    })
  return [
    ...compare('phase', before.phases, after.phases, ({ title }) => title),
    ...compare('step', before.steps, after.steps, ({ title }) => title),
    ...compare('lane', before.lanes, after.lanes, ({ title }) => title),
    ...compare('persona', before.personas, after.personas, ({ name }) => name),
  ]
}

function curveDifferences(before: JourneyMap, after: JourneyMap, look: Look): CurveDifference[] {
  const was = emotionCurves(before, look.personas, look.withoutAssumed)
  return emotionCurves(after, look.personas, look.withoutAssumed).map(({ persona, points }) => {
    const old = was.find((curve) => curve.persona === persona)?.points ?? []
    const phases = phasesOf({ ...before.phases, ...after.phases }).map(({ id }) => {
      const b = old.find((point) => point.phase === id)?.value ?? null
      const a = points.find((point) => point.phase === id)?.value ?? null
      return { phase: id, before: b, after: a, difference: b === null || a === null ? null : a - b }
    })
    return { persona, phases }
  })
}

/** Which of two states comes first: the as-is; of two alike, the one that was made first. */
function inOrder(one: JourneyMap, other: JourneyMap): [JourneyMap, JourneyMap] {
  if (one.state !== other.state) return one.state === 'as-is' ? [one, other] : [other, one]
  return one.created <= other.created ? [one, other] : [other, one]
}

const NOTHING: Omit<Comparison, 'empty'> = {
  n: 0,
  leftOut: [],
  cards: [],
  before: null,
  after: null,
  cells: [],
  records: [],
  curves: [],
  counts: { added: 0, changed: 0, moved: 0, removed: 0 },
}

export function comparisonOf(map: JourneyMap, look: Look = {}): Comparison {
  if (!look.counterpart) return { ...NOTHING, empty: 'comparison.empty' }
  const [first, after] = inOrder(look.counterpart, map)
  const before = aligned(after, first)
  const ids = new Set([...Object.keys(after.cards), ...Object.keys(before.cards)])
  const changes = [...ids].flatMap((id) => changedCard(before.cards[id], after.cards[id]))
  const records = changedRecords(before, after)
  const counts: Record<ChangeKind, number> = { added: 0, changed: 0, moved: 0, removed: 0 }
  for (const { kind } of changes) counts[kind]++
  const cells = grouped(changes, ({ step, lane }) => `${step} ${lane}`)
  return {
    n: changes.length + records.length,
    empty: null,
    leftOut: [],
    cards: changes.filter(({ card }) => map.cards[card]).map(({ card }) => card),
    before: { id: first.id, title: first.title },
    after: { id: after.id, title: after.title },
    cells: [...cells.values()].flatMap((list) =>
      list[0] ? [{ step: list[0].step, lane: list[0].lane, changes: list }] : [],
    ),
    records,
    curves: curveDifferences(before, after, look),
    counts,
  }
}

export const comparison: Insight<Comparison> = {
  id: 'comparison',
  label: 'comparison.title',
  hint: 'comparison.title.hint',
  formula: 'comparison.formula',
  counted: 'insightsView.changes',
  compute: comparisonOf,
  summary({ empty, n, counts, curves }, _map, t) {
    if (empty) return t(empty)
    if (n === 0) return t('comparison.same')
    const moves = curves.flatMap(({ phases }) => phases.flatMap(({ difference }) => difference ?? []))
    const mean = moves.length > 0 ? moves.reduce((sum, each) => sum + each, 0) / moves.length : null
    const said = t('comparison.said', { ...counts })
    return mean === null ? said : `${said} ${t('comparison.curve', { difference: rounded(mean, 2) })}`
  },
}
