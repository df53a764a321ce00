import { create } from 'zustand'
import type { ExchangeDryRun, TableMapping } from '#shared/contract/exchange.ts'
import type { ExchangeKind } from '#shared/stock/exchange-fields.ts'
import type { DecimalSign } from '#shared/stock/read-decimal.ts'
import type { Currency } from '#shared/kit/money.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'

export type GivenFile = { readonly fileId: number; readonly name: string }
export type OpenedTable = OutputOf<'exchange.inspect'> & GivenFile

/** Where the work with one file has come; it outlives the screen and belongs to the person who began it. */
export type ExchangeWork = {
  readonly step: 'choose' | 'map' | 'checked'
  readonly kind: ExchangeKind
  readonly supplierId: number | null
  readonly warehouseId: number | null
  readonly takesStock: boolean
  readonly file: GivenFile | null
  readonly table: OpenedTable | null
  readonly mapping: TableMapping
  readonly currency: Currency | null
  readonly rateMicro: number | null
  readonly decimalSign: DecimalSign | null
  readonly createsParts: boolean
  readonly priceTypeId: string | null
  readonly checked: ExchangeDryRun | null
  /** What the last commit or undo did. */
  readonly said: string | null
}

const NOTHING: ExchangeWork = {
  step: 'choose', kind: 'prices', supplierId: null, warehouseId: null, takesStock: false, file: null, table: null, mapping: {}, currency: null, rateMicro: null, decimalSign: null, createsParts: true, priceTypeId: null, checked: null, said: null,
}

const useWorks = create<{ readonly byPerson: Readonly<Record<number, ExchangeWork>> }>()(() => ({ byPerson: {} }))

export type ExchangeControl = { readonly work: ExchangeWork; readonly change: (part: Partial<ExchangeWork>) => void; readonly restart: (said?: string | null) => void }

export function useExchangeWork(personId: number): ExchangeControl {
  const work = useWorks((state) => state.byPerson[personId] ?? NOTHING)
  const put = (next: (now: ExchangeWork) => ExchangeWork) => useWorks.setState(({ byPerson }) => ({ byPerson: { ...byPerson, [personId]: next(byPerson[personId] ?? NOTHING) } }))
  return {
    work,
    change: (part) => put((now) => ({ ...now, ...part })),
    restart: (said = null) => put(({ kind, supplierId, warehouseId, takesStock }) => ({ ...NOTHING, kind, supplierId, warehouseId, takesStock, said })),
  }
}

/** For tests: as if the program had just started. */
export function forgetExchangeWork(): void {
  useWorks.setState({ byPerson: {} })
}
