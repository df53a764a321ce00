import type { QueuedJob } from '#shared/contract/printing.ts'
import type { JobState, Trouble } from '#shared/printing/jobs.ts'
import type { QueuedPaper } from '#shared/printing/papers.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

interface JobRow {
  id: number; paper: QueuedPaper; title: string; file_id: number; document_id: number | null; device_id: number | null; state: JobState; trouble: Trouble | ''; detail: string; printer: string; copies: number; attempts: number
  next_at: string | null; created_at: string; ended_at: string | null; is_asked: number; answer: QueuedJob['answer']
}
export interface PrintJob extends QueuedJob { readonly fileId: number; /** Set for a test page alone: its printer is not the remembered one. */ readonly deviceId: number | null }

const COLUMNS = 'id, paper, title, file_id, document_id, device_id, state, trouble, detail, printer, copies, attempts, next_at, created_at, ended_at, is_asked, answer'
const OPEN = "(state IN ('waiting', 'printing', 'failed', 'cancelled') OR (is_asked = 1 AND answer = ''))"
const LATEST = 20

const jobOf = (row: JobRow): PrintJob => ({
  jobId: row.id, paper: row.paper, title: row.title, fileId: row.file_id, documentId: row.document_id, deviceId: row.device_id, state: row.state, trouble: row.trouble, detail: row.detail, printer: row.printer, copies: row.copies,
  attempts: row.attempts, nextAt: row.next_at, createdAt: row.created_at, endedAt: row.ended_at, isAsked: row.is_asked === 1, answer: row.answer,
})

export interface NewJob { readonly workstation: string; readonly paper: QueuedPaper; readonly title: string; readonly fileId: number; readonly documentId: number | null; readonly deviceId: number | null; readonly createdAt: string; readonly createdBy: number }

export function insertJob(tx: WriteTx, it: NewJob): number {
  const row = tx.sql("INSERT INTO print_jobs (workstation, paper, title, file_id, document_id, device_id, state, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?) RETURNING id")
    .get(it.workstation, it.paper, it.title, it.fileId, it.documentId, it.deviceId, it.createdAt, it.createdBy) as { id: number }
  return row.id
}

/** Refuses: printing.job_not_found. */
export function getJob(db: ReadDb, workstation: string, jobId: number): PrintJob {
  const row = db.sql(`SELECT ${COLUMNS} FROM print_jobs WHERE id = ? AND workstation = ?`).get(jobId, workstation) as JobRow | undefined
  return row === undefined ? refuse('printing.job_not_found', {}) : jobOf(row)
}

/** Takes the job in hand; false when another window was quicker. */
export function takeJob(tx: WriteTx, jobId: number, printer: string, copies: number): boolean {
  return tx.sql("UPDATE print_jobs SET state = 'printing', printer = ?, copies = ?, trouble = '', detail = '', next_at = NULL, ended_at = NULL, is_asked = 0, answer = '', answered_at = NULL, answered_by = NULL, attempts = attempts + 1 WHERE id = ? AND state IN ('waiting', 'failed', 'cancelled')").run(printer, copies, jobId).changes === 1
}

export interface JobEnd { readonly state: JobState; readonly trouble: Trouble | ''; readonly detail: string; readonly nextAt: string | null; readonly endedAt: string; readonly isAsked: boolean }

export function endJob(tx: WriteTx, jobId: number, end: JobEnd): void {
  tx.sql('UPDATE print_jobs SET state = ?, trouble = ?, detail = ?, next_at = ?, ended_at = ?, is_asked = ? WHERE id = ?').run(end.state, end.trouble, end.detail, end.nextAt, end.endedAt, end.isAsked ? 1 : 0, jobId)
}

export function putAnswer(tx: WriteTx, jobId: number, answer: 'yes' | 'no', by: { readonly at: string; readonly personId: number }): void {
  tx.sql('UPDATE print_jobs SET answer = ?, answered_at = ?, answered_by = ? WHERE id = ?').run(answer, by.at, by.personId, jobId)
}

/** What still wants a hand, the oldest first, then the last that came out. */
export function queueRows(db: ReadDb, workstation: string): PrintJob[] {
  const open = db.sql(`SELECT ${COLUMNS} FROM print_jobs WHERE workstation = ? AND ${OPEN} ORDER BY id`).all(workstation) as JobRow[]
  const done = db.sql(`SELECT ${COLUMNS} FROM print_jobs WHERE workstation = ? AND NOT ${OPEN} AND state <> 'dropped' ORDER BY id DESC LIMIT ${LATEST}`).all(workstation) as JobRow[]
  return [...open, ...done].map(jobOf)
}

/** Jobs in hand when the program stopped: nobody knows whether they came out, so a person decides. Answers how many. */
export function interruptJobs(tx: WriteTx, nowAt: string): number {
  return tx.sql("UPDATE print_jobs SET state = 'failed', trouble = 'interrupted', ended_at = ? WHERE state = 'printing'").run(nowAt).changes
}

export interface PrintAnswer { readonly isPrinted: boolean; readonly at: string; readonly person: string }

/** The last answer about each paper of the order: did it come out? */
export function printAnswersOf(db: ReadDb, orderId: number): ReadonlyMap<number, PrintAnswer> {
  const rows = db.sql(`SELECT j.document_id, j.answer, j.answered_at, COALESCE(p.full_name, '') AS person FROM print_jobs j JOIN documents d ON d.id = j.document_id LEFT JOIN people p ON p.id = j.answered_by
    WHERE d.order_id = ? AND j.answer <> '' ORDER BY j.answered_at, j.id`).all(orderId) as { document_id: number; answer: string; answered_at: string; person: string }[]
  return new Map(rows.map((row) => [row.document_id, { isPrinted: row.answer === 'yes', at: row.answered_at, person: row.person }]))
}
