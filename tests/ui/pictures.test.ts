/** Small pictures: made a few at a time, only of what is still in sight, and never held without end. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPictureMaker } from '../../src/ui/pictureMaker'

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
let closed: number
let decoded: number

beforeEach(() => {
  closed = decoded = 0
  vi.stubGlobal('createImageBitmap', async (from: Blob | ImageBitmap, options?: { resizeWidth: number }) => {
    if (from instanceof Blob && from.type === 'image/broken') throw new Error('broken')
    if (from instanceof Blob) decoded++
    return { width: options?.resizeWidth ?? 1600, height: 1200, close: () => closed++ }
  })
})
afterEach(() => vi.unstubAllGlobals())

function desk(read: (name: string) => Promise<Blob | null>) {
  let now = 0
  let told = 0
  const asked: string[] = []
  const maker = createPictureMaker(
    (name) => {
      asked.push(name)
      return read(name)
    },
    () => told++,
    () => now,
  )
  return { maker, asked, told: () => told, pass: (ms: number) => (now += ms) }
}

const there = async () => new Blob(['x'], { type: 'image/webp' })

test('a picture is on its way, then there, as small as it is seen', async () => {
  const { maker, told } = desk(there)
  expect(maker.bitmap('a')).toBeUndefined()
  await settled()
  expect(told()).toBe(1)
  expect(maker.bitmap('a')).toMatchObject({ width: 320 })
  // The whole one was let go.
  expect(closed).toBe(1)
})

test('of a hundred that are asked for only a handful is read before somebody asks again', async () => {
  const { maker, asked } = desk(there)
  for (let i = 0; i < 100; i++) maker.bitmap(`p${i}`)
  await settled()
  const first = asked.length
  expect(first).toBeLessThan(10)
  // Scrolled on: what is asked for now is read, and nothing of what went by.
  maker.bitmap('q')
  await settled()
  expect(asked.slice(first)).toEqual(['q'])
})

test('a picture that is missing or broken is told so, and looked for again later', async () => {
  let here = false
  const { maker, asked, pass } = desk(async (name) =>
    name === 'broken' ? new Blob(['x'], { type: 'image/broken' }) : here ? there() : null,
  )
  maker.bitmap('a')
  maker.bitmap('broken')
  await settled()
  expect(maker.bitmap('a')).toBeNull()
  expect(maker.bitmap('broken')).toBeNull()
  await settled()
  expect(asked).toEqual(['a', 'broken'])
  here = true
  pass(6000)
  expect(maker.bitmap('a')).toBeNull()
  await settled()
  expect(maker.bitmap('a')).toMatchObject({ height: 1200 })
})

test('what is missing takes no room from what is there', async () => {
  const { maker } = desk(async (name) => (name.startsWith('gone') ? null : there()))
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < 320; i++) maker.bitmap(`gone${i}`)
    await new Promise((resolve) => setTimeout(resolve))
  }
  maker.bitmap('here')
  await settled()
  expect(maker.bitmap('here')).toMatchObject({ width: 320 })
})

test('what is long unseen gives way to what is seen now, and what is in sight does not', async () => {
  const { maker, pass } = desk(there)
  const askAll = async (from: number, to: number) => {
    for (let round = 0; round < 60; round++) {
      for (let i = from; i < to; i++) maker.bitmap(`p${i}`)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  await askAll(0, 310)
  expect(decoded).toBeGreaterThanOrEqual(300)
  expect(decoded).toBeLessThan(310)
  pass(10_000)
  expect(maker.bitmap('p0')).toBeDefined()
  await askAll(400, 420)
  expect(maker.bitmap('p0')).toBeDefined()
  expect(maker.bitmap('p410')).toBeDefined()
  expect(maker.bitmap('p5')).toBeUndefined()
})
