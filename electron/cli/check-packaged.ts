/** Proves what lies in dist/: fuses as read back from the binary, native code as recorded, the publisher named in app-update.yml. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PUBLISHER } from '../shell/update/publisher.ts'
import { troublesOf } from './pack/check-packaged.ts'
import { fuseTable } from './pack/fuse-wire.ts'

const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'dist')
const SYSTEMS: readonly (readonly [pattern: RegExp, platform: string])[] = [[/^win(-\w+)?-unpacked$/, 'win32'], [/^linux(-\w+)?-unpacked$/, 'linux'], [/^mac(-\w+)?$/, 'darwin']]
const NAMES = { product: 'Верстак', executable: 'verstak' } as const

const fuses = fuseTable(readFileSync(join(root, 'electron-builder.yml'), 'utf8'))
const digests = JSON.parse(readFileSync(join(root, 'out', 'main', 'native-digests.json'), 'utf8')) as Record<string, string>
const folders = existsSync(dist) ? readdirSync(dist) : []
const packaged = folders.flatMap((name) => SYSTEMS.filter(([pattern]) => pattern.test(name)).map(([, platform]) => ({ name, platform })))
if (packaged.length === 0) throw new Error('there is no packaged program in dist/')
for (const { name, platform } of packaged) {
  const appDir = join(dist, name)
  const product = platform === 'darwin' ? (readdirSync(appDir).find((entry) => entry.endsWith('.app'))?.slice(0, -'.app'.length) ?? NAMES.product) : NAMES.product
  // Signing has rewritten the native code of macOS; its bundle is proved by its own signature.
  const troubles = troublesOf({ appDir, platform, names: { ...NAMES, product }, fuses, digests, publisher: PUBLISHER }).filter((text) => platform !== 'darwin' || !text.startsWith('native module'))
  process.stdout.write(`${name}: ${troubles.length === 0 ? 'as it must be' : `\n  ${troubles.join('\n  ')}`}\n`)
  if (troubles.length > 0) process.exitCode = 1
}
