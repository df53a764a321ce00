import { useMemo, useState } from 'react'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { Evidence } from '#shared/contract/stock.ts'
import { USUAL_VIEWS, type ViewBody } from '#shared/contract/view-lists.ts'
import { canActOnEvidence, type EvidenceAction } from '#shared/stock/evidence.ts'
import { EVIDENCE_STATES, type EvidenceState } from '#shared/stock/kinds.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { ListViews } from '#renderer/features/views/index.ts'
import { usePagesOf, useQueryOf } from '#renderer/rpc/query.ts'
import { EVIDENCE_STATE_LABELS } from '#renderer/texts/stock-labels.ts'
import { quarantineTexts as texts } from '#renderer/texts/stock-operations.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { useKept } from '#renderer/ui/kept-place.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { evidenceColumns, evidenceKey } from './evidence-columns.tsx'
import { EvidenceDialog, SendDialog, type OneAction } from './evidence-dialogs.tsx'
import { SupplierField } from './supplier-field.tsx'
import classes from './stock.module.css'

const PAGE_ROWS = 100
const NONE: ReadonlySet<string> = new Set()
type Filter = { readonly state: EvidenceState | null; readonly supplierId: number | null }
type Asked = OneAction | 'send'

const STEPS: Readonly<Record<Asked, { readonly action: EvidenceAction; readonly procedure: ProcedureName }>> = {
  move: { action: 'move', procedure: 'stock.moveEvidence' }, send: { action: 'send', procedure: 'stock.sendEvidence' }, back: { action: 'return', procedure: 'stock.returnEvidence' },
  release: { action: 'release', procedure: 'stock.releaseEvidence' }, writeOff: { action: 'write_off', procedure: 'stock.writeOffEvidence' },
}
const ASKED: readonly Asked[] = ['move', 'send', 'back', 'release', 'writeOff']

/** Why nothing can be done with what is chosen; only sending takes several at once. */
function whyNotDone(asked: Asked, chosen: readonly Evidence[]): string | null {
  const [first, ...others] = chosen
  if (first === undefined) return texts.unchosen
  if (asked !== 'send' && others.length > 0) return texts.severalChosen
  const stray = chosen.find((row) => !canActOnEvidence(row.state, STEPS[asked].action))
  return stray === undefined ? null : others.length > 0 ? texts.unlike : texts.wrongState(EVIDENCE_STATE_LABELS[stray.state])
}

function useEvidence(filter: Filter) {
  const pages = usePagesOf('stock.evidence', filter, (after) => ({ ...filter, orderId: null, after, limit: PAGE_ROWS }), { keepsPrevious: true })
  return { pages, rows: useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]) }
}

function Filters({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const chip = (state: EvidenceState | null) => <FilterChip key={state ?? 'all'} label={state === null ? texts.all : EVIDENCE_STATE_LABELS[state]} isPressed={filter.state === state} onToggle={() => onChange({ ...filter, state })} />
  return (
    <>
      <div className={classes.chips}><ChipRow label={texts.states}>{[...EVIDENCE_STATES, null].map(chip)}</ChipRow></div>
      <SupplierField label={texts.supplier} placeholder={texts.anySupplier} value={filter.supplierId} onChange={(supplierId) => onChange({ ...filter, supplierId })} />
    </>
  )
}

function Actions({ chosen, whyNot, ask }: { readonly chosen: readonly Evidence[]; readonly whyNot: (asked: Asked) => string | null; readonly ask: (asked: Asked) => void }) {
  const order = chosen.length === 1 ? (chosen[0]?.orderId ?? null) : null
  if (chosen.length === 0) return <Sub>{texts.choose}</Sub>
  return (
    <div className={classes.buttons}>
      {ASKED.map((asked) => <ActionButton key={asked} label={texts[asked]} kbd={asked === 'send' ? 'S' : asked === 'move' ? 'M' : undefined} variant={asked === 'send' ? 'main' : asked === 'writeOff' ? 'danger' : 'plain'} disabledReason={whyNot(asked)} onClick={() => ask(asked)} />)}
      {order !== null && <ActionButton variant="quiet" label={texts.openOrder} kbd="Enter" onClick={() => go(paths.order(order))} />}
    </div>
  )
}

/** Faulty pieces, kept apart as evidence until the supplier has answered, and what may be done with each. */
export function QuarantinePanel(_props: { readonly rest: string }) {
  const [view, setView] = useKept<ViewBody<'evidence'>>('evidence:view', USUAL_VIEWS.evidence)
  const filter: Filter = view.filters
  const [selected, setSelected] = useState<string | null>(null)
  const [checked, setChecked] = useState<ReadonlySet<string>>(NONE)
  const [asked, ask] = useState<Asked | null>(null)
  const { pages, rows } = useEvidence(filter)
  const today = useQueryOf('system.info', {}).data ?? null
  const session = useSession()
  const columns = useMemo(() => evidenceColumns(today), [today])
  const chosen = rows.filter((row) => (checked.size === 0 ? evidenceKey(row) === selected : checked.has(evidenceKey(row))))
  const [one] = chosen
  const whyNot = (wanted: Asked): string | null => session.whyNot(STEPS[wanted].procedure) ?? whyNotDone(wanted, chosen)
  const look = (next: ViewBody<'evidence'>) => { setView(next); setSelected(null); setChecked(NONE) }
  useHotkeys({
    M: { run: () => ask('move'), description: texts.keys.move, disabledReason: whyNot('move') },
    S: { run: () => ask('send'), description: texts.keys.send, disabledReason: whyNot('send') },
  })
  return (
    <>
      <div className={classes.filters}>
        <Filters filter={filter} onChange={(filters) => look({ ...view, filters })} />
        <div className={classes.end}><ListViews list="evidence" now={view} onChange={look} columns={columns} /></div>
      </div>
      <Actions chosen={chosen} whyNot={whyNot} ask={ask} />
      <DataGrid
        keptAs="evidence" label={texts.grid} columns={columns} hiddenColumnIds={view.hiddenColumns} rows={rows} rowId={evidenceKey} state={queryState(pages)} failed={<QueryFailed query={pages} />}
        empty={<EmptyState {...(filter.state === 'quarantine' && filter.supplierId === null ? texts.empty : texts.emptyFilter)} />}
        selectedId={selected} onSelect={(row) => setSelected(evidenceKey(row))} onOpen={(row) => { if (row.orderId !== null) go(paths.order(row.orderId)) }} checkedIds={checked} onCheckedChange={setChecked}
        hasMore={pages.hasNextPage} isFetchingMore={pages.isFetchingNextPage} fetchMore={() => void pages.fetchNextPage()} hasAutoFocus
      />
      {asked === 'send' && <SendDialog rows={chosen} onClose={() => ask(null)} onSent={() => { ask(null); setChecked(NONE) }} />}
      {asked !== null && asked !== 'send' && one !== undefined && <EvidenceDialog action={asked} evidence={one} onClose={() => ask(null)} />}
    </>
  )
}
