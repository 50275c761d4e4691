import { describe, expect, it } from 'vitest'
import { readFile } from '../../../src/formats/opening/readFile'
import { toMap } from '../../../src/formats/table/toMap'
import { understand } from '../../../src/formats/table/understand'
import type { Language } from '../../../src/i18n/words'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { seen } from '../../support/seen'
import { testTools } from '../../support/tools'

async function read(text: string, file = 'table.csv', language: Language = 'en') {
  const result = await readFile(text, file, testTools(language), {})
  if (!result.ok) throw new Error(result.error.key)
  const { map, notes, choices } = result.value
  return {
    map,
    reading: choices!.table!,
    said: notes.map(({ key, line, column }) => [key, line ?? column].filter(Boolean).join(' ')),
  }
}

const roles = (text: string) => understand(text).reading.columns.map((column) => column.role)

describe('a table with a row for each touchpoint', () => {
  const LONG = `Stage,Touchpoint,User Action,Thought/Quote,Emotion,Pain Point,Opportunity,Confidence,Channel,Persona
Awareness,Google ad,Searches,"Is there better?",Curious,Too many,SEO,High,Web,Ana
,Leaflet,,,Indifferent,,,Low,Mail box,"Ana, Luis"
Decision,"Demo, live",Asks,"Pricey?",Anxious+,"- slow
- dull",Self-serve,Medium,Call centre,Luis
`
  it('hangs on each what its row says', async () => {
    const { map, said } = await read(LONG)
    expect(seen(map)).toEqual({
      'User Action (actions)': ['Awareness | Searches | @Ana', 'Decision | Asks | @Luis'],
      'Thought/Quote (thoughts)': ['Awareness | Is there better? | @Ana', 'Decision | Pricey? | @Luis'],
      'Web (online)': [
        'Awareness | Google ad | @Ana | emotion 1 Curious | pain Too many | opportunity SEO | evidence observed',
      ],
      'Call centre (offline)': [
        'Decision | Demo, live | @Luis | emotion -2 Anxious+ | pain slow | pain dull | opportunity Self-serve | evidence reported',
      ],
      'Mail box (offline)': ['Awareness | Leaflet | @Ana | @Luis | emotion 0 Indifferent | evidence assumed'],
      'Emotion curve (emotion-curve)': [],
    })
    expect(said).toEqual([])
  })

  it.each([
    [
      'semicolons and Spanish',
      'Etapa;Punto de contacto;Emoción;Canal\nAntes;Escaparate;3;Tienda\nDespués;Queja;1;Teléfono\n',
    ],
    ['tabs', 'Etapa\tPunto de contacto\tEmoción\tCanal\nAntes\tEscaparate\t3\tTienda\nDespués\tQueja\t1\tTeléfono\n'],
    [
      'Markdown',
      '# Mapa\n\n| Etapa | Punto de contacto | Emoción | Canal |\n|---|:-:|--:|---|\n| Antes | Escaparate | 3 | Tienda |\n| Después | Queja | 1 | Teléfono |\n',
    ],
    [
      'Windows lines and a mark at the start',
      '\ufeffEtapa;Punto de contacto;Emoción;Canal\r\nAntes;Escaparate;3;Tienda\r\nDespués;Queja;1;Teléfono\r\n',
    ],
    [
      'a separator line for Excel',
      'sep=;\nEtapa;Punto de contacto;Emoción;Canal\nAntes;Escaparate;3;Tienda\nDespués;Queja;1;Teléfono\n',
    ],
  ])('is read from %s', async (_, text) => {
    const { map } = await read(text, 'table.txt', 'es')
    expect(seen(map)).toEqual({
      'Tienda (offline)': ['Antes | Escaparate | emotion 0'],
      'Teléfono (offline)': ['Después | Queja | emotion -2'],
      'Curva de emoción (emotion-curve)': [],
    })
  })

  it.each([
    [
      'Fase,Paso,Canal,Contacto,Piensa,Siente,Dolor,Mejora',
      ['phase', 'step', 'channel', 'touchpoint', 'lane:thoughts', 'emotion', 'pain', 'opportunity'],
    ],
    [
      'journey stage,SUB-STAGE,Channels,Touch-points,What they think,Feelings,Pain_points,Ideas',
      ['phase', 'step', 'channel', 'touchpoint', 'lane:thoughts', 'emotion', 'pain', 'opportunity'],
    ],
    ['Phase,Touchpiont,Chanel,Emotoin,Oportunities', ['phase', 'touchpoint', 'channel', 'emotion', 'opportunity']],
    [
      'Etapa,Acciones del cliente,Puntos de dolor,Momento de la verdad,Responsable',
      ['phase', 'lane:actions', 'pain', 'moment', 'owner'],
    ],
    [
      'Stage,Frontstage,Backstage,Support processes,Physical evidence',
      ['phase', 'lane:frontstage', 'lane:backstage', 'lane:support', 'lane:evidence'],
    ],
  ])('knows its headers however they are written: %s', (header, expected) => {
    expect(roles(`${header}\n${'x,'.repeat(expected.length)}\n`)).toEqual(expected)
  })

  it('drops nothing without a word', async () => {
    const { map, said } = await read(`Acme 2026,,,
made by us,,,
#,Stage,Touchpoint,Colour,Emotion
1,Buy,Till,blue,purple
2,Use,App,red,happy
`)
    expect(map.title).toBe('Acme 2026')
    expect(seen(map)).toEqual({
      'Touchpoint (online)': ['Buy | Till | Emotion: purple', 'Use | App | emotion 1 happy'],
      'Colour (notes)': ['Buy | blue', 'Use | red'],
      'Emotion curve (emotion-curve)': [],
    })
    expect(said).toEqual([
      'table.above 2',
      'table.ignored',
      'table.unknown',
      'table.oneChannel.online',
      'table.feeling 4',
    ])
  })
})

