import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { refuseIfFilled } from './contents.ts'
import { getWarehouse, insertWarehouse, isLastWarehouse, isWarehouseCodeTaken, updateWarehouse, type WarehouseFacts } from './warehouses-store.ts'

const journalFacts = ({ code, name, isActive }: WarehouseFacts) => ({ code, name, isInUse: isActive })

/** Refuses: places.warehouse_not_found, places.code_taken, places.last_warehouse, places.not_empty. */
export const saveWarehouse = command((tx, input: In<'places.saveWarehouse'>, ctx): Out<'places.saveWarehouse'> => {
  const { warehouseId: known, ...facts } = input
  const before = known === null ? null : getWarehouse(tx, known)
  if (isWarehouseCodeTaken(tx, facts.code, known)) refuse('places.code_taken', { code: facts.code })
  if (known !== null && before?.isActive === true && !facts.isActive) {
    if (isLastWarehouse(tx, known)) refuse('places.last_warehouse', {})
    refuseIfFilled(tx, known)
  }
  const warehouseId = known ?? insertWarehouse(tx, facts)
  if (known !== null) updateWarehouse(tx, known, facts)
  ctx.note({ entity: 'warehouse', entityId: warehouseId, before: before === null ? null : journalFacts(before), after: journalFacts(facts) })
  return { warehouseId }
})
