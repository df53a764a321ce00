import type { Advice } from '#shared/contract/buying.ts'
import type { Currency } from '#shared/kit/money.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { buyingTexts as texts } from '#renderer/texts/buying.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { useBuyingView } from './buying-view.ts'

type Draft = InputOf<'buying.saveOrder'>

/** One draft to a supplier and currency; a price in another currency is left to be typed. */
export function draftsOf(rows: readonly Advice[], facts: { readonly warehouseId: number; readonly currencyOf: (supplierId: number) => Currency; readonly incotermsOf: (supplierId: number) => string }): readonly Draft[] {
  const known = rows.flatMap((row) => (row.supplierId === null ? [] : [{ row, supplierId: row.supplierId, currency: row.currency ?? facts.currencyOf(row.supplierId) }]))
  return [...Map.groupBy(known, ({ supplierId, currency }) => `${supplierId}:${currency}`).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const lines = group.map(({ row }) => ({ partId: row.partId, qtyMilli: row.adviceMilli, priceMinor: row.priceMinor ?? 0, supplierCode: row.supplierCode, expectedOn: null }))
    return [{ purchaseOrderId: null, supplierId: first.supplierId, warehouseId: facts.warehouseId, currency: first.currency, rateMicro: null, expectedOn: null, incoterms: facts.incotermsOf(first.supplierId), note: '', lines }]
  })
}

/** Makes drafts of marked rows and leads to them. */
export function useDrafting(onDone: () => void) {
  const command = useCommand('buying.saveOrder')
  const warehouse = (useQueryOf('places.warehouses', {}).data ?? []).find(({ isActive }) => isActive)
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  const supplierOf = (id: number) => suppliers.find(({ supplierId }) => supplierId === id)
  const order = async (rows: readonly Advice[]) => {
    if (warehouse === undefined) return
    const made: number[] = []
    for (const draft of draftsOf(rows, { warehouseId: warehouse.warehouseId, currencyOf: (id) => supplierOf(id)?.currency ?? 'RUB', incotermsOf: (id) => supplierOf(id)?.incoterms ?? '' })) {
      const saved = await command.run(draft)
      if (saved === null) return
      made.push(saved.purchaseOrderId)
    }
    onDone()
    const [only] = made
    if (made.length === 1 && only !== undefined) return go(paths.warehouse(`buying/${only}`))
    useBuyingView.getState().show('open')
    showToast(texts.drafted(made.length))
  }
  return { order, isRunning: command.isRunning, failure: command.failure, whyNot: warehouse === undefined ? texts.noWarehouse : null }
}
