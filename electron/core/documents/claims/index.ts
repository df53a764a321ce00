import type { ClaimModel } from '#shared/documents/claim-model.ts'
import { claimSheet } from './claim-sheet.ts'
import { correspondenceSheet } from './correspondence-sheet.ts'
import { eightDSheet } from './eight-d-sheet.ts'
import { evidenceSheet } from './evidence-sheet.ts'
import { failureRateSheet } from './failure-rate-sheet.ts'
import { itemsSheet, itemNames } from './items-sheet.ts'
import type { SheetPlan } from './sheet-plan.ts'
import { sparePartsSheet } from './spare-parts-sheet.ts'

/** Every sheet of the claim as plain cells. */
export function claimSheets(model: ClaimModel): readonly SheetPlan[] {
  return [
    claimSheet(model.head, model.items),
    itemsSheet(model.items, model.evidence, model.head.claimNo),
    failureRateSheet(model.failureRates),
    evidenceSheet(model.evidence),
    sparePartsSheet(model.spareParts),
    eightDSheet(model.eightD),
    correspondenceSheet(model.correspondence),
  ]
}

export { itemNames }
