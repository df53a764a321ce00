import type { Demand } from '#shared/law/demands.ts'
import type { WarrantyRepair } from '#shared/law/warranty.ts'
import type { ReadDb } from '#core/db/brands.ts'

/** One visit of a unit to the centre, as far as the law looks back at it. */
export interface UnitVisit {
  readonly orderId: number
  readonly acceptedOn: string
  readonly closedOn: string | null
  readonly demand: Demand | null
  readonly demandReceivedOn: string | null
  readonly agreedDays: number | null
  readonly needsCheck: boolean
  readonly isInStock: boolean
  readonly decision: string | null
  /** Code of the signed expertise, '' where there is none. */
  readonly defectCode: string
  readonly defectWords: string
}

interface Row {
  id: number; accepted_on: string; closed_on: string | null; demand: Demand | null; demand_received_on: string | null; agreed_days: number | null; needs_check: number; is_in_stock: number
  decision: string | null; defect_code: string; defect_words: string
}

// A read model over orders and expertises: the newest signed version names the defect.
const VISITS = `SELECT o.id, o.accepted_on, o.closed_on, o.demand, o.demand_received_on, o.agreed_days, o.needs_check, o.is_in_stock, o.decision, COALESCE(e.defect_code, '') AS defect_code, o.defect_words
  FROM orders o LEFT JOIN expertises e ON e.order_id = o.id AND e.version = (SELECT MAX(s.version) FROM expertises s WHERE s.order_id = o.id AND s.signed_on IS NOT NULL)
  WHERE o.unit_id = ? ORDER BY o.accepted_on, o.id`

/** Every visit of the unit, the oldest first. */
export function unitVisits(db: ReadDb, unitId: number): UnitVisit[] {
  return (db.sql(VISITS).all(unitId) as Row[]).map((row) => ({
    orderId: row.id, acceptedOn: row.accepted_on, closedOn: row.closed_on, demand: row.demand, demandReceivedOn: row.demand_received_on, agreedDays: row.agreed_days,
    needsCheck: row.needs_check === 1, isInStock: row.is_in_stock === 1, decision: row.decision, defectCode: row.defect_code, defectWords: row.defect_words,
  }))
}

export const isWarrantyRepair = (visit: UnitVisit): boolean => visit.decision === 'warranty_repair'

/** The day from which a visit prolongs the warranty. Source: ZOZPP art. 20 p. 3. */
export const demandOnOf = (visit: Pick<UnitVisit, 'demandReceivedOn' | 'acceptedOn'>): string => visit.demandReceivedOn ?? visit.acceptedOn

/** Repairs that prolong the warranty: nothing of it is stored, the dates of the orders say it. */
export function warrantyRepairs(visits: readonly UnitVisit[]): WarrantyRepair[] {
  return visits.filter(isWarrantyRepair).map((visit) => ({ demandOn: demandOnOf(visit), issuedOn: visit.closedOn }))
}
