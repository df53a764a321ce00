import { lstat, mkdir, rename } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { TAKEN_FOLDER } from './texts.ts'

const NAMES_TRIED = 1_000

/** Moves a taken file into a folder inside the watched one; nothing there is written over. False when it could not be. */
export async function moveAside(folder: string, name: string): Promise<boolean> {
  const target = join(folder, TAKEN_FOLDER)
  const { name: stem, ext } = parse(name)
  try {
    await mkdir(target, { recursive: true })
    for (let no = 1; no <= NAMES_TRIED; no += 1) {
      const free = join(target, no === 1 ? name : `${stem} (${no})${ext}`)
      if ((await lstat(free).catch(() => null)) !== null) continue
      await rename(join(folder, name), free)
      return true
    }
    return false
  } catch {
    return false // Named to the person: the file stays where it was.
  }
}
