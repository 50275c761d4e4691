/** Whole pictures, kept as files that a person can open beside the code that draws them. */
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en/index'
import { es } from '../../src/i18n/es/index'
import { type Language, translator } from '../../src/i18n/words'
import type { JourneyMap } from '../../src/model/journeyMap'
import { newPersona } from '../../src/model/newMap'
import { mapScene } from '../../src/scene/mapScene'
import { sceneTools } from '../../src/scene/sceneTools'
import { thumbnail } from '../../src/scene/thumbnail'
import { DARK, LIGHT, type Theme } from '../../src/shapes/theme'
import { toSvg } from '../../src/shapes/toSvg'
import { read } from '../support/map'
import { phoneCompany } from '../support/phoneCompany'
import { measure } from './inPicture'

const ALL = { title: true, legend: true, curve: true, phases: [], shown: [] } as const

function svgOf(map: JourneyMap, language: Language, background: 'white' | 'dark'): string {
  const t = translator(language, language === 'es' ? es : en)
  const theme: Theme = background === 'dark' ? DARK : LIGHT
  const drawing = mapScene(map, { ...ALL, theme: 'light', background }, sceneTools(language, t, measure))
  return toSvg(drawing, { theme, title: map.title })
}

test('the phone company’s journey in English on white', async () => {
  await expect(svgOf(phoneCompany('en'), 'en', 'white')).toMatchFileSnapshot('../golden/phone.en.svg')
})

test('the phone company’s journey in Spanish on a dark ground', async () => {
  await expect(svgOf(phoneCompany('es'), 'es', 'dark')).toMatchFileSnapshot('../golden/phone.es.dark.svg')
})

test('ways that skip columns, go back, and share gutters', async () => {
  const { map } = read(`
            | Find/search        | /compare           | Buy/choose | /pay             | Use
    Web     | [ad] [site]        | [reviews] [prices] | [basket]   | [pay] [error]    | [account]
    App     |                    | [try it]           |            | [pay in the app] | [tips]
    ~Store  | [window]           |                    | [adviser]  | [till]           | [repair]
    "Thinks"| [is it worth it]   |                    |            |                  |
    =Curve  |                    |                    |            |                  |
    ad > site
    site > basket
    reviews > window
    basket > pay
    pay > error
    error > till
    error > prices
    prices > account
    window > adviser
    adviser > till
    adviser > repair
    till > tips
  `)
  map.title = 'Ways of every kind'
  map.personas.ana = newPersona({ id: 'ana', order: 'a0', name: 'Ana', hue: 1 })
  map.personas.luis = newPersona({ id: 'luis', order: 'a1', name: 'Luis', hue: 2 })
  Object.values(map.links).forEach((link, i) => (link.persona = [null, 'ana', 'luis'][i % 3] ?? null))
  await expect(svgOf(map, 'en', 'white')).toMatchFileSnapshot('../golden/ways.svg')
})

test('the phone company’s small picture', async () => {
  await expect(toSvg(thumbnail(phoneCompany('en')), { theme: LIGHT })).toMatchFileSnapshot('../golden/phone.small.svg')
})
