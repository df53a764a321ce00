import { readFileSync } from 'node:fs'
import { itemOfValues, itemValues, type ExchangeItem } from '#shared/stock/exchange-item.ts'
import type { Decision } from './compare-items.ts'
import type { PartKey } from './contradictions.ts'
import type { NewCode, PartFields } from './item-changes.ts'

/** A checked row as it waits for its commit: what the file says, and what that comes to. */
export interface CheckedItem {
  readonly item: ExchangeItem
  readonly key: PartKey
  /** The first row of a part that is not here yet. */
  readonly isNew: boolean
  readonly hasPrice: boolean
  readonly fields: PartFields
  readonly codes: readonly NewCode[]
}

const NO_FIELDS: PartFields = {}
const NO_CODES: readonly NewCode[] = []
const LINE_END = 0x0a

export const checkedItem = (item: ExchangeItem, { key, isNew, changes }: Decision): CheckedItem =>
  ({ item, key, isNew, hasPrice: isNew || (changes !== null && changes.price !== null), fields: changes?.fields ?? NO_FIELDS, codes: changes?.codes ?? NO_CODES })

/** One line of the file; what most rows do not have is not written. */
export function packChecked({ item, key, isNew, hasPrice, fields, codes }: CheckedItem): string {
  const decided: unknown[] = [key, isNew ? 1 : 0, hasPrice ? 1 : 0]
  if (codes.length > 0 || Object.keys(fields).length > 0) decided.push(fields, codes)
  return JSON.stringify([...decided, itemValues(item)])
}

export function unpackChecked(line: string): CheckedItem {
  const values = JSON.parse(line) as unknown[]
  const [key, isNew, hasPrice] = values as [PartKey, number, number]
  const [fields, codes] = values.length > 4 ? [values[3] as PartFields, values[4] as NewCode[]] : [NO_FIELDS, NO_CODES]
  return { item: itemOfValues(values.at(-1) as unknown[]), key, isNew: isNew === 1, hasPrice: hasPrice === 1, fields, codes }
}

/** Rows of a checked file in the order of the file; one line at a time, so that the whole is never a text in memory. */
export function* checkedItems(path: string): Generator<CheckedItem> {
  const bytes = readFileSync(path)
  let from = 0
  for (let to = bytes.indexOf(LINE_END, from); to >= 0; to = bytes.indexOf(LINE_END, from)) {
    yield unpackChecked(bytes.toString('utf8', from, to))
    from = to + 1
  }
}
