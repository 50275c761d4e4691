/** No file, however made, breaks in: it is refused by name, or becomes a sound map that every format can write. */
import { afterAll, describe, expect, it } from 'vitest'
import { FORMATS } from '../../../src/formats/index'
import { noteWords } from '../../../src/panels/dialogs/readOutcome'
import { readFile } from '../../../src/formats/opening/readFile'
import type { JourneyMap } from '../../../src/model/journeyMap'
import { problems } from '../../../src/model/problems'
import { WHOLE } from '../../../src/scene/pictured'
import { testTools } from '../../support/tools'
import { figures } from '../support/counts'
import { hostileFiles } from './files'
import type { HostileFile } from './hostileFile'
import { seeds } from './seeds'

/** Milliseconds of work, so that a busy machine does not count. */
const LONGEST = 2_000
const OPTIONS = { ...WHOLE, scale: 1 }

const files = hostileFiles(await seeds())
const slowest = { name: '', took: 0 }
const outcomes = { read: 0, refused: 0 }

/** What scripts everywhere lean on; a file that changes it has broken in. */
const shared = () =>
  [Object.prototype, Array.prototype, Function.prototype, globalThis].map((each) =>
    Object.getOwnPropertyNames(each).join(),
  )
const before = shared()

/** What is wrong with what became of a file; nothing, where it was refused by name or is a sound map. */
async function faults({ file }: HostileFile, result: Awaited<ReturnType<typeof readFile>>): Promise<unknown[]> {
  const { t } = testTools()
  if (!result.ok) {
    outcomes.refused++
    const { key, params } = result.error
    const told = noteWords(result.error, t)
    return [told === '' && key, params?.file !== file && `not named: ${told}`, key === 'read.crashed' && told].filter(
      Boolean,
    )
  }
  outcomes.read++
  const { map, notes } = result.value
  const silent = notes.filter((note) => noteWords(note, t).trim() === '')
  return [...silent, ...problems(map), ...(await unwritten(map))]
}

/** The formats that cannot write it. */
async function unwritten(map: JourneyMap): Promise<string[]> {
  const data = FORMATS.filter(({ writes, group }) => writes && group === 'data')
  const tried = data.map(async (format) => {
    const code = await format.load()
    const blob = await code.write?.(map, OPTIONS, testTools('es'))
    return blob && blob.size > 0 ? [] : [format.id]
  })
  return (await Promise.all(tried)).flat()
}

async function open({ name, file, bytes }: HostileFile) {
  const start = process.cpuUsage()
  const result = await readFile(bytes, file, testTools(), {})
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1_000
  if (took > slowest.took) Object.assign(slowest, { name, took })
  expect(took, 'milliseconds').toBeLessThan(LONGEST)
  expect(shared()).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  return result
}

describe(`${files.length} hostile files`, () => {
  it('are at least seven hundred', () => expect(files.length).toBeGreaterThanOrEqual(700))

  it.each(files.map((file) => [file.name, file] as const))('%s', { timeout: 20_000 }, async (_, file) => {
    expect(await faults(file, await open(file))).toEqual([])
  })

  afterAll(() => {
    figures('hostile files', { files: files.length, ...outcomes, 'slowest ms': Math.round(slowest.took) })
  })
})
