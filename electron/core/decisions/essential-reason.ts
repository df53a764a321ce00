import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import { ESSENTIAL_REASONS, type EssentialReason } from '#shared/law/tech-complex.ts'
import { isWarrantyRepair, type UnitVisit } from './unit-history.ts'

const isKnown = (text: string): text is EssentialReason => (ESSENTIAL_REASONS as readonly string[]).includes(text)

/**
 * Why the defect is essential: what the manager states by its code, else what the papers of the unit show by themselves.
 * Other words of the manager are kept with the decision and open nothing. Source: PLENUM17-2012 p. 13.
 */
export function essentialReason(stated: string, draft: ExpertiseDraft | null, earlier: readonly UnitVisit[]): EssentialReason | null {
  if (isKnown(stated)) return stated
  if (draft?.fixable === 'no') return 'irreparable'
  const defectCode = draft?.defectCode ?? ''
  const hasRecurred = defectCode !== '' && earlier.some((visit) => isWarrantyRepair(visit) && visit.closedOn !== null && visit.defectCode === defectCode)
  return hasRecurred ? 'recurred_after_repair' : null
}
