import { normaliseSerial, type Serial } from '#shared/kit/serial.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { unitView } from './unit-view.ts'
import { findUnitBySerial, ordersOfUnit } from './units-store.ts'

/** Refuses: units.bad_serial. */
export function serialOrRefuse(typed: string): Serial {
  const serial = normaliseSerial(typed)
  return serial.ok ? serial.value : refuse('units.bad_serial', { serial: typed, reason: serial.error })
}

/** What the typed or scanned serial says: the unit, its warranty, its earlier orders, whether it is already here. */
export function lookUp(db: ReadDb, input: In<'units.lookUp'>, ctx: Ctx): Out<'units.lookUp'> {
  const { serial, hadLookAlikes, imeiCheckFailed: isImeiCheckFailed } = serialOrRefuse(input.serial)
  const known = findUnitBySerial(db, serial)
  if (known === null) return { serial, hadLookAlikes, isImeiCheckFailed, unit: null, isRepeatWithinWarranty: false, openOrderId: null, openOrderNumber: null }
  const unit = unitView(db, { unitId: known.unitId, on: ctx.todayOn })
  const open = ordersOfUnit(db, known.unitId).find((order) => order.isOpen)
  return {
    serial, hadLookAlikes, isImeiCheckFailed, unit, isRepeatWithinWarranty: unit.warrantyState === 'in_warranty' && unit.earlier.some((order) => order.closedOn !== null),
    openOrderId: open?.orderId ?? null, openOrderNumber: open?.number ?? null,
  }
}
