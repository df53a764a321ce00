import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Marks the place in the binary where the switches lie; the words are Electron's. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const KNOWN_WIRE_VERSION = 1
const STATES: Readonly<Record<number, FuseState>> = { 0x30: 'off', 0x31: 'on', 0x72: 'removed' }

/** Names as electron-builder.yml has them, in the order of the wire. */
export const FUSES = [
  'runAsNode', 'enableCookieEncryption', 'enableNodeOptionsEnvironmentVariable', 'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation', 'onlyLoadAppFromAsar', 'loadBrowserProcessSpecificV8Snapshot', 'grantFileProtocolExtraPrivileges',
] as const
export type Fuse = (typeof FUSES)[number]
export type FuseState = 'on' | 'off' | 'removed' | 'unknown'
export type FuseTable = Readonly<Record<Fuse, boolean>>

/** The switches as the binary has them, once for every processor it is made for. */
export function readFuses(binary: Buffer): readonly Readonly<Record<Fuse, FuseState>>[] {
  const wires: Record<Fuse, FuseState>[] = []
  for (let at = binary.indexOf(SENTINEL); at !== -1; at = binary.indexOf(SENTINEL, at + 1)) {
    const start = at + SENTINEL.length
    if (binary[start] !== KNOWN_WIRE_VERSION) throw new Error(`fuse wire of version ${String(binary[start])} is not known`)
    const length = binary[start + 1] ?? 0
    const stateAt = (position: number): FuseState => (position < length ? (STATES[binary[start + 2 + position] ?? 0] ?? 'unknown') : 'unknown')
    wires.push(Object.fromEntries(FUSES.map((fuse, position) => [fuse, stateAt(position)])) as Record<Fuse, FuseState>)
  }
  if (wires.length === 0) throw new Error('this binary has no fuse wire')
  return wires
}

/** What differs from the table, in words for the log of the build; empty when all is as wanted. */
export function fuseMismatches(binary: Buffer, wanted: FuseTable): readonly string[] {
  return readFuses(binary).flatMap((found) => FUSES.filter((fuse) => found[fuse] !== (wanted[fuse] ? 'on' : 'off')).map((fuse) => `${fuse} is ${found[fuse]}, wanted ${wanted[fuse] ? 'on' : 'off'}`))
}

/** The table of electron-builder.yml. Throws when a switch is not named there: an unnamed one keeps whatever Electron ships. */
export function fuseTable(configText: string): FuseTable {
  const block = /^electronFuses:\n((?:[ ]{2}.*\n|\n)+)/m.exec(configText)?.[1] ?? ''
  const named = Object.fromEntries([...block.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, fuse, state]) => [fuse, state === 'true']))
  const missing = FUSES.filter((fuse) => named[fuse] === undefined)
  if (missing.length > 0) throw new Error(`electron-builder.yml does not name the fuses ${missing.join(', ')}`)
  return named as FuseTable
}

/** The file of a packaged program that holds the wire. */
export function fuseFile(appDir: string, platform: string, names: { readonly product: string; readonly executable: string }): string {
  const file = {
    win32: join(appDir, `${names.product}.exe`),
    darwin: join(appDir, `${names.product}.app`, 'Contents', 'Frameworks', 'Electron Framework.framework', 'Electron Framework'),
    linux: join(appDir, names.executable),
  }[platform]
  const fallback = platform === 'win32' ? join(appDir, `${names.executable}.exe`) : file
  if (file === undefined || fallback === undefined) throw new Error(`no packaged program is known for ${platform}`)
  return existsSync(file) ? file : fallback
}

export const readBinary = (file: string): Buffer => readFileSync(file)
