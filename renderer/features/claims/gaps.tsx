import type { ClaimCheck, Readiness } from '#shared/contract/claims.ts'
import { MISSING_EVIDENCE_LABELS, WINDOW_PASSED_LABEL } from '#renderer/texts/ru/claim-labels.ts'
import { buildTexts } from '#renderer/texts/ru/claims.ts'
import { Tag } from '#renderer/ui/tag.tsx'

interface Line { readonly readiness: Readiness; readonly checks: readonly ClaimCheck[] }

const isLate = (line: Line): boolean => line.checks.some((check) => check.code === 'window_passed')
export const hasGaps = (line: Line): boolean => line.readiness.missing.length > 0 || isLate(line)

export function gapsText(line: Line): string {
  const gaps = [...line.readiness.missing.map((demand) => MISSING_EVIDENCE_LABELS[demand]), ...(isLate(line) ? [WINDOW_PASSED_LABEL] : [])]
  return gaps.length === 0 ? buildTexts.ready : gaps.join(', ')
}

/** What a line of a claim lacks, by name. */
export function Gaps({ line }: { readonly line: Line }) {
  return <Tag tone={isLate(line) ? 'late' : hasGaps(line) ? 'soon' : 'ok'}>{gapsText(line)}</Tag>
}
