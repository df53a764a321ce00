import { useQueryOf } from '#renderer/rpc/query.ts'
import { reportTexts as texts } from '#renderer/texts/supplier-reports.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import classes from './reports.module.css'

export interface Period { readonly supplierId: number | null; readonly fromOn: string | null; readonly toOn: string | null }
interface Props { readonly value: Period; readonly todayOn: string; readonly hasSupplier: boolean; readonly onChange: (value: Period) => void }

/** Whose goods and which days; the report of a brand is asked by brand instead. */
export function PeriodFields({ value, todayOn, hasSupplier, onChange }: Props) {
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  const options = suppliers.map((one) => ({ value: String(one.supplierId), label: one.name }))
  const isReversed = value.fromOn !== null && value.toOn !== null && value.fromOn > value.toOn
  return (
    <div className={classes.period}>
      {hasSupplier ? (
        <SelectField label={texts.supplier} isSearchable isClearable placeholder={texts.allSuppliers} value={value.supplierId === null ? null : String(value.supplierId)} options={options} onChange={(chosen) => onChange({ ...value, supplierId: chosen === null ? null : Number(chosen) })} />
      ) : <span />}
      <DateField label={texts.from} valueOn={value.fromOn} error={isReversed ? texts.reversed : undefined} onChange={(fromOn) => onChange({ ...value, fromOn })} />
      <DateField label={texts.to} valueOn={value.toOn} maxOn={todayOn} onChange={(toOn) => onChange({ ...value, toOn })} />
    </div>
  )
}
