import type { ReadDb } from '#core/db/brands.ts'
import type { Background } from '#core/kit/background.ts'
import type { JobRunner } from '#core/kit/jobs.ts'
import type { FolderOrder, PhotoFolder } from '#core/kit/workstation.ts'
import type { PictureLook } from '#shared/pictures/folder.ts'
import { findFolder, keptDigests, knownFiles } from './folder-store.ts'

const LOOK_DEADLINE_MS = 60_000
const UNREADABLE: PictureLook = { refusal: 'unreadable' }

export interface FolderParts { readonly jobs: JobRunner; readonly background: Background }

function orderOf(db: ReadDb, { jobs, background }: FolderParts): FolderOrder | null {
  const setting = findFolder(db)
  if (setting === null) return null
  return {
    path: setting.path,
    known: knownFiles(db),
    // A drive that hangs, or a file that ends the worker: its neighbours are looked at again with the next try.
    judge: (files) => jobs.run<PictureLook[]>('lookAtPictures', { paths: files.map(({ path }) => path) }, { deadlineMs: LOOK_DEADLINE_MS }).catch(() => files.map(() => UNREADABLE)),
    takenOf: (digests) => background.transaction((tx) => keptDigests(tx, digests)),
  }
}

/** Begins the watch of the folder that is set, or ends it where none is. */
export function watchFolder(db: ReadDb, folder: PhotoFolder | null, parts: FolderParts): void {
  folder?.watch(orderOf(db, parts))
}
