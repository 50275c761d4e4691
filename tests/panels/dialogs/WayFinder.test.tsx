import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { speak } from '../../../src/i18n/languageStore'
import { WayFinder } from '../../../src/panels/dialogs/WayFinder'
import { journey } from '../../support/journey'
import { deskWith } from '../desk'

beforeAll(async () => {
  // cmdk keeps the chosen item in sight; jsdom has no layout.
  Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => {}, configurable: true })
  await speak('en')
})

function map() {
  const made = journey({
    personas: { Ana: {}, Luis: {} },
    notes: ['Thinks'],
    spots: [
      { id: 'Sees an ad', phase: 'Discover', lane: 'Web', personas: ['Ana'] },
      { id: 'Web basket is empty', phase: 'Buy', lane: 'App', personas: ['Ana'] },
      { id: 'Web basket', phase: 'Buy', lane: 'Web', personas: ['Ana'] },
      { id: 'Añade la línea', phase: 'Use', lane: 'Store' },
      { id: 'Is it worth it?', phase: 'Buy', lane: 'Thinks' },
    ],
  })
  const [from, to] = ['Sees an ad', 'Web basket is empty']
  return { ...made, links: { known: { id: 'known', from, to, persona: 'Ana', label: '' } } }
}

function find(card: string, shown: string[] = []) {
  const onClose = vi.fn<() => void>()
  const desk = deskWith(map(), (editor) => {
    editor.show(shown)
    return <WayFinder editor={editor} card={card} onClose={onClose} />
  })
  const ways = () => Object.values(desk.map().links).map(({ from, to, persona }) => [from, to, persona])
  return { ...desk, onClose, ways }
}
const offered = () => screen.queryAllByRole('option').map((option) => option.textContent)
const lit = () => screen.getByRole('option', { selected: true }).textContent

describe('finding where a path leads', () => {
  it('links the card whose title is typed, with Enter alone', async () => {
    const { user, onClose, ways } = find('Añade la línea')
    expect(screen.getByRole('combobox')).toHaveFocus()
    await user.keyboard('Web basket')
    expect(lit()).toBe('Web basketBuy · Buy · Web')
    await user.keyboard('{Enter}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(ways()).toContainEqual(['Añade la línea', 'Web basket', null])
  })

  it('links exactly the one that the arrow keys have lit', async () => {
    const { user, ways } = find('Sees an ad')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(lit()).toBe(offered()[1])
    await user.keyboard('{Enter}')
    expect(ways().at(-1)).toEqual(['Sees an ad', 'Añade la línea', 'Ana'])
  })

  it('does not offer again what is linked already', async () => {
    const { user } = find('Sees an ad')
    await user.keyboard('basket')
    expect(offered()).toEqual(['Web basketBuy · Buy · Web'])
  })

  it('does not mind accents, and says where each card stands', async () => {
    const { user } = find('Sees an ad')
    await user.keyboard('LINEA')
    expect(offered()).toEqual(['Añade la líneaUse · Use · Store'])
  })

  it('offers the nearest before anything is typed, further on before further back and notes last', () => {
    find('Web basket')
    expect(offered().map((text) => text?.replace(/ · .*/, ''))).toEqual([
      'Web basket is emptyBuy',
      'Añade la líneaUse',
      'Sees an adDiscover',
      'Is it worth it?Buy',
    ])
  })

  it('draws it the other way round where the card is led to', async () => {
    const { user, ways } = find('Web basket')
    await user.click(screen.getByRole('radio', { name: 'Comes from' }))
    await user.click(screen.getByRole('option', { name: /Sees an ad/ }))
    expect(ways()).toContainEqual(['Sees an ad', 'Web basket', 'Ana'])
  })

  it('is for the persona who is looked at', async () => {
    const { user, ways } = find('Añade la línea', ['Luis'])
    await user.keyboard('Sees{Enter}')
    expect(ways()).toContainEqual(['Añade la línea', 'Sees an ad', 'Luis'])
  })
})
