import { expect, test } from 'vitest'
import { mapAt } from '../../src/app/mapAt'

test('an address shows the map that it names, on whatever screen', () => {
  expect(mapAt('#/map/one')).toBe('one')
  expect(mapAt('#/map/with%20space/insights')).toBe('with space')
  expect(mapAt('#/')).toBeNull()
  expect(mapAt('#/map/')).toBeNull()
})

test('an address that is cut off in the middle of an escape shows none', () => {
  expect(mapAt('#/map/%')).toBeNull()
  expect(mapAt('#/map/%E2%82')).toBeNull()
})
