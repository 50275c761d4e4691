/** Lines and heights of cards. */
import { describe, expect, test } from 'vitest'
import { type CardStyle, cardMeasurer } from '../../src/layout/measureCard'
import { pictureBoxes } from '../../src/layout/pictureBoxes'
import { CARD_FONT, NOTE_FONT, VOICE_FONT } from '../../src/layout/metrics'
import { wrap } from '../../src/layout/wrap'
import { newCard } from '../../src/model/newMap'

const wide = (text: string) => text.length * 10
const lines = (text: string, width: number) => wrap(text, width, CARD_FONT, wide)

describe('breaking lines', () => {
  test('a text that fits stays on its line', () => {
    expect(lines('one two', 70)).toEqual(['one two'])
    expect(lines('', 70)).toEqual([''])
  })

  test('a line breaks at the last space that fits', () => {
    expect(lines('one two three', 79)).toEqual(['one two', 'three'])
    expect(lines('one two three', 69)).toEqual(['one', 'two', 'three'])
    expect(lines('aa bb cc dd', 50)).toEqual(['aa bb', 'cc dd'])
  })

  test('many spaces and tabs count as one', () => {
    expect(lines('one  \t two', 70)).toEqual(['one two'])
  })

  test('line breaks of the text are kept, empty lines too', () => {
    expect(lines('one\n\ntwo', 70)).toEqual(['one', '', 'two'])
  })

  test('a word that is wider than the line is cut where it no longer fits', () => {
    expect(lines('abcdefgh', 30)).toEqual(['abc', 'def', 'gh'])
    expect(lines('x abcdefgh y', 30)).toEqual(['x', 'abc', 'def', 'gh', 'y'])
    expect(lines('abcd e', 30)).toEqual(['abc', 'd e'])
  })

  test('no character is torn, and one that is wider than the line stands alone', () => {
    expect(lines('🙂🙂🙂', 20)).toEqual(['🙂', '🙂', '🙂'])
    expect(lines('ab', 5)).toEqual(['a', 'b'])
  })

  test('a word is measured once for each font', () => {
    const measured: string[] = []
    const measure = (text: string) => {
      measured.push(text)
      return text.length
    }
    for (const font of [NOTE_FONT, NOTE_FONT, VOICE_FONT]) wrap('again again', 99, font, measure)
    expect(measured).toEqual([' ', 'again', ' ', 'again'])
  })

  test('what was measured is forgotten before it grows without end', () => {
    let measured = 0
    const measure = (text: string) => {
      measured++
      return text.length
    }
    for (let i = 0; i < 20_005; i++) wrap(`word${i}`, 99, NOTE_FONT, measure)
    const before = measured
    wrap('word1', 99, NOTE_FONT, measure)
    expect(measured).toBe(before + 1)
  })
})

