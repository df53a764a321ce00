import { useMemo, useState } from 'react'
import type { JournalEntry } from '#shared/contract/documents.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { rememberJournalCheck } from '#renderer/app/journal-state.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit, RightGate } from '#renderer/features/reference/index.ts'
import { useSettled } from '#renderer/ui/use-settled.ts'
import { usePagesOf, useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime, formatNumber, formatTime, shortNameOf } from '#renderer/texts/formats.ts'
import { brokenTexts, journalTexts as texts } from '#renderer/texts/journal.ts'
import { labelOf } from '#renderer/texts/labels.ts'
import { PROCEDURE_LABELS } from '#renderer/texts/settings.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { BrokenJournal } from './broken-journal.tsx'
import { entityLabel, entityNumber, entryTarget } from './entity-name.ts'
import { EntryCard } from './entry-card.tsx'
import { JournalFilters, NO_FILTER, NUMBER_FIELD, type JournalFilter } from './journal-filters.tsx'
import { useVerdict, type Verdict } from './verdict-store.ts'
import classes from './journal.module.css'

const PAGE_ROWS = 100
const ROWS_AROUND = 6
const SHOWN_HASH = 12
const NO_SUCH_ID = '0'

const idOf = (entry: JournalEntry): string => String(entry.seq)

function columnsOf(nameOf: (login: string) => string): readonly GridColumn<JournalEntry>[] {
  return [
    { id: 'seq', header: texts.columns.seq, width: 68, align: 'end', cell: (entry) => formatNumber(entry.seq), text: (entry) => String(entry.seq) },
    { id: 'when', header: texts.columns.when, width: 144, hasFigures: true, cell: (entry) => formatDateTime(entry.at), text: (entry) => formatDateTime(entry.at) },
    { id: 'who', header: texts.columns.who, width: 128, cell: (entry) => (entry.actor === '' ? nameOf('') : shortNameOf(nameOf(entry.actor))), text: (entry) => nameOf(entry.actor) },
    { id: 'action', header: texts.columns.action, minWidth: 180, cell: (entry) => labelOf(PROCEDURE_LABELS, entry.action), text: (entry) => labelOf(PROCEDURE_LABELS, entry.action) },
    { id: 'entity', header: texts.columns.entity, width: 132, cell: (entry) => <>{entityLabel(entry)} <span className={classes.number}>{entityNumber(entry)}</span></>, text: (entry) => `${entityLabel(entry)} ${entityNumber(entry)}`.trim() },
  ]
}

/** The number a person types is the record's own, or the number on the paper of an order. */
function useEntity(filter: JournalFilter): { readonly entity: string; readonly entityId: string; readonly error: string | undefined } {
  const number = useSettled(filter.number.trim())
  const isFigures = /^\d*$/.test(number)
  const mayBePaper = filter.exactId === '' && number !== '' && (filter.entity === 'order' || (filter.entity === '' && !isFigures))
  const found = useQueryOf('orders.findByNumber', { number }, { isEnabled: mayBePaper })
  if (filter.exactId !== '') return { entity: filter.entity, entityId: filter.exactId, error: undefined }
  const orderId = mayBePaper ? (found.data?.orderId ?? null) : null
  if (orderId !== null) return { entity: 'order', entityId: String(orderId), error: undefined }
  if (!mayBePaper || isFigures) return { entity: filter.entity, entityId: number, error: undefined }
  return { entity: 'order', entityId: NO_SUCH_ID, error: found.data === undefined ? undefined : texts.numberUnknown }
}

/** Who stands behind a login, for the card and for the list. */
function useNames() {
  const people = useQueryOf('people.list', {})
  return useMemo(() => {
    const names = new Map((people.data ?? []).map((person) => [person.login, person.fullName]))
    const nameOf = (login: string): string => (login === '' ? texts.nobody : (names.get(login) ?? login))
    const byId = new Map((people.data ?? []).map((person) => [person.personId, person.fullName]))
    return { nameOf, byId, columns: columnsOf(nameOf) }
  }, [people.data])
}

function useVerify() {
  const command = useCommand('journal.verify')
  const start = async () => {
    const answer = await command.run({})
    if (answer === null) return
    const verdict: Verdict = { ...answer, checkedAt: new Date().toISOString() }
    useVerdict.setState({ verdict, isBrowsing: false })
    rememberJournalCheck({ isWhole: answer.isWhole, firstBrokenSeq: answer.firstBrokenSeq, checkedAt: verdict.checkedAt })
  }
  return { ...command, start: () => void start() }
}

/** The broken entry, and what cannot be believed after it. */
function toneOf(entry: JournalEntry, verdict: Verdict | null): 'late' | 'muted' | null {
  const brokenSeq = verdict?.firstBrokenSeq ?? null
  if (brokenSeq === null || entry.seq < brokenSeq) return null
  return entry.seq === brokenSeq ? 'late' : 'muted'
}

