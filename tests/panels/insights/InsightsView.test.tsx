import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { INSIGHTS } from '../../../src/insights/index'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { speak } from '../../../src/i18n/languageStore'
import type { InsightsDeeds } from '../../../src/panels/insights/section'
import { ok } from '../../../src/model/result'
import { journey } from '../../support/journey'
import { pageOf } from './page'

// The readings come while the page is idle, which a busy machine seldom is.
vi.setConfig({ testTimeout: 30_000 })
const soon = { timeout: 10_000 }

beforeAll(() => speak('en'))

const pain = (text: string, severity: number) => ({ type: 'pain', text, severity })
const shop = () =>
  journey({
    personas: { Ana: {} },
    spots: [
      { id: 'form', phase: 'Buy', lane: 'Web', feels: -2, hangs: [pain('The form is long', 3)] },
      {
        id: 'queue',
        phase: 'Use',
        lane: 'Store',
        feels: 1,
        hangs: [pain('Nobody is there', 5), { type: 'opportunity', text: 'Open at noon' }],
      },
    ],
  })

const section = (name: string) => screen.getByRole('region', { name })
const painsInOrder = () =>
  within(section('What hurts most'))
    .getAllByRole('row')
    .flatMap((row) => /The form is long|Nobody is there/.exec(row.textContent ?? '')?.[0] ?? [])

describe('what hurts most', () => {
  it('comes in another order once severity weighs more, and one undo brings the old one back', async () => {
    const { user, editor, map } = await pageOf(shop())
    expect(painsInOrder()).toEqual(['The form is long', 'Nobody is there'])
    const weight = within(section('What hurts most')).getByRole('textbox', { name: 'Severity' })
    await user.clear(weight)
    await user.type(weight, '5')
    await waitFor(() => expect(painsInOrder()).toEqual(['Nobody is there', 'The form is long']), soon)
    act(() => void editor.undo())
    await waitFor(() => expect(painsInOrder()).toEqual(['The form is long', 'Nobody is there']), soon)
    expect(map().settings.weights).toEqual({})
  })

  it('leads from a pain to its card, and says which have no opportunity', async () => {
    const { user, onCards } = await pageOf(shop())
    const row = within(section('What hurts most')).getByRole('row', { name: /The form is long/ })
    expect(row).toHaveTextContent('Nothing yet')
    expect(within(section('What hurts most')).getByRole('row', { name: /Nobody is there/ })).toHaveTextContent(
      'Open at noon',
    )
    await user.click(within(row).getByRole('button', { name: /The form is long/ }))
    expect(onCards).toHaveBeenCalledWith(['form'])
  })

  it('shows its formula one press away, with the cards that it speaks of', async () => {
    const { user, onCards } = await pageOf(shop())
    const pains = within(section('What hurts most'))
    expect(pains.queryByText(/Score = severity/)).not.toBeInTheDocument()
    await user.click(pains.getByRole('button', { name: 'How “What hurts most” is worked out' }))
    expect(pains.getByText(/Score = severity × feeling × importance × reach/)).toBeInTheDocument()
    await user.click(pains.getByRole('button', { name: 'Show the 2 cards on the map' }))
    expect(onCards).toHaveBeenCalledWith(['form', 'queue'])
  })
})

describe('a hint of the method', () => {
  it('can be waved off and brought back', async () => {
    const { user, map } = await pageOf(shop())
    const method = within(section('Method'))
    const hints = method.getAllByRole('button', { name: 'Wave off' }).length
    await user.click(method.getAllByRole('button', { name: 'Wave off' })[0]!)
    expect(Object.keys(map().settings.waved)).toHaveLength(1)
    await waitFor(() => expect(method.getByText('1 hint waved off')).toBeInTheDocument(), soon)
    expect(method.getAllByRole('button', { name: 'Wave off', hidden: true })).toHaveLength(hints - 1)
  })
})

describe('how a figure is worked out', () => {
  it('counts what the reading counts: hints are no values', async () => {
    const { user } = await pageOf(shop())
    const method = within(section('Method'))
    await user.click(method.getByRole('button', { name: 'How “Method” is worked out' }))
    expect(method.getByText(/^\d+ hints stand\.$/)).toBeInTheDocument()
    expect(method.queryByText(/Rests on/)).not.toBeInTheDocument()
  })
})