describe('a table with phases across and lanes down', () => {
  const MATRIX = `,Discover,,Buy
,Search,Compare,Pay
Web,"ad
banner",table,cart
Store,,visit,
Thoughts,,"too many?",
Pain points,,"- confusing
- slow",late
Emotion,4,2,5
`
  it('makes a card of each line, and lanes of what belongs to no one card', async () => {
    const { map, reading } = await read(MATRIX)
    expect(reading.phases).toBe('across')
    expect(seen(map)).toEqual({
      'Web (online)': [
        'Discover/Search | ad | emotion 1',
        'Discover/Search | banner | emotion 1',
        'Discover/Compare | table | emotion -1',
        'Buy/Pay | cart | emotion 2',
      ],
      'Store (offline)': ['Discover/Compare | visit | emotion -1'],
      'Thoughts (thoughts)': ['Discover/Compare | too many?'],
      'Pain points (notes)': [
        'Discover/Compare | confusing | pain confusing',
        'Discover/Compare | slow | pain slow',
        'Buy/Pay | late | pain late',
      ],
      'Emotion curve (emotion-curve)': [],
    })
  })

  it('is the same when it is turned on its side', async () => {
    const rows = understand(MATRIX).reading
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
    const turned = [rows.columns.map((column) => column.header), ...rows.rows.map((row) => row.cells)]
    const { map, reading } = await read(turned.map((row) => row.map(quote).join(',')).join('\n'))
    expect(reading.phases).toBe('down')
    expect(seen(map)).toEqual(seen((await read(MATRIX)).map))
  })

  it('takes repeated phase names for one phase', async () => {
    const { map } = await read('Stage,Find,Find,Take\nStep,Search,Choose,Pay\nActions,types,reads,pays\n')
    expect(Object.values(map.phases).map((phase) => phase.title)).toEqual(['Find', 'Take'])
    expect(Object.values(map.steps).map((step) => step.title)).toEqual(['Search', 'Choose', 'Pay'])
  })
})

describe('what was understood', () => {
  it('can be changed by the person before it becomes a map', () => {
    const { reading } = understand('Stage,Colour,Touchpoint\nBuy,blue,Till\n')
    expect(reading.columns[1]).toEqual({ header: 'Colour', role: 'lane:notes', known: false, samples: ['blue'] })
    const changed = {
      ...reading,
      columns: reading.columns.map((column, i) =>
        i === 1 ? { ...column, role: 'channel' as const, known: true } : column,
      ),
    }
    expect(seen(toMap(changed, testTools()).map as JourneyMap)).toEqual({ 'blue (online)': ['Buy | Till'] })
  })

  it('names the scale of feelings, which can be another', () => {
    const { reading } = understand('Stage,Touchpoint,Emotion\nBuy,Till,2\nUse,App,1\n')
    expect(reading.columns[2]?.scale).toBe('1..5')
    const changed = {
      ...reading,
      columns: reading.columns.map((column) =>
        column.role === 'emotion' ? { ...column, scale: '-2..2' as const } : column,
      ),
    }
    expect(seen(toMap(changed, testTools()).map as JourneyMap)['Touchpoint (online)']).toEqual([
      'Buy | Till | emotion 2',
      'Use | App | emotion 1',
    ])
  })

  it.each(['one column\nonly\n', 'just words', 'a,b\n'])('%j is no table', async (text) => {
    await expect(read(text)).rejects.toThrow('table.none')
  })
})

describe('our own CSV', () => {
  const OWN = `Tarjeta;N.º de fase;Fase;N.º de paso;Paso;N.º de carril;Carril;Tipo de carril;Título;Texto;Personas;Dolor: Qué duele
1;1;Comprar;1;;1;Web;Canal en línea;'=1+1;;Ana;Lento
1;1;Comprar;1;;1;Web;Canal en línea;;;;'-caro
`
  it('gives several things of a kind a row each, and takes its guard away again', async () => {
    const text = OWN.replace(
      'Dolor: Qué duele',
      `${testTools('es').t('pain.label')}: ${testTools('es').t('pain.text')}`,
    )
    const result = await readFile(text, 'mapa.csv', testTools('en'), {})
    expect(result.ok && seen(result.value.map)).toEqual({
      'Web (online)': ['Comprar | =1+1 | @Ana | pain Lento | pain -caro'],
    })
  })

  it('places what people add by hand by its titles', async () => {
    const text = `${OWN.split('\n')[0]}\n;;Comprar;;;;Web;;Paga;;;\n;;Comprar;;;;Tienda;Canal en persona;Recoge;;;\n;;;;;;;;Perdido;;;\n`
    const result = await readFile(text, 'mapa.csv', testTools('es'), {})
    expect(result.ok && seen(result.value.map)).toEqual({
      'Web (online)': ['Comprar | Paga'],
      'Tienda (offline)': ['Comprar | Recoge'],
    })
    expect(result.ok && result.value.notes.map(({ key }) => key)).toContain('csv.placeless')
  })
})
