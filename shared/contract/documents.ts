import { z } from 'zod'
import { PAPER_GROUPS, PAPER_KINDS, type PaperKind } from '#shared/documents/kinds.ts'
import { PAPER_OBSTACLES } from '#shared/documents/obstacles.ts'
import { COLUMN_TYPES, FIELD_SOURCES, FIELD_TYPES } from '#shared/documents/papers/field.ts'
import { fieldsOf } from '#shared/documents/papers/index.ts'
import { ROWS_MAX, TEXT_MAX, valueProblems } from '#shared/documents/papers/values.ts'
import { id, job, command, query, none } from './procedure.ts'
import { filledLine } from './fields.ts'
import { BULK_ORDERS_MAX } from './orders.ts'
import { MAX_SIGNING_MS, MAX_STROKE_POINTS, MAX_STROKES, SIGNATURE_PRESSURE, SIGNATURE_UNITS, SIGNING_WAYS } from '#shared/documents/signing.ts'
import { templateText } from './templates.ts'

const KEY_MAX = 40
/** Why an order has no label: its number is not one a bar code holds, or the order is gone. */
export const LABEL_OBSTACLES = ['not_bar_code', 'gone'] as const
const stored = z.strictObject({ documentId: id, number: z.string(), fileId: id, fileName: z.string(), sha256: z.string() })

const kind = z.enum(PAPER_KINDS)
const cell = z.union([z.string().max(TEXT_MAX), z.number(), z.null()])
/** What is typed into the form of a paper, by the key of the field; the shape of each is in `documents.form`. */
export const paperValues = z.record(z.string().max(KEY_MAX), z.union([z.string().max(TEXT_MAX), z.number(), z.boolean(), z.null(), z.array(z.record(z.string().max(KEY_MAX), cell)).max(ROWS_MAX)]))
export type TypedValues = z.output<typeof paperValues>

/** `demandId` names the demand that the paper answers; null or none: the one the order was taken in with. */
const asked = { orderId: id, kind, demandId: id.nullable().optional() }
const paper = z.strictObject({ ...asked, values: paperValues.optional() })
const preview = z.strictObject({ ...asked, values: paperValues.optional(), templateText: templateText.optional() })

/** Typed values are refused at the field: `values`, key of the field and, in a table, row and column. */
export function checkValues(input: { readonly kind: PaperKind; readonly values?: TypedValues | undefined }, ctx: z.core.$RefinementCtx): void {
  for (const problem of valueProblems(fieldsOf(input.kind), input.values ?? {})) ctx.addIssue({ code: 'custom', path: ['values', ...problem.path], message: problem.code })
}

const option = z.strictObject({ code: z.string(), label: z.string() })
const formColumn = z.strictObject({ key: z.string(), label: z.string(), type: z.enum(COLUMN_TYPES) })
export const paperFormField = z.strictObject({
  key: z.string(), label: z.string(), type: z.enum(FIELD_TYPES), isRequired: z.boolean(),
  /** Required only when the field named here has this value. */
  requiredIf: z.strictObject({ key: z.string(), is: z.union([z.string(), z.literal(true)]) }).nullable(),
  /** Taken from the order as it stands now; what was typed wins where it may be typed. */
  value: z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.record(z.string(), cell))]),
  source: z.enum(FIELD_SOURCES), options: z.array(option).optional(), columns: z.array(formColumn).optional(), min: z.number().int().nullable(), max: z.number().int().nullable(), hint: z.string(),
})
export type PaperFormField = z.output<typeof paperFormField>
const obstacle = z.enum(PAPER_OBSTACLES).nullable()

const coordinate = z.number().int().min(0).max(SIGNATURE_UNITS)
const pressure = z.number().int().min(0).max(SIGNATURE_PRESSURE)
/** Strokes of a pen: x, y in thousandths of the width of the field, time since the first touch, pressure. */
const strokesInput = z.array(z.array(z.strictObject({ x: coordinate, y: coordinate, atMs: z.number().int().min(0).max(MAX_SIGNING_MS), pressure })).min(1).max(MAX_STROKE_POINTS)).min(1).max(MAX_STROKES)
const signature = z.strictObject({
  signatureId: id, way: z.enum(SIGNING_WAYS), signerName: z.string(), signedAt: z.string(), person: z.string(),
  /** Digest of the paper as it was stored, which is what was signed. */
  documentSha256: z.string(), fileId: id, fileName: z.string(), fileSha256: z.string(), mediaType: z.string(), strokes: strokesInput.nullable(),
})
export type PaperSignature = z.output<typeof signature>
const paperStanding = z.strictObject({
  documentId: id, isSigned: z.boolean(), /** The customer signs papers of this kind. */ isSignable: z.boolean(), signatures: z.array(signature), customerName: z.string(),
  /** What was said after a print nobody watched; null: nobody was asked. */
  printAnswer: z.strictObject({ isPrinted: z.boolean(), at: z.string(), person: z.string() }).nullable(),
})
export type PaperStanding = z.output<typeof paperStanding>

