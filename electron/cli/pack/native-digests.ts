import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Packages whose native code the program loads. */
const NATIVE_PACKAGES = ['better-sqlite3/prebuilds', '@node-rs']

/** SHA-256 of every native module that may be packed, by its path from the folder of the program. */
export function nativeDigests(root: string): Record<string, string> {
  const found = NATIVE_PACKAGES.flatMap((name) => nativeFiles(root, `node_modules/${name}`))
  return Object.fromEntries(found.sort().map((path) => [path, digestOf(join(root, path))]))
}

/** Written where it goes into the archive, beside the main script that reads it. */
export function writeNativeDigests(root: string, file = join(root, 'out', 'main', 'native-digests.json')): Record<string, string> {
  const digests = nativeDigests(root)
  if (Object.keys(digests).length === 0) throw new Error('no native module to record')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(digests, null, 2)}\n`)
  return digests
}

/** Native modules of an unpacked program that are not the recorded ones. */
export function strangeModules(unpackedDir: string, digests: Readonly<Record<string, string>>): readonly string[] {
  const packed = existsSync(join(unpackedDir, 'node_modules')) ? nativeFiles(unpackedDir, 'node_modules') : []
  return packed.filter((path) => digests[path] !== digestOf(join(unpackedDir, path)))
}

function nativeFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return nativeFiles(root, path)
    return entry.name.endsWith('.node') ? [path] : []
  })
}

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
