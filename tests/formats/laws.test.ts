/** What every format that reads and writes promises, run over the registry. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format, ReadReport, WriteOptions } from '../../src/formats/format'
import { FORMATS } from '../../src/formats/index'
import { readFile } from '../../src/formats/opening/readFile'
import type { Language } from '../../src/i18n/words'
import type { JourneyMap } from '../../src/model/journeyMap'
import { problems } from '../../src/model/problems'
import { WHOLE } from '../../src/scene/pictured'
import { anyMap } from '../support/anyMap'
import { PROJECTIONS } from '../support/projections'
import { testTools } from '../support/tools'

export const PLAIN: WriteOptions = { ...WHOLE, scale: 1 }

async function written(format: Format, map: JourneyMap, language: Language): Promise<string> {
  const code = await format.load()
  const blob = await code.write!(map, PLAIN, testTools(language))
  return blob.text()
}

async function back(format: Format, map: JourneyMap, language: Language): Promise<ReadReport> {
  const bytes = new TextEncoder().encode(await written(format, map, language))
  const read = await readFile(bytes, `map.${format.extension}`, testTools('en'), {})
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect(read.value.format).toBe(format.id)
  return read.value
}

const both = FORMATS.filter((format) => format.writes && format.reads.length > 0 && format.group === 'data')

describe.each(both.map((format) => [format.id, format] as const))(
  'a map written as %s',
  { timeout: 60_000 },
  (id, format) => {
    const projection = PROJECTIONS[id]
    it('states what it gives back', () => expect(projection).toBeDefined())

    it.each(['en', 'es'] as const)('and read again is the same map (written in %s)', async (language) => {
      await fc.assert(
        fc.asyncProperty(anyMap, async (map) => {
          const report = await back(format, map, language)
          expect(problems(report.map)).toEqual([])
          const { t } = testTools(language)
          expect(projection!(report.map, t)).toEqual(projection!(map, t))
        }),
        { numRuns: Number(process.env.RUNS ?? 60) },
      )
    })

    it('is written the same twice', async () => {
      await fc.assert(
        fc.asyncProperty(anyMap, async (map) => {
          expect(await written(format, map, 'en')).toBe(await written(format, map, 'en'))
        }),
        { numRuns: 10 },
      )
    })

    it('and read again brings no remarks', async () => {
      await fc.assert(
        fc.asyncProperty(anyMap, async (map) => {
          expect((await back(format, map, 'es')).notes).toEqual([])
        }),
        { numRuns: 30 },
      )
    })
  },
)
