import { EVIDENCE_DEMANDS } from '#shared/suppliers/evidence-demands.ts'

/** What is asked of a supplier on one line. */
export const REMEDIES = ['FREE_PARTS_NEXT_SHIPMENT', 'CREDIT_NOTE', 'REPLACEMENT', 'REFUND', 'PRICE_REDUCTION', 'REWORK', 'LABOUR_REIMB'] as const
export type Remedy = (typeof REMEDIES)[number]

/** Where a defect comes from: a signed finding of an order, a faulty piece in quarantine, a delivery that came short or wrong. */
export const DEFECT_SOURCES = ['order', 'evidence', 'receipt'] as const
export type DefectSource = (typeof DEFECT_SOURCES)[number]

export const LINE_STATUSES = ['open', 'accepted', 'partly', 'rejected', 'settled', 'written_off'] as const
export type LineStatus = (typeof LINE_STATUSES)[number]

/** Files and links that prove a line, beyond the photos of the order. */
export const LINE_FILE_KINDS = ['photo', 'video', 'test_report', 'other'] as const
export type LineFileKind = (typeof LINE_FILE_KINDS)[number]
/** What such a file shows, as far as a supplier asks for it; '' for nothing it asks for. */
export const LINE_FILE_SHOWS = ['photo_serial_plate', 'photo_defect', 'photo_general', 'video', 'test_report', ''] as const

/** How a supplier makes good. */
export const COMPENSATION_KINDS = ['credit_note', 'free_parts', 'replacement', 'money', 'price_reduction', 'labour'] as const
export type CompensationKind = (typeof COMPENSATION_KINDS)[number]
/** Ways that bring goods; the others bring money or lower a debt. */
export const GOODS_COMPENSATIONS: readonly CompensationKind[] = ['free_parts', 'replacement']

export const TALK_CHANNELS = ['email', 'call', 'messenger', 'meeting', 'post'] as const
export type TalkChannel = (typeof TALK_CHANNELS)[number]

/** Days that come for a claim: its notice, the answer, a promised step, the disciplines of an 8D. */
export const CLAIM_DUE_KINDS = ['notice', 'answer', 'next_step', 'd3', 'd5'] as const
export type ClaimDueKind = (typeof CLAIM_DUE_KINDS)[number]

export const SALE_LAWS = ['cisg', 'prc', 'ru'] as const
export type SaleLaw = (typeof SALE_LAWS)[number]
export const WINDOW_STARTS = ['found', 'arrived', 'sold'] as const
export type WindowStart = (typeof WINDOW_STARTS)[number]

export { EVIDENCE_DEMANDS }
