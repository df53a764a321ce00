import { useEffect, useState } from 'react'
import { addMonths } from '#shared/kit/calendar.ts'
import { REMEDIES, type WaitingDefect } from '#shared/contract/claims.ts'
import { focusScreen } from '#renderer/app/focus-screen.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useFormDraft } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDate, formatMoney } from '#renderer/texts/formats.ts'
import { REMEDY_LABELS } from '#renderer/texts/ru/labels.ts'
import { formTexts } from '#renderer/texts/ru/reference.ts'
import { buildTexts as texts } from '#renderer/texts/ru/claims.ts'
import { supplierTexts } from '#renderer/texts/ru/suppliers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { FieldGrid, ScreenBody } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import type { Currency } from '#shared/kit/money.ts'
import { dueTone } from './due-date.tsx'
import { hasGaps } from './gaps.tsx'
import { idOfWaiting, WaitingGrid } from './waiting-grid.tsx'
import classes from './claims.module.css'

const USUAL_PERIOD_MONTHS = 3
const REMEDY_OPTIONS = REMEDIES.map((value) => ({ value, label: REMEDY_LABELS[value] }))

type Choice = {
  readonly supplierId: number | null
  readonly fromOn: string | null
  readonly toOn: string | null
  readonly remedy: (typeof REMEDIES)[number]
  /** Rows taken out; whatever comes new is in. */
  readonly uncheckedIds: readonly string[]
}

function Totals({ rows, all, currency, todayOn }: { readonly rows: readonly WaitingDefect[]; readonly all: number; readonly currency: Currency; readonly todayOn: string | null }) {
  const costMinor = rows.reduce((sum, row) => sum + row.costMinor, 0)
  const withGaps = rows.filter((row) => hasGaps(row)).length
  const overdue = todayOn === null ? 0 : rows.filter((row) => row.noticeDueOn !== null && row.noticeDueOn < todayOn).length
  const nearest = rows.flatMap((row) => (row.noticeDueOn === null || (todayOn !== null && row.noticeDueOn < todayOn) ? [] : [row.noticeDueOn])).toSorted()[0]
  return (
    <div className={classes.totals} role="status">
      <b>{texts.chosen(rows.length, all)}</b>
      <span>{texts.costs} <b>{formatMoney(costMinor, currency)}</b></span>
      {nearest !== undefined && <span>{texts.nearest} <b className={todayOn !== null && dueTone(nearest, todayOn) === 'soon' ? classes.soon : undefined}>{formatDate(nearest)}</b></span>}
      {overdue > 0 && <b className={classes.late}>{texts.overdue(overdue)}</b>}
      {withGaps > 0 && <b className={classes.soon}>{texts.withGaps(withGaps)}</b>}
      {withGaps > 0 && <span>{texts.gapsNote}</span>}
    </div>
  )
}

const toClaims = (): void => go(paths.suppliers('claims'))

/** Gathers the defects of one supplier over a period into a claim. */
export function NewClaimScreen({ supplierId }: { readonly supplierId: number | null }) {
  const todayOn = useToday()
  if (todayOn === null) return null
  return <Builder initial={{ supplierId, fromOn: addMonths(todayOn, -USUAL_PERIOD_MONTHS), toOn: todayOn, remedy: 'FREE_PARTS_NEXT_SHIPMENT', uncheckedIds: [] }} todayOn={todayOn} />
}

