import { useEffect, useMemo } from 'react'
import type { PartRow } from '#shared/contract/parts.ts'
import { PART_STATUSES } from '#shared/stock/kinds.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit, ListBar } from '#renderer/features/reference/index.ts'
import { ListViews } from '#renderer/features/views/index.ts'
import { usePagesOf } from '#renderer/rpc/query.ts'
import { referenceTexts } from '#renderer/texts/reference.ts'
import { partsTexts as texts } from '#renderer/texts/parts.ts'
import { PART_STATUS_LABELS } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { useSettled } from '#renderer/ui/use-settled.ts'
import { PART_COLUMNS } from './part-columns.tsx'
import { PartSide } from './part-side.tsx'
import { bodyOf, NO_FILTERS, rememberParts, takeBody, usePartsView } from './parts-view.ts'

const PAGE_ROWS = 50
const SEARCH_ID = 'parts-search'

const idOf = (row: PartRow): string => String(row.partId)
const addNew = (): void => go(paths.warehouse('parts/new'))
const edit = (partId: number): void => go(paths.warehouse(`parts/${partId}/edit`))

/** Takes a scanned part into the search, so that its analogues are seen too; cells and orders go on their way. */
function useScannedPart(): void {
  useScanTaker((found, code) => {
    if (found.kind === 'several') rememberParts({ ...NO_FILTERS, text: code, partId: null })
    else if (found.kind === 'part' || found.kind === 'piece') rememberParts({ ...NO_FILTERS, text: found.number, partId: found.partId })
    else return false
    focusField(SEARCH_ID)
    return true
  })
}

function Filters() {
  const { onlyInStock, onlyBelowMinimum, status } = usePartsView()
  return (
    <ChipRow label={texts.filters}>
      <FilterChip label={texts.inStock} isPressed={onlyInStock} onToggle={() => rememberParts({ onlyInStock: !onlyInStock })} />
      <FilterChip label={texts.belowMinimum} isPressed={onlyBelowMinimum} onToggle={() => rememberParts({ onlyBelowMinimum: !onlyBelowMinimum })} />
      {PART_STATUSES.map((one) => <FilterChip key={one} label={PART_STATUS_LABELS[one]} isPressed={status === one} onToggle={() => rememberParts({ status: status === one ? null : one })} />)}
    </ChipRow>
  )
}

function Empty({ onAdd }: { readonly onAdd: () => void }) {
  const { text, onlyInStock, onlyBelowMinimum, status } = usePartsView()
  if (onlyInStock || onlyBelowMinimum || status !== null) return <EmptyState title={texts.emptyFiltered} why={texts.emptyFilteredWhy} action={{ label: texts.clearFilters, onClick: () => rememberParts(NO_FILTERS) }} />
  const isCatalogueEmpty = text.trim() === ''
  return <EmptyState title={isCatalogueEmpty ? texts.emptyCatalogue : texts.empty} why={isCatalogueEmpty ? texts.emptyCatalogueWhy : texts.emptyWhy} action={{ label: texts.add, kbd: 'N', onClick: onAdd }} />
}

/** The part the address names and the code it looks for, taken into the view once. */
function useAddress(shownPartId: number | null, soughtText: string | null): void {
  useEffect(() => {
    if (shownPartId !== null) rememberParts({ partId: shownPartId })
    else if (soughtText !== null) rememberParts({ ...NO_FILTERS, text: soughtText, partId: null })
  }, [shownPartId, soughtText])
}

function useParts() {
  const { text, onlyInStock, onlyBelowMinimum, status } = usePartsView()
  const asked = { text: useSettled(text.trim()), modelId: null, onlyInStock, onlyBelowMinimum, status }
  const pages = usePagesOf('parts.find', asked, (after) => ({ ...asked, after, limit: PAGE_ROWS }), { keepsPrevious: true })
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  return { pages, rows }
}

/** Parts by any number, name or model, and beside them the chosen one. */
export function PartsList({ shownPartId, soughtText }: { readonly shownPartId: number | null; readonly soughtText: string | null }) {
  const view = usePartsView()
  const { text, partId } = view
  const { whyNot } = useSession()
  const { pages, rows } = useParts()
  useAddress(shownPartId, soughtText)
  useScannedPart()
  const chosenId = partId ?? rows[0]?.partId ?? null
  const cannotSave = whyNot('parts.save')
  useHotkeys({ N: { run: addNew, description: texts.add, disabledReason: cannotSave } })
  usePaletteActions([{ id: 'parts.add', label: texts.add, kbd: 'N', disabledReason: cannotSave, run: addNew }])
  return (
    <>
      <ListBar
        id={SEARCH_ID}
        label={texts.search}
        placeholder={texts.searchHint}
        text={text}
        onText={(typed) => rememberParts({ text: typed, partId: null })}
        actions={
          <>
            {rows.length > 0 && <span>{texts.shown(rows.length, !pages.hasNextPage)}</span>}
            <ListViews list="parts" now={bodyOf(view)} onChange={takeBody} columns={PART_COLUMNS} />
            <ActionButton variant="main" label={texts.add} kbd={cannotSave === null ? 'N' : undefined} disabledReason={cannotSave} onClick={addNew} />
          </>
        }
      />
      <Filters />
      <FilledSplit
        sideLabel={texts.side}
        main={
          <DataGrid
            label={texts.list}
            keptAs="parts"
            columns={PART_COLUMNS}
            hiddenColumnIds={view.hiddenColumns}
            rows={rows}
            rowId={idOf}
            state={queryState(pages)}
            failed={<QueryFailed query={pages} />}
            empty={<Empty onAdd={addNew} />}
            selectedId={chosenId === null ? null : String(chosenId)}
            onSelect={(row) => rememberParts({ partId: row.partId })}
            onOpen={(row) => edit(row.partId)}
            hasMore={pages.hasNextPage}
            isFetchingMore={pages.isFetchingNextPage}
            fetchMore={() => void pages.fetchNextPage()}
          />
        }
        side={chosenId === null ? <Card><EmptyState title={referenceTexts.unchosen} why={referenceTexts.chooseRow} /></Card> : <PartSide partId={chosenId} onEdit={() => edit(chosenId)} />}
      />
    </>
  )
}
