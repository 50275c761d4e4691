/** What a person could hand to each command, by its id; a command without an entry fails the laws. */
import { ATTACHMENT_KINDS } from '../../src/attachments/index'
import { BARE_COMMANDS } from '../../src/commands/bare'
import { COMMANDS } from '../../src/commands/index'
import type { AnyCommand, Command, Snapshot } from '../../src/commands/command'
import type { Editor } from '../../src/editor/editor'
import { LANE_KINDS } from '../../src/lanes/index'
import type { Id } from '../../src/model/journeyMap'
import { attachmentsOf } from '../../src/model/queries'
import { type Dice, dice } from './arbitraries'

type Args = (now: Snapshot, dice: Dice) => unknown

const NOWHERE = 'nowhere'
/** One of the records, now and then one that is not there. */
const any = (records: Record<Id, unknown>, { roll, one }: Dice): Id => {
  const ids = Object.keys(records)
  return ids.length === 0 || roll(12) === 0 ? NOWHERE : one(ids)
}
const cell = ({ map }: Snapshot, d: Dice) => ({ step: any(map.steps, d), lane: any(map.lanes, d) })
const index = ({ roll }: Dice) => roll(8) - 1
const cards = ({ map }: Snapshot, { some }: Dice) => some(Object.keys(map.cards))
const whose = ({ map }: Snapshot, d: Dice) => (d.roll(2) === 0 ? undefined : any(map.personas, d))
const refs = (now: Snapshot, d: Dice) =>
  cards(now, d).flatMap((card) =>
    d.some(attachmentsOf(now.map.cards[card]!)).map(({ id }) => ({ card, id: d.roll(9) === 0 ? NOWHERE : id })),
  )
const values = (d: Dice) => ({
  [d.one(['text', 'feeling', 'why', 'source', 'who', 'name', 'unknown'])]: d.text(),
  [d.one(['valence', 'severity', 'impact', 'importance', 'share'])]: d.one([-2, 0, 2, 5, 99, Number.NaN]),
})
const maybe = <T>(d: Dice, value: T) => (d.roll(3) === 0 ? undefined : value)