function Builder({ initial, todayOn }: { readonly initial: Choice; readonly todayOn: string }) {
  const { whyNot } = useSession()
  const draft = useFormDraft<Choice>(`claim:${initial.supplierId ?? 'any'}`, initial)
  const { supplierId, fromOn, toOn, remedy, uncheckedIds } = draft.value
  useEffect(() => focusScreen(), [])
  const [period, setPeriod] = useState({ fromOn: initial.fromOn ?? todayOn, toOn: initial.toOn ?? todayOn })
  const suppliers = useQueryOf('suppliers.list', {})
  const isPeriodRight = fromOn !== null && toOn !== null && fromOn <= toOn
  if (isPeriodRight && (fromOn !== period.fromOn || toOn !== period.toOn)) setPeriod({ fromOn, toOn })
  const query = useQueryOf('claims.waiting', { supplierId: supplierId ?? 1, ...period, shipmentId: null }, { isEnabled: supplierId !== null })
  const build = useCommand('claims.build')
  const rows = query.data ?? []
  const chosen = rows.filter((row) => !uncheckedIds.includes(idOfWaiting(row)))
  const checkedIds = new Set(chosen.map(idOfWaiting))
  const currency = suppliers.data?.find((supplier) => supplier.supplierId === supplierId)?.currency ?? 'USD'
  const periodError = fromOn !== null && toOn !== null && fromOn > toOn ? texts.periodReversed : undefined
  const reason = whyNot('claims.build') ?? (supplierId === null ? texts.noSupplier : !isPeriodRight ? texts.badPeriod : chosen.length === 0 ? texts.nothingChosen : null)
  const submit = async () => {
    if (supplierId === null || !isPeriodRight || reason !== null) return
    const answer = await build.run({ supplierId, fromOn, toOn, remedy, shipmentId: null, sources: chosen.map(({ source, sourceId }) => ({ source, sourceId })) })
    if (answer === null) return
    draft.drop()
    go(paths.claim(answer.claimId))
  }
  useHotkeys({ 'Ctrl+Enter': { run: () => void submit(), description: texts.build, disabledReason: reason }, Esc: { run: toClaims, description: texts.back } })
  return (
    <ScreenBody isFilled>
      <ScreenHead
        title={texts.title}
        sub={texts.sub}
        actions={
          <>
            <ActionButton label={texts.back} kbd="Esc" onClick={toClaims} />
            <ActionButton variant="main" label={texts.build} kbd="Ctrl ↵" isBusy={build.isRunning} disabledReason={reason} onClick={() => void submit()} />
          </>
        }
      />
      <FailureNote failure={build.failure} />
      <Card>
        <FieldGrid columns="1.4fr 150px 150px 1fr">
          <SelectField
            label={texts.supplier}
            isRequired
            isSearchable
            hasAutoFocus={supplierId === null}
            value={supplierId === null ? null : String(supplierId)}
            options={(suppliers.data ?? []).map((supplier) => ({ value: String(supplier.supplierId), label: supplier.waitingCount === 0 ? supplier.name : `${supplier.name} · ${supplierTexts.waiting(supplier.waitingCount)}` }))}
            onChange={(value) => draft.patch({ supplierId: value === null ? null : Number(value), uncheckedIds: [] })}
          />
          <DateField label={texts.from} valueOn={fromOn} error={periodError ?? (fromOn === null ? formTexts.required : undefined)} onChange={(value) => draft.patch({ fromOn: value })} />
          <DateField label={texts.to} valueOn={toOn} maxOn={todayOn} error={toOn === null ? formTexts.required : undefined} onChange={(value) => draft.patch({ toOn: value })} />
          <SelectField label={texts.remedy} value={remedy} options={REMEDY_OPTIONS} onChange={(value) => draft.patch({ remedy: value ?? remedy })} />
        </FieldGrid>
      </Card>
      {supplierId === null
        ? <Card><EmptyState title={texts.chooseSupplier} why={texts.chooseSupplierWhy} /></Card>
        : (
          <>
            <WaitingGrid query={query} currency={currency} todayOn={todayOn} checkedIds={checkedIds} onCheckedChange={(ids) => draft.patch({ uncheckedIds: rows.map(idOfWaiting).filter((id) => !ids.has(id)) })} />
            {rows.length > 0 && <Totals rows={chosen} all={rows.length} currency={currency} todayOn={todayOn} />}
          </>
        )}
    </ScreenBody>
  )
}