describe('value at risk', () => {
  it('lists every pain where one asks for it', async () => {
    const nps = { type: 'indicator', measure: 'nps', promoters: 5, passives: 0, detractors: 5 }
    const hangs = [nps, { type: 'reach', percent: 50 }, ...'abcdefg'.split('').map((text) => pain(text, 3))]
    const spots = [{ id: 'till', phase: 'Buy', lane: 'Web', hangs }] as NonNullable<
      Parameters<typeof journey>[0]
    >['spots']
    const { user } = await pageOf(journey({ personas: { Ana: { sales: 10, years: 2, customers: 10 } }, spots }))
    const risk = within(section('Value at risk'))
    expect(risk.getAllByRole('listitem')).toHaveLength(5)
    await user.click(risk.getByRole('button', { name: 'Show all 7 pains' }))
    expect(risk.getAllByRole('listitem')).toHaveLength(7)
  })
})

describe('what a moment of truth means', () => {
  it('can be written for the map', async () => {
    const { user, map } = await pageOf(shop())
    await user.click(screen.getByText('What each moment means on this map'))
    await user.type(screen.getByRole('textbox', { name: 'First moment' }), 'At the shelf')
    expect(map().settings.moments).toEqual({ fmot: 'At the shelf' })
  })
})

describe('the maturity of the organisation', () => {
  const ofMarch = {
    id: 'march',
    date: '2026-03-26',
    who: '',
    answers: { aware: 'yes', journeys: 'yes', contacts: 'yes' },
  }
  const before = (): JourneyMap => ({ ...shop(), assessments: { march: ofMarch } as JourneyMap['assessments'] })
  const assessNow = () => within(section('CX maturity')).getByRole('button', { name: 'Assess now' })

  it('is judged anew without touching what was answered before, and has no new level until something is answered', async () => {
    const { user, map, page } = await pageOf(before())
    await user.click(assessNow())
    expect(Object.keys(map().assessments)).toHaveLength(2)
    const form = within(screen.getByRole('group', { name: /^Answers of/ }))
    expect(form.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([])
    expect(page).not.toHaveTextContent(/\d → /)
    await user.click(form.getAllByRole('radio', { name: 'No' })[0]!)
    expect(map().assessments.march).toEqual(ofMarch)
    const today = Object.values(map().assessments).find(({ id }) => id !== 'march')
    expect(today?.answers).toEqual({ aware: 'no' })
    await waitFor(() => expect(section('CX maturity')).toHaveTextContent(/March 26, 2026: 2 → .+: 1/), soon)
  })

  it('goes on with what was begun today where one presses again', async () => {
    const { user, map } = await pageOf(before())
    await user.click(assessNow())
    await user.click(assessNow())
    expect(Object.keys(map().assessments)).toHaveLength(2)
  })
})

describe('a survey', () => {
  const answers = [
    ['touchpoint', 'score', 'date'],
    ['form', '9', '2026-01-02'],
    ['form', '10', '2026-01-03'],
    ['nowhere', '3', '2026-01-03'],
  ]

  it('is taken in with what did not match told, and is one undo', async () => {
    const readSurvey = vi.fn<InsightsDeeds['readSurvey']>(async () => ok(answers))
    const { user, map, editor } = await pageOf(shop(), { deeds: { readSurvey } })
    await user.upload(screen.getByLabelText('Import a survey', { selector: 'input' }), new File(['x'], 'nps.csv'))
    const dialog = within(await screen.findByRole('dialog', {}, soon))
    expect(dialog.getByRole('status')).toHaveTextContent('2 answers taken in, for 1 touchpoint.')
    expect(dialog.getByRole('status')).toHaveTextContent('Line 4: nowhere')
    await user.click(dialog.getByRole('button', { name: 'Add 1 score' }))
    const hung = () => Object.values(map().cards.form!.attachments).filter(({ type }) => type === 'indicator')
    expect(hung()).toMatchObject([{ measure: 'nps', promoters: 2, n: 2 }])
    await waitFor(() => expect(section('Indicators')).toHaveTextContent('+100'), soon)
    act(() => void editor.undo())
    expect(hung()).toEqual([])
  })
})

describe('an opportunity that does not say its impact and effort', () => {
  it('waits below the matrix, and the arrow keys place it and stay with it', async () => {
    const hangs = [{ type: 'opportunity', text: 'Say it at once' }]
    const { user, map } = await pageOf(journey({ spots: [{ id: 'form', phase: 'Buy', lane: 'Web', hangs }] }))
    const dot = within(section('Opportunities')).getByRole('button', { name: /^Say it at once: .* not said yet/ })
    act(() => dot.focus())
    await user.keyboard('{ArrowUp}')
    expect(Object.values(map().cards.form!.attachments)).toMatchObject([{ impact: 4, effort: 3 }])
    const name = 'Say it at once: impact 4, effort 3. Arrow keys move it.'
    const placed = await within(section('Opportunities')).findByRole('button', { name }, soon)
    await waitFor(() => expect(placed).toHaveFocus(), soon)
  })
})

describe('the delivery gap', () => {
  it('lists each touchpoint with both figures, the widest gap first, and leads back to its card', async () => {
    const believe = (id: string, believed: number, feels: number) =>
      ({ id, phase: 'Buy', lane: 'Web', feels, hangs: [{ type: 'delivery', believed }] }) as const
    const spots = [
      believe('even', 1, 1),
      believe('worst', 2, -2),
      ...[1, 2, 3, 4, 5].map((i) => believe(`t${i}`, 1, 0)),
    ]
    const { user, onCards } = await pageOf(
      journey({ spots: spots.map((spot) => ({ ...spot, hangs: [...spot.hangs] })) }),
    )
    const table = within(section('Delivery gap')).getByRole('table', { name: 'Touchpoint by touchpoint' })
    const lines = () =>
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent)
    expect(lines()[1]).toBe('worst Buy · Web+2−2+4')
    expect(lines().at(-1)).toBe('In all, 7 touchpoints+1.1−0.1+1.3')
    expect(lines()).toHaveLength(8)
    await user.click(within(section('Delivery gap')).getByRole('button', { name: 'Show all 7 touchpoints' }))
    expect(lines()[7]).toBe('even Buy · Web+1+10')
    await user.click(within(table).getByRole('button', { name: 'worst' }))
    expect(onCards).toHaveBeenCalledExactlyOnceWith(['worst'])
  })
})

