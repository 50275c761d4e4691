/** Builds a sound map from what a foreign file tells: ids, order keys and defaults are given here, once for all formats. */
import { attachmentKind } from '../attachments/index'
import { laneKind } from '../lanes/index'
import {
  type Attachment,
  type Card,
  type Id,
  type JourneyMap,
  type Lane,
  type Link,
  PERSONA_HUES,
  type Persona,
  PHASE_HUES,
  type Phase,
  type Step,
} from '../model/journeyMap'
import { emptyMap, newCard, newLane, newPersona, newPhase, newStep } from '../model/newMap'
import { firstKeys } from '../model/order'
import { resolveRefs } from './attachmentRefs'
import { guessChannel } from './channelGuess'
import type { ReadTools } from './format'
import { refuse } from './refusal'

/** More than the canvas was ever tried with. */
export const MOST = { cards: 50_000, columns: 5_000, lanes: 1_000, personas: 1_000, attachments: 500, things: 500_000 }

export interface HangingThing {
  type: string
  /** Read through the attachment kind, so that only what it knows comes in. */
  values: Record<string, unknown>
  persona?: Id | undefined
  /** The number by which others in the file name it. */
  called?: number | undefined
}

export interface CardFields {
  title?: string
  text?: string
  personas?: readonly Id[]
  attachments?: readonly HangingThing[]
}

export type MapHead = Partial<Pick<JourneyMap, 'title' | 'scenario' | 'promise' | 'state'>>

export class MapBuilder {
  readonly map: JourneyMap
  private readonly phases: Phase[] = []
  private readonly steps: Step[] = []
  private readonly lanes: Lane[] = []
  private readonly cards: Card[] = []
  private readonly personas: Persona[] = []
  private readonly called = new Map<number, Id>()
  /** How many things hang on each card: counted, since a card may bear hundreds. */
  private readonly hung = new Map<Id, number>()
  private things = 0

  constructor(private readonly tools: ReadTools) {
    this.map = emptyMap(tools.newId(), tools.now())
  }

  head(fields: MapHead): void {
    Object.assign(this.map, fields)
  }

  phase(title: string, fields: Partial<Omit<Phase, 'id' | 'order'>> = {}): Id {
    const hue = (this.phases.length % PHASE_HUES) + 1
    this.phases.push(newPhase({ hue, ...fields, id: this.room(this.phases, 'columns'), order: '', title }))
    return last(this.phases).id
  }

  step(phase: Id, title = ''): Id {
    this.steps.push(newStep({ id: this.room(this.steps, 'columns'), order: '', phase, title }))
    return last(this.steps).id
  }

  lane(kind: string, title: string, fields: Partial<Omit<Lane, 'id' | 'order' | 'kind'>> = {}): Id {
    const { icon } = laneKind(kind)
    this.lanes.push(newLane({ icon, ...fields, id: this.room(this.lanes, 'lanes'), order: '', kind, title }))
    return last(this.lanes).id
  }

  /** A channel whose medium and icon are guessed from its name. */
  channel(title: string): Id {
    const { medium, icon } = guessChannel(title)
    return this.lane('channel', title, { medium, icon })
  }

  /** The emotion curve, where there is anything to draw. */
  curve(): void {
    const felt = this.cards.some((card) => Object.values(card.attachments).some(({ type }) => type === 'emotion'))
    if (felt) this.lane('emotion-curve', this.tools.t('lane.emotion-curve'))
  }

  persona(name: string, fields: Partial<Omit<Persona, 'id' | 'order'>> = {}): Id {
    const hue = (this.personas.length % PERSONA_HUES) + 1
    this.personas.push(newPersona({ hue, ...fields, id: this.room(this.personas, 'personas'), order: '', name }))
    return last(this.personas).id
  }

  card(step: Id, lane: Id, fields: CardFields): Id {
    const { title = '', text = '', personas = [], attachments = [] } = fields
    const card = newCard({ id: this.room(this.cards, 'cards'), order: '', step, lane, title, text })
    for (const persona of personas) card.personas[persona] = true
    this.cards.push(card)
    for (const thing of attachments) this.attach(card.id, thing)
    return card.id
  }

  /** The id of what was hung; null where the kind made nothing of it, or where the card bears one already and may bear no more. */
  attach(id: Id, { type, values, persona, called }: HangingThing): Id | null {
    const card = this.find(id)
    const kind = attachmentKind(type)
    const value = kind?.read(values)
    if (!card || !kind || !value) return null
    const concerns = kind.perPersona ? persona : undefined
    const hung = (this.hung.get(id) ?? 0) + 1
    if (hung > MOST.attachments) refuse('read.tooMany.attachments', { limit: MOST.attachments })
    const isThere = (other: Attachment) => other.type === type && other.persona === concerns
    if (!kind.many && Object.values(card.attachments).some(isThere)) return null
    this.hung.set(id, hung)
    if (++this.things > MOST.things) refuse('read.tooMany.things', { limit: MOST.things })
    const attachment = { ...value, order: '', ...(concerns === undefined ? {} : { persona: concerns }) } as Attachment
    const own = this.tools.newId()
    card.attachments[own] = attachment
    if (called !== undefined) this.called.set(called, own)
    return own
  }

  addText(id: Id, text: string): void {
    const card = this.find(id)
    if (card && text !== '') card.text = card.text === '' ? text : `${card.text}\n${text}`
  }

  link(from: Id, to: Id, fields: Partial<Pick<Link, 'persona' | 'label'>> = {}): void {
    if (from === to) return
    const id = this.tools.newId()
    this.map.links[id] = { id, from, to, persona: null, label: '', ...fields }
  }

  build(): JourneyMap {
    const peopled = new Set(this.steps.map((step) => step.phase))
    for (const phase of this.phases) if (!peopled.has(phase.id)) this.step(phase.id)
    this.fill('personas', this.personas)
    this.fill('phases', this.phases)
    this.fill('steps', this.steps)
    this.fill('lanes', this.lanes)
    this.fill('cards', this.cards)
    for (const { attachments } of this.cards) {
      const hanging = Object.values(attachments)
      firstKeys(hanging.length).forEach((key, i) => ((hanging[i] as Attachment).order = key))
      resolveRefs(hanging, this.called)
    }
    return this.map
  }

  private readonly byId = new Map<Id, Card>()

  find(id: Id): Card | undefined {
    const newest = this.cards.at(-1)
    if (newest?.id === id) return newest
    for (let i = this.byId.size; i < this.cards.length; i++) {
      const card = this.cards[i] as Card
      this.byId.set(card.id, card)
    }
    return this.byId.get(id)
  }

  private room(list: readonly unknown[], of: 'cards' | 'columns' | 'lanes' | 'personas'): Id {
    if (list.length >= MOST[of]) refuse(`read.tooMany.${of}`, { limit: MOST[of] })
    return this.tools.newId()
  }

  private fill<T extends { id: Id; order: string }>(
    collection: 'personas' | 'phases' | 'steps' | 'lanes' | 'cards',
    list: readonly T[],
  ): void {
    const keys = firstKeys(list.length)
    const records = this.map[collection] as unknown as Record<Id, T>
    list.forEach((record, i) => {
      record.order = keys[i] as string
      records[record.id] = record
    })
  }
}

const last = <T>(list: readonly T[]): T => list[list.length - 1] as T
