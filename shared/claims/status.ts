import { fail, ok, type Result } from '#shared/kit/result.ts'

/** Stages of a claim. Source: the workflow of supplier claims of the trade, see shared/README.md. */
export const CLAIM_STATUSES = [
  'draft', 'evidence_collecting', 'ready', 'sent', 'acknowledged', 'info_requested', 'inspection', 'accepted', 'partially_accepted', 'rejected',
  'compensation_agreed', 'compensated', 'closed', 'escalated', 'expired', 'withdrawn',
] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

export const CLAIM_EVENTS = [
  'collect', 'make_ready', 'reopen', 'send', 'acknowledge', 'request_info', 'give_info', 'inspect', 'accept', 'accept_partly', 'reject',
  'agree', 'compensate', 'close', 'escalate', 'expire', 'withdraw',
] as const
export type ClaimEvent = (typeof CLAIM_EVENTS)[number]

/** Events a person states by hand; the others follow from sending, an answer, a compensation or the closing. */
export const HAND_EVENTS = ['collect', 'make_ready', 'acknowledge', 'request_info', 'give_info', 'inspect', 'agree', 'escalate', 'expire', 'withdraw'] as const satisfies readonly ClaimEvent[]
export type HandEvent = (typeof HAND_EVENTS)[number]

const UNSENT = ['draft', 'evidence_collecting', 'ready'] as const
const ASKED = ['sent', 'acknowledged', 'info_requested', 'inspection'] as const
const ANSWERED = ['accepted', 'partially_accepted', 'rejected'] as const
// An answer may come again, and it may come after the claim went to arbitration or a compensation was agreed on.
const ANSWERABLE = [...ASKED, ...ANSWERED, 'compensation_agreed', 'escalated'] as const

interface Step { readonly from: readonly ClaimStatus[]; readonly to: ClaimStatus }

const STEPS: Readonly<Record<ClaimEvent, Step>> = {
  collect: { from: ['draft', 'ready'], to: 'evidence_collecting' },
  make_ready: { from: UNSENT, to: 'ready' },
  reopen: { from: UNSENT, to: 'draft' },
  send: { from: UNSENT, to: 'sent' },
  acknowledge: { from: ['sent'], to: 'acknowledged' },
  request_info: { from: ['sent', 'acknowledged', 'inspection', ...ANSWERED], to: 'info_requested' },
  give_info: { from: ['info_requested'], to: 'acknowledged' },
  inspect: { from: ['sent', 'acknowledged', 'info_requested', ...ANSWERED, 'escalated'], to: 'inspection' },
  accept: { from: ANSWERABLE, to: 'accepted' },
  accept_partly: { from: ANSWERABLE, to: 'partially_accepted' },
  reject: { from: ANSWERABLE, to: 'rejected' },
  agree: { from: [...ANSWERED, 'escalated'], to: 'compensation_agreed' },
  compensate: { from: ANSWERABLE, to: 'compensated' },
  close: { from: [...ANSWERABLE, 'compensated'], to: 'closed' },
  escalate: { from: [...ASKED, ...ANSWERED, 'compensation_agreed'], to: 'escalated' },
  expire: { from: [...UNSENT, ...ANSWERABLE], to: 'expired' },
  withdraw: { from: [...UNSENT, ...ANSWERABLE], to: 'withdrawn' },
}

export type WrongStep = { readonly code: 'claims.wrong_status'; readonly details: { readonly status: ClaimStatus; readonly event: ClaimEvent } }

/** Where an event leads. Refuses: claims.wrong_status. */
export function nextClaimStatus(status: ClaimStatus, event: ClaimEvent): Result<ClaimStatus, WrongStep> {
  const { from, to } = STEPS[event]
  return from.includes(status) ? ok(to) : fail({ code: 'claims.wrong_status', details: { status, event } })
}

export const canStep = (status: ClaimStatus, event: ClaimEvent): boolean => STEPS[event].from.includes(status)
export const eventsFrom = (status: ClaimStatus): readonly ClaimEvent[] => CLAIM_EVENTS.filter((event) => canStep(status, event))

/** Nothing of it has gone to the supplier: its lines may be changed. */
export const isUnsent = (status: ClaimStatus): boolean => (UNSENT as readonly ClaimStatus[]).includes(status)
/** The supplier's word is waited for. */
export const isAwaitingAnswer = (status: ClaimStatus): boolean => (ASKED as readonly ClaimStatus[]).includes(status)
/** Answers and compensations may be written down. */
export const isAnswerable = (status: ClaimStatus): boolean => (ANSWERABLE as readonly ClaimStatus[]).includes(status)
/** Compensations may be written down: also what comes after all of it had seemed settled is refused by sums, not by status. */
export const isOver = (status: ClaimStatus): boolean => status === 'closed' || status === 'expired' || status === 'withdrawn'
/** A defect in such a claim may be claimed again. */
export const freesDefects = (status: ClaimStatus): boolean => status === 'expired' || status === 'withdrawn'
