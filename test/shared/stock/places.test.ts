import { describe, expect, it } from 'vitest'
import { orderNumbersOf } from '#shared/orders/order-number.ts'
import { isBinCode, isWarehouseCode, readBinCode, scannedBinCode } from '#shared/stock/bin-code.ts'
import { BIN_PURPOSES } from '#shared/stock/kinds.ts'
import { isForUnits, isKeptAfterClosing, liesApart, needsPartner } from '#shared/stock/unit-place.ts'

describe('labels of cells', () => {
  it.each([
    ['MAIN-A-01', 'MAIN', 'A-01'],
    ['main-a-01', 'MAIN', 'A-01'],
    [' 2-7 ', '2', '7'],
    ['MAIN-A-1-2', 'MAIN', 'A-1-2'],
  ])('«%s» names warehouse %s and cell %s', (text, warehouseCode, binCode) => {
    expect(readBinCode(text)).toEqual({ warehouseCode, binCode })
    expect(scannedBinCode(warehouseCode, binCode)).toBe(text.trim().toUpperCase())
  })

  it.each(['', 'MAIN', 'MAIN-', '-A-01', 'WAREHOUSE1-A-01', 'MAIN-A_01', 'СКЛАД-А-01', 'MAIN-A-'])('«%s» is no label of a cell', (text) => {
    expect(readBinCode(text)).toBeNull()
  })

  it('a warehouse has no hyphen in its code, so that the label can be read back', () => {
    expect([isWarehouseCode('MAIN'), isWarehouseCode('MA-IN'), isWarehouseCode('main'), isBinCode('A-01'), isBinCode('A-01-'), isBinCode('A'.repeat(17))]).toEqual([true, false, false, true, false, false])
  })
})

describe('places of products', () => {
  it('a product stands anywhere but among the parts for sale', () => {
    expect(BIN_PURPOSES.filter((purpose) => !isForUnits(purpose))).toEqual(['parts'])
    expect(BIN_PURPOSES.filter(needsPartner)).toEqual(['partner'])
    expect(BIN_PURPOSES.filter(liesApart)).toEqual(['quarantine', 'partner'])
  })

  it.each([['refund', true], ['replacement', true], ['warranty_repair', false], ['paid_repair', false], ['refusal', false], ['no_fault', false], ['price_reduction', false], ['cost_reimbursement', false], [null, false]] as const)('after «%s» the product stays in the centre: %s', (decision, isKept) => {
    expect(isKeptAfterClosing(decision)).toBe(isKept)
  })
})

describe('numbers of orders on labels', () => {
  it.each([['26-00012', ['26-00012']], [' 2600012 ', ['2600012', '26-00012']], ['2612', ['2612']], ['SN-26', ['SN-26']]])('«%s» may be %j', (text, numbers) => {
    expect(orderNumbersOf(text)).toEqual(numbers)
  })
})
