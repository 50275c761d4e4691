/** The power fails while someone works: what was said to be saved had reached the disk. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { atDesk, dropProfile, launch, newProfile, openSite, type OwnBrowser, type Site } from './support/browser'
import { figures, times } from './support/counts'

const source = fileURLToPath(new URL('./support/powercut.c', import.meta.url))
const shim = fileURLToPath(new URL('../../reports/faults/powercut.so', import.meta.url))

let site: Site
let folder: string
test.beforeAll(async () => {
  site = await openSite()
  folder = await newProfile()
})
test.afterAll(async () => {
  site.close()
  await dropProfile(folder)
})

/** Builds what keeps only synced bytes; false where that cannot be. */
function build(): boolean {
  if (process.platform !== 'linux') return false
  mkdirSync(join(shim, '..'), { recursive: true })
  return spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', shim, source, '-ldl']).status === 0
}

async function begin(own: OwnBrowser) {
  const page = await own.context.newPage()
  const saved = new Set<number>()
  await page.exposeFunction('told', (line: string) => {
    const [what, seq] = line.split(' ')
    if (what === 'saved') saved.add(Number(seq))
  })
  await atDesk(page, site.desk)
  await page.evaluate(() => window.desk.begin(100))
  return { page, saved }
}

test('a power cut loses nothing that was said to be saved', { tag: '@long' }, async () => {
  test.skip(!build(), 'What keeps only synced bytes is built by a C compiler on Linux; there is none here.')
  const profile = join(folder, 'profile')
  const shadow = join(folder, 'shadow')
  const first = await launch(profile)
  await begin(first)
  await first.close()
  cpSync(profile, shadow, { recursive: true })

  const rounds = times(3, 50)
  let acknowledged = 0
  let lost = 0
  for (let i = 0; i < rounds; i++) {
    const own = await launch(profile, { LD_PRELOAD: shim, POWERCUT_ROOT: profile, POWERCUT_SHADOW: shadow })
    const { page, saved } = await begin(own)
    await page.evaluate((prefix) => window.desk.hammer(12, prefix), `c${i}-`)
    await page.waitForTimeout(300 + Math.random() * 500)
    const said = new Set(saved)
    await own.kill()
    await dropProfile(profile)
    cpSync(shadow, profile, { recursive: true })
    expect(existsSync(join(profile, 'Default', 'IndexedDB'))).toBe(true)
    const after = await launch(profile)
    const { page: again } = await begin(after)
    const names = await again.evaluate(() => window.desk.names())
    const kept = names.filter((name) => name.startsWith(`c${i}-`)).length
    acknowledged += said.size
    lost += [...said].filter((seq) => seq > kept).length
    await after.close()
    await dropProfile(shadow)
    cpSync(profile, shadow, { recursive: true })
  }
  figures('power cut', { rounds, acknowledged, lost })
  expect(acknowledged).toBeGreaterThan(rounds)
  expect(lost).toBe(0)
})
