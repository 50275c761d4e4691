import { describe, expect, it } from 'vitest'
import { legibilityOf } from '../../../src/panels/dialogs/legibility'

describe('how large words come out on a slide', () => {
  it('follows the side that fills the slide first', () => {
    expect(legibilityOf({ width: 960, height: 100 })).toEqual({ cards: 12, phases: 14, verdict: 'good' })
    expect(legibilityOf({ width: 960, height: 1080 })).toEqual({ cards: 6, phases: 7, verdict: 'poor' })
    expect(legibilityOf({ width: 1920, height: 540 }).cards).toBe(6)
  })

  it('tells a laptop from the back row', () => {
    expect(legibilityOf({ width: 1600, height: 100 }).verdict).toBe('laptop')
    expect(legibilityOf({ width: 1700, height: 100 }).verdict).toBe('poor')
  })

  it('survives a drawing of no size', () => {
    expect(legibilityOf({ width: 0, height: 0 }).verdict).toBe('good')
  })
})
