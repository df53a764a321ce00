import { AGE_BUCKETS, bucketOf } from '#shared/claims/ageing.ts'
import { canStep, isOver, type ClaimStatus } from '#shared/claims/status.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import type { ClaimStep } from './claim-steps.ts'

/** Stages that stand together on the board, in the order a claim goes through them. */
export const BOARD_COLUMNS = ['preparing', 'asked', 'answered', 'agreed', 'compensated', 'escalated'] as const
export type BoardColumnId = (typeof BOARD_COLUMNS)[number]

export const STAGE_STATUSES: Readonly<Record<BoardColumnId, readonly ClaimStatus[]>> = {
  preparing: ['draft', 'evidence_collecting', 'ready'], asked: ['sent', 'acknowledged', 'info_requested', 'inspection'], answered: ['accepted', 'partially_accepted', 'rejected'], agreed: ['compensation_agreed'], compensated: ['compensated'], escalated: ['escalated'],
}

const isOfColumn = (column: BoardColumnId, { status }: ClaimHead): boolean => STAGE_STATUSES[column].includes(status)
export const columnOf = (claim: ClaimHead): BoardColumnId | null => BOARD_COLUMNS.find((column) => isOfColumn(column, claim)) ?? null

/** The longest in their stage stand first. */
export const cardsOf = (claims: readonly ClaimHead[], column: BoardColumnId): readonly ClaimHead[] => claims.filter((claim) => isOfColumn(column, claim)).toSorted((one, other) => one.statusSince.localeCompare(other.statusSince) || one.claimId - other.claimId)

/** What is still owed on these claims, by currency. */
export function owedOf(claims: readonly ClaimHead[]): string {
  const sums = new Map<Currency, number>()
  for (const { currency, outstandingMinor } of claims) sums.set(currency, (sums.get(currency) ?? 0) + outstandingMinor)
  return [...sums].filter(([, minor]) => minor > 0).map(([currency, minor]) => formatMoney(minor, currency)).join(' · ')
}

export interface AgeCount { readonly bucket: number; readonly fromDays: number; readonly toDays: number | null; readonly count: number }

const isOwed = ({ status, daysSinceSent }: ClaimHead): boolean => daysSinceSent !== null && !isOver(status)

/** Claims something is owed on, by the days since they were sent. */
export const agesOf = (claims: readonly ClaimHead[]): readonly AgeCount[] => AGE_BUCKETS.map((bucket, index) => ({ ...bucket, bucket: index, count: claims.filter((claim) => isOfAge(claim, index)).length }))
export const isOfAge = (claim: ClaimHead, bucket: number): boolean => isOwed(claim) && bucketOf(claim.daysSinceSent ?? 0) === bucket

/** The step a card is dropped onto a column for; what needs figures leads to the screen it is typed on. */
export type Drop = { readonly kind: 'step'; readonly step: ClaimStep } | { readonly kind: 'part'; readonly part: 'answer' | 'compensation' }

export function dropOf(claim: ClaimHead, column: BoardColumnId): Drop | null {
  if (isOfColumn(column, claim)) return null
  switch (column) {
    case 'preparing': return null
    case 'asked': return canStep(claim.status, 'send') ? { kind: 'step', step: 'send' } : null
    case 'answered': return canStep(claim.status, 'accept') ? { kind: 'part', part: 'answer' } : null
    case 'agreed': return canStep(claim.status, 'agree') ? { kind: 'step', step: 'agree' } : null
    case 'compensated': return canStep(claim.status, 'compensate') ? { kind: 'part', part: 'compensation' } : null
    case 'escalated': return canStep(claim.status, 'escalate') ? { kind: 'step', step: 'escalate' } : null
  }
}
