/** The map on the screen, worked by keys and pointer. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { speak } from '../../src/i18n/languageStore'
import { readPicturesBy } from '../../src/ui/pictureReader'
import { bigMap } from '../support/bigMap'
import { journey } from '../support/journey'
import { show } from './shown'

beforeAll(() => speak('en'))

const small = () =>
  journey({
    phases: ['Discover', 'Buy'],
    personas: { Ana: {}, Luis: {} },
    spots: [
      { id: 'ad', phase: 'Discover', lane: 'Web', feels: 1, personas: ['Ana'] },
      { id: 'pay', phase: 'Buy', lane: 'Web', feels: -2, hangs: [{ type: 'pain', text: 'Asks twice', severity: 5 }] },
    ],
  })

const card = (id: string) => document.querySelector<HTMLElement>(`[data-card="${id}"]`)!
const cell = (step: string, lane: string) => document.querySelector<HTMLElement>(`[data-cell="${step} ${lane}"]`)!

describe('the grid', () => {
  it('names its headers, its cells with what is in them, and its cards in words', () => {
    show(small())
    const grid = screen.getByRole('grid')
    expect(
      within(grid)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toContain('Web')
    expect(cell('s-Buy', 'Web')).toHaveAccessibleName('Buy, Web, 1 touchpoint')
    expect(cell('s-Buy', 'App')).toHaveAccessibleName('Buy, App, empty')
    expect(card('pay')).toHaveAccessibleName(/pay.*Very bad.*Asks twice, High.*Buy, Web, 1 of 1/)
  })

  it('owns its cards by their cells, for those who listen', () => {
    show(small())
    expect(cell('s-Buy', 'Web').getAttribute('aria-owns')).toBe(card('pay').id)
  })

  it('is one stop for Tab', async () => {
    show(small())
    const stops = [...screen.getByRole('grid').querySelectorAll('[role="gridcell"], [role$="header"]')]
    expect(stops.filter((stop) => stop.getAttribute('tabindex') === '0')).toHaveLength(1)
  })
})

describe('pictures', () => {
  const pictured = (hash: string, alt: string) =>
    journey({
      phases: ['Buy'],
      spots: [{ id: 'pay', phase: 'Buy', lane: 'Web', hangs: [{ type: 'picture', hash, alt, width: 4, height: 3 }] }],
    })

  it('are seen on their card, named by what they show', async () => {
    vi.stubGlobal('createImageBitmap', async () => ({ width: 300, height: 100, close: () => {} }))
    readPicturesBy(async () => new Blob(['x'], { type: 'image/webp' }))
    show(pictured('here', 'The till'))
    const image = await within(card('pay')).findByRole('img', { name: 'The till' })
    expect(image.tagName).toBe('CANVAS')
    vi.unstubAllGlobals()
  })

  it('are seen small on a compact card, of several the first', async () => {
    vi.stubGlobal('createImageBitmap', async () => ({ width: 300, height: 100, close: () => {} }))
    readPicturesBy(async () => new Blob(['x'], { type: 'image/webp' }))
    show(pictured('there', 'The till'), 'compact')
    const image = await within(card('pay')).findByRole('img', { name: 'The till' })
    expect(image.style).toMatchObject({ width: '26px', height: '20px' })
    vi.unstubAllGlobals()
  })

  it('say that they are missing where this device does not have them', async () => {
    let answer: (none: null) => void = () => {}
    const asked = new Promise<null>((resolve) => (answer = resolve))
    readPicturesBy(() => asked)
    show(pictured('away', 'The till'))
    const picture = () => within(card('pay')).getByRole('img', { name: /The till/ })
    await waitFor(() => expect(picture()).toHaveAccessibleName('The till'))
    answer(null)
    await waitFor(() => expect(picture()).toHaveAccessibleName('The till. Picture missing'))
    expect(picture()).toHaveTextContent('Picture missing')
  })
})

describe('keys', () => {
  it('move the focus from cell to card', async () => {
    const { view } = show(small())
    act(() => view.focusGrid())
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(card('pay'))
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(cell('s-Buy', 'App'))
  })

  it('that type in an empty cell make a card, from the first letter on', async () => {
    const { editor, view } = show(small())
    act(() => editor.select([], { step: 's-Buy', lane: 'App' }))
    act(() => view.focusGrid())
    await userEvent.keyboard('Hello{Enter}')
    const cards = Object.values(editor.store.getState().map.cards)
    expect(cards.find((made) => made.lane === 'App')?.title).toBe('Hello')
    expect(document.activeElement?.getAttribute('data-card')).toBe('new1')
  })

  it('add to a title and never replace it unseen; Escape takes back what was typed', async () => {
    const { editor, view } = show(small())
    act(() => view.reveal('pay'))
    act(() => view.focusGrid())
    await userEvent.keyboard('!')
    expect(editor.store.getState().map.cards.pay?.title).toBe('pay!')
    await userEvent.keyboard('{Escape}')
    expect(editor.store.getState().map.cards.pay?.title).toBe('pay')
  })

  it('leave no empty card behind when nothing was typed', async () => {
    const { editor, view } = show(small())
    act(() => editor.select([], { step: 's-Buy', lane: 'App' }))
    act(() => view.focusGrid())
    await userEvent.keyboard('{Enter}')
    expect(Object.keys(editor.store.getState().map.cards)).toHaveLength(3)
    await userEvent.keyboard('{Enter}')
    expect(Object.keys(editor.store.getState().map.cards)).toHaveLength(2)
  })

  it('set the face while one types', async () => {
    const { editor, view } = show(small())
    act(() => view.reveal('ad'))
    act(() => view.focusGrid())
    await userEvent.keyboard('{F2}')
    fireEvent.keyDown(document.querySelector('[data-title-input]')!, { key: '1', code: 'Digit1', altKey: true })
    const felt = Object.values(editor.store.getState().map.cards.ad!.attachments).map((entry) => entry.valence)
    expect(felt).toEqual([-2])
    expect(document.querySelector('[data-title-input]')).toBe(document.activeElement)
  })

  it('choose everything', async () => {
    const { editor, view } = show(small())
    act(() => view.focusGrid())
    await userEvent.keyboard('{Control>}a{/Control}')
    expect([...editor.store.getState().selection].sort()).toEqual(['ad', 'pay'])
  })

  it('name a header in its place', async () => {
    const { editor, view } = show(small())
    act(() => editor.select([], { header: 'Buy' }))
    act(() => view.focusGrid())
    await userEvent.keyboard('{F2} now{Enter}')
    expect(editor.store.getState().map.phases.Buy?.title).toBe('Buy now')
  })

  it('change nothing in a map that can only be read', async () => {
    const { editor, view } = show(small())
    act(() => editor.setReadonly(true))
    act(() => editor.select([], { step: 's-Buy', lane: 'App' }))
    act(() => view.focusGrid())
    await userEvent.keyboard('Hello')
    expect(Object.keys(editor.store.getState().map.cards)).toHaveLength(2)
  })
})

describe('a persona who is looked at', () => {
  it('fades the cards of the others and keeps those of everyone', () => {
    const { editor } = show(small())
    act(() => editor.show(['Luis']))
    expect(card('ad').className).toMatch(/away/)
    expect(card('pay').className).not.toMatch(/away/)
  })
})

describe('a map of ten thousand cards', () => {
  it('has elements only for what is seen', () => {
    show(bigMap(10_000))
    expect(document.querySelectorAll('[data-card]').length).toBeGreaterThan(10)
    expect(document.querySelectorAll('*').length).toBeLessThan(1500)
  }, 30_000)

  it('keeps the element of the card on which the keyboard stands wherever one looks', async () => {
    const { view } = show(bigMap(200))
    act(() => view.reveal('c199'))
    expect(card('c0')).toBeNull()
    const scroller = document.querySelector('[data-canvas-scroller]')!
    act(() => {
      scroller.scrollLeft = 0
      scroller.scrollTop = 0
      fireEvent.scroll(scroller)
    })
    await waitFor(() => expect(card('c0')).toBeTruthy())
    expect(card('c199')).toBeTruthy()
  }, 30_000)
})
