const WAREHOUSE_CODE = /^[A-Z0-9]{1,8}$/
const BIN_CODE = /^[A-Z0-9](?:[A-Z0-9-]{0,14}[A-Z0-9])?$/

/** Codes are printed as bar codes and typed by hand: Latin capitals and digits; only cells have hyphens. */
export const isWarehouseCode = (text: string): boolean => WAREHOUSE_CODE.test(text)
export const isBinCode = (text: string): boolean => BIN_CODE.test(text)

/** What stands on the label of a cell: «MAIN-A-01». The first hyphen parts the warehouse from the cell. */
export const scannedBinCode = (warehouseCode: string, binCode: string): string => `${warehouseCode}-${binCode}`

/** The two codes of a scanned label; null for anything that cannot be one. */
export function readBinCode(text: string): { readonly warehouseCode: string; readonly binCode: string } | null {
  const [warehouseCode = '', ...rest] = text.trim().toUpperCase().split('-')
  const binCode = rest.join('-')
  return isWarehouseCode(warehouseCode) && isBinCode(binCode) ? { warehouseCode, binCode } : null
}
