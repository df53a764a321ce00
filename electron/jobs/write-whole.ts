import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'

/** Names of unfinished files end so; a file without this end is whole. */
const UNFINISHED = '.part'

export const unfinishedName = (file: string): string => `${file}${UNFINISHED}`

/** The file appears under its name only when every byte is on the disk. */
export function writeWhole(file: string, bytes: Uint8Array): RenderedFile {
  const part = unfinishedName(file)
  const handle = openSync(part, 'w')
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(part, file)
  return { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length }
}

/** The same for a library that writes the file itself. */
export async function writeWholeBy(file: string, write: (part: string) => Promise<void>): Promise<RenderedFile> {
  const part = unfinishedName(file)
  try {
    await write(part)
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(part)) hash.update(chunk as Buffer)
    const handle = openSync(part, 'r+')
    try { fsyncSync(handle) } finally { closeSync(handle) }
    const { size } = await stat(part)
    renameSync(part, file)
    return { sha256: hash.digest('hex'), sizeBytes: size }
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
