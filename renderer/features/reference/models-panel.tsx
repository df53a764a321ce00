import { useMemo } from 'react'
import type { Model } from '#shared/contract/reference.ts'
import type { Currency } from '#shared/kit/money.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney, orAbsent } from '#renderer/texts/formats.ts'
import { modelTexts as texts } from '#renderer/texts/reference.ts'
import { nameIn, shippedText } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { ListBar } from './list-bar.tsx'
import { rememberView, useReferenceView } from './reference-view.ts'
import { useSettled } from '#renderer/ui/use-settled.ts'

const SHOWN_MODELS = 200
const ANY = 'any'
const NONE: readonly Model[] = []

const priceText = (model: Model): string => (model.purchasePriceMinor === null ? '' : formatMoney(model.purchasePriceMinor, model.purchaseCurrency as Currency))

const COLUMNS: readonly GridColumn<Model>[] = [
  { id: 'brand', header: texts.columns.brand, width: 120, cell: (model) => model.brand, text: (model) => model.brand },
  { id: 'name', header: texts.columns.name, minWidth: 180, cell: (model) => <b>{model.name}</b>, text: (model) => model.name },
  { id: 'sku', header: texts.columns.sku, width: 140, cell: (model) => orAbsent(model.sku), text: (model) => model.sku },
  { id: 'category', header: texts.columns.category, width: 160, cell: (model) => shippedText(model.category), text: (model) => shippedText(model.category) },
  { id: 'supplier', header: texts.columns.supplier, width: 150, cell: (model) => orAbsent(model.supplier), text: (model) => model.supplier ?? '' },
  { id: 'supplierSku', header: texts.columns.supplierSku, width: 150, hiddenBelow: 850, cell: (model) => orAbsent(model.supplierSku), text: (model) => model.supplierSku },
  { id: 'warranty', header: texts.columns.warranty, width: 110, align: 'end', cell: (model) => model.warrantyMonths },
  { id: 'price', header: texts.columns.price, width: 110, align: 'end', cell: (model) => orAbsent(priceText(model)), text: priceText },
]

const idOf = (model: Model): string => String(model.modelId)
const open = (model: Model): void => go(paths.reference(`models/${model.modelId}`))
const addNew = (): void => go(paths.reference('models/new'))

/** Models by brand, name or article; Enter opens one. */
export function ModelsPanel() {
  const text = useReferenceView((state) => state.modelText)
  const categoryId = useReferenceView((state) => state.modelCategoryId)
  const { whyNot } = useSession()
  const settled = useSettled(text)
  const query = useQueryOf('catalog.findModels', { text: settled, categoryId, limit: SHOWN_MODELS }, { keepsPrevious: true })
  const categories = useQueryOf('reference.categories', {})
  const options = useMemo(() => [{ value: ANY, label: texts.anyCategory }, ...(categories.data ?? []).map((row) => ({ value: String(row.categoryId), label: nameIn(row.name) }))], [categories.data])
  const reason = whyNot('catalog.saveModel')
  useHotkeys({ Insert: { run: addNew, description: texts.add, disabledReason: reason } })
  return (
    <>
      <ListBar
        id="models-search"
        label={texts.search}
        placeholder={texts.searchHint}
        text={text}
        onText={(modelText) => rememberView({ modelText })}
        filters={<SelectField label={texts.category} isSearchable value={categoryId === null ? ANY : String(categoryId)} options={options} onChange={(value) => rememberView({ modelCategoryId: value === null || value === ANY ? null : Number(value) })} />}
        actions={
          <>
            {query.data !== undefined && <span>{texts.shown(query.data.length, SHOWN_MODELS)}</span>}
            <ActionButton label={texts.add} kbd={reason === null ? 'Insert' : undefined} disabledReason={reason} onClick={addNew} />
          </>
        }
      />
      <DataGrid
        label={texts.list}
        columns={COLUMNS}
        rows={query.data ?? NONE}
        rowId={idOf}
        state={queryState(query)}
        failed={<QueryFailed query={query} />}
        empty={<EmptyState title={texts.empty} why={texts.emptyWhy} action={{ label: texts.add, kbd: 'Insert', onClick: addNew }} />}
        onOpen={open}
        totalCount={query.data?.length}
      />
    </>
  )
}
