import type { ExchangeItem, ExchangeProblemCode, ExchangeProblemField } from '#shared/stock/exchange-item.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { Catalogue } from './catalogue.ts'

/** A part that is here, or the number of one that would be new. */
export type FoundPart =
  | { readonly kind: 'known'; readonly partId: number }
  | { readonly kind: 'new'; readonly number: string; readonly numberNorm: string }
  | { readonly kind: 'wrong'; readonly field: ExchangeProblemField; readonly code: ExchangeProblemCode; readonly value: string }

type Hit = readonly [field: ExchangeProblemField, partId: number]

function hitsOf(catalogue: Catalogue, { externalId, supplierCode, barcode, number }: ExchangeItem): readonly Hit[] {
  const hits: Hit[] = []
  const hit = (field: ExchangeProblemField, partId: number | null): void => { if (partId !== null) hits.push([field, partId]) }
  if (externalId !== '') hit('externalId', catalogue.byExternalId(externalId))
  if (supplierCode !== '') hit('supplierCode', catalogue.bySupplierCode(normalisePartCode(supplierCode)))
  if (barcode !== '') hit('barcode', catalogue.byBarcode(normalisePartCode(barcode)))
  if (number !== '') hit('number', catalogue.byNumber(normalisePartCode(number)))
  return hits
}

function byMaker(catalogue: Catalogue, { manufacturerCode }: ExchangeItem): FoundPart | null {
  const [partId, ...others] = manufacturerCode === '' ? [] : catalogue.byMaker(normalisePartCode(manufacturerCode))
  if (others.length > 0) return { kind: 'wrong', field: 'manufacturerCode', code: 'several_parts', value: manufacturerCode }
  return partId === undefined ? null : { kind: 'known', partId }
}

function newPart(catalogue: Catalogue, item: ExchangeItem, createsParts: boolean): FoundPart {
  const number = item.number || item.supplierCode || item.manufacturerCode || item.barcode
  const numberNorm = normalisePartCode(number)
  if (numberNorm === '') return { kind: 'wrong', field: 'row', code: 'key_missing', value: number }
  if (!createsParts) return { kind: 'wrong', field: 'row', code: 'part_unknown', value: number }
  const isTaken = item.number === '' && catalogue.byNumber(numberNorm) !== null
  return isTaken ? { kind: 'wrong', field: 'supplierCode', code: 'number_taken', value: number } : { kind: 'new', number, numberNorm }
}

/**
 * The part a row means: by the identifier of 1C, the supplier's code, the bar code, our number, and the manufacturer's number where nothing else is known.
 * Names that answer to different parts are an error of the file, not a choice of the program.
 */
export function findItemPart(catalogue: Catalogue, item: ExchangeItem, createsParts: boolean): FoundPart {
  const hits = hitsOf(catalogue, item)
  const [first] = hits
  if (first === undefined) return byMaker(catalogue, item) ?? newPart(catalogue, item, createsParts)
  const other = hits.length === 1 ? undefined : hits.find(([, partId]) => partId !== first[1])
  if (other === undefined) return { kind: 'known', partId: first[1] }
  const isBarcode = other[0] === 'barcode' || first[0] === 'barcode'
  return { kind: 'wrong', field: isBarcode ? 'barcode' : 'number', code: isBarcode ? 'barcode_of_another' : 'number_of_another', value: isBarcode ? item.barcode : item.number }
}
