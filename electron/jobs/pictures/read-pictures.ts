import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import type { PictureLook } from '#shared/pictures/folder.ts'
import { pictureKindOf } from '#core/files/picture-kind.ts'

/** Neither a link nor a pipe is followed, should one take the place of a file between the listing and now. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

async function bytesOf(path: string): Promise<Buffer | 'too_big' | 'unreadable'> {
  const file = await open(path, OPEN_FLAGS).catch(() => null)
  if (file === null) return 'unreadable'
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return 'unreadable'
    if (stat.size > FILE_MAX_BYTES) return 'too_big'
    const bytes = Buffer.alloc(stat.size)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
    return bytesRead === bytes.length ? bytes : 'unreadable'
  } catch {
    return 'unreadable' // The drive went while it was being read: the next look tries again.
  } finally {
    await file.close()
  }
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

async function lookAt(path: string): Promise<PictureLook> {
  const bytes = await bytesOf(path)
  if (typeof bytes === 'string') return { refusal: bytes }
  const kind = pictureKindOf(bytes)
  return 'refusal' in kind ? kind : { sha256: digestOf(bytes), mediaType: kind.mediaType }
}

/** What each of these files is; one after another, so that only one lies in memory. */
export async function lookAtPictures({ paths }: { readonly paths: readonly string[] }): Promise<PictureLook[]> {
  const looks: PictureLook[] = []
  for (const path of paths) looks.push(await lookAt(path))
  return looks
}

/** The very bytes that were offered, or null when there are others in their place by now. */
export async function readPicture({ path, sha256 }: { readonly path: string; readonly sha256: string }): Promise<Uint8Array | null> {
  const bytes = await bytesOf(path)
  return typeof bytes !== 'string' && digestOf(bytes) === sha256 ? bytes : null
}
