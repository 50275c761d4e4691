import { describe, expect, it } from 'vitest'
import { packed } from '../../../src/panels/insights/packed'

describe('the sections of the page', () => {
  it('fill every row of twelve columns', () => {
    expect(packed([8, 4, 12, 6, 6])).toEqual([8, 4, 12, 6, 6])
    expect(packed([8, 12, 4, 4])).toEqual([12, 12, 6, 6])
    expect(packed([4, 6, 8])).toEqual([6, 6, 12])
    expect(packed([])).toEqual([])
  })
})