describe('the height of a card', () => {
  const card = (title: string, more = {}) => newCard({ id: 'c', order: 'a0', step: 's', lane: 'l', title, ...more })
  const measure = cardMeasurer(wide, 'full')
  const of = (title: string, style: CardStyle, more = {}) => measure(card(title, more), style)

  test('a touchpoint grows with its lines, up to three', () => {
    expect(of('one', 'touchpoint')).toMatchObject({ lines: ['one'], cut: false, marks: false, height: 27 })
    expect(of('one two three', 'touchpoint')).toMatchObject({ lines: ['one two', 'three'], cut: false, height: 43 })
    expect(of('aaaaaaaaaa bbbbbbbbbb cccccccccc', 'touchpoint')).toMatchObject({ cut: false, height: 59 })
    expect(of('aaaaaaaaaa bbbbbbbbbb cccccccccc d', 'touchpoint')).toMatchObject({
      lines: { length: 3 },
      cut: true,
      height: 59,
    })
  })

  test('a line of a touchpoint is as wide as the card less its margins', () => {
    expect(of('12345 67890', 'touchpoint').lines).toHaveLength(1)
    expect(of('12345 678901', 'touchpoint').lines).toHaveLength(2)
  })

  test('marks take a row; an emotion alone shows in the coin and takes none', () => {
    const hung = (type: string) => ({ attachments: { x: { type, order: 'a0' } } })
    expect(of('one', 'touchpoint', hung('pain'))).toMatchObject({ marks: true, height: 45 })
    expect(of('one', 'touchpoint', hung('emotion'))).toMatchObject({ marks: false, height: 27 })
    expect(of('one', 'touchpoint', { personas: { ana: true } })).toMatchObject({ marks: true, height: 45 })
  })

  test('a picture takes a strip below everything else and no mark; one that is not chosen yet takes nothing', () => {
    const pictured = (...hashes: string[]) => ({
      attachments: Object.fromEntries(hashes.map((hash, i) => [`x${i}`, { type: 'picture', order: `a${i}`, hash }])),
    })
    const shown = of('one', 'touchpoint', pictured('abc'))
    expect(shown).toMatchObject({ marks: false, pictures: ['abc'], height: 27 + 68 })
    expect(pictureBoxes(shown.pictures, shown.height)).toEqual([
      { picture: 'abc', x: 4, y: 27, width: 128, height: 64 },
    ])
    expect(of('one', 'touchpoint', pictured(''))).toMatchObject({ marks: false, pictures: [], height: 27 })
    expect(of('one', 'note', pictured('abc'))).toMatchObject({ pictures: [], height: 18 })
    const compact = cardMeasurer(wide, 'compact')
    expect(compact(card('one', pictured('abc')), 'touchpoint')).toMatchObject({
      pictures: [],
      thumb: 'abc',
      height: 28,
    })
  })

  test('several pictures share the strip, and those beyond the third are left out', () => {
    const boxes = pictureBoxes(['a', 'b', 'c', 'd'], 100)
    expect(boxes.map(({ picture }) => picture)).toEqual(['a', 'b', 'c'])
    expect(boxes[0]).toMatchObject({ x: 4, y: 32 })
    for (const [i, box] of boxes.entries())
      expect(box.x + box.width).toBeCloseTo(boxes[i + 1] ? boxes[i + 1]!.x - 2 : 132)
  })

  test('a note has up to four lines and no marks', () => {
    expect(of('one', 'note', { personas: { ana: true } })).toMatchObject({ lines: ['one'], marks: false, height: 18 })
    expect(of('a\nb\nc\nd', 'note')).toMatchObject({ cut: false, height: 72 })
    expect(of('a\nb\nc\nd\ne', 'voice')).toMatchObject({ lines: ['a', 'b', 'c', 'd'], cut: true, height: 72 })
    expect(of('123456 789012', 'note').lines).toHaveLength(1)
    expect(of('123456 7890123', 'note').lines).toHaveLength(2)
  })

  test('a voice is measured in its own font', () => {
    const fonts = new Set<string>()
    const spy = cardMeasurer((text, font) => (fonts.add(font.family), text.length), 'full')
    spy(card('one'), 'voice')
    expect([...fonts]).toEqual(['voice'])
    spy(card('one'), 'note')
    spy(card('one'), 'touchpoint')
    expect([...fonts]).toEqual(['voice', 'ui'])
  })

  test('compact cards are of one height, whatever they say', () => {
    const compact = cardMeasurer(wide, 'compact')
    expect(compact(card('a title of very many words indeed'), 'touchpoint')).toMatchObject({
      lines: ['a title of very many words indeed'],
      cut: false,
      marks: true,
      height: 28,
    })
  })

  test('a card is measured once, and again for another style', () => {
    let measured = 0
    const counting = cardMeasurer((text) => (measured++, text.length), 'full')
    const one = card('one')
    const first = counting(one, 'touchpoint')
    expect(counting(one, 'touchpoint')).toBe(first)
    const before = measured
    expect(counting(one, 'note')).not.toBe(first)
    expect(measured).toBeGreaterThan(before)
  })
})
