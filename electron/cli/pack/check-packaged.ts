import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FuseTable, fuseFile, fuseMismatches, readBinary } from './fuse-wire.ts'
import { strangeModules } from './native-digests.ts'

export interface PackagedProgram {
  readonly appDir: string
  readonly platform: string
  readonly names: { readonly product: string; readonly executable: string }
  readonly fuses: FuseTable
  readonly digests: Readonly<Record<string, string>>
  readonly publisher: string
}

/** What is wrong with a packaged program, in words for the log of the build; empty when it is as it must be. */
export function troublesOf({ appDir, platform, names, fuses, digests, publisher }: PackagedProgram): readonly string[] {
  const resources = platform === 'darwin' ? join(appDir, `${names.product}.app`, 'Contents', 'Resources') : join(appDir, 'resources')
  return [
    ...fuseMismatches(readBinary(fuseFile(appDir, platform, names)), fuses).map((text) => `fuse ${text}`),
    ...strangeModules(join(resources, 'app.asar.unpacked'), digests).map((path) => `native module ${path} is not the recorded one`),
    ...(existsSync(join(resources, 'app.asar')) ? [] : ['there is no app.asar']),
    ...publisherTroubles(join(resources, 'app-update.yml'), publisher),
  ]
}

/** The file is written for programs that can be updated in place; a plain folder has none. */
function publisherTroubles(file: string, publisher: string): readonly string[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').includes(publisher) ? [] : ['app-update.yml does not name the publisher']
}
