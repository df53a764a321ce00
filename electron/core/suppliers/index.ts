import { command, query, type FeatureHandlers, type In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { readHolidays, saveHolidays } from './holidays.ts'
import { findSupplier, insertSupplier, isNameTaken, listSuppliers, updateSupplier } from './suppliers-store.ts'

export { calendarOfCountry, isSupplierHoliday, nextWorkingDay } from './holidays.ts'
export { contactLine } from './read-profile.ts'
export { findSupplier, type StoredSupplier } from './suppliers-store.ts'
export { DELIVERY_WAITS, IS_NEWEST_FINDING, ORDER_WAITS, PIECE_CAME_BACK, PIECE_IS_OPEN, PIECE_WAITS, SUPPLIER_OF_PIECE } from './waiting-sql.ts'

export const suppliers: FeatureHandlers<'suppliers'> = {
  list: query((db) => listSuppliers(db)),
  get: query((db, input: In<'suppliers.get'>) => listSuppliers(db).find((supplier) => supplier.supplierId === input.supplierId) ?? refuse('suppliers.not_found', {})),
  save: command((tx, input: In<'suppliers.save'>, ctx) => {
    const { supplierId: known, ...facts } = input
    const before = known === null ? null : (findSupplier(tx, known) ?? refuse('suppliers.not_found', {}))
    if (isNameTaken(tx, facts.name, known)) refuse('suppliers.name_taken', { name: facts.name })
    const supplierId = known ?? insertSupplier(tx, facts)
    if (known !== null) updateSupplier(tx, known, facts)
    ctx.note({ entity: 'supplier', entityId: supplierId, before, after: facts })
    return { supplierId }
  }),
  holidays: query(readHolidays),
  saveHolidays,
}
