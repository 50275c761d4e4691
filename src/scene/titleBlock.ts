/** The head of a picture: the map's title and scenario, and who its personas are. */
import { wrap } from '../layout/wrap'
import type { JourneyMap, Persona } from '../model/journeyMap'
import { personasOf } from '../model/queries'
import { personaMarker, personaPaint } from '../shapes/glyphs'
import { markerShape } from '../shapes/marks'
import type { Shape } from '../shapes/shape'
import { ui, voice } from './fonts'
import type { SceneTools } from './sceneTools'

const TITLE = voice(34, false, 500)
const SCENARIO = ui(15)
const NAME = ui(14, 650)
const ROLE = ui(14)
const MARK = 28
const GAP = 28
const LINE = 20

export interface Block {
  height: number
  shapes: Shape[]
}

interface Person {
  persona: Persona
  name: string[]
  role: string[]
  width: number
}

export function titleBlock(map: JourneyMap, width: number, tools: SceneTools): Block {
  const people = personasOf(map.personas).map((persona) => personOf(persona, width, tools))
  const peopleWidth = people.reduce((sum, person) => sum + person.width + GAP, 0)
  const beside = people.length > 0 && peopleWidth <= width * 0.55
  const words = titleWords(map, beside ? width - peopleWidth : width, tools)
  if (people.length === 0) return words
  const rows = beside ? [people] : inRows(people, width)
  let y = beside ? 2 : words.height + 8
  const shapes = rows.flatMap((row) => {
    let x = beside ? width - peopleWidth + GAP : 0
    const top = y
    y += Math.max(...row.map((person) => (person.name.length + person.role.length) * LINE)) + 10
    return row.map((person) => {
      const shape = personShape(person, x, top)
      x += person.width + GAP
      return shape
    })
  })
  return { height: Math.max(words.height, y), shapes: [...words.shapes, ...shapes] }
}

function titleWords(map: JourneyMap, width: number, { t, measure }: SceneTools): Block {
  const title = wrap(map.title || t('scene.unnamed'), width, TITLE, measure)
  const scenario = map.scenario ? wrap(map.scenario, width, SCENARIO, measure) : []
  const below = title.length * 40 + 2
  return {
    height: below + scenario.length * 22 + 10,
    shapes: [
      ...title.map((text, i): Shape => ({ is: 'text', x: 0, y: 30 + i * 40, text, font: TITLE, fill: 'text-1' })),
      ...scenario.map(
        (text, i): Shape => ({ is: 'text', x: 0, y: below + 16 + i * 22, text, font: SCENARIO, fill: 'text-2' }),
      ),
    ],
  }
}

function personOf(persona: Persona, width: number, { t, measure }: SceneTools): Person {
  const room = Math.min(260, width - MARK - 10)
  const name = wrap(persona.name || t('scene.unnamed'), room, NAME, measure)
  const role = persona.role ? wrap(persona.role, room, ROLE, measure) : []
  const widest = Math.max(...name.map((line) => measure(line, NAME)), ...role.map((line) => measure(line, ROLE)))
  return { persona, name, role, width: MARK + 10 + Math.ceil(widest) }
}

function inRows(people: readonly Person[], width: number): Person[][] {
  const rows: Person[][] = [[]]
  let left = width
  for (const person of people) {
    if (person.width > left && rows.at(-1)?.length) {
      rows.push([])
      left = width
    }
    rows.at(-1)?.push(person)
    left -= person.width + GAP
  }
  return rows
}

/** In a ring of the persona's colour with their marker at its edge; where it is not to be had, the mark with the initial. */
function photograph(hue: number, picture: string, instead: readonly Shape[]): Shape[] {
  const round = (inset: number) => ({
    x: inset,
    y: 2 + inset,
    width: MARK - 2 * inset,
    height: MARK - 2 * inset,
    radius: MARK / 2 - inset,
  })
  return [
    { is: 'box', ...round(0), fill: personaPaint(hue) },
    { is: 'image', ...round(1.5), picture, instead },
    markerShape(hue, MARK - 10, MARK - 8, 11, 'surface-panel'),
  ]
}

function personShape({ persona, name, role }: Person, x: number, y: number): Shape {
  const initial = Array.from(persona.name.trim())[0]?.toLocaleUpperCase() ?? ''
  const line = (text: string, i: number, strong: boolean): Shape => ({
    is: 'text',
    x: MARK + 10,
    y: 15 + i * LINE,
    text,
    font: strong ? NAME : ROLE,
    fill: strong ? 'text-1' : 'text-2',
  })
  const mark: Shape[] = [
    { is: 'path', d: personaMarker(persona.hue), x: 0, y: 2, scale: MARK / 10, fill: personaPaint(persona.hue) },
    {
      is: 'text',
      x: MARK / 2,
      // The triangle is widest, and its letter stands, below the middle.
      y: persona.hue % 6 === 3 ? 26 : 21,
      text: initial,
      font: ui(persona.hue % 6 === 3 ? 11 : 14, 650),
      fill: 'surface-card',
      anchor: 'middle',
    },
  ]
  const shapes: Shape[] = [
    ...(persona.picture ? photograph(persona.hue, persona.picture, mark) : mark),
    ...name.map((text, i) => line(text, i, true)),
    ...role.map((text, i) => line(text, name.length + i, false)),
  ]
  return { is: 'group', x, y, about: persona.id, name: persona.name, shapes }
}