function ChainState({ verdict, isChecking }: { readonly verdict: Verdict | null; readonly isChecking: boolean }) {
  if (isChecking) return <Note isLive>{texts.checking}</Note>
  if (verdict === null) return null
  if (!verdict.isWhole) {
    return <Note tone="late" action={<ActionButton label={brokenTexts.whatToDo} onClick={() => useVerdict.setState({ isBrowsing: false })} />}>{brokenTexts.short(verdict.firstBrokenSeq)}</Note>
  }
  return <Note tone="ok" isLive action={texts.checkedAt(formatTime(verdict.checkedAt))}>{texts.whole(verdict.checkedCount)}, {texts.headHash('')}<code title={verdict.headHash}>{verdict.headHash.slice(0, SHOWN_HASH)}</code></Note>
}

function Entries({ initial, initialSeq, verify }: { readonly initial: JournalFilter; readonly initialSeq: number | null; readonly verify: ReturnType<typeof useVerify> }) {
  const { whyNot } = useSession()
  const verdict = useVerdict((state) => state.verdict)
  const [filter, setFilter] = useState(initial)
  const [chosenId, setChosenId] = useState(initialSeq === null ? null : String(initialSeq))
  const { entity, entityId, error } = useEntity(filter)
  const asked = { actor: filter.actor, action: filter.action, entity, entityId }
  const query = usePagesOf('journal.list', { ...asked, beforeSeq: filter.beforeSeq }, (after) => ({ ...asked, beforeSeq: after ?? filter.beforeSeq, limit: PAGE_ROWS }), { keepsPrevious: true })
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data])
  const { nameOf, byId, columns } = useNames()
  const selected = rows.find((entry) => idOf(entry) === chosenId) ?? rows[0]
  const cannotVerify = whyNot('journal.verify')
  useHotkeys({ V: { run: verify.start, description: texts.verify, disabledReason: cannotVerify }, '/': { run: () => focusField(NUMBER_FIELD), description: texts.filters.number } })
  const change = (part: Partial<JournalFilter>) => setFilter((known) => ({ ...known, ...part }))
  const openEntry = (entry: JournalEntry) => {
    const target = entryTarget(entry)
    if (target !== null) go(target.path)
  }
  return (
    <ScreenBody isFilled>
      <ScreenHead
        title={texts.title}
        sub={texts.sub}
        actions={<ActionButton variant="main" label={texts.verify} kbd={cannotVerify === null ? 'V' : undefined} isBusy={verify.isRunning} disabledReason={cannotVerify} onClick={verify.start} />}
      />
      <ChainState verdict={verdict} isChecking={verify.isRunning} />
      <FailureNote failure={verify.failure} />
      <JournalFilters filter={filter} onChange={change} numberError={error} />
      <div className={classes.wideSide}>
        <FilledSplit
          sideLabel={texts.unchosen}
          main={
            <DataGrid
              label={texts.label}
              columns={columns}
              rows={rows}
              rowId={idOf}
              state={queryState(query)}
              failed={<QueryFailed query={query} />}
              empty={<EmptyState title={texts.empty} why={texts.emptyWhy} action={{ label: texts.filters.clear, onClick: () => change(NO_FILTER) }} />}
              selectedId={selected === undefined ? null : idOf(selected)}
              onSelect={(entry) => setChosenId(idOf(entry))}
              onOpen={openEntry}
              hasMore={query.hasNextPage}
              isFetchingMore={query.isFetchingNextPage}
              fetchMore={() => void query.fetchNextPage()}
              rowTone={(entry) => toneOf(entry, verdict)}
              hasAutoFocus
            />
          }
          side={selected === undefined
            ? <Card><EmptyState title={texts.unchosen} why={texts.unchosenWhy} /></Card>
            : <EntryCard key={selected.seq} entry={selected} personName={nameOf(selected.actor)} people={byId} onSameEntity={(number) => change({ ...NO_FILTER, entity: selected.entity, number, exactId: selected.entityId })} />}
        />
      </div>
    </ScreenBody>
  )
}

function Journal({ entity, entityId }: { readonly entity: string; readonly entityId: string }) {
  const verify = useVerify()
  const verdict = useVerdict((state) => state.verdict)
  const isBrowsing = useVerdict((state) => state.isBrowsing)
  if (verdict !== null && !verdict.isWhole && !isBrowsing) {
    return <BrokenJournal verdict={verdict} isChecking={verify.isRunning} onAgain={verify.start} onShow={() => useVerdict.setState({ isBrowsing: true })} />
  }
  const brokenSeq = isBrowsing && entityId === '' ? (verdict?.firstBrokenSeq ?? null) : null
  return <Entries initial={{ ...NO_FILTER, entity, number: entityId, exactId: entityId, beforeSeq: brokenSeq === null ? null : brokenSeq + ROWS_AROUND }} initialSeq={brokenSeq} verify={verify} />
}

/** Every change, by whom and when, and whether the chain of entries is whole. */
export function JournalScreen({ entity, entityId }: { readonly entity: string; readonly entityId: string }) {
  return <RightGate needs="journal.list"><Journal entity={entity} entityId={entityId} /></RightGate>
}
