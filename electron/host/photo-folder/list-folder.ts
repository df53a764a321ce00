import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileMark, FolderTrouble } from '#shared/pictures/folder.ts'

/** Asked of the file system at once; a network drive answers them together. */
const STATS_AT_ONCE = 64
/** Files of systems and of programs that are still copying; they get their name when they are whole. */
const PASSED_OVER = /^(?:\..*|thumbs\.db|desktop\.ini|.*\.(?:tmp|part|crdownload))$/i

export interface ListedFile extends FileMark { readonly isLink: boolean }

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '')

function troubleOf(error: unknown): FolderTrouble {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENODEV' || code === 'ENXIO') return 'gone'
  return code === 'EACCES' || code === 'EPERM' ? 'no_rights' : 'failed'
}

/** Names in the folder itself; folders inside it are not looked into. */
async function namesIn(path: string, filesMax: number): Promise<string[] | FolderTrouble> {
  const names: string[] = []
  try {
    for await (const entry of await opendir(path)) {
      if (entry.isDirectory() || PASSED_OVER.test(entry.name)) continue
      if (names.length === filesMax) return 'too_many_files'
      names.push(entry.name)
    }
  } catch (error) {
    return troubleOf(error)
  }
  return names
}

async function marked(folder: string, name: string): Promise<ListedFile | null> {
  const stat = await lstat(join(folder, name)).catch(() => null) // Gone since it was listed.
  if (stat === null || !(stat.isFile() || stat.isSymbolicLink())) return null
  return { name, sizeBytes: stat.size, modifiedMs: Math.round(stat.mtimeMs), isLink: stat.isSymbolicLink() }
}

/** Files of a folder by name, size and time, or what keeps them from being listed. */
export async function listFolder(path: string, filesMax: number): Promise<readonly ListedFile[] | FolderTrouble> {
  const names = await namesIn(path, filesMax)
  if (typeof names === 'string') return names
  const files: ListedFile[] = []
  for (let from = 0; from < names.length; from += STATS_AT_ONCE) {
    const some = await Promise.all(names.slice(from, from + STATS_AT_ONCE).map((name) => marked(path, name)))
    files.push(...some.filter((file) => file !== null))
  }
  return files
}