export const documents = {
  /** Every kind of paper with what stands in its way, in the order of a menu. */
  kinds: query().input(z.strictObject({ orderId: id })).output(z.array(z.strictObject({ kind, title: z.string(), group: z.enum(PAPER_GROUPS), isAvailable: z.boolean(), obstacle, printedCount: z.number().int() }))),
  /** What has to be typed before the paper is printed, filled with what the order knows. */
  form: query().input(paper.superRefine(checkValues)).output(z.strictObject({ title: z.string(), isAvailable: z.boolean(), obstacle, fields: z.array(paperFormField), missing: z.array(z.strictObject({ key: z.string(), label: z.string() })) })),
  /** What would stop the paper from being printed: required fields that are empty. */
  check: query().input(paper.superRefine(checkValues)).output(z.strictObject({ missing: z.array(z.strictObject({ key: z.string(), label: z.string() })), isAvailable: z.boolean() })),
  /** A new paper with its own number; the bytes and their digest never change afterwards. */
  print: job('documents', 'orders').input(paper.superRefine(checkValues)).output(stored),
  /** The paper as it would come out, marked as a sample and without a number; a template that is not saved yet may be tried. */
  preview: job('documents').input(preview.superRefine(checkValues)).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })),
  /** The stored bytes again; only the print counter grows. */
  reprint: command('documents', 'orders').input(z.strictObject({ documentId: id })).output(stored),
  /** How each paper of the order was signed and whether it came out of the printer. */
  signatures: query().input(z.strictObject({ orderId: id })).output(z.array(paperStanding)),
  /** The customer's signature by hand on this screen: points, not a picture. A second file holds the paper with a sheet of the signature. */
  sign: job('documents', 'orders').input(z.strictObject({ documentId: id, signerName: filledLine, strokes: strokesInput })).output(z.strictObject({ signatureId: id, fileId: id, sha256: z.string() })),
  /** A scan or photo of the paper signed by pen; it counts as much. */
  attachSigned: command('documents', 'orders').input(z.strictObject({ documentId: id, signerName: filledLine, fileId: id })).output(z.strictObject({ signatureId: id })),
  /** Label 58 x 40 mm with the order number as Code 128 and QR. */
  label: job('documents').input(z.strictObject({ orderId: id })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })),
  /** Labels of many orders as one file, in the order they were named; those that can have none are answered by number. */
  labels: job('documents').input(z.strictObject({ orderIds: z.array(id).min(1).max(BULK_ORDERS_MAX) })).output(z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string(), labelCount: z.number().int(), refused: z.array(z.strictObject({ orderId: id, number: z.string(), reason: z.enum(LABEL_OBSTACLES) })) })),
}

export const FILE_MAX_BYTES = 16 * 1024 * 1024
const BASE64_GROWTH = 4 / 3
export const FILE_MAX_BASE64 = Math.ceil(FILE_MAX_BYTES * BASE64_GROWTH) + 4
const storedBytes = z.strictObject({ name: z.string(), mediaType: z.string(), sha256: z.string(), base64: z.string() })
export const files = {
  /** Keeps the bytes under their digest; the kind is decided by the content, never by the name. */
  store: command().input(z.strictObject({ name: filledLine, base64: z.base64().max(FILE_MAX_BASE64) })).output(z.strictObject({ fileId: id, sha256: z.string(), mediaType: z.string(), sizeBytes: z.number() })),
  read: query().input(z.strictObject({ fileId: id })).output(storedBytes),
  /** The picture as lists show it: small, with its marks where they are to be seen. `isCopy` is false for an original that has no copies yet. */
  preview: query().input(z.strictObject({ fileId: id })).output(z.strictObject({ mediaType: z.string(), base64: z.string(), isCopy: z.boolean() })),
  /** The bytes as they may leave the program: a picture without what the camera wrote, with its marks where a person said so. */
  takeOut: query().input(z.strictObject({ fileId: id })).output(storedBytes),
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
