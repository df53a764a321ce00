import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { z } from 'zod'

/** Written at packaging beside the main script, so inside the archive, whose own digest Electron checks. */
export const DIGESTS_FILE = 'native-digests.json'
const ARCHIVE = `app.asar${sep}`
const UNPACKED = `app.asar.unpacked${sep}`

/** Path from the folder of the program, and SHA-256. */
export const nativeDigests = z.record(z.string().regex(/^node_modules\/[\w@./-]+\.node$/), z.string().regex(/^[0-9a-f]{64}$/))
export type NativeDigests = z.output<typeof nativeDigests>

export interface NativeCheck {
  /** Folder of the built main script. */
  readonly mainDir: string
  readonly isPackaged: boolean
  readonly platform: string
  readonly arch: string
}

/**
 * Native code lies outside the archive, where its integrity check does not reach. Answers the modules that are not the ones
 * that were packaged; those of other systems may be missing. A program that is not packaged has nothing to compare with.
 * On macOS signing rewrites every native file after packaging; there the signature of the whole bundle stands for this.
 */
export function damagedModules({ mainDir, isPackaged, platform, arch }: NativeCheck): readonly string[] {
  if (!isPackaged || platform === 'darwin') return []
  const digests = readDigests(join(mainDir, DIGESTS_FILE))
  if (digests === null) return [DIGESTS_FILE]
  const root = join(mainDir, '../..')
  const entries = Object.entries(digests)
  const damaged = entries.filter(([path, sha256]) => {
    const found = digestOf(unpacked(join(root, path)))
    return found === null ? isOurs(path, platform, arch) : found !== sha256
  })
  const isDatabaseListed = entries.some(([path]) => path.includes('better-sqlite3') && isOurs(path, platform, arch))
  return isDatabaseListed ? damaged.map(([path]) => path) : ['better-sqlite3']
}

const unpacked = (path: string): string => path.replace(ARCHIVE, UNPACKED)

/** Whether this system would load the file: «linux-x64.node», «argon2.linux-x64-gnu.node». */
const isOurs = (path: string, platform: string, arch: string): boolean => new RegExp(`(^|[./-])${platform}-${arch}[.-]`).test(path.slice(path.lastIndexOf('/') + 1)) && !path.includes('musl')

function readDigests(file: string): NativeDigests | null {
  try {
    return nativeDigests.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

function digestOf(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex')
  } catch {
    return null
  }
}
