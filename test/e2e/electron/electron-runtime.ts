import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PACKAGE_DIR = resolve('node_modules/electron')
const BINARIES: Readonly<Record<string, string>> = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }

/** The Electron program of this machine, or null; asking the package itself would start a download. */
export function electronRuntime(): string | null {
  const pathFile = join(PACKAGE_DIR, 'path.txt')
  const binary = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : (BINARIES[process.platform] ?? 'electron')
  const folders = [process.env['ELECTRON_OVERRIDE_DIST_PATH'], join(PACKAGE_DIR, 'dist')].filter((folder) => folder !== undefined && folder !== '')
  return folders.map((folder) => join(String(folder), binary)).find((file) => existsSync(file)) ?? null
}
