/** Where the arrows lead in the grid. */
import { describe, expect, it } from 'vitest'
import { besideCell, type Grid, moved } from '../../../src/canvas/keys/gridNavigation'
import { journey } from '../../support/journey'
import { arrangedOf } from '../arranged'

const map = journey({
  phases: ['Discover', 'Buy'],
  steps: { Buy: ['Choose', 'Pay'] },
  online: ['Web', 'App'],
  offline: ['Store'],
  spots: [
    { id: 'ad', phase: 'Discover', lane: 'Web' },
    { id: 'plan', phase: 'Buy', step: 'Choose', lane: 'Web' },
    { id: 'price', phase: 'Buy', step: 'Choose', lane: 'Web' },
    { id: 'desk', phase: 'Buy', step: 'Choose', lane: 'App' },
  ],
})
const { layout, places } = arrangedOf(map)
const grid: Grid = { layout, places, page: 2 }
const at = (step: string, lane: string, card?: string) => ({ step: `s-${step}`, lane, ...(card ? { card } : {}) })
const go = (from: Parameters<typeof moved>[1], key: string, whole = false) => moved(grid, from, key, whole)

describe('the arrows', () => {
  it('go down through the cards of a cell before they leave it', () => {
    expect(go(at('Choose', 'Web', 'plan'), 'ArrowDown')).toEqual(at('Choose', 'Web', 'price'))
    expect(go(at('Choose', 'Web', 'price'), 'ArrowDown')).toEqual(at('Choose', 'App', 'desk'))
  })

  it('come up into a cell at its last card', () => {
    expect(go(at('Choose', 'App', 'desk'), 'ArrowUp')).toEqual(at('Choose', 'Web', 'price'))
  })

  it('stand on a cell that is empty', () => {
    expect(go(at('Choose', 'Web', 'plan'), 'ArrowRight')).toEqual(at('Pay', 'Web'))
  })

  it('keep the height of the card when they go sideways', () => {
    expect(go(at('Discover', 'Web', 'ad'), 'ArrowRight')).toEqual(at('Choose', 'Web', 'plan'))
  })

  it('do not go around: behind the last column and row there is nothing', () => {
    expect(go(at('Pay', 'Web'), 'ArrowRight')).toBeNull()
    expect(go(at('Pay', 'Store'), 'ArrowDown')).toBeNull()
  })

  it('lead onto the headers: left to the lane, up to the step and then its phase', () => {
    expect(go(at('Discover', 'Web', 'ad'), 'ArrowLeft')).toEqual({ header: 'Web' })
    expect(go(at('Choose', 'Web', 'plan'), 'ArrowUp')).toEqual({ header: 's-Choose' })
    expect(go({ header: 's-Choose' }, 'ArrowUp')).toEqual({ header: 'Buy' })
    expect(go({ header: 'Buy' }, 'ArrowUp')).toBeNull()
  })

  it('come back from the headers into the cells', () => {
    expect(go({ header: 'App' }, 'ArrowRight')).toEqual(at('Discover', 'App'))
    expect(go({ header: 's-Pay' }, 'ArrowDown')).toEqual(at('Pay', 'Web'))
    expect(go({ header: 'Buy' }, 'ArrowDown')).toEqual({ header: 's-Choose' })
  })

  it('go from header to header', () => {
    expect(go({ header: 'Web' }, 'ArrowDown')).toEqual({ header: 'App' })
    expect(go({ header: 'Discover' }, 'ArrowRight')).toEqual({ header: 'Buy' })
  })
})

describe('a phase whose only step has no name', () => {
  const bare = journey({ phases: ['Discover', 'Buy'] })
  for (const step of Object.values(bare.steps)) step.title = ''
  const arranged = arrangedOf(bare)

  it('is the header right above its cells', () => {
    const here: Grid = { layout: arranged.layout, places: arranged.places, page: 2 }
    expect(moved(here, at('Buy', 'Web'), 'ArrowUp')).toEqual({ header: 'Buy' })
    expect(moved(here, { header: 'Buy' }, 'ArrowDown')).toEqual(at('Buy', 'Web'))
  })
})

describe('keys that go far', () => {
  it('Home and End stay in the row', () => {
    expect(go(at('Pay', 'Web'), 'Home')).toEqual(at('Discover', 'Web', 'ad'))
    expect(go(at('Discover', 'App'), 'End')).toEqual(at('Pay', 'App'))
  })

  it('with Control they go to the corners of the grid', () => {
    expect(go(at('Pay', 'Store'), 'Home', true)).toEqual(at('Discover', 'Web', 'ad'))
    expect(go(at('Discover', 'Web'), 'End', true)).toEqual(at('Pay', 'Store'))
  })

  it('Page Down goes by the page and stops at the end', () => {
    expect(go(at('Pay', 'Web'), 'PageDown')).toEqual(at('Pay', 'Store'))
    expect(go(at('Pay', 'Store'), 'PageUp')).toEqual(at('Pay', 'Web'))
  })
})

describe('Tab while typing', () => {
  it('goes to the next cell, and behind the last to the next lane', () => {
    expect(besideCell(grid, at('Discover', 'Web'), 1)).toEqual(at('Choose', 'Web', 'plan'))
    expect(besideCell(grid, at('Pay', 'Web'), 1)).toEqual(at('Discover', 'App'))
    expect(besideCell(grid, at('Discover', 'App'), -1)).toEqual(at('Pay', 'Web'))
    expect(besideCell(grid, at('Pay', 'Store'), 1)).toBeNull()
  })
})
