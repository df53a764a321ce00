import { findFile, insertFile, keepDots } from '#core/files/index.ts'
import type { Bitmap } from '#core/documents/labels/raster.ts'
import { dotsPdf } from '#core/documents/labels/dots-pdf.ts'
import { command, job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { TEST_PAPER } from '#shared/printing/papers.ts'
import { getDevice } from './devices-store.ts'
import { noteOf } from './job-note.ts'
import { insertJob } from './jobs-store.ts'

const PDF = 'application/pdf'
const RENDER_DEADLINE_MS = 30_000

const hasDocument = 'SELECT 1 FROM documents WHERE id = ? AND file_id IS NOT NULL'

/** Refuses: files.not_found, files.wrong_kind, documents.not_found. */
export const enqueue = command((tx, { paper, fileId, documentId, title }: In<'printing.enqueue'>, ctx): Out<'printing.enqueue'> => {
  const file = findFile(tx, fileId) ?? refuse('files.not_found', {})
  if (file.mediaType !== PDF) refuse('files.wrong_kind', { name: file.name })
  if (documentId !== null && tx.sql(hasDocument).get(documentId) === undefined) refuse('documents.not_found', {})
  const jobId = insertJob(tx, { workstation: ctx.device, paper, title, fileId, documentId, deviceId: null, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
  ctx.note(noteOf({ jobId, documentId, title }, { paper, sha256: file.sha256 }))
  return { jobId }
})

/** Refuses: printing.device_not_found. */
export const testPage = job({
  prepare: (tx, { deviceId }: In<'printing.testPage'>, ctx) => ({ device: getDevice(tx, ctx.device, deviceId) }),
  work: ({ device }, ctx) => ctx.jobs.run<Bitmap>('renderTestLabel', device, { deadlineMs: RENDER_DEADLINE_MS }),
  finish: (tx, { device }, dots: Bitmap, ctx): Out<'printing.testPage'> => {
    const bytes = dotsPdf([dots])
    const sha256 = ctx.files.keep(bytes)
    const title = `Тестовая этикетка, ${device.name}`
    const by = { createdAt: ctx.nowAt, createdBy: ctx.person().personId }
    const fileId = insertFile(tx, { sha256, sizeBytes: bytes.length, mediaType: PDF, name: `${title}.pdf`, ...by })
    keepDots(tx, fileId, [dots])
    const jobId = insertJob(tx, { workstation: ctx.device, paper: TEST_PAPER, title, fileId, documentId: null, deviceId: device.deviceId, ...by })
    ctx.note(noteOf({ jobId, documentId: null, title }, { paper: TEST_PAPER, sha256 }))
    return { jobId }
  },
})
