/** Files get names that every file system takes. */
import { expect, test } from 'vitest'
import { fileName } from '../../../src/app/files/saveFile'

test('a title becomes a file name', () => {
  expect(fileName('Cambiar de operador móvil', 'png')).toBe('Cambiar de operador móvil.png')
})

test('what a file system refuses is left out, and a map without a title still gets a name', () => {
  expect(fileName('a/b\\c:d*e?f"g<h>i|j', 'json')).toBe('a b c d e f g h i j.json')
  expect(fileName('..\u0000\u202e', 'json')).toBe('Periplo.json')
  expect(fileName('', 'json')).toBe('Periplo.json')
})

test('a very long title is cut', () => {
  expect(fileName('x'.repeat(500), 'json').length).toBeLessThan(140)
})
