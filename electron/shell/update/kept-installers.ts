import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareVersions } from './judge-update.ts'
import { SIGNATURE_ENDING, type UpdateStatement } from './signed-statement.ts'

/** The version that works and the one before it: enough to go back by one. */
const KEPT_VERSIONS = 2
const VERSION = /^\d+\.\d+\.\d+$/

export interface KeptInstaller { readonly file: string; readonly signature: string }

/** Installers that have been installed from here, each with its signature, so that one can go back without the network. */
export interface KeptInstallers {
  keep(file: string, signature: string, said: UpdateStatement): Promise<KeptInstaller>
  /** The installer of a version, or null when it did not come this way. */
  find(version: string): Promise<KeptInstaller | null>
}

export function keptInstallers(folder: string): KeptInstallers {
  return {
    keep: async (file, signature, { version, fileName }) => {
      const own = join(folder, version)
      await mkdir(own, { recursive: true, mode: 0o700 })
      const kept = join(own, fileName)
      // The person's file may lie on a stick that is pulled out, or be changed after the check: what is run is our own copy.
      const draft = `${kept}.${randomUUID()}.part`
      await copyFile(file, draft)
      await rename(draft, kept)
      await writeFile(`${kept}${SIGNATURE_ENDING}`, signature, { mode: 0o600 })
      await dropOldest(folder)
      return { file: kept, signature }
    },
    find: async (version) => {
      if (!VERSION.test(version)) return null
      const names = await readdir(join(folder, version)).catch((): string[] => [])
      const name = names.find((other) => names.includes(`${other}${SIGNATURE_ENDING}`))
      if (name === undefined) return null
      const file = join(folder, version, name)
      return { file, signature: await readFile(`${file}${SIGNATURE_ENDING}`, 'utf8') }
    },
  }
}

async function dropOldest(folder: string): Promise<void> {
  const versions = (await readdir(folder)).filter((name) => VERSION.test(name)).sort(compareVersions)
  for (const version of versions.slice(0, -KEPT_VERSIONS)) await rm(join(folder, version), { recursive: true, force: true })
}
