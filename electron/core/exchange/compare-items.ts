import type { PriceChange } from '#shared/contract/exchange.ts'
import { exchangeProblem, type ExchangeItem, type ExchangeProblem } from '#shared/stock/exchange-item.ts'
import { Catalogue, type Reader } from './catalogue.ts'
import { stockProblem, trackingOf, type StockPart } from './check-stock-item.ts'
import { Contradictions, type PartKey } from './contradictions.ts'
import { findItemPart, type FoundPart } from './find-item-part.ts'
import { itemChanges, priceChangeOf, type ChangeOptions, type ItemChanges } from './item-changes.ts'

export interface CompareOptions {
  readonly kind: 'prices' | 'stock' | 'commerceml'
  readonly supplierId: number | null
  readonly warehouseId: number | null
  readonly rateMicro: number | null
  readonly createsParts: boolean
  readonly onDate: string
}

export interface Comparison {
  readonly fresh: number
  readonly changed: number
  readonly same: number
  readonly problems: readonly ExchangeProblem[]
  readonly priceChanges: readonly PriceChange[]
  readonly dearerCount: number
  readonly cheaperCount: number
}

/** What a good row comes to: `key` names the part, `isNew` the first row of one that is not here yet. */
export interface Decision { readonly key: PartKey; readonly isNew: boolean; readonly changes: ItemChanges | null }

interface Identified { readonly item: ExchangeItem; readonly key: PartKey; readonly number: string }
type PlainChange = Omit<PriceChange, 'partNumber' | 'nameRu'> & { readonly partId: number }

const SHOWN_CHANGES = 200
/** More are sorted and cut in between, so that a list of new prices does not pile up. */
const KEPT_CHANGES = 4_000
const sizeOf = ({ changePercent }: PlainChange): number => Math.abs(changePercent ?? Number.MAX_SAFE_INTEGER)

/** What the good rows come to. A new part is what its first row says it is. */
class Tally {
  readonly counts = { fresh: 0, changed: 0, same: 0 }
  readonly #changes: PlainChange[] = []
  readonly #moves = { dearerCount: 0, cheaperCount: 0 }
  readonly #catalogue: Catalogue
  readonly #options: CompareOptions
  readonly #changeOptions: ChangeOptions
  readonly #seen = new Set<PartKey>()
  readonly #newParts = new Map<PartKey, StockPart>()

  constructor(catalogue: Catalogue, options: CompareOptions) {
    this.#catalogue = catalogue
    this.#options = options
    this.#changeOptions = { ...options, renames: options.kind === 'commerceml' }
  }

  stockProblemOf({ item, key }: Identified): ExchangeProblem | null {
    if (item.qtyMilli === null) return null
    const part: StockPart = typeof key === 'number' ? this.#catalogue.part(key) : (this.#newParts.get(key) ?? { partId: null, unit: item.unit ?? 'pcs', tracking: trackingOf(item) })
    if (typeof key !== 'number') this.#newParts.set(key, part)
    return stockProblem(this.#catalogue.db, item, part, this.#options.warehouseId ?? 0)
  }

  add({ item, key }: Identified): Decision {
    const isRepeated = this.#seen.has(key)
    this.#seen.add(key)
    if (typeof key !== 'number') {
      this.#count(item, isRepeated ? 'same' : 'fresh')
      return { key, isNew: !isRepeated, changes: null }
    }
    const changes = isRepeated ? null : itemChanges(this.#catalogue, key, item, this.#changeOptions)
    this.#count(item, changes === null ? 'same' : 'changed')
    const before = changes?.price?.before ?? null
    const change = before === null ? null : priceChangeOf(item, before)
    if (change !== null) this.#noteChange({ ...change, partId: key })
    return { key, isNew: false, changes }
  }

  #noteChange(change: PlainChange): void {
    const percent = change.changePercent ?? 0
    if (percent !== 0) this.#moves[percent > 0 ? 'dearerCount' : 'cheaperCount'] += 1
    if (this.#changes.push(change) >= KEPT_CHANGES) this.#keepMost()
  }

  #keepMost(): void {
    this.#changes.sort((one, other) => sizeOf(other) - sizeOf(one)).splice(SHOWN_CHANGES)
  }

  /** Pieces that come in are always something new. */
  #count({ qtyMilli }: ExchangeItem, outcome: 'fresh' | 'changed' | 'same'): void {
    this.counts[qtyMilli === null ? outcome : 'fresh'] += 1
  }

  /** The prices that moved most, for a look before they hold. */
  moved(): Pick<Comparison, 'priceChanges' | 'dearerCount' | 'cheaperCount'> {
    this.#keepMost()
    return {
      priceChanges: this.#changes.map(({ partId, ...change }) => {
        const { number, nameRu } = this.#catalogue.part(partId)
        return { partNumber: number, nameRu, ...change }
      }),
      ...this.#moves,
    }
  }
}

const ON_HAND = 'SELECT on_hand_milli AS milli FROM stock_balances WHERE part_id = ? AND warehouse_id = ?'

/** 1C tells its stock again with every file: what lies here in that quantity already does not come in twice. */
function withoutKnownStock(db: Reader, item: ExchangeItem, found: FoundPart, { kind, warehouseId }: CompareOptions): ExchangeItem {
  if (kind !== 'commerceml' || item.qtyMilli === null || found.kind !== 'known') return item
  const onHand = (db.sql(ON_HAND).get(found.partId, warehouseId) as { milli: number } | undefined)?.milli
  return onHand === item.qtyMilli ? { ...item, qtyMilli: null, bin: '' } : item
}

/** Compares what a file says with the catalogue; good items go to `take` in the order of the file with what they come to. Writes nothing. */
export function compareItems(db: Reader, items: readonly ExchangeItem[], options: CompareOptions, take: (item: ExchangeItem, decision: Decision) => void): Comparison {
  const catalogue = new Catalogue(db, items.length, options)
  const problems: ExchangeProblem[] = []
  const identified: Identified[] = []
  const contradictions = new Contradictions()
  for (const read of items) {
    const found = findItemPart(catalogue, read, options.createsParts)
    if (found.kind === 'wrong') {
      problems.push(exchangeProblem(read.rowNo, found.field, found.code, found.value))
      continue
    }
    const item = withoutKnownStock(db, read, found, options)
    const one = found.kind === 'known' ? { item, key: found.partId, number: '' } : { item, key: found.numberNorm, number: found.number }
    contradictions.see(item, one.key)
    identified.push(one)
  }
  const tally = new Tally(catalogue, options)
  for (const one of identified) {
    const problem = contradictions.of(one.item, one.key) ?? tally.stockProblemOf(one)
    if (problem === null) take(one.item, tally.add(one))
    else problems.push(problem)
  }
  return { ...tally.counts, problems, ...tally.moved() }
}
