import type { ClaimCheck, Readiness } from '#shared/contract/claims.ts'
import { MISSING_EVIDENCE_LABELS, WINDOW_PASSED_LABEL } from '#renderer/texts/claim-labels.ts'
import { buildTexts } from '#renderer/texts/claims.ts'

export interface JudgedLine { readonly readiness: Readiness; readonly checks: readonly ClaimCheck[] }

export const isTooLate = ({ checks }: JudgedLine): boolean => checks.some((check) => check.code === 'window_passed')
/** Nothing the supplier demands is missing and its window is open. */
export const isReady = (line: JudgedLine): boolean => line.readiness.missing.length === 0 && !isTooLate(line)

/** What a line lacks, by name. */
export function gapsText(line: JudgedLine): string {
  const gaps = [...line.readiness.missing.map((demand) => MISSING_EVIDENCE_LABELS[demand]), ...(isTooLate(line) ? [WINDOW_PASSED_LABEL] : [])]
  return gaps.length === 0 ? buildTexts.ready : gaps.join(', ')
}