export const DOINGS: Record<string, Args> = {
  'card.add': (now, d) => ({ ...cell(now, d), index: maybe(d, index(d)), title: maybe(d, d.text()) }),
  'card.change': ({ map }, d) => ({ id: any(map.cards, d), values: { [d.one(['title', 'text', 'step'])]: d.text() } }),
  'card.move': (now, d) => ({ ids: cards(now, d), ...cell(now, d), index: index(d) }),
  'card.copy': (now, d) => ({ ids: cards(now, d), ...cell(now, d), index: maybe(d, index(d)) }),
  'card.paste': (now, d) => ({
    ...cell(now, d),
    index: maybe(d, index(d)),
    cards: cards(now, d).map((id) =>
      d.roll(3) === 0
        ? { title: d.text() }
        : d.roll(4) === 0
          ? { ...now.map.cards[id], step: 'other' }
          : now.map.cards[id],
    ),
    links: Object.values(now.map.links),
  }),
  'card.persona': (now, d) => ({ cards: cards(now, d), persona: any(now.map.personas, d), on: d.roll(2) === 0 }),
  'attachment.attach': (now, d) => ({
    cards: cards(now, d),
    type: d.roll(9) === 0 ? NOWHERE : d.one(ATTACHMENT_KINDS).type,
    values: maybe(d, values(d)),
    persona: whose(now, d),
  }),
  'attachment.change': (now, d) => ({
    refs: refs(now, d),
    values: values(d),
    persona: d.roll(3) === 0 ? null : whose(now, d),
  }),
  'attachment.detach': (now, d) => ({ refs: refs(now, d) }),
  'phase.insert': (_, d) => ({ index: index(d) }),
  'phase.change': ({ map }, d) => ({ id: any(map.phases, d), values: { title: d.text(), hue: d.roll(12) } }),
  'phase.move': ({ map }, d) => ({ id: any(map.phases, d), index: index(d) }),
  'phase.duplicate': ({ map }, d) => ({ id: any(map.phases, d) }),
  'phase.remove': ({ map }, d) => ({ id: any(map.phases, d) }),
  'step.add': ({ map }, d) => ({ phase: any(map.phases, d), index: maybe(d, index(d)) }),
  'step.change': ({ map }, d) => ({ id: any(map.steps, d), values: { title: d.text() } }),
  'step.move': ({ map }, d) => ({ id: any(map.steps, d), phase: any(map.phases, d), index: index(d) }),
  'step.duplicate': ({ map }, d) => ({ id: any(map.steps, d) }),
  'step.remove': ({ map }, d) => ({ id: any(map.steps, d) }),
  'lane.add': (_, d) => ({
    kind: d.roll(9) === 0 ? NOWHERE : d.one(LANE_KINDS).kind,
    medium: maybe(d, d.one(['online', 'offline'])),
    title: maybe(d, d.text()),
    index: maybe(d, index(d)),
  }),
  'lane.change': ({ map }, d) => ({
    id: any(map.lanes, d),
    values: {
      title: maybe(d, d.text()),
      medium: d.one(['online', 'offline', null]),
      hidden: maybe(d, d.roll(2) === 0),
    },
  }),
  'lane.move': ({ map }, d) => ({ id: any(map.lanes, d), index: index(d) }),
  'lane.duplicate': ({ map }, d) => ({ id: any(map.lanes, d) }),
  'lane.remove': ({ map }, d) => ({ id: any(map.lanes, d) }),
  'link.add': (now, d) => ({
    from: any(now.map.cards, d),
    to: any(now.map.cards, d),
    persona: whose(now, d),
    label: maybe(d, d.text()),
  }),
  'link.change': (now, d) => ({
    id: any(now.map.links, d),
    values: { label: d.text(), persona: whose(now, d) ?? null, to: maybe(d, any(now.map.cards, d)) },
  }),
  'link.persona': (now, d) => ({
    links: d.some([...Object.keys(now.map.links), NOWHERE]),
    persona: whose(now, d) ?? null,
  }),
  'link.remove': ({ map }, { some }) => ({ ids: some([...Object.keys(map.links), NOWHERE]) }),
  'persona.add': (_, d) => ({ name: maybe(d, d.text()) }),
  'persona.change': ({ map }, d) => ({
    id: any(map.personas, d),
    values: {
      name: d.text(),
      hue: d.roll(9),
      economics: { sales: d.one([1, -0, Number.NaN, null]), years: undefined },
    },
  }),
  'persona.move': ({ map }, d) => ({ id: any(map.personas, d), index: index(d) }),
  'persona.remove': ({ map }, d) => ({ id: any(map.personas, d) }),
  'map.change': (_, d) => ({ values: { title: d.text(), state: d.one(['as-is', 'to-be']) } }),
  'settings.change': (_, d) => ({
    values: {
      currency: maybe(d, d.one(['EUR', 'eur', 'COP'])),
      discount: maybe(d, d.one([0, 0.1, 2, Number.NaN])),
      counterpart: maybe(d, d.one([null, 'other', 'any'])),
    },
  }),
  'settings.weigh': (_, d) => ({ factor: d.one(['severity', 'reach']), weight: d.one([0, -0, 1, 2, 99, Number.NaN]) }),
  'settings.define': (_, d) => ({ moment: d.one(['zmot', 'own']), text: d.text() }),
  'hint.wave': (_, d) => ({ hint: d.one(['scenario', 'phases ph0', '']), off: d.roll(2) === 0 }),
  'scores.add': (now, d) => ({
    scores: cards(now, d).map((card) => ({
      card,
      persona: whose(now, d),
      values: { measure: d.one(['nps', 'csat']), value: d.one([1, 70, Number.NaN]), date: d.one(['', '2026-01-01']) },
    })),
  }),
  'assessment.add': (_, d) => ({ date: d.one(['2026-01-01', '']), who: maybe(d, d.text()) }),
  'assessment.change': ({ map }, d) => ({
    id: any(map.assessments, d),
    date: maybe(d, d.one(['2026-01-01', ''])),
    who: maybe(d, d.text()),
    answers: maybe(d, { plan: d.one(['yes', 'no', null]) }),
  }),
  'assessment.remove': ({ map }, d) => ({ id: any(map.assessments, d) }),
  'map.replace': ({ map }, { text }) => ({ map: { ...map, title: text().replace(/[\0\ud800]/g, ''), links: {} } }),
}

const BARE = new Set<string>(BARE_COMMANDS.map(({ id }) => id))
export const COMMAND_IDS = COMMANDS.map(({ id }) => id)

export function commandNamed(id: string): AnyCommand {
  return COMMANDS.find((command) => command.id === id)!
}

/** Chooses cards and links and puts the keyboard somewhere, as a person does between two commands. */
export function choose(editor: Editor, { one, some, roll }: Dice) {
  const { map, places } = editor.store.getState()
  const chosen = roll(2) === 0 ? [] : some([...Object.keys(map.cards), ...Object.keys(map.links)])
  const headers = [map.phases, map.steps, map.lanes].flatMap((records) => Object.keys(records))
  const [step, lane] = [one(Object.keys(map.steps)), one(Object.keys(map.lanes))]
  const card = step && lane ? one([...(places.get(lane)?.get(step) ?? [])]) : undefined
  const focus =
    roll(3) === 0 && headers.length > 0 ? { header: one(headers) } : step && lane ? { step, lane, card } : null
  editor.select(chosen, focus)
  editor.show(some(Object.keys(map.personas)))
}

/** Runs a command with whatever the numbers hand to it; says whether it applied. */
export function doOne(editor: Editor, id: string, numbers: readonly number[]): boolean {
  const d = dice(numbers)
  choose(editor, d)
  const command = commandNamed(id) as unknown as Command<unknown>
  return editor.run(command, BARE.has(id) ? undefined : DOINGS[id]!(editor.snapshot(), d))
}
