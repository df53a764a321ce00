import { z } from 'zod'
import { DOCUMENT_KINDS } from '#shared/documents/kinds.ts'
import { id, job, command, query, none } from './procedure.ts'
import { filledLine } from './fields.ts'

const stored = z.strictObject({ documentId: id, number: z.string(), fileId: id, fileName: z.string(), sha256: z.string() })

export const documents = {
  /** What would stop the paper from being printed: required fields that are empty. */
  check: query().input(z.strictObject({ orderId: id, kind: z.enum(DOCUMENT_KINDS) })).output(z.strictObject({ missing: z.array(z.strictObject({ key: z.string(), label: z.string() })), isAvailable: z.boolean() })),
  /** A new paper with its own number; the bytes and their digest never change afterwards. */
  print: job('documents', 'orders').input(z.strictObject({ orderId: id, kind: z.enum(DOCUMENT_KINDS) })).output(stored),
  /** The stored bytes again; only the print counter grows. */
  reprint: command('documents', 'orders').input(z.strictObject({ documentId: id })).output(stored),
  /** Label 58 x 40 mm with the order number as Code 128 and QR. */
  label: job('documents').input(z.strictObject({ orderId: id })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })),
}

export const FILE_MAX_BYTES = 16 * 1024 * 1024
const BASE64_GROWTH = 4 / 3
export const FILE_MAX_BASE64 = Math.ceil(FILE_MAX_BYTES * BASE64_GROWTH) + 4
export const files = {
  /** Keeps the bytes under their digest; the kind is decided by the content, never by the name. */
  store: command().input(z.strictObject({ name: filledLine, base64: z.base64().max(FILE_MAX_BASE64) })).output(z.strictObject({ fileId: id, sha256: z.string(), mediaType: z.string(), sizeBytes: z.number() })),
  read: query().input(z.strictObject({ fileId: id })).output(z.strictObject({ name: z.string(), mediaType: z.string(), sha256: z.string(), base64: z.string() })),
}

export const journalEntry = z.strictObject({
  seq: id, at: z.string(), actor: z.string(), device: z.string(), action: z.string(), entity: z.string(), entityId: z.string(),
  /** Number people know the record by, empty where it has none. */
  label: z.string(), body: z.string(), hash: z.string(),
})
export type JournalEntry = z.output<typeof journalEntry>
export const journal = {
  list: query().input(z.strictObject({ beforeSeq: id.nullable(), actor: z.string().max(80), action: z.string().max(80), entity: z.string().max(40), entityId: z.string().max(40), limit: z.number().int().min(1).max(200) })).output(z.strictObject({ rows: z.array(journalEntry), next: id.nullable() })),
  /** Walks the whole chain and answers the first broken link, if any. */
  verify: job().input(none).output(z.strictObject({ isWhole: z.boolean(), checkedCount: z.number(), firstBrokenSeq: z.number().nullable(), headSeq: z.number(), headHash: z.string() })),
}
