/** Finds the Chromium that the browser tests drive, and installs one where there is none: `node scripts/chromium.mjs`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

function usualPlaces() {
  if (process.platform === 'darwin')
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((dir) => join(dir, `${app}.app/Contents/MacOS/${app}`)),
    )
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((dir) => dir !== undefined)
      .flatMap((dir) => [
        join(dir, 'Chromium/Application/chrome.exe'),
        join(dir, 'Google/Chrome/Application/chrome.exe'),
        join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      ])
  const dirs = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return names.flatMap((name) => dirs.map((dir) => join(dir, name)))
}

/** Some systems ship a stub that only says where to get the browser; on Windows asking would open a window. */
function starts(path) {
  if (!existsSync(path)) return false
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/**
 * The path of a Chromium: CHROMIUM_PATH, then the system's, then Playwright's own. Null when there is none.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  }
  return usualPlaces().find(starts) ?? [chromium.executablePath()].find(starts) ?? null
}

function run(command, args) {
  console.log(`> ${[command, ...args].join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

function installWithApt() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  const root = process.getuid?.() === 0
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return
  const apt = (...args) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]))
  console.log("Playwright's Chromium could not be installed; trying the system's package.")
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
}

/**
 * Like findChromium, but installs one where there is none and says what it does.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  console.log('There is no Chromium here; installing the one that Playwright brings.')
  const withDeps = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : []
  if (!run('npx', ['playwright', 'install', ...withDeps, 'chromium'])) installWithApt()
  const installed = findChromium()
  if (!installed) throw new Error('No Chromium could be installed. Install one, or name it in CHROMIUM_PATH.')
  return installed
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(ensureChromium())
