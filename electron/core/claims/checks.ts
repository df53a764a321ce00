import type { ClaimCheck, NoticeWindow } from '#shared/contract/claims.ts'
import { daysBetween } from '#shared/kit/calendar.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findShipment, serialStanding, traceUnit } from '#core/shipments/index.ts'
import { findSupplier, type StoredSupplier } from '#core/suppliers/index.ts'
import type { Defect } from './defects/defect.ts'
import type { StoredLineFile } from './store/line-files-store.ts'

interface Checked { readonly supplier: StoredSupplier; readonly lineId: number | null; readonly files: readonly StoredLineFile[]; readonly notice: NoticeWindow }
type UsedIn = { readonly claimId: number; readonly claimNumber: string; readonly lineNo: number; readonly status: Extract<ClaimCheck, { code: 'serial_claimed_before' }>['status'] }

const USED_IN = 'c.id AS claimId, c.number AS claimNumber, l.line_no AS lineNo, c.status'
// The old part of a unit carries the unit's number: only another defect with the same number is a second claim for one thing.
const BY_SERIAL = `SELECT ${USED_IN} FROM claim_lines l JOIN claims c ON c.id = l.claim_id WHERE l.serial = @serial AND l.is_live = 1 AND l.id IS NOT @lineId ORDER BY l.id LIMIT 5`
// The same bytes, whatever row of the files they are kept under.
const BY_PHOTO = `SELECT f.sha256, ${USED_IN} FROM files f JOIN order_photos p ON p.file_id = f.id JOIN claim_lines l ON l.order_id = p.order_id AND l.source = 'order' JOIN claims c ON c.id = l.claim_id
    WHERE f.sha256 = @sha256 AND l.is_live = 1 AND l.id IS NOT @lineId AND l.order_id IS NOT @orderId
  UNION SELECT f.sha256, ${USED_IN} FROM files f JOIN claim_line_files lf ON lf.file_id = f.id JOIN claim_lines l ON l.id = lf.line_id JOIN claims c ON c.id = l.claim_id
    WHERE f.sha256 = @sha256 AND l.is_live = 1 AND l.id IS NOT @lineId LIMIT 3`
const OTHER_ORDER = `SELECT f.sha256, o.id AS orderId, o.number AS orderNumber FROM files f JOIN order_photos p ON p.file_id = f.id JOIN orders o ON o.id = p.order_id
  WHERE f.sha256 = @sha256 AND o.id IS NOT @orderId GROUP BY o.id ORDER BY o.id LIMIT 3`
const DIGEST = 'SELECT sha256 FROM files WHERE id = ?'

function serialChecks(db: ReadDb, { serial }: Defect, lineId: number | null): ClaimCheck[] {
  if (serial === '') return []
  return (db.sql(BY_SERIAL).all({ serial, lineId }) as UsedIn[]).map((used) => ({ code: 'serial_claimed_before', serial, ...used }))
}

function photoChecks(db: ReadDb, defect: Defect, { files, lineId }: Checked): ClaimCheck[] {
  const ofOrder = defect.photos.map(({ fileId }) => (db.sql(DIGEST).get(fileId) as { sha256: string }).sha256)
  const digests = new Set([...ofOrder, ...files.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]))])
  return [...digests].flatMap((sha256): ClaimCheck[] => {
    const key = { sha256, lineId, orderId: defect.orderId }
    const used = (db.sql(BY_PHOTO).all(key) as ({ sha256: string } & UsedIn)[]).map((row): ClaimCheck => ({ code: 'photo_used_elsewhere', ...row }))
    // A claim says more than the order behind it.
    if (used.length > 0) return used
    return (db.sql(OTHER_ORDER).all({ sha256, orderId: defect.orderId }) as { sha256: string; orderId: number; orderNumber: string }[]).map((row) => ({ code: 'photo_of_other_order', ...row }))
  })
}

/** Numbers of another supplier's shipment are somebody else's goods. */
function otherSupplier(db: ReadDb, { serial, modelId, partId }: Defect, supplierId: number): ClaimCheck | null {
  const traced = traceUnit(db, { supplierId: null, modelId, partId, serial, lot: '', invoice: '' })
  const shipment = traced === null ? null : findShipment(db, traced.shipmentId)
  if (shipment === null || shipment.supplierId === supplierId) return null
  return { code: 'serial_of_other_supplier', serial, supplierId: shipment.supplierId, supplier: findSupplier(db, shipment.supplierId)?.name ?? '' }
}

function shipmentChecks(db: ReadDb, defect: Defect, { supplierId }: StoredSupplier): ClaimCheck[] {
  const { serial, modelId, partId } = defect
  if (serial === '') return []
  const standing = serialStanding(db, { supplierId, serial, modelId, partId })
  if (standing === 'in_shipment') return []
  const other = otherSupplier(db, defect, supplierId)
  if (other !== null) return [other]
  return [{ code: standing === 'not_in_any' ? 'serial_not_in_shipment' : 'serials_not_recorded', serial }]
}

/** Every term that has gone by on the day it is looked at, with the rule it comes from. */
function windowChecks({ terms, daysLeft, dueOn }: NoticeWindow): ClaimCheck[] {
  if (daysLeft === null || dueOn === null || daysLeft >= 0) return []
  return terms.flatMap((term) => {
    // All terms are counted to the same day: its distance to this one follows from the nearest.
    const left = term.dueOn === null ? 0 : daysLeft + daysBetween(dueOn, term.dueOn)
    return term.dueOn === null || left >= 0 ? [] : [{ code: 'window_passed' as const, ruleId: term.ruleId, article: term.article, dueOn: term.dueOn, daysOver: -left }]
  })
}

/** What may turn the supplier, or an auditor, against a defect. Facts, no verdicts. */
export function checksOf(db: ReadDb, defect: Defect, checked: Checked): readonly ClaimCheck[] {
  return [...serialChecks(db, defect, checked.lineId), ...photoChecks(db, defect, checked), ...shipmentChecks(db, defect, checked.supplier), ...windowChecks(checked.notice)]
}
