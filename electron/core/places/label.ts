import { labelJob } from '#core/files/index.ts'
import type { In } from '#core/kit/handler.ts'
import { getBin } from './bins-store.ts'
import { getWarehouse } from './warehouses-store.ts'

/** The sticker of a cell: its code is what is scanned. Refuses: places.bin_not_found. */
export const label = labelJob((tx, input: In<'places.label'>) => {
  const bin = getBin(tx, input.binId)
  const warehouse = getWarehouse(tx, bin.warehouseId).name
  const model = { code: bin.label, title: bin.label, name: bin.name === '' ? warehouse : bin.name, detail: bin.name === '' ? '' : warehouse, foot: '' }
  return { models: [model], said: {}, fileName: `Этикетка ${bin.label}.pdf`, entity: 'bin', entityId: bin.binId }
})
