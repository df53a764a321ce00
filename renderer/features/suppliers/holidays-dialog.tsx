import { useState } from 'react'
import type { HolidayPeriod, HolidayYear } from '#shared/contract/suppliers.ts'
import { yearOf } from '#shared/kit/calendar.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { holidayTexts as texts } from '#renderer/texts/holidays.ts'
import { HOLIDAY_LABELS } from '#renderer/texts/supplier-profile.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Stack } from '#renderer/ui/layout.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { PeriodFields, type PeriodDraft } from './holiday-period-fields.tsx'

type Draft = { readonly isAnnounced: boolean; readonly source: string; readonly periods: readonly PeriodDraft[] }

const draftOf = (known: HolidayYear | undefined): Draft => ({ isAnnounced: known?.isAnnounced ?? false, source: known?.source ?? '', periods: (known?.periods ?? []).map((period) => ({ ...period, holiday: HOLIDAY_LABELS[period.holiday] ?? period.holiday })) })
const codeOf = (name: string): string => Object.entries(HOLIDAY_LABELS).find(([, label]) => label === name.trim())?.[0] ?? name.trim()

/** Null: a date is missing. */
function periodsOf(periods: readonly PeriodDraft[]): HolidayPeriod[] | null {
  const whole = periods.flatMap(({ fromOn, toOn, holiday, ...rest }) => (fromOn === null || toOn === null ? [] : [{ ...rest, fromOn, toOn, holiday: codeOf(holiday) }]))
  return whole.length === periods.length ? whole : null
}

function YearForm(props: { readonly years: readonly HolidayYear[]; readonly firstYear: number; readonly onClose: () => void }) {
  const { years, firstYear, onClose } = props
  const known = (year: number): HolidayYear | undefined => years.find((one) => one.year === year)
  const [year, setYear] = useState(firstYear)
  const [draft, setDraft] = useState(() => draftOf(known(firstYear)))
  const command = useCommand('suppliers.saveHolidays')
  const change = (part: Partial<Draft>) => { setDraft({ ...draft, ...part }); command.clear() }
  const pickYear = (picked: number) => { setYear(picked); setDraft(draftOf(known(picked))); command.clear() }
  const periods = periodsOf(draft.periods)
  const choices = [...new Set([...years.map((one) => one.year), firstYear, firstYear + 1])].toSorted((left, right) => left - right)
  const submit = async () => {
    if (periods !== null && (await command.run({ country: 'CN', year, isAnnounced: draft.isAnnounced, source: draft.source, periods })) !== null) onClose()
  }
  const replaced = (index: number, part: Partial<PeriodDraft>) => draft.periods.map((period, position) => (position === index ? { ...period, ...part } : period))
  return (
    <Dialog isOpen title={texts.title} width="wide" onClose={onClose} primary={{ label: texts.save, kbd: 'Ctrl Enter', onClick: () => void submit(), isBusy: command.isRunning, disabledReason: periods === null ? texts.needsDays : null }}>
      <Stack gap={10}>
        <FieldGrid columns="110px 1fr">
          <SelectField label={texts.year} value={String(year)} options={choices.map((one) => ({ value: String(one), label: String(one) }))} onChange={(picked) => pickYear(Number(picked ?? year))} />
          <TextField label={texts.source} description={texts.sourceHint} value={draft.source} error={command.fieldErrors['source']} onChange={(source) => change({ source })} />
        </FieldGrid>
        <CheckField label={texts.announced} isChecked={draft.isAnnounced} onChange={(isAnnounced) => change({ isAnnounced })} />
        {draft.periods.length === 0 && <Sub>{texts.none}</Sub>}
        {draft.periods.map((period, index) => (
          <PeriodFields key={index} no={index + 1} period={period} onChange={(part) => change({ periods: replaced(index, part) })} onRemove={() => change({ periods: draft.periods.filter((_other, position) => position !== index) })} />
        ))}
        <div><ActionButton label={texts.add} onClick={() => change({ periods: [...draft.periods, { fromOn: null, toOn: null, kind: 'off', holiday: '', isConfirmed: true }] })} /></div>
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}

/** Days off of the suppliers' country by year: the dates answers are waited for are moved by them. */
export function HolidaysDialog({ todayOn, onClose }: { readonly todayOn: string; readonly onClose: () => void }) {
  const query = useQueryOf('suppliers.holidays', { country: 'CN' })
  if (query.data !== undefined) return <YearForm years={query.data} firstYear={yearOf(todayOn)} onClose={onClose} />
  return <Dialog isOpen title={texts.title} onClose={onClose}>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</Dialog>
}
