/** Whatever people write, a picture of it is well-formed XML that holds nothing but a picture. */
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/i18n/en/index'
import { translator } from '../../../src/i18n/words'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { newCard, newPersona, newPhase, newStep } from '../../../src/model/newMap'
import { firstKeys } from '../../../src/model/order'
import { cleanText } from '../../../src/model/cleanText'
import { mapScene } from '../../../src/scene/mapScene'
import { sceneTools } from '../../../src/scene/sceneTools'
import { LIGHT } from '../../../src/shapes/theme'
import { toSvg } from '../../../src/shapes/toSvg'
import { measure } from '../../scene/inPicture'
import { CATEGORIES, mapSaying } from '../../support/strings'

const OPTIONS = {
  title: true,
  legend: true,
  curve: true,
  phases: [],
  shown: [],
  theme: 'light',
  background: 'white',
} as const
const PICTURE =
  /^(svg|title|desc|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|clipPath|defs|pattern|mask|style|use|image)$/

/** All of a category in one picture: each string names a phase, a step, a persona and a card. */
function mapOf(strings: readonly string[]): JourneyMap {
  const map = mapSaying('')
  const keys = firstKeys(strings.length)
  for (const [i, text] of strings.entries()) {
    const [id, order] = [`x${i}`, keys[i]!]
    map.phases[`p${id}`] = newPhase({ id: `p${id}`, order, title: text, goal: text })
    map.steps[`s${id}`] = newStep({ id: `s${id}`, order, phase: `p${id}`, title: text })
    map.cards[id] = newCard({ id, order, step: `s${id}`, lane: 'web', title: text, text })
    if (i < 6) map.personas[`w${id}`] = newPersona({ id: `w${id}`, order, name: text })
  }
  return map
}

function parsed(map: JourneyMap): Element[] {
  const drawing = mapScene(map, OPTIONS, sceneTools('en', translator('en', en), measure))
  const svg = toSvg(drawing, { theme: LIGHT, title: map.title })
  return [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('*')]
}

describe.each(CATEGORIES)('%s', { timeout: 60_000 }, (_, strings) => {
  const texts = strings.map((text) => cleanText(text).slice(0, 300))

  it('are drawn as text and as nothing else', () => {
    const elements = parsed(mapOf(texts))
    expect(elements.length).toBeGreaterThan(strings.length)
    expect(elements.map(({ tagName }) => tagName).filter((name) => !PICTURE.test(name))).toEqual([])
    const run = elements.flatMap((element) => element.getAttributeNames().filter((name) => /^on|href$/.test(name)))
    expect(run).toEqual([])
  })

  it('are the title of a picture as they are', () => {
    for (const title of texts) {
      const said = parsed({ ...mapSaying(''), cards: {}, title }).find(({ tagName }) => tagName === 'title')
      // Every XML reader makes one kind of line end of all.
      expect(said?.textContent ?? '').toBe(title.replace(/\r\n?/g, '\n'))
    }
  })
})
