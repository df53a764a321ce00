import type { HolidayPeriod } from '#shared/contract/suppliers.ts'
import { holidayTexts as texts } from '#renderer/texts/holidays.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'

/** The name as it is read, not its code. */
export type PeriodDraft = Omit<HolidayPeriod, 'fromOn' | 'toOn'> & { readonly fromOn: string | null; readonly toOn: string | null }

const KINDS = (['off', 'work'] as const).map((value) => ({ value, label: texts.kinds[value] }))

export function PeriodFields(props: { readonly no: number; readonly period: PeriodDraft; readonly onChange: (part: Partial<PeriodDraft>) => void; readonly onRemove: () => void }) {
  const { no, period, onChange, onRemove } = props
  return (
    <div role="group" aria-label={texts.period(no)}>
      <FieldGrid columns="130px 130px 1fr 1fr">
        <DateField label={texts.from} valueOn={period.fromOn} onChange={(fromOn) => onChange({ fromOn, toOn: period.toOn ?? fromOn })} />
        <DateField label={texts.to} valueOn={period.toOn} onChange={(toOn) => onChange({ toOn })} />
        <SelectField label={texts.kind} value={period.kind} options={KINDS} onChange={(kind) => onChange({ kind: kind ?? period.kind })} />
        <TextField label={texts.holiday} value={period.holiday} onChange={(holiday) => onChange({ holiday })} />
      </FieldGrid>
      <Inline justify="end">
        <CheckField label={texts.confirmed} isChecked={period.isConfirmed} onChange={(isConfirmed) => onChange({ isConfirmed })} />
        <ActionButton variant="quiet" label={texts.remove} onClick={onRemove} />
      </Inline>
    </div>
  )
}
