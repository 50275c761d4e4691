/** A small map as each data format writes it, in files that a person can open; and the sample there and back. */
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../src/formats/index'
import { readFile } from '../../src/formats/opening/readFile'
import { WHOLE } from '../../src/scene/pictured'
import { phoneCompany } from '../support/phoneCompany'
import { cardsOnly, shapeOf } from '../support/shapeOf'
import { smallMap } from '../support/smallMap'
import { testTools } from '../support/tools'

async function written(
  id: string,
  language: 'en' | 'es',
  map = phoneCompany(language),
  phases: readonly string[] = [],
): Promise<string> {
  const code = await formatOf(id)!.load()
  const blob = await code.write!(map, { ...WHOLE, scale: 1, phases }, testTools(language))
  // Blob.text() would take the mark at the start away.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer())
}

it.each([
  ['mermaid', 'en', 'small.en.mmd'],
  ['csv', 'en', 'small.en.csv'],
  ['csv', 'es', 'small.es.csv'],
  ['json', 'en', 'small.periplo.json'],
] as const)('a small map as %s in %s is the file it was', async (id, language, file) => {
  await expect(await written(id, language, smallMap())).toMatchFileSnapshot(`../golden/${file}`)
})

describe('the sample', () => {
  it('in Spanish suits a Spanish spreadsheet: a mark at the start, semicolons, decimal commas', async () => {
    const text = await written('csv', 'es')
    expect(text.startsWith('\ufeffTarjeta;N.º de fase;Fase;')).toBe(true)
    expect(text).toContain('\r\n')
  })

  it.each(['mermaid', 'csv'])('comes back whole from %s, whatever language it was written in', async (id) => {
    const map = phoneCompany('es')
    const read = await readFile(new TextEncoder().encode(await written(id, 'es')), 'phone.txt', testTools('en'), {})
    if (!read.ok) throw new Error(read.error.key)
    const { t } = testTools('es')
    expect(read.value.notes).toEqual([])
    expect(id === 'csv' ? cardsOnly(read.value.map, t) : shapeOf(read.value.map)).toEqual(
      id === 'csv' ? cardsOnly(map, t) : shapeOf(map),
    )
  })

  it.each(['json', 'mermaid', 'csv'])('in part, as %s, holds the chosen phases and no more', async (id) => {
    const [first] = Object.keys(phoneCompany('en').phases)
    const read = await readFile(
      new TextEncoder().encode(await written(id, 'en', phoneCompany('en'), [first!])),
      'part.txt',
      testTools('en'),
      {},
    )
    expect(read.ok && Object.values(read.value.map.phases)).toHaveLength(1)
    expect(read.ok && read.value.notes).toEqual([])
  })
})
