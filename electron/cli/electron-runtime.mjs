import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './set-up.mjs'

const DOWNLOAD_LIMIT_MS = 120_000
const electronFolder = join(root, 'node_modules', 'electron')

/** Path of the Electron program when it is on this machine, else null. Downloads nothing. */
export function installedElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist')
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
  const program = join(folder, names[process.platform] ?? 'electron')
  return existsSync(program) ? program : null
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** The Electron program, downloaded at first need, or the plain reason why there is no window here. */
export function findElectron() {
  if (!hasDisplay()) return { program: null, reason: 'this machine has no display' }
  if (installedElectron() === null) {
    process.stdout.write('Fetching the Electron runtime…\n')
    spawnSync(process.execPath, [join(electronFolder, 'install.js')], { cwd: electronFolder, stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS })
  }
  const program = installedElectron()
  return program === null ? { program, reason: 'the Electron runtime could not be downloaded' } : { program, reason: '' }
}

