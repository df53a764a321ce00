import { labourCostMinor } from '#shared/claims/labour-cost.ts'
import { noticeWindow } from '#shared/claims/notice.ts'
import { applicableDemands, readinessOf, showsDefect, showsGeneral, showsPlate, type KnownEvidence } from '#shared/claims/readiness.ts'
import type { ClaimCheck, NoticeWindow, Readiness } from '#shared/contract/claims.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { printedPapers } from '#core/papers/index.ts'
import type { StoredSupplier } from '#core/suppliers/index.ts'
import { workLines } from '#core/work/index.ts'
import { checksOf } from './checks.ts'
import type { Defect } from './defects/defect.ts'
import type { StoredLineFile } from './store/line-files-store.ts'
import { arrivalOf, type Arrival } from './trace-defect.ts'

const PARTS_CURRENCY = 'RUB'

/** What one defect cost, as far as it is known in the supplier's currency. */
export interface DefectCosts { readonly labourCostMinor: number; readonly partsCostMinor: number }

/** Parts are priced in roubles: into another currency they are entered by hand, no rate is guessed. */
export function defectCosts(db: ReadDb, { source, orderId, draft }: Defect, supplier: StoredSupplier): DefectCosts {
  if (source !== 'order' || orderId === null) return { labourCostMinor: 0, partsCostMinor: 0 }
  const lines = workLines(db, orderId)
  const labourQtyMilli = lines.reduce((sum, line) => (line.kind === 'labour' ? sum + line.qtyMilli : sum), 0)
  const partsMinor = lines.reduce((sum, line) => (line.kind === 'part' ? sum + line.totalMinor : sum), 0)
  return {
    labourCostMinor: labourCostMinor({ rateMinor: supplier.labourRateMinor, durationMinutes: draft?.durationMinutes ?? null, labourQtyMilli }),
    partsCostMinor: supplier.currency === PARTS_CURRENCY ? partsMinor : 0,
  }
}

/** What is known of a defect beside the defect itself: of its line, when it stands in a claim. */
export interface Beside {
  readonly lineId: number | null
  readonly files: readonly StoredLineFile[]
  readonly unitPriceMinor: number | null
  /** Of the claim's papers; they win over what the goods are traced to. */
  readonly arrivedOn: string | null
  readonly invoice: string
  /** The day the window is looked at: the day of sending once the claim has gone. */
  readonly asOf: string
}

const hasReport = (db: ReadDb, orderId: number | null): boolean => orderId !== null && printedPapers(db, orderId).some((paper) => paper.kind === 'DOC_DIAG')

function knownOf(db: ReadDb, defect: Defect, arrival: Arrival, beside: Beside): KnownEvidence {
  const shown = new Set(beside.files.map((file) => file.shows))
  const photoOf = (shows: 'photo_serial_plate' | 'photo_defect' | 'photo_general', isShown: (photo: Defect['photos'][number]) => boolean): boolean => shown.has(shows) || defect.photos.some(isShown)
  return {
    serial: defect.serial !== '', photo_serial_plate: photoOf('photo_serial_plate', showsPlate), photo_defect: photoOf('photo_defect', showsDefect), photo_general: photoOf('photo_general', showsGeneral),
    video: shown.has('video'), lot: defect.lot !== '', production_date: defect.madeOn !== null, order_number: defect.orderNumber !== '' || defect.receiptNumber !== '', invoice: beside.invoice !== '' || arrival.invoice !== '',
    sale_date: defect.soldOn !== null, test_values: defect.hasTestValues, test_report: shown.has('test_report') || hasReport(db, defect.orderId), defect_code: defect.defectCode !== '', supplier_sku: defect.supplierSku !== '',
    unit_price: (beside.unitPriceMinor ?? 0) > 0,
  }
}

export interface DefectFacts { readonly arrival: Arrival; readonly notice: NoticeWindow; readonly readiness: Readiness; readonly checks: readonly ClaimCheck[] }

/** How ready a defect is to be claimed, until when, and what may be said against it. Source: contract; CISG art. 38-39. */
export function defectFacts(db: ReadDb, defect: Defect, supplier: StoredSupplier, beside: Beside): DefectFacts {
  const arrival = arrivalOf(db, supplier, defect)
  const { foundOn, soldOn } = defect
  const { claimWindowDays, claimWindowStart, saleLaw } = supplier
  const notice = noticeWindow({ foundOn, soldOn, arrivedOn: beside.arrivedOn ?? arrival.arrivedOn, claimWindowDays, claimWindowStart, saleLaw }, beside.asOf)
  const { scoreBp, demanded, missing } = readinessOf(applicableDemands(supplier.evidenceDemands, defect), knownOf(db, defect, arrival, beside))
  return { arrival, notice, readiness: { scoreBp, demanded: [...demanded], missing: [...missing] }, checks: checksOf(db, defect, { supplier, lineId: beside.lineId, files: beside.files, notice }) }
}

/** The earliest of the dates; null when there is none. */
export const earliestOn = (dates: readonly (string | null)[]): string | null => dates.filter((on) => on !== null).toSorted()[0] ?? null
