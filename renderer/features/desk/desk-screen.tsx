import { useMemo, useState } from 'react'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { usePagesOf } from '#renderer/rpc/query.ts'
import { deskTexts } from '#renderer/texts/desk.ts'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { useKept } from '#renderer/ui/kept-place.ts'
import { HiddenTitle, ScreenBody } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import type { DeskRow } from '#shared/contract/orders.ts'
import type { DeskFilter } from '#shared/orders/desk.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { deskColumns } from './desk-columns.tsx'
import { DeskFilters } from './desk-filters.tsx'
import { DeskFoot } from './desk-foot.tsx'
import { OrderPreview } from './order-preview.tsx'
import classes from './desk.module.css'

const PAGE_ROWS = 60
const ASK_EVERY_MS = 60_000
const HIDDEN_BESIDE_PREVIEW = ['customer', 'exposure'] as const

const rowId = (row: DeskRow) => String(row.orderId)

function DeskEmpty({ filter, mayAccept }: { readonly filter: DeskFilter; readonly mayAccept: boolean }) {
  if (filter !== 'all') {
    const { title, why, action } = deskTexts.emptyFilter
    return <EmptyState title={title} why={why} action={{ label: action, onClick: () => go(paths.desk()) }} />
  }
  const { title, why, action } = deskTexts.emptyAll
  return <EmptyState title={title} why={why} action={mayAccept ? { label: action, kbd: 'F2', onClick: () => go(paths.intake()) } : undefined} />
}

/** The queue of open orders, the nearest term first, with what to do next about each. */
export function DeskScreen({ filter: asked }: { readonly filter: DeskFilter | null }) {
  const filter = asked ?? 'all'
  const { may, whyNot } = useSession()
  const todayOn = useToday()
  const pages = usePagesOf('orders.desk', filter, (after) => ({ filter, after, limit: PAGE_ROWS }), { refetchEveryMs: ASK_EVERY_MS, keepsPrevious: true })
  const first = pages.data?.pages[0]
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  const [selectedId, setSelectedId] = useKept<string | null>(`desk:${filter}:row`, null)
  const [isPreviewOn, setPreviewOn] = useState(false)
  const [assigned, setAssigned] = useState<DeskRow | null>(null)
  const selected = rows.find((row) => rowId(row) === selectedId) ?? rows[0] ?? null
  const columns = useMemo(() => deskColumns(todayOn), [todayOn])
  const totalCount = first?.badges.find((badge) => badge.filter === filter)?.count ?? rows.length
  const open = (row: DeskRow) => go(paths.order(row.orderId))
  const assignReason = whyNot('orders.assign')
  const assign = () => setAssigned(selected)

  useHotkeys({
    A: { run: assign, description: deskTexts.keys.assign, disabledReason: assignReason },
    Space: { run: () => setPreviewOn(!isPreviewOn), description: deskTexts.keys.preview },
    F10: { run: () => { if (selected !== null) go(paths.orderStage(selected.orderId)) }, description: deskTexts.keys.stage },
    Enter: { run: () => { if (selected !== null) open(selected) }, description: deskTexts.keys.open },
    Esc: () => setPreviewOn(false),
  })
  usePaletteActions(selected === null ? [] : [
    { id: 'desk:open', label: deskTexts.palette.open(selected.number), kbd: 'Enter', run: () => open(selected) },
    { id: 'desk:assign', label: deskTexts.palette.assign(selected.number), synonyms: deskTexts.palette.synonyms, kbd: 'A', disabledReason: assignReason, run: assign },
    { id: 'desk:stage', label: deskTexts.palette.stage(selected.number), synonyms: deskTexts.palette.stageSynonyms, kbd: 'F10', run: () => go(paths.orderStage(selected.orderId)) },
  ])

  return (
    <ScreenBody isFilled>
      <HiddenTitle>{deskTexts.title}</HiddenTitle>
      <DeskFilters badges={first?.badges ?? []} filter={filter} onChange={(next) => go(next === 'all' ? paths.desk() : paths.desk(next))} />
      <div className={classes.work}>
        <div className={classes.list}>
          <DataGrid
            key={filter}
            keptAs={`desk:${filter}`}
            label={deskTexts.grid}
            columns={columns}
            rows={rows}
            rowId={rowId}
            state={queryState(pages)}
            empty={<DeskEmpty filter={filter} mayAccept={may('orders.accept')} />}
            failed={<QueryFailed query={pages} />}
            totalCount={totalCount}
            hasMore={pages.hasNextPage}
            isFetchingMore={pages.isFetchingNextPage}
            fetchMore={() => void pages.fetchNextPage()}
            selectedId={selected === null ? null : rowId(selected)}
            onSelect={(row) => setSelectedId(rowId(row))}
            onOpen={open}
            onPreview={() => setPreviewOn(!isPreviewOn)}
            hiddenColumnIds={isPreviewOn ? HIDDEN_BESIDE_PREVIEW : []}
            hasAutoFocus
          />
          {first !== undefined && rows.length > 0 && <DeskFoot shownCount={rows.length} totalCount={totalCount} exposureMinor={first.exposureMinor} mayAssign={assignReason === null} />}
        </div>
        {isPreviewOn && selected !== null && <OrderPreview row={selected} todayOn={todayOn} onOpen={() => open(selected)} onAssign={assign} assignReason={assignReason} onClose={() => setPreviewOn(false)} />}
      </div>
      {assigned !== null && <AssignDialog orders={[assigned]} onClose={() => setAssigned(null)} />}
    </ScreenBody>
  )
}
