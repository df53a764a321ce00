import { basename, dirname, isAbsolute, resolve, sep } from 'node:path'
import { insertFile } from '#core/files/index.ts'
import { command, job, query, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { FolderShot, PhotoFolder } from '#core/kit/workstation.ts'
import type { FolderProblem } from '#shared/pictures/folder.ts'
import { watchFolder } from './folder-order.ts'
import { dropFolder, findFolder, forgetFiles, putFolder, rememberFiles } from './folder-store.ts'
import { insertIncoming } from './incoming-store.ts'

const READ_DEADLINE_MS = 30_000
/** Stands where the number of a phone's code stands. */
const FROM_FOLDER = 'folder'

const folderOf = (ctx: Ctx): PhotoFolder => ctx.workstation.folder ?? refuse('pictures.no_folder_watch', {})
const shotOf = (ctx: Ctx, shotId: string): FolderShot => folderOf(ctx).shot(shotId) ?? refuse('pictures.shot_gone', {})
const NOTHING = { isBeginning: false, trouble: null, shots: [], moreCount: 0, writingCount: 0, refused: [] } as const

export const folder = query((db, _input: In<'pictures.folder'>, ctx): Out<'pictures.folder'> => {
  const port = ctx.workstation.folder
  const { shots, refused, ...state } = port?.state() ?? NOTHING
  return {
    ...state, isPossible: port !== null, machine: port?.machine ?? '', folder: findFolder(db), refused: [...refused],
    shots: shots.map(({ shotId, title, sizeBytes, modifiedMs }) => ({ shotId, name: title, sizeBytes, modifiedAt: new Date(modifiedMs).toISOString() })),
  }
})

function problemOf(path: string, ctx: Ctx): FolderProblem | null {
  if (!isAbsolute(path)) return 'not_absolute'
  const own = resolve(dirname(ctx.databaseFile))
  return `${resolve(path)}${sep}`.startsWith(`${own}${sep}`) ? 'own_data' : null
}

/** Refuses: pictures.no_folder_watch, pictures.folder_unusable. */
export const setFolder = job({
  prepare: (tx, { path, movesTaken }: In<'pictures.setFolder'>, ctx) => {
    const problem = path === null ? null : problemOf(path, ctx)
    if (path !== null && problem !== null) refuse('pictures.folder_unusable', { path, problem })
    return { path: path === null ? null : resolve(path), movesTaken, port: folderOf(ctx), before: findFolder(tx) }
  },
  /** What lies there now is known from the first moment; the same folder keeps what is known of it. */
  work: async ({ path, port }) => {
    if (path === null) return []
    const files = await port.list(path)
    return typeof files === 'string' ? refuse('pictures.folder_unusable', { path, problem: files }) : files
  },
  finish: (tx, { path, movesTaken, port, before }, files, ctx): Out<'pictures.setFolder'> => {
    if (path === null) dropFolder(tx)
    else putFolder(tx, { path, movesTaken, setAt: ctx.nowAt, setBy: ctx.person().personId })
    if (path !== before?.path) {
      forgetFiles(tx)
      rememberFiles(tx, files, 'before')
      watchFolder(tx, port, ctx)
    }
    ctx.note({ entity: 'photo_folder', entityId: '1', before: before === null ? null : { path: before.path, movesTaken: before.movesTaken }, after: path === null ? null : { path, movesTaken } })
    return { done: true }
  },
})

async function bytesOf({ path, sha256 }: FolderShot, ctx: Ctx): Promise<Buffer> {
  const bytes = await ctx.jobs.run<Uint8Array | null>('readPicture', { path, sha256 }, { deadlineMs: READ_DEADLINE_MS })
  return bytes === null ? refuse('pictures.shot_gone', {}) : Buffer.from(bytes)
}

/** Refuses: pictures.no_folder_watch, pictures.shot_gone. */
export const folderShot = job({
  prepare: (_tx, { shotId }: In<'pictures.folderShot'>, ctx) => shotOf(ctx, shotId),
  work: (shot, ctx) => bytesOf(shot, ctx),
  finish: (_tx, { mediaType }, bytes): Out<'pictures.folderShot'> => ({ mediaType, base64: bytes.toString('base64') }),
})

/** Refuses: pictures.no_folder_watch, pictures.shot_gone. */
export const takeShot = job({
  prepare: (_tx, { shotId }: In<'pictures.takeShot'>, ctx) => shotOf(ctx, shotId),
  work: async (shot, ctx) => {
    const bytes = await bytesOf(shot, ctx)
    return { sha256: ctx.files.keep(bytes), sizeBytes: bytes.length }
  },
  finish: (tx, shot, { sha256, sizeBytes }, ctx): Out<'pictures.takeShot'> => {
    const { personId, fullName } = ctx.person()
    const { path = '', movesTaken = false } = findFolder(tx) ?? {}
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: shot.mediaType, name: shot.title, createdAt: ctx.nowAt, createdBy: personId })
    const label = basename(path)
    const incomingId = insertIncoming(tx, { fileId, ticketId: FROM_FOLDER, label, receivedAt: ctx.nowAt, receivedFor: personId })
    rememberFiles(tx, [shot], 'taken')
    folderOf(ctx).settle([shot.shotId], movesTaken ? 'taken_and_moved' : 'taken')
    ctx.note({ entity: 'file', entityId: fileId, after: { incomingId, sha256, sizeBytes, mediaType: shot.mediaType } })
    return { incomingId, fileId, name: shot.title, ticketId: FROM_FOLDER, label, receivedAt: ctx.nowAt, person: fullName }
  },
})

/** Refuses: pictures.no_folder_watch. */
export const skipShots = command((tx, { shotIds }: In<'pictures.skipShots'>, ctx): Out<'pictures.skipShots'> => {
  const port = folderOf(ctx)
  const marks = shotIds.map((shotId) => port.fileOf(shotId)).filter((mark) => mark !== null)
  rememberFiles(tx, marks, 'skipped')
  port.settle(shotIds, 'skipped')
  ctx.note({ entity: 'photo_folder', entityId: '1', after: { skippedCount: marks.length } })
  return { skippedCount: marks.length }
})
