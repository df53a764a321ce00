import { shareBp } from '#shared/claims/ageing.ts'
import { CASE_PARTS, type CasePart, type CaseRow, type CaseTotal } from '#shared/contract/cases.ts'

type Legs = Pick<CaseRow, 'paidMinor' | 'partsMinor' | 'labourMinor' | 'freightMinor' | 'recoveredMinor'>
/** How many of the cases lack the figure; of one case 0 or 1. */
export type Unknowns = Readonly<Record<`${CasePart}Unknown`, number>>

export interface CaseSqlRow extends Legs, Unknowns, Pick<CaseRow, 'orderId' | 'lineId' | 'number' | 'supplierId' | 'supplier' | 'modelId' | 'partId' | 'name' | 'sku' | 'serial' | 'lot' | 'claimId' | 'claimNumber'> {
  readonly onDate: string
}
export interface TotalSqlRow extends Legs, Unknowns { readonly caseCount: number; readonly claimedCount: number }

type Sums = Pick<CaseRow, 'paidMinor' | 'partsMinor' | 'labourMinor' | 'freightMinor' | 'spentMinor' | 'recoveredMinor' | 'lostMinor' | 'recoveryBp'>

/** Both legs and what is left of them: paid and spent = recovered + lost. */
export function withBalance({ paidMinor, partsMinor, labourMinor, freightMinor, recoveredMinor }: Legs): Sums {
  const spentMinor = partsMinor + labourMinor + freightMinor
  const outMinor = paidMinor + spentMinor
  return { paidMinor, partsMinor, labourMinor, freightMinor, spentMinor, recoveredMinor, lostMinor: outMinor - recoveredMinor, recoveryBp: shareBp(recoveredMinor, outMinor) }
}

export const caseRowOf = (row: CaseSqlRow): CaseRow => ({
  orderId: row.orderId, lineId: row.lineId, number: row.number, on: row.onDate, supplierId: row.supplierId, supplier: row.supplier, modelId: row.modelId, partId: row.partId, name: row.name, sku: row.sku, serial: row.serial, lot: row.lot,
  claimId: row.claimId, claimNumber: row.claimNumber, ...withBalance(row), notKnown: CASE_PARTS.filter((part) => row[`${part}Unknown`] > 0),
})

export const totalOf = (row: TotalSqlRow): CaseTotal => ({
  caseCount: row.caseCount, claimedCount: row.claimedCount, ...withBalance(row),
  notKnown: { paid: row.paidUnknown, parts: row.partsUnknown, labour: row.labourUnknown, freight: row.freightUnknown, recovered: row.recoveredUnknown },
})
