/** Whether a foreign map needs nothing done to it: then it is taken as it is, and a large one opens without being built anew. */
import { cleanText } from './cleanText'
import { withinRange } from './economics'
import { isId } from './ids'
import { COLLECTIONS, type Id, type JourneyMap, MAP_VERSION, PERSONA_HUES, PHASE_HUES } from './journeyMap'
import { laneHeight } from './laneHeight'
import { isOrderKey } from './order'
import { isPictureName } from './queries'
import { isTree, type Tree } from './readFields'
import type { MapKinds } from './reading'
import { isInstant } from './instant'
import { readAssessments, readSettings } from './readSettings'

/**
 * True only where reading field by field would give the same map and tell of nothing. It says no whenever in doubt:
 * the reader then decides.
 */
export function isWhole(raw: Tree, kinds: MapKinds): boolean {
  if (raw.version !== MAP_VERSION || !has(raw, 17) || !isHead(raw)) return false
  for (const collection of COLLECTIONS) if (!isPlain(raw[collection])) return false
  const map = raw as unknown as JourneyMap
  return (
    areNamed(map) &&
    every(map.personas, isPersona) &&
    every(map.phases, isPhase) &&
    every(map.steps, (step) => isStep(step, map)) &&
    isPeopled(map) &&
    every(map.lanes, (lane) => isLane(lane, kinds)) &&
    every(map.cards, (card) => isCard(card, map, kinds)) &&
    every(map.links, (link) => isLink(link, map)) &&
    sameAside(raw, map.id)
  )
}

const isText = (value: unknown) => typeof value === 'string' && cleanText(value) === value
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)
const isAmount = (value: unknown) => value === null || isNumber(value)
const isHue = (value: unknown, most: number) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most
const isIn = (records: object, id: unknown): id is Id => typeof id === 'string' && Object.hasOwn(records, id)

function isPlain(value: unknown): value is Tree {
  return isTree(value) && Object.getPrototypeOf(value) === Object.prototype
}

/** A plain record of so many fields: where each of them is known to be there, there is none besides. */
function has(value: unknown, fields: number): value is Tree {
  if (!isPlain(value)) return false
  let count = 0
  for (const _ in value) count++
  return count === fields
}

function every<T>(records: Record<Id, T>, fits: (record: Tree) => boolean): boolean {
  for (const id in records) if (!fits(records[id] as Tree)) return false
  return true
}

function isHead({ format, id, title, scenario, promise, state, created, changed }: Tree): boolean {
  const words = isText(title) && isText(scenario) && isText(promise)
  return format === 'periplo' && isId(id) && words && isState(state) && isInstant(created) && isInstant(changed)
}

const isState = (state: unknown) => state === 'as-is' || state === 'to-be'

/** Every record bears the id under which it is kept, and no two bear the same. */
function areNamed(map: JourneyMap): boolean {
  const taken = new Set<Id>()
  for (const collection of COLLECTIONS) {
    const records = map[collection]
    for (const id in records) {
      if (!isId(id) || taken.has(id) || records[id]?.id !== id) return false
      taken.add(id)
    }
  }
  return true
}

const ECONOMICS = ['sales', 'years', 'margin', 'retention', 'customers'] as const

function isPersona(persona: Tree): boolean {
  const { order, name, role, goals, needs, quote, hue, economics, picture } = persona
  const words = isText(name) && isText(role) && isText(goals) && isText(needs) && isText(quote)
  const pictured = Object.hasOwn(persona, 'picture')
  if (pictured && !isPictureName(picture)) return false
  if (
    !has(persona, pictured ? 10 : 9) ||
    !isOrderKey(order) ||
    !words ||
    !isHue(hue, PERSONA_HUES) ||
    !has(economics, 5)
  )
    return false
  return ECONOMICS.every((field) => {
    const figure = economics[field]
    return isAmount(figure) && withinRange(field, figure as number | null) === figure
  })
}

function isPhase(phase: Tree): boolean {
  const { order, title, goal, hue } = phase
  return has(phase, 5) && isOrderKey(order) && isText(title) && isText(goal) && isHue(hue, PHASE_HUES)
}

function isStep(step: Tree, map: JourneyMap): boolean {
  return has(step, 4) && isOrderKey(step.order) && isIn(map.phases, step.phase) && isText(step.title)
}

function isPeopled(map: JourneyMap): boolean {
  const peopled = new Set<Id>()
  for (const id in map.steps) peopled.add(map.steps[id]?.phase ?? '')
  for (const id in map.phases) if (!peopled.has(id)) return false
  return true
}

function isLane(lane: Tree, kinds: MapKinds): boolean {
  const { order, kind, title, icon, medium, area, hidden, height } = lane
  const words = isText(kind) && isText(title) && isText(icon) && isText(area)
  if (!has(lane, 9) || !isOrderKey(order) || !words || typeof hidden !== 'boolean') return false
  if (!kinds.isLaneKind(String(kind)) || !isAmount(height)) return false
  const place = kind === 'channel' ? medium === 'online' || medium === 'offline' : medium === null
  return place && laneHeight(height as number | null) === height
}

function isCard(card: Tree, map: JourneyMap, kinds: MapKinds): boolean {
  const { order, step, lane, title, text, personas, attachments } = card
  if (!has(card, 8) || !isOrderKey(order) || !isText(title) || !isText(text)) return false
  if (!isIn(map.steps, step) || !isIn(map.lanes, lane) || !isPlain(personas) || !isPlain(attachments)) return false
  if (!(kinds.holdsCards?.(map.lanes[lane]?.kind ?? '') ?? true)) return false
  for (const id in personas) if (personas[id] !== true || !isIn(map.personas, id)) return false
  for (const id in attachments) if (!isId(id) || !isAttachment(attachments[id], map, kinds)) return false
  return true
}

/** As its kind reads it, field by field. */
function isAttachment(mark: unknown, map: JourneyMap, kinds: MapKinds): boolean {
  if (!isPlain(mark) || typeof mark.type !== 'string' || !isOrderKey(mark.order)) return false
  const value = kinds.readAttachment(mark) as Tree | null
  if (!value || value.type !== mark.type) return false
  let fields = 1
  for (const name in value) {
    const field = value[name]
    if (name === 'order' || name === 'persona' || !Object.is(field, mark[name])) return false
    const known = typeof field === 'string' ? isText(field) : field === null || typeof field === 'boolean'
    if (!known && !isNumber(field)) return false
    fields++
  }
  if (mark.persona !== undefined) {
    if (!isIn(map.personas, mark.persona)) return false
    fields++
  }
  return has(mark, fields)
}

function isLink(link: Tree, map: JourneyMap): boolean {
  const { from, to, persona, label } = link
  if (!has(link, 5) || from === to || !isIn(map.cards, from) || !isIn(map.cards, to)) return false
  return (persona === null || isIn(map.personas, persona)) && isText(label)
}

/** What stands beside the records is small: it is read, and must come out as it went in. */
function sameAside({ settings, assessments }: Tree, map: Id): boolean {
  let told = false
  const say = () => {
    told = true
  }
  if (!isPlain(settings) || !isPlain(assessments)) return false
  const newId = () => map
  const same =
    isSame(settings, readSettings(settings, map, say)) &&
    isSame(assessments, readAssessments({ raw: assessments, map, newId, say }))
  return same && !told
}

function isSame(a: unknown, b: unknown): boolean {
  if (!isPlain(a) || !isPlain(b)) return Object.is(a, b)
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}
