import { useEffect, useMemo, useState } from 'react'
import type { WaitingDefect } from '#shared/contract/claims.ts'
import { focusScreen } from '#renderer/app/focus-screen.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { FilledSplit, useFormDraft, type FormDraft } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { buildTexts as texts } from '#renderer/texts/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { BuildFields } from './build-fields.tsx'
import { firstChoice, isPeriodRight, obstacleOf, type Choice } from './build-draft.ts'
import { BuildTotals } from './build-totals.tsx'
import { WaitingGrid } from './waiting-grid.tsx'
import { WaitingSide } from './waiting-side.tsx'
import { chosenOf, filtered, idOfWaiting, marksAfter, WAITING_FILTERS, type WaitingFilter } from './waiting-view.ts'

const NONE: readonly WaitingDefect[] = []
const FILTER_TONES = { all: 'plain', ready: 'ok', unready: 'soon', late: 'late' } as const
const toClaims = (): void => go(paths.suppliers('claims'))

/** Gathers the defects of one supplier over a period into a claim. */
export function NewClaimScreen({ supplierId }: { readonly supplierId: number | null }) {
  const todayOn = useToday()
  return todayOn === null ? null : <Builder initial={firstChoice(supplierId, todayOn)} todayOn={todayOn} />
}

/** Rows of the last period that could be read: half a date being typed asks nothing. */
function useWaiting(choice: Choice, todayOn: string) {
  const { supplierId, shipmentId, fromOn, toOn } = choice
  const [period, setPeriod] = useState({ fromOn: fromOn ?? todayOn, toOn: toOn ?? todayOn })
  if (isPeriodRight(choice) && fromOn !== null && toOn !== null && (fromOn !== period.fromOn || toOn !== period.toOn)) setPeriod({ fromOn, toOn })
  return useQueryOf('claims.waiting', { supplierId: supplierId ?? 1, shipmentId, ...period }, { isEnabled: supplierId !== null })
}

function useBuilding(draft: FormDraft<Choice>, chosen: readonly WaitingDefect[]) {
  const { whyNot } = useSession()
  const build = useCommand('claims.build')
  const { supplierId, shipmentId, fromOn, toOn, remedy } = draft.value
  const reason = whyNot('claims.build') ?? obstacleOf(draft.value, chosen.length)
  const submit = async () => {
    if (supplierId === null || fromOn === null || toOn === null || reason !== null) return
    const answer = await build.run({ supplierId, shipmentId, fromOn, toOn, remedy, sources: chosen.map(({ source, sourceId }) => ({ source, sourceId })) })
    if (answer === null) return
    draft.drop()
    go(paths.claim(answer.claimId))
  }
  return { build, reason, submit: () => void submit() }
}

function Builder({ initial, todayOn }: { readonly initial: Choice; readonly todayOn: string }) {
  const draft = useFormDraft<Choice>(`claim:${initial.supplierId ?? 'any'}`, initial)
  const [filter, setFilter] = useState<WaitingFilter>('all')
  const [selectedId, setSelectedId] = useState<string | null>(null)
  useEffect(() => focusScreen(), [])
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  const query = useWaiting(draft.value, todayOn)
  const all = query.data ?? NONE
  const rows = useMemo(() => filtered(all, filter), [all, filter])
  const chosen = chosenOf(all, draft.value.marks)
  const { build, reason, submit } = useBuilding(draft, chosen)
  useHotkeys({ 'Ctrl+Enter': { run: submit, description: texts.build, disabledReason: reason }, Esc: { run: toClaims, description: texts.back } })
  const { supplierId } = draft.value
  const currency = suppliers.find((supplier) => supplier.supplierId === supplierId)?.currency ?? 'USD'
  const selected = rows.find((row) => idOfWaiting(row) === selectedId) ?? rows[0]
  return (
    <ScreenBody isFilled>
      <ScreenHead
        title={texts.title}
        sub={texts.sub}
        actions={
          <>
            <ActionButton label={texts.back} kbd="Esc" onClick={toClaims} />
            <ActionButton variant="main" label={texts.build} kbd="Ctrl Enter" isBusy={build.isRunning} disabledReason={reason} onClick={submit} />
          </>
        }
      />
      <FailureNote failure={build.failure} />
      <BuildFields draft={draft} suppliers={suppliers} todayOn={todayOn} />
      {supplierId === null && <Card><EmptyState title={texts.chooseSupplier} why={texts.chooseSupplierWhy} /></Card>}
      {supplierId !== null && (
        <>
          <ChipRow label={texts.filters}>
            {WAITING_FILTERS.map((one) => <FilterChip key={one} label={texts.filter[one]} count={filtered(all, one).length} tone={filtered(all, one).length === 0 ? 'plain' : FILTER_TONES[one]} isPressed={filter === one} onToggle={() => setFilter(filter === one ? 'all' : one)} />)}
          </ChipRow>
          <FilledSplit
            sideLabel={texts.side}
            main={
              <>
                <WaitingGrid
                  query={query} rows={rows} filter={filter} currency={currency} todayOn={todayOn} selectedId={selected === undefined ? null : idOfWaiting(selected)} onSelect={(row) => setSelectedId(idOfWaiting(row))}
                  checkedIds={new Set(chosen.map(idOfWaiting))} onCheckedChange={(ids) => draft.patch({ marks: marksAfter(rows, ids, draft.value.marks) })} onShowAll={() => setFilter('all')}
                />
                {all.length > 0 && <BuildTotals rows={chosen} all={all.length} currency={currency} todayOn={todayOn} />}
              </>
            }
            side={<WaitingSide row={selected} currency={currency} />}
          />
        </>
      )}
    </ScreenBody>
  )
}
