/** What stands still around the cells leaves them room. */
import { expect, test } from 'vitest'
import { frameFor } from '../../../src/canvas/looking/frame'

const desk = { width: 1136, height: 850, coarse: false }

test('computed lanes are pinned while the cells have room beside them, and stand below the rows otherwise', () => {
  expect(frameFor(desk, 170)).toMatchObject({ pinned: 170, foot: 40 })
  expect(frameFor({ ...desk, height: 380 }, 170)).toMatchObject({ pinned: 0, foot: 210 })
  expect(frameFor({ ...desk, height: 380 }, 28)).toMatchObject({ pinned: 28, foot: 40 })
})

test('lane headers are narrow on a narrow canvas, and on a tablet’s', () => {
  expect(frameFor({ ...desk, width: 800 }, 0).narrow).toBe(true)
  expect(frameFor({ ...desk, width: 1024 }, 0).narrow).toBe(false)
  expect(frameFor({ ...desk, width: 1024, coarse: true }, 0).narrow).toBe(true)
})
