import { expect, test } from 'vitest'
import { lookUpsOf, readScan } from '#shared/kit/gs1.ts'

const GS = '\u001d'
const GTIN = '04606203090785'

test.each([
  ['marked goods with a serial number and a check', `01${GTIN}21ABC123${GS}91EE10${GS}92abcd`, { gtin: GTIN, serial: 'ABC123', lot: null }],
  ['a lot of variable length before the serial', `]d201${GTIN}10LOT7${GS}21S-9`, { gtin: GTIN, serial: 'S-9', lot: 'LOT7' }],
  ['a date of fixed length needs no separator', `]C101${GTIN}1727063010L1`, { gtin: GTIN, serial: null, lot: 'L1' }],
  ['FNC1 sent first as a separator', `${GS}01${GTIN}21X`, { gtin: GTIN, serial: 'X', lot: null }],
  ['as printed for people', `(01)${GTIN}(21)A1(10)B`, { gtin: GTIN, serial: 'A1', lot: 'B' }],
  ['serial only, by the word of the scanner', ']C121CEABT4E230417', { gtin: null, serial: 'CEABT4E230417', lot: null }],
])('GS1: %s', (_title, sent, expected) => {
  expect(readScan(sent)).toMatchObject(expected)
})

test.each(['26-01391', 'CEABT4E0000L8K230417', `01${GTIN.slice(0, -1)}921ABC`, '0112345', '21050312345', '356938035643809', '2100000000017'])('«%s» stays the plain text it is', (sent) => {
  expect(readScan(sent)).toEqual({ text: sent, aim: null, gtin: null, serial: null, lot: null })
})

test('the mark of the kind of code is taken away from a plain code', () => {
  expect(readScan(']C026-01391')).toMatchObject({ text: '26-01391', aim: ']C0', gtin: null })
  expect(readScan(']E04606203090785')).toMatchObject({ text: '4606203090785' })
})

test('the serial number is looked for first, then the goods in each length they are written in', () => {
  expect(lookUpsOf(readScan(`01${GTIN}21ABC`))).toEqual(['ABC', GTIN, '4606203090785'])
  expect(lookUpsOf(readScan('26-01391'))).toEqual(['26-01391'])
})

test('no control character ever reaches the program', () => {
  expect(readScan(`AB${GS}CD\u0000E`).text).toBe('ABCDE')
})
