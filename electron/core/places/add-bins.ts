import { command, type In, type Out } from '#core/kit/handler.ts'
import { insertBin, isBinCodeTaken } from './bins-store.ts'
import { getWarehouse } from './warehouses-store.ts'

/** Many cells of one kind; those that are there already are left as they are. Refuses: places.warehouse_not_found. */
export const addBins = command((tx, input: In<'places.addBins'>, ctx): Out<'places.addBins'> => {
  const { warehouseId, purpose } = input
  const { code } = getWarehouse(tx, warehouseId)
  const added = [...new Set(input.codes)].filter((binCode) => !isBinCodeTaken(tx, warehouseId, binCode, null))
  for (const binCode of added) insertBin(tx, { warehouseId, code: binCode, name: '', purpose, isActive: true })
  ctx.note({ entity: 'warehouse', entityId: warehouseId, after: { code, purpose, addedCount: added.length, binCodes: added } })
  return { addedCount: added.length }
})
