/** The legend of a picture, made from what occurs in it, and what its knowledge rests on. */
import { attachmentKind, ATTACHMENT_KINDS } from '../attachments/index'
import type { AttachmentKind, Badge } from '../attachments/attachmentKind'
import { VALENCES, valenceLabel } from '../attachments/emotion'
import { isAssumed } from '../attachments/feeling'
import { wrap } from '../layout/wrap'
import type { Attachment, Card, JourneyMap } from '../model/journeyMap'
import { attachmentsOf, personasOf } from '../model/queries'
import { faceShapes, markerShape, personaStrokes } from '../shapes/marks'
import type { Shape } from '../shapes/shape'
import { markShapes } from './cardShapes'
import { type Mark, markWidth } from './cardMarks'
import { ui } from './fonts'
import type { SceneTools } from './sceneTools'
import type { Block } from './titleBlock'

const FONT = ui(13)
const ROW = 26
const GAP = 20
const LINE = 18

interface Key {
  /** Drawn from (0, 0), 18 high. */
  sign: Shape[]
  width: number
  label: string
  /** Its place among the keys of its kind. */
  rank: number
}

export function legendBlock(map: JourneyMap, width: number, tools: SceneTools, options: { personas: boolean }): Block {
  const cards = Object.values(map.cards)
  const keys = [
    ...(options.personas ? personaKeys(map, tools) : []),
    ...attachmentKeys(cards, tools),
    ...(cards.some(isAssumed) ? [assumedKey(tools)] : []),
  ]
  const source = sourceNote(map, cards, tools)
  const sourceWidth = tools.measure(source, FONT)
  const { shapes, x, y } = flowed(keys, width, tools)
  const beside = width - x >= sourceWidth + GAP
  if (beside) return { height: y + ROW, shapes: [...shapes, note(source, width, y + 14)] }
  const lines = wrap(source, width, FONT, tools.measure)
  const below = keys.length > 0 ? y + ROW : y
  return {
    height: below + lines.length * 20 + 4,
    shapes: [...shapes, ...lines.map((line, i) => note(line, width, below + 14 + i * 20))],
  }
}

function note(text: string, x: number, y: number): Shape {
  return { is: 'text', x, y, text, font: FONT, fill: 'text-3', anchor: 'end' }
}

/** Keys side by side, as many lines as they take; a long name breaks. */
function flowed(keys: readonly Key[], width: number, { measure }: SceneTools) {
  let x = 0
  let y = 0
  let tall = 0
  const shapes = keys.map(({ sign, width: signWidth, label }): Shape => {
    const lines = wrap(label, width - signWidth - 6, FONT, measure)
    const wide = signWidth + 6 + Math.max(...lines.map((line) => measure(line, FONT)))
    if (x > 0 && x + wide > width) {
      x = 0
      y += ROW + tall
      tall = 0
    }
    tall = Math.max(tall, (lines.length - 1) * LINE)
    const words = lines.map(
      (text, i): Shape => ({ is: 'text', x: signWidth + 6, y: 14 + i * LINE, text, font: FONT, fill: 'text-2' }),
    )
    const shape: Shape = { is: 'group', x, y, shapes: [...sign, ...words] }
    x += wide + GAP
    return shape
  })
  return { shapes, x, y: y + tall }
}

function personaKeys(map: JourneyMap, { t }: SceneTools): Key[] {
  return personasOf(map.personas).map(({ hue, name }) => ({
    sign: [
      ...personaStrokes(hue, 2, 'surface-panel').map(
        (stroke): Shape => ({ is: 'line', x1: 0, y1: 9, x2: 24, y2: 9, stroke }),
      ),
      markerShape(hue, 7, 4, 10),
    ],
    width: 24,
    label: name || t('scene.unnamed'),
    rank: 0,
  }))
}

