import { ADDRESSEE_LABELS, CHANNEL_LABELS, DEMAND_GROUP_LABELS, entryFieldLabel } from '#renderer/texts/clock-labels.ts'
import { DEMAND_KIND_LABELS } from '#renderer/texts/labels.ts'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { DEMAND_ADDRESSEES, EVENT_CHANNELS, requiredData, type EventData, type EventKind } from '#shared/law/clock-events.ts'
import { DEMAND_KINDS } from '#shared/law/demand-kinds.ts'
import { kindsByGroup } from './demand-groups.ts'
import type { EntryProblems, EntryValues } from './entry-form.ts'
import { fieldsOf } from './fitting-events.ts'
import classes from './legal-clock.module.css'

export const CHANNEL_OPTIONS = EVENT_CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] }))
export const ADDRESSEE_OPTIONS = DEMAND_ADDRESSEES.map((value) => ({ value, label: ADDRESSEE_LABELS[value] }))
export const DEMAND_OPTIONS = kindsByGroup(DEMAND_KINDS).flatMap(({ group, kinds }) => kinds.map((value) => ({ value, label: DEMAND_KIND_LABELS[value], group: DEMAND_GROUP_LABELS[group] })))

type Field = keyof EventData
const WIDE: readonly Field[] = ['reason', 'demand']

export type EntryFieldsProps = {
  readonly kind: EventKind
  readonly values: EntryValues
  readonly problems: EntryProblems
  readonly onChange: (values: EntryValues, field: Field, problem: string | null) => void
}

type OneProps = EntryFieldsProps & { readonly field: Field; readonly hasAutoFocus: boolean }

function EntryField({ kind, values, problems, onChange, field, hasAutoFocus }: OneProps) {
  const shared = { label: entryFieldLabel(kind, field), error: problems[field], isRequired: requiredData(kind).includes(field), hasAutoFocus }
  const set = (value: EntryValues[keyof EntryValues] | null, problem: string | null = null) => onChange({ ...values, [field]: value }, field, problem)
  switch (field) {
    case 'amountMinor':
      return <MoneyField {...shared} valueMinor={values.amountMinor ?? null} onChange={set} />
    case 'untilOn':
    case 'deliveredOn':
      return <DateField {...shared} valueOn={values[field] ?? null} onChange={set} />
    case 'days':
      return <TextField {...shared} inputMode="numeric" value={values.daysText ?? ''} onChange={(daysText) => onChange({ ...values, daysText }, field, null)} />
    case 'channel':
      return <SelectField {...shared} isClearable={!shared.isRequired} value={values.channel ?? null} options={CHANNEL_OPTIONS} onChange={set} />
    case 'addressee':
      return <SelectField {...shared} isClearable={!shared.isRequired} value={values.addressee ?? null} options={ADDRESSEE_OPTIONS} onChange={set} />
    case 'demand':
      return <SelectField {...shared} isSearchable value={values.demand ?? null} options={DEMAND_OPTIONS} onChange={set} />
    case 'reason':
      return <AreaField {...shared} rows={2} value={values.reason ?? ''} onChange={set} />
    default:
      return <TextField {...shared} value={values[field] ?? ''} onChange={set} />
  }
}

/** The facts one kind of entry is made of, what it must say first. */
export function EntryFields(props: EntryFieldsProps & { readonly hasAutoFocus?: boolean }) {
  const fields = fieldsOf(props.kind)
  if (fields.length === 0) return null
  return (
    <div className={classes.entryFields}>
      {fields.map((field, index) => (
        <div key={field} className={WIDE.includes(field) ? classes.entryWide : undefined}>
          <EntryField {...props} field={field} hasAutoFocus={props.hasAutoFocus === true && index === 0} />
        </div>
      ))}
    </div>
  )
}
