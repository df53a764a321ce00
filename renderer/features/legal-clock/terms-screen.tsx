import { useMemo, useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { shownCombo, useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { ListViews } from '#renderer/features/views/index.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { language } from '#renderer/texts/language.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { useKept } from '#renderer/ui/kept-place.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { RunningTerm } from '#shared/contract/demands.ts'
import { USUAL_VIEWS, type ViewBody } from '#shared/contract/view-lists.ts'
import classes from './legal-clock.module.css'
import { termsColumns } from './terms-columns.tsx'
import { RUNNING_FILTERS, useRunningTerms, useRunningTotals, type RunningAsked, type RunningFilter, type RunningTotals } from './use-running-terms.ts'

const { register: texts } = clockTexts
const TONES: Readonly<Partial<Record<RunningFilter, Tone>>> = { overdue: 'late', due_today: 'soon', two_days: 'soon' }

const rowId = (row: RunningTerm): string => `${row.demandId} ${row.ruleId}`
const open = (row: RunningTerm): void => go(paths.order(row.orderId, 'terms'))

/** The register as a workbook, saved where the person says. */
function useExport(asked: RunningAsked) {
  const command = useCommand('demands.exportRunning')
  const start = async () => {
    const answer = await command.run({ ...asked, language })
    if (answer !== null && (await saveStoredFile(answer.fileId, answer.fileName))) showToast(texts.exported(answer.fileName, answer.rowCount))
  }
  return { ...command, start: () => void start() }
}

function useRecount() {
  const command = useCommand('demands.recount')
  const [result, setResult] = useState<string | null>(null)
  const start = async () => {
    setResult(null)
    const answer = await command.run({})
    if (answer !== null) setResult(texts.recounted(answer.termCount, answer.changedCount))
  }
  return { ...command, result, start: () => void start() }
}

function Filters({ totals, filter, onChange }: { readonly totals: RunningTotals; readonly filter: RunningFilter; readonly onChange: (filter: RunningFilter) => void }) {
  return (
    <ChipRow label={texts.filters}>
      {RUNNING_FILTERS.map((one) => (
        <FilterChip key={one} count={totals.counts[one]} label={texts.filter[one]} tone={(totals.counts[one] ?? 0) > 0 ? TONES[one] : undefined} isPressed={filter === one} onToggle={() => onChange(filter === one ? 'all' : one)} />
      ))}
    </ChipRow>
  )
}

function Empty({ filter, onAll }: { readonly filter: RunningFilter; readonly onAll: () => void }) {
  if (filter === 'all') return <EmptyState title={texts.empty.title} why={texts.empty.why} />
  return <EmptyState title={texts.emptyFilter.title} why={texts.emptyFilter.why} action={{ label: texts.emptyFilter.action, onClick: onAll }} />
}

function Foot({ row, shownCount, totalCount }: { readonly row: RunningTerm | undefined; readonly shownCount: number; readonly totalCount: number }) {
  return (
    <div className={classes.keys}>
      <span>{texts.shownOf(shownCount, totalCount)}</span>
      {row !== undefined && <span><KeyHint keys="Enter" /> {texts.keys.open}</span>}
      <span><KeyHint keys="S" /> {texts.keys.sort}</span>
      <span><KeyHint keys={shownCombo('Ctrl+C')} /> {texts.keys.copy}</span>
    </div>
  )
}

/** Every term that runs in the centre: the dearest first, or the nearest. */
export function TermsScreen() {
  const todayOn = useToday()
  const { whyNot } = useSession()
  const [view, setView] = useKept<ViewBody<'terms'>>('terms:view', USUAL_VIEWS.terms)
  const asked: RunningAsked = { sort: view.sort, warning: view.filters.warning }
  const place = `terms:${asked.sort}:${asked.warning}`
  const pages = useRunningTerms(asked)
  const totals = useRunningTotals()
  const exported = useExport(asked)
  const recount = useRecount()
  const columns = useMemo(() => termsColumns(todayOn), [todayOn])
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  const totalCount = pages.data?.pages[0]?.totalCount ?? 0
  const filterBy = (warning: RunningFilter) => setView({ ...view, filters: { warning } })
  const turnSort = () => setView({ ...view, sort: view.sort === 'risk' ? 'due' : 'risk' })
  const cannotExport = whyNot('demands.exportRunning') ?? (totalCount === 0 ? texts.nothingToExport : null)
  const cannotRecount = whyNot('demands.recount')
  useHotkeys({
    S: { run: turnSort, description: texts.keys.sort },
    X: { run: exported.start, description: texts.export, disabledReason: cannotExport },
    ...Object.fromEntries(RUNNING_FILTERS.map((one, index) => [String(index + 1), { run: () => filterBy(one), ...(index === 0 ? { description: texts.keys.filter } : {}) }])),
  })
  return (
    <ScreenBody isFilled>
      <ScreenHead
        title={texts.title}
        sub={totals.isKnown ? <span className={classes.totals}><span>{texts.atRisk} <b className={totals.exposureMinor > 0 ? classes.risk : undefined}>{formatMoney(totals.exposureMinor)}</b></span><span>{texts.running(totals.counts.all ?? 0)}</span><span>{texts.overdue(totals.counts.overdue ?? 0)}</span></span> : undefined}
        actions={
          <>
            <ListViews list="terms" now={view} onChange={setView} columns={columns} />
            {cannotRecount === null && <ActionButton label={texts.recount} isBusy={recount.isRunning} title={texts.recountTitle} onClick={recount.start} />}
            <ActionButton variant="main" label={texts.export} kbd="X" isBusy={exported.isRunning} disabledReason={cannotExport} onClick={exported.start} />
          </>
        }
      />
      <FailureNote failure={exported.failure ?? recount.failure} />
      {recount.result !== null && <Note tone="ok" isLive>{recount.result}</Note>}
      <Filters totals={totals} filter={asked.warning} onChange={filterBy} />
      <DataGrid
        keptAs={place}
        label={texts.grid}
        hiddenColumnIds={view.hiddenColumns}
        columns={columns}
        rows={rows}
        rowId={rowId}
        state={queryState(pages)}
        empty={<Empty filter={asked.warning} onAll={() => filterBy('all')} />}
        failed={<QueryFailed query={pages} />}
        totalCount={totalCount}
        hasMore={pages.hasNextPage}
        isFetchingMore={pages.isFetchingNextPage}
        fetchMore={() => void pages.fetchNextPage()}
        sort={asked.sort === 'risk' ? { columnId: 'risk', direction: 'desc' } : { columnId: 'legal', direction: 'asc' }}
        onSort={({ columnId }) => setView({ ...view, sort: columnId === 'risk' ? 'risk' : 'due' })}
        onOpen={open}
        hasAutoFocus
      />
      {rows.length > 0 && <Foot row={rows[0]} shownCount={rows.length} totalCount={totalCount} />}
    </ScreenBody>
  )
}
