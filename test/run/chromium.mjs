import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { node, projectEnv, root } from '../../electron/cli/set-up.mjs'
import { attempt, installSystemPackage } from './system-package.mjs'

const KNOWN_PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const DOWNLOAD_LIMIT_MS = 300_000

const onMachine = () => [process.env.VERSTAK_CHROMIUM, ...KNOWN_PLACES].find((path) => path && existsSync(path)) ?? null

function playwrightDownload() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(cache)) return null
  const folder = readdirSync(cache).find((name) => name.startsWith('chromium-'))
  const program = folder === undefined ? null : ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-win/chrome.exe'].map((tail) => join(cache, folder, tail)).find(existsSync)
  return program ?? null
}

/** A Chromium that is on this machine already: its own, else Playwright's download. */
export const presentChromium = () => onMachine() ?? playwrightDownload()

/** A Chromium for the browser tests, fetched by Playwright or by the system's package manager where there is none. */
export async function findChromium() {
  const present = presentChromium()
  if (present) return present
  process.stdout.write('Looking for a Chromium to test with…\n')
  await attempt(node, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], { timeout: DOWNLOAD_LIMIT_MS, env: projectEnv() })
  const downloaded = playwrightDownload()
  if (downloaded) return downloaded
  await installSystemPackage('chromium')
  return onMachine()
}