describe('another state of the journey', () => {
  it('can be made from this one', async () => {
    const makeOtherState = vi.fn<() => Promise<void>>(async () => {})
    const { user } = await pageOf(shop(), { deeds: { makeOtherState } })
    await user.click(screen.getByRole('button', { name: 'Make a to-be from this map' }))
    expect(makeOtherState).toHaveBeenCalledOnce()
  })

  it('tells what goes by the name that it had', async () => {
    const before = shop()
    const { queue: _, ...cards } = before.cards
    await pageOf({ ...before, id: 'later', state: 'to-be', cards }, { counterpart: before })
    const states = within(section('As-is and to-be'))
    expect(states.getByText('Use, Store: “queue” goes.')).toBeInTheDocument()
  })
})

describe('every reading', () => {
  const maps = {
    'a map with nothing on it': journey({ phases: [], online: [], offline: [] }),
    'a map with one card': journey({ spots: [{ id: 'ad', phase: 'Buy', lane: 'Web' }] }),
    'a map without personas': journey({
      spots: [{ id: 'ad', phase: 'Buy', lane: 'Web', feels: -1, hangs: [pain('', 1), { type: 'delivery' }] }],
    }),
  }

  for (const [name, map] of Object.entries(maps))
    for (const language of ['en', 'es'] as const)
      it(`of ${name} says words and never a number that is none (${language})`, async () => {
        await speak(language)
        const { page } = await pageOf(map)
        await speak('en')
        expect(page.textContent).not.toMatch(/NaN|Infinity|undefined|null|\[object/)
        const told = [...page.querySelectorAll<HTMLElement>('[data-insight]')]
        expect(new Set(told.map(({ dataset }) => dataset.insight))).toEqual(new Set(INSIGHTS.map(({ id }) => id)))
        expect(told.filter(({ textContent }) => textContent.length < 10)).toEqual([])
      })
})
