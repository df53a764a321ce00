import { useEffect, useMemo, useState } from 'react'
import type { Supplier } from '#shared/contract/suppliers.ts'
import { focusScreen } from '#renderer/app/focus-screen.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { Fills, FilledSplit, Sections } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { referenceTexts } from '#renderer/texts/ru/reference.ts'
import { supplierTexts as texts } from '#renderer/texts/ru/suppliers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { BuildClaim } from './build-claim.tsx'
import { ClaimsGrid } from './claims-grid.tsx'
import { SupplierCard, windowText } from './supplier-card.tsx'
import { SupplierForm } from './supplier-form.tsx'
import { useSuppliersView } from './suppliers-view.ts'

const idOf = (supplier: Supplier): string => String(supplier.supplierId)

const COLUMNS: readonly GridColumn<Supplier>[] = [
  { id: 'name', header: texts.columns.name, minWidth: 150, cell: (supplier) => <b>{supplier.name}</b>, text: (supplier) => supplier.name },
  { id: 'country', header: texts.columns.country, width: 92, cell: (supplier) => orAbsent(supplier.country), text: (supplier) => supplier.country },
  { id: 'window', header: texts.columns.window, width: 192, cell: (supplier) => windowText(supplier.claimWindowDays), text: (supplier) => windowText(supplier.claimWindowDays) },
  { id: 'answer', header: texts.columns.answer, width: 84, align: 'end', cell: (supplier) => texts.days(supplier.answerDays) },
  { id: 'models', header: texts.columns.models, width: 80, align: 'end', cell: (supplier) => supplier.modelCount },
  { id: 'waiting', header: texts.columns.waiting, width: 128, align: 'end', cell: (supplier) => (supplier.waitingCount === 0 ? orAbsent('') : <Tag tone="soon">{texts.waiting(supplier.waitingCount)}</Tag>) },
]

function SupplierList({ onClaim }: { readonly onClaim: (supplierId: number | null) => void }) {
  const query = useQueryOf('suppliers.list', {})
  const { show } = useSuppliersView.getState()
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const rows = useMemo(() => query.data ?? [], [query.data])
  const selected = rows.find((supplier) => idOf(supplier) === selectedId) ?? rows[0]
  return (
    <FilledSplit
      sideLabel={texts.title}
      main={
        <DataGrid
          label={texts.tabs.suppliers}
          columns={COLUMNS}
          rows={rows}
          rowId={idOf}
          state={queryState(query)}
          failed={<QueryFailed query={query} />}
          empty={<EmptyState title={texts.empty} why={texts.emptyWhy} action={{ label: texts.add, onClick: () => show({ kind: 'supplier', supplierId: null }) }} />}
          selectedId={selected === undefined ? null : idOf(selected)}
          onSelect={(supplier) => setSelectedId(idOf(supplier))}
          onOpen={(supplier) => show({ kind: 'supplier', supplierId: supplier.supplierId })}
          totalCount={rows.length}
          hasAutoFocus
        />
      }
      side={selected === undefined
        ? <Card><EmptyState title={referenceTexts.unchosen} why={referenceTexts.chooseRow} /></Card>
        : <SupplierCard supplier={selected} onEdit={() => show({ kind: 'supplier', supplierId: selected.supplierId })} onClaim={() => onClaim(selected.supplierId)} />}
    />
  )
}

function Lists() {
  const { may, whyNot } = useSession()
  const tab = useSuppliersView((state) => state.tab)
  const { show, select } = useSuppliersView.getState()
  const newClaim = (supplierId: number | null = null) => show({ kind: 'build', supplierId })
  useEffect(() => focusScreen(), [])
  const cannotBuild = whyNot('claims.build')
  useHotkeys({ N: { run: () => newClaim(), description: texts.newClaim, disabledReason: cannotBuild } })
  usePaletteActions([
    { id: 'suppliers.newClaim', label: texts.newClaim, kbd: 'N', disabledReason: cannotBuild, run: () => newClaim() },
    { id: 'suppliers.add', label: texts.add, disabledReason: whyNot('suppliers.save'), run: () => show({ kind: 'supplier', supplierId: null }) },
  ])
  const tabs = [{ id: 'suppliers', label: texts.tabs.suppliers }, { id: 'claims', label: texts.tabs.claims }] as const
  return (
    <ScreenBody isFilled>
      <ScreenHead
        title={texts.title}
        actions={
          <>
            <ActionButton label={texts.add} disabledReason={whyNot('suppliers.save')} onClick={() => show({ kind: 'supplier', supplierId: null })} />
            <ActionButton variant="main" label={texts.newClaim} kbd={may('claims.build') ? 'N' : undefined} disabledReason={cannotBuild} onClick={() => newClaim()} />
          </>
        }
      />
      <Sections label={texts.sections} idPrefix="suppliers" tabs={tabs} activeId={tab} onSelect={select}>
        <Fills>{tab === 'suppliers' ? <SupplierList onClaim={newClaim} /> : <ClaimsGrid supplierId={null} onNew={() => newClaim()} />}</Fills>
      </Sections>
    </ScreenBody>
  )
}

/** Suppliers, what waits to be claimed from them, and the claims. */
export function SuppliersScreen() {
  const view = useSuppliersView((state) => state.view)
  const { show } = useSuppliersView.getState()
  const toList = () => show({ kind: 'lists' })
  if (view.kind === 'supplier') return <SupplierForm supplierId={view.supplierId} onBack={toList} />
  if (view.kind === 'build') return <BuildClaim supplierId={view.supplierId} onBack={toList} />
  return <Lists />
}
