import { NumberField } from '#renderer/features/reference/index.ts'
import { paperFormTexts as texts } from '#renderer/texts/papers.ts'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import type { PaperFormField } from '#shared/contract/documents.ts'
import { LINE_MAX, TEXT_MAX, type PaperValue } from '#shared/documents/papers/values.ts'
import { FormChoice } from './form-choice.tsx'
import { fieldId } from './form-field-id.ts'
import { FormMoment } from './form-moment.tsx'
import { FormRows } from './form-rows.tsx'
import classes from './paper-form.module.css'
import type { PaperForm } from './use-paper-form.ts'

/** Letters in one line of the form, about. */
const LINE_CHARACTERS = 80
const FEWEST_LINES = 2
const MOST_LINES = 7

/** What a field needs of the form it stands in. */
export type FieldForm = Pick<PaperForm, 'typed' | 'put' | 'putBack' | 'note' | 'errorOf'>

export type FormFieldProps = {
  readonly field: PaperFormField
  readonly value: PaperValue
  readonly form: FieldForm
  /** Where the value comes from, under the field. */
  readonly mark: React.ReactNode
}

const wordsOf = (value: PaperValue): string => (typeof value === 'string' ? value : '')
const numberOf = (value: PaperValue): number | null => (typeof value === 'number' ? value : null)

/** As many lines as the text takes, so that a prefilled one is seen whole. */
function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 0)
  return Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines))
}

/** One field of a paper, typed as its type asks. */
export function FormField(props: FormFieldProps & { readonly isAsked: boolean }) {
  const { field, value, form, mark, isAsked } = props
  const { key, label, type } = field
  const shared = { id: fieldId(key), label, isRequired: isAsked, error: form.errorOf(key), description: mark }
  const put = (next: PaperValue) => form.put(key, next)
  const read = (next: PaperValue, problem: string | null) => {
    form.put(key, next)
    form.note(key, problem)
  }
  switch (type) {
    case 'line':
      return <TextField {...shared} maxLength={LINE_MAX} value={wordsOf(value)} onChange={put} />
    case 'text':
      return <AreaField {...shared} maxLength={TEXT_MAX} rows={linesOf(wordsOf(value))} value={wordsOf(value)} onChange={put} />
    case 'date':
      return <DateField {...shared} valueOn={wordsOf(value) || null} onChange={(on, problem) => read(on ?? '', problem)} />
    case 'datetime':
      return <FormMoment {...props} />
    case 'amount':
      return <MoneyField {...shared} valueMinor={numberOf(value)} onChange={read} />
    case 'integer':
      return <NumberField {...shared} value={numberOf(value)} onChange={read} {...(field.min === null ? {} : { min: field.min })} {...(field.max === null ? {} : { max: field.max })} />
    case 'check':
      return <CheckField id={fieldId(key)} label={label} isChecked={value === true} description={mark} error={form.errorOf(key)} onChange={put} />
    case 'choice':
      return <FormChoice {...props} />
    case 'rows':
      return <FormRows {...props} />
  }
}

/** Under the field: what it means, and the way back to what the order says where that was typed over. */
export function fieldMark({ key, source, hint }: PaperFormField, form: FieldForm): React.ReactNode {
  if (source !== 'prefilled' || !Object.hasOwn(form.typed, key)) return hint === '' ? undefined : hint
  const back = <>{texts.changed} · <button type="button" className={classes.putBack} onClick={() => form.putBack(key)}>{texts.putBack}</button></>
  return hint === '' ? back : <>{hint} · {back}</>
}
