import { describe, expect, it } from 'vitest'
import { detectScale, readFeeling } from '../../src/formats/emotionScale'

describe('the scale of a column of feelings', () => {
  it.each([
    [['1', '5', '3'], '1..5'],
    [['0', '5', '3'], '0..5'],
    [['-5', '4', '0'], '-5..5'],
    [['-2', '1', '0'], '-2..2'],
    [['+2', '+1', '0'], '-2..2'],
    [['0.2', '0.9', '1'], '0..1'],
    [['0,2', '0,9'], '0..1'],
    [['-0.5', '0.5'], '-1..1'],
    [['7', '10', '3'], '1..10'],
    [['0', '10'], '0..10'],
    [['1', '7'], '1..7'],
    [['80', '35'], '0..100'],
    [['80%', '35 %'], '0..100'],
    [['4/5', '3/5'], '1..5'],
    [['Happy', 'Sad', ''], 'words'],
    [['😀', '😡'], 'words'],
    [['4 - satisfied', '2 (worried)'], '1..5'],
    [[], 'words'],
  ] as const)('of %j is %s', (cells, scale) => expect(detectScale(cells)).toBe(scale))
})

describe('a feeling', () => {
  it.each([
    ['1', '1..5', -2],
    ['3', '1..5', 0],
    ['5', '1..5', 2],
    ['0', '0..5', -2],
    ['-5', '-5..5', -2],
    ['−3', '-5..5', -1],
    ['+2', '-2..2', 2],
    ['0.95', '0..1', 2],
    ['80%', '1..5', 1],
    ['8/10', 'words', 1],
    ['4/5', 'words', 1],
    ['★★☆☆☆', 'words', -1],
    ['++', 'words', 2],
    ['-', 'words', -1],
    [':)', 'words', 1],
    ['😡', 'words', -2],
    ['😀 🙂', 'words', 1],
    ['Anxious', 'words', -1],
    ['Anxious+', 'words', -2],
    ['Happy ++', 'words', 2],
    ['Unhappy', 'words', -1],
    ['not happy', 'words', -1],
    ['very satisfied', 'words', 2],
    ['slightly furious', 'words', -1],
    ['Very bad', 'words', -2],
    ['Muy bien', 'words', 2],
    ['Muy mal', 'words', -2],
    ['Frustración', 'words', -1],
    ['Encantado', 'words', 2],
    ['ALIVIO', 'words', 1],
    ['Neutral', 'words', 0],
    ['Excited, but anxious', 'words', 0],
    ['Insatisfecho', 'words', -1],
    ['Dissatisfied', 'words', -1],
    ['Incómodo', 'words', -1],
  ] as const)('%s on %s is %d', (cell, scale, valence) => expect(readFeeling(cell, scale)?.valence).toBe(valence))

  it('keeps the words that come with a figure', () =>
    expect(readFeeling('4 - satisfied', '1..5')).toEqual({ valence: 1, feeling: 'satisfied' }))

  it.each(['9', 'purple', '', 'Malaga', '12:30'])('is not made up from %j', (cell) =>
    expect(readFeeling(cell, '1..5')).toBeNull(),
  )
})
