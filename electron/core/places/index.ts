import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { addBins } from './add-bins.ts'
import { binContents, fillings } from './contents.ts'
import { label } from './label.ts'
import { moveUnit } from './move-unit.ts'
import { resolve } from './resolve.ts'
import { saveBin } from './save-bin.ts'
import { saveWarehouse } from './save-warehouse.ts'
import { listUnits, unitHistory } from './units-sql.ts'
import { listWarehouses } from './warehouses-store.ts'

export { binFor, findBin, findBinByLabel, getBin, listBins } from './bins-store.ts'
export { placeOf, placeTakenIn, placeUnit, releaseUnitPlace, type Place } from './place-unit.ts'

export const places: FeatureHandlers<'places'> = {
  warehouses: query((db) => listWarehouses(db)),
  saveWarehouse, saveBin, addBins,
  fillings: query((db) => fillings(db)),
  binContents: query(binContents),
  resolve: query(resolve),
  moveUnit,
  units: query(listUnits),
  unitHistory: query(unitHistory),
  label,
}
