import type { ReadinessGap } from '#shared/contract/claims.ts'

export interface DefectEvidence {
  readonly serial: string
  readonly lot: string
  readonly supplierSku: string
  readonly defectCode: string
  readonly photoCount: number
  /** Null: the price of the model is unknown or kept in another currency than the claim. */
  readonly unitPriceMinor: number | null
  readonly soldOn: string | null
  readonly noticeDueOn: string | null
}

/** What a supplier would turn a line of the claim down for. */
export function readinessGaps(evidence: DefectEvidence, todayOn: string): readonly ReadinessGap[] {
  const demanded: readonly (readonly [isMet: boolean, gap: ReadinessGap])[] = [
    [evidence.serial !== '', 'no_serial'],
    [evidence.photoCount > 0, 'no_photo'],
    [evidence.lot !== '', 'no_lot'],
    [evidence.unitPriceMinor !== null && evidence.unitPriceMinor > 0, 'no_price'],
    [evidence.defectCode !== '', 'no_defect_code'],
    [evidence.supplierSku !== '', 'no_supplier_sku'],
    [evidence.noticeDueOn === null || todayOn <= evidence.noticeDueOn, 'window_over'],
    [evidence.soldOn !== null, 'no_sale_date'],
  ]
  return demanded.flatMap(([isMet, gap]) => (isMet ? [] : [gap]))
}