/** One key for each sign that the cards bear, in the order of the kinds; emotions as the whole scale. */
function attachmentKeys(cards: readonly Card[], tools: SceneTools): Key[] {
  const found = new Map<string, Map<string, Key>>()
  for (const card of cards) {
    for (const entry of attachmentsOf(card)) {
      const kind = attachmentKind(entry.type)
      const badge = kind?.badge(entry, tools.t)
      // A picture is seen as it is and needs no key.
      if (!kind || !badge || kind.place.at === 'strip') continue
      let keys = found.get(entry.type)
      if (!keys) found.set(entry.type, (keys = new Map()))
      if (badge.mark === 'face') {
        if (keys.size === 0) for (const key of faceKeys(tools)) keys.set(key.label, key)
        continue
      }
      const label = labelOf(kind, entry, badge, tools)
      if (!keys.has(label)) keys.set(label, { label, rank: rankOf(kind, entry), ...signOf(badge, tools) })
    }
  }
  return ATTACHMENT_KINDS.flatMap((kind) => [...(found.get(kind.type)?.values() ?? [])].sort((a, b) => a.rank - b.rank))
}

function faceKeys({ t }: SceneTools): Key[] {
  return VALENCES.map((valence) => ({
    sign: faceShapes(valence, 0, 0, 18),
    width: 18,
    label: t(valenceLabel(valence)),
    rank: valence,
  }))
}

function signOf(badge: Mark['badge'], { measure }: SceneTools): Pick<Key, 'sign' | 'width'> {
  const bare = badge.mark === 'icon' ? { mark: badge.mark, icon: badge.icon, tone: badge.tone } : badge
  const mark: Mark = { badge: bare, count: 1, weight: 0 }
  return { sign: markShapes(mark, 0, 2, measure), width: markWidth(mark, measure) }
}

/** A sign that tells a choice is named by the choice, any other by its kind. */
function labelOf(kind: AttachmentKind, value: Attachment, badge: Badge, { t }: SceneTools): string {
  const tells =
    badge.mark !== 'icon' ||
    kind.fields.some((field) => field.type === 'choice' && field.options.some((option) => option.icon === badge.icon))
  if (!tells) return t(kind.label)
  const bare = { ...value }
  for (const field of kind.fields) {
    // A pennant with a name of its own is explained by that name.
    const own = badge.mark === 'pennant' && field.type === 'text' && !field.long
    if ((field.type === 'text' || field.type === 'date') && !own) bare[field.name] = ''
  }
  const word = kind.summary(bare, t)
  return badge.mark === 'triangle' ? t('scene.legend.pair', { kind: t(kind.label), value: word }) : word
}

/** Where a value stands in the first list or scale of its kind. */
function rankOf(kind: AttachmentKind, value: Attachment): number {
  for (const field of kind.fields) {
    if (field.type === 'scale') return Number(value[field.name])
    if (field.type === 'choice') return field.options.findIndex((option) => option.value === value[field.name])
  }
  return 0
}

function assumedKey({ t }: SceneTools): Key {
  const stroke = { paint: 'line-3', width: 1, dash: [3, 2] } as const
  return {
    sign: [{ is: 'box', x: 0.5, y: 2.5, width: 23, height: 14, radius: 3, fill: 'surface-card', stroke }],
    width: 24,
    label: t('scene.legend.dashed'),
    rank: 0,
  }
}

/** "22 of 35 touchpoints measured or observed. March 2025. Periplo" */
function sourceNote(map: JourneyMap, cards: readonly Card[], { t, month }: SceneTools): string {
  const touchpoints = cards.filter((card) => map.lanes[card.lane]?.medium)
  const known = touchpoints.filter((card) =>
    attachmentsOf(card, 'evidence').some(({ level }) => level === 'measured' || level === 'observed'),
  )
  return [
    map.state === 'to-be' ? t('scene.source.toBe') : '',
    touchpoints.length > 0 ? t('scene.source.known', { count: touchpoints.length, known: known.length }) : '',
    sentence(month(map.changed)),
    'Periplo',
  ]
    .filter(Boolean)
    .join(' ')
}

function sentence(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`
}
