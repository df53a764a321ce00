import { z } from 'zod'
import { CONNECTIONS, isPrinterAddress, MAX_SHIFT_MICRONS, RAW_LANGUAGES } from '#shared/printing/devices.ts'
import { JOB_STATES, ROUTES, TROUBLES } from '#shared/printing/jobs.ts'
import { PAGE_SIZES } from '#shared/printing/page-sizes.ts'
import { QUEUED_PAPERS, SETUP_PAPERS } from '#shared/printing/papers.ts'
import { filledLine, instant, line } from './fields.ts'
import { command, done, id, job, none, query } from './procedure.ts'

export const MAX_COPIES = 99
const MAX_PORT = 65_535
const MAX_MEDIA_MM = 120
const DETAIL_MAX = 300
const NAME_MAX = 60

const copies = z.number().int().min(1, { error: 'copies_range' }).max(MAX_COPIES, { error: 'copies_range' })
const setup = z.strictObject({ paper: z.enum(SETUP_PAPERS), printer: line, pageSize: z.enum(PAGE_SIZES), copies, deviceId: id.nullable() })
export type PrintSetup = z.output<typeof setup>

const shift = z.number().int().min(-MAX_SHIFT_MICRONS, { error: 'shift_range' }).max(MAX_SHIFT_MICRONS, { error: 'shift_range' })
const mediaMm = z.number().int().min(1, { error: 'media_range' }).max(MAX_MEDIA_MM, { error: 'media_range' })
const deviceFacts = {
  name: filledLine.refine((name) => name.length <= NAME_MAX, { error: 'too_long' }), connection: z.enum(CONNECTIONS),
  /** Host, name of a queue, path of a device, or the name the system has for the printer; nothing else is ever reached. */
  address: filledLine, port: z.number().int().min(1, { error: 'port_range' }).max(MAX_PORT, { error: 'port_range' }), language: z.enum(RAW_LANGUAGES), mediaWidthMm: mediaMm, mediaHeightMm: mediaMm, shiftXMicrons: shift, shiftYMicrons: shift,
}
/** A printer of labels. `port` is read for the network alone, `language` not for a driver. */
const device = z.strictObject({ deviceId: id, ...deviceFacts })
export type PrintDevice = z.output<typeof device>

const state = z.enum(JOB_STATES)
const trouble = z.enum(['', ...TROUBLES])
const queuedJob = z.strictObject({
  jobId: id, paper: z.enum(QUEUED_PAPERS), title: z.string(), documentId: id.nullable(), state, trouble, detail: z.string(), printer: z.string(), copies: z.number().int(), attempts: z.number().int(),
  createdAt: instant, endedAt: instant.nullable(), nextAt: instant.nullable(), isAsked: z.boolean(), answer: z.enum(['', 'yes', 'no']),
})
export type QueuedJob = z.output<typeof queuedJob>

/** What the window has to do now: print this file so; or nothing, for the core sends dots itself. */
const ticket = z.strictObject({
  jobId: id, route: z.enum(ROUTES), fileId: id, title: z.string(), printer: z.string(), widthMicrons: z.number().int(), heightMicrons: z.number().int(), copies: z.number().int(),
  /** Set when it failed before it began: the sheet is too small, the file is gone. */
  state, trouble, detail: z.string(),
})
export type PrintTicket = z.output<typeof ticket>
const standing = z.strictObject({ jobId: id, state, trouble, detail: z.string(), isAsked: z.boolean() })
export type PrintStanding = z.output<typeof standing>

/** Papers on their way to paper, each workplace by itself. */
export const printing = {
  /** Where this workplace prints what, and its printers of labels. */
  setup: query().input(none).output(z.strictObject({ setups: z.array(setup), devices: z.array(device) })),
  remember: command('printing').input(setup.refine(({ paper, deviceId }) => deviceId === null || paper === 'label', { path: ['deviceId'], error: 'labels_only' })).output(done),
  forget: command('printing').input(z.strictObject({ paper: z.enum(SETUP_PAPERS) })).output(done),
  saveDevice: command('printing').input(z.strictObject({ deviceId: id.nullable(), ...deviceFacts }).refine(({ connection, address }) => isPrinterAddress(connection, address), { path: ['address'], error: 'printer_address' })).output(z.strictObject({ deviceId: id })),
  removeDevice: command('printing').input(z.strictObject({ deviceId: id })).output(done),
  /** A sticker with rulers into the queue, for this printer. */
  testPage: job('printing').input(z.strictObject({ deviceId: id })).output(z.strictObject({ jobId: id })),
  /** A stored file into the queue of this workplace. */
  enqueue: command('printing').input(z.strictObject({ paper: z.enum(QUEUED_PAPERS).exclude(['test']), fileId: id, documentId: id.nullable(), title: filledLine })).output(z.strictObject({ jobId: id })),
  /** Takes a job in hand, first or again; two windows never take the same. */
  start: command('printing').input(z.strictObject({ jobId: id })).output(ticket),
  /** Sends the dots of a started job to a printer that takes bare data. */
  sendRaw: job('printing').input(z.strictObject({ jobId: id })).output(standing),
  /** How it went in the window that printed. */
  finish: command('printing', 'documents').input(z.strictObject({ jobId: id, outcome: z.enum(['printed', 'cancelled', 'failed']), trouble: z.enum(TROUBLES).nullable(), detail: z.string().max(DETAIL_MAX) })).output(standing),
  /** What is not printed yet, what went wrong, what waits for an answer, and the last that came out. */
  queue: query().input(none).output(z.strictObject({ rows: z.array(queuedJob), openCount: z.number().int(), failedCount: z.number().int(), askedCount: z.number().int() })),
  /** Did the paper come out as it must? Kept with the paper. */
  answer: command('printing', 'documents').input(z.strictObject({ jobId: id, isPrinted: z.boolean() })).output(done),
  drop: command('printing').input(z.strictObject({ jobId: id })).output(done),
}
