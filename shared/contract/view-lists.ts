import { z } from 'zod'
import { CLAIM_STATUSES } from '#shared/claims/status.ts'
import { THREAD_BOXES } from '#shared/mail/kinds.ts'
import { ORDER_STATUSES } from '#shared/orders/status.ts'
import { EVIDENCE_STATES, PART_STATUSES } from '#shared/stock/kinds.ts'
import { RUNNING_SORTS, RUNNING_WARNINGS } from './demands.ts'
import { line } from './fields.ts'
import { ORDER_SORTS, REQUEST_KINDS } from './orders.ts'
import { id } from './procedure.ts'
import { SHIPMENT_STATES } from './shipments.ts'

/** Lists whose filters, order, columns and words can be kept under a name. */
export const VIEW_LISTS = ['orders', 'terms', 'parts', 'claims', 'customers', 'letters', 'shipments', 'evidence'] as const
export type ViewList = (typeof VIEW_LISTS)[number]

/** Days back from today: a view with days in it would be old tomorrow. */
export const ACCEPTED_WITHIN_DAYS = [1, 7, 30, 90, 365] as const
export type AcceptedWithinDays = (typeof ACCEPTED_WITHIN_DAYS)[number]
/** The person who looks, so that a shared view serves everybody; nobody yet; or one person. */
export const engineerChoice = z.union([z.enum(['mine', 'nobody']), id])
export type EngineerChoice = z.output<typeof engineerChoice>
export const LETTER_BOXES = [...THREAD_BOXES, 'overdue', 'drafts', 'outbox'] as const

/** Columns by list, in the order of the screen; the first is what a row is known by and always stays. */
export const VIEW_COLUMNS = {
  orders: ['number', 'accepted', 'device', 'serial', 'customer', 'stage', 'next', 'engineer', 'closed'],
  terms: ['number', 'device', 'customer', 'demand', 'article', 'received', 'calendar', 'legal', 'risk', 'perDay', 'engineer'],
  parts: ['number', 'name', 'onHand', 'reserved', 'free', 'expected', 'analogues', 'bins'],
  claims: ['number', 'supplier', 'period', 'lines', 'total', 'notice', 'answer', 'status'],
  customers: ['name', 'phone', 'kind', 'orders', 'last'],
  letters: [],
  shipments: ['number', 'supplier', 'invoice', 'container', 'state', 'shipped', 'arrived', 'qty', 'serials', 'total'],
  evidence: ['part', 'serial', 'qty', 'state', 'place', 'age', 'reason', 'document', 'supplier', 'sent'],
} as const satisfies Record<ViewList, readonly string[]>

const words = line
const noWords = z.literal('')
const unsorted = z.null()
const supplierId = id.nullable()
const hidden = <const C extends readonly string[]>(columns: C) => z.array(z.enum(columns)).max(columns.length)

/** What a view of each list is. A view of an older program is read by `readViewBody`, part by part. */
export const VIEW_BODIES = {
  orders: z.strictObject({
    text: words, sort: z.enum(ORDER_SORTS), hiddenColumns: hidden(VIEW_COLUMNS.orders),
    filters: z.strictObject({ status: z.enum(ORDER_STATUSES).nullable(), engineer: engineerChoice.nullable(), requestKind: z.enum(REQUEST_KINDS).nullable(), acceptedWithinDays: z.literal(ACCEPTED_WITHIN_DAYS).nullable(), onlyUrgent: z.boolean() }),
  }),
  terms: z.strictObject({ text: noWords, sort: z.enum(RUNNING_SORTS), hiddenColumns: hidden(VIEW_COLUMNS.terms), filters: z.strictObject({ warning: z.enum(RUNNING_WARNINGS) }) }),
  parts: z.strictObject({ text: words, sort: unsorted, hiddenColumns: hidden(VIEW_COLUMNS.parts), filters: z.strictObject({ onlyInStock: z.boolean(), onlyBelowMinimum: z.boolean(), status: z.enum(PART_STATUSES).nullable() }) }),
  claims: z.strictObject({ text: noWords, sort: unsorted, hiddenColumns: hidden(VIEW_COLUMNS.claims), filters: z.strictObject({ supplierId, statuses: z.array(z.enum(CLAIM_STATUSES)).max(CLAIM_STATUSES.length) }) }),
  customers: z.strictObject({ text: words, sort: unsorted, hiddenColumns: hidden(VIEW_COLUMNS.customers), filters: z.strictObject({}) }),
  letters: z.strictObject({ text: words, sort: unsorted, hiddenColumns: hidden(VIEW_COLUMNS.letters), filters: z.strictObject({ box: z.enum(LETTER_BOXES), supplierId, mailboxId: id.nullable() }) }),
  shipments: z.strictObject({ text: words, sort: unsorted, hiddenColumns: hidden(VIEW_COLUMNS.shipments), filters: z.strictObject({ state: z.enum(SHIPMENT_STATES).nullable(), supplierId }) }),
  evidence: z.strictObject({ text: noWords, sort: unsorted, hiddenColumns: hidden(VIEW_COLUMNS.evidence), filters: z.strictObject({ state: z.enum(EVIDENCE_STATES).nullable(), supplierId }) }),
} as const
export type ViewBodies = { readonly [L in ViewList]: z.output<(typeof VIEW_BODIES)[L]> }
export type ViewBody<L extends ViewList = ViewList> = ViewBodies[L]

/** The list as it is when nobody has chosen anything; a part that a view does not hold is taken from here. */
export const USUAL_VIEWS: ViewBodies = {
  orders: { text: '', sort: 'newest', hiddenColumns: [], filters: { status: null, engineer: null, requestKind: null, acceptedWithinDays: null, onlyUrgent: false } },
  terms: { text: '', sort: 'risk', hiddenColumns: [], filters: { warning: 'all' } },
  parts: { text: '', sort: null, hiddenColumns: [], filters: { onlyInStock: false, onlyBelowMinimum: false, status: null } },
  claims: { text: '', sort: null, hiddenColumns: [], filters: { supplierId: null, statuses: [] } },
  customers: { text: '', sort: null, hiddenColumns: [], filters: {} },
  letters: { text: '', sort: null, hiddenColumns: [], filters: { box: 'inbox', supplierId: null, mailboxId: null } },
  shipments: { text: '', sort: null, hiddenColumns: [], filters: { state: null, supplierId: null } },
  evidence: { text: '', sort: null, hiddenColumns: [], filters: { state: 'quarantine', supplierId: null } },
}
