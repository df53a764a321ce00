import { useMemo, useState } from 'react'
import type { Supplier } from '#shared/contract/suppliers.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit, ListBar } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { referenceTexts } from '#renderer/texts/reference.ts'
import { supplierTexts as texts } from '#renderer/texts/suppliers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { SupplierCard, windowText } from './supplier-card.tsx'

const idOf = (supplier: Supplier): string => String(supplier.supplierId)
const addNew = (): void => go(paths.suppliers('new'))
const edit = ({ supplierId }: Supplier): void => go(paths.suppliers(`${supplierId}/edit`))

const COLUMNS: readonly GridColumn<Supplier>[] = [
  { id: 'name', header: texts.columns.name, minWidth: 150, cell: (supplier) => <b>{supplier.name}</b>, text: (supplier) => supplier.name },
  { id: 'country', header: texts.columns.country, width: 92, cell: (supplier) => orAbsent(supplier.country), text: (supplier) => supplier.country },
  { id: 'window', header: texts.columns.window, width: 192, cell: (supplier) => windowText(supplier.claimWindowDays), text: (supplier) => windowText(supplier.claimWindowDays) },
  { id: 'answer', header: texts.columns.answer, width: 84, align: 'end', cell: (supplier) => texts.days(supplier.answerDays) },
  { id: 'models', header: texts.columns.models, width: 80, align: 'end', cell: (supplier) => supplier.modelCount },
  { id: 'waiting', header: texts.columns.waiting, width: 128, align: 'end', cell: (supplier) => (supplier.waitingCount === 0 ? orAbsent('') : <Tag tone="soon">{texts.waiting(supplier.waitingCount)}</Tag>) },
]

const isSought = (supplier: Supplier, text: string): boolean =>
  [supplier.name, supplier.nameEn, supplier.nameZh, supplier.country, supplier.contractNumber].some((word) => word.toLocaleLowerCase().includes(text))

function Actions() {
  const { may, whyNot } = useSession()
  const cannotBuild = whyNot('claims.build')
  const newClaim = () => go(paths.newClaim())
  useHotkeys({ N: { run: newClaim, description: texts.newClaim, disabledReason: cannotBuild } })
  usePaletteActions([
    { id: 'suppliers.newClaim', label: texts.newClaim, kbd: 'N', disabledReason: cannotBuild, run: newClaim },
    { id: 'suppliers.add', label: texts.add, disabledReason: whyNot('suppliers.save'), run: addNew },
  ])
  return (
    <>
      <ActionButton label={texts.add} disabledReason={whyNot('suppliers.save')} onClick={addNew} />
      <ActionButton variant="main" label={texts.newClaim} kbd={may('claims.build') ? 'N' : undefined} disabledReason={cannotBuild} onClick={newClaim} />
    </>
  )
}

/** Suppliers and what waits to be claimed from them. The address «12» shows one of them. */
export function SuppliersPanel({ rest }: { readonly rest: string }) {
  const query = useQueryOf('suppliers.list', {})
  const [selectedId, setSelectedId] = useState<string | null>(rest === '' ? null : rest)
  const [text, setText] = useState('')
  const rows = useMemo(() => (query.data ?? []).filter((supplier) => isSought(supplier, text.trim().toLocaleLowerCase())), [query.data, text])
  const selected = rows.find((supplier) => idOf(supplier) === selectedId) ?? rows[0]
  const empty = text.trim() === ''
    ? <EmptyState title={texts.empty} why={texts.emptyWhy} action={{ label: texts.add, onClick: addNew }} />
    : <EmptyState title={texts.notFound} why={texts.notFoundWhy} action={{ label: texts.clearSearch, onClick: () => setText('') }} />
  return (
    <>
      <ListBar id="suppliers-search" label={texts.search} placeholder={texts.searchHint} text={text} onText={setText} actions={<Actions />} />
      <FilledSplit
        sideLabel={texts.side}
        main={
          <DataGrid
            label={texts.tabs.suppliers}
            columns={COLUMNS}
            rows={rows}
            rowId={idOf}
            state={queryState(query)}
            failed={<QueryFailed query={query} />}
            empty={empty}
            selectedId={selected === undefined ? null : idOf(selected)}
            onSelect={(supplier) => setSelectedId(idOf(supplier))}
            onOpen={edit}
            totalCount={rows.length}
          />
        }
        side={selected === undefined
          ? <Card><EmptyState title={referenceTexts.unchosen} why={referenceTexts.chooseRow} /></Card>
          : <SupplierCard supplier={selected} onEdit={() => edit(selected)} onClaim={() => go(paths.newClaim(selected.supplierId))} />}
      />
    </>
  )
}
