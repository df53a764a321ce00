import { Radio } from '@mantine/core'
import { paperFormTexts as texts } from '#renderer/texts/papers.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import type { FormFieldProps } from './form-field.tsx'
import { fieldId } from './form-field-id.ts'
import classes from './paper-form.module.css'

/** Chips stay in one line while their words are this short together. */
const CHIPS_CHARACTERS = 44
const SEEN_WHOLE = 7

/** One answer of several. What only the person knows is seen whole and never chosen beforehand; the rest is a list. */
export function FormChoice({ field, value, form, mark, isAsked }: FormFieldProps & { readonly isAsked: boolean }) {
  const options = (field.options ?? []).map(({ code, label }) => ({ value: code, label }))
  const chosen = typeof value === 'string' && value !== '' ? value : null
  const put = (code: string | null) => form.put(field.key, code ?? '')
  const error = form.errorOf(field.key)
  const isShort = options.reduce((sum, { label }) => sum + label.length, 0) <= CHIPS_CHARACTERS
  if (isAsked && isShort) {
    return (
      <div>
        <PickChips id={fieldId(field.key)} mode="single" label={field.label} isRequired value={chosen} options={options} error={error} onChange={put} />
        {mark !== undefined && <div className={classes.note}>{mark}</div>}
      </div>
    )
  }
  if (isAsked && field.source === 'typed' && options.length <= SEEN_WHOLE) {
    return (
      <Radio.Group id={fieldId(field.key)} name={fieldId(field.key)} label={field.label} withAsterisk description={mark} error={error} inputWrapperOrder={['label', 'input', 'description', 'error']} value={chosen} onChange={put}>
        <div className={classes.radios}>
          {options.map((option) => <Radio key={option.value} value={option.value} label={option.label} />)}
        </div>
      </Radio.Group>
    )
  }
  return <SelectField id={fieldId(field.key)} label={field.label} isRequired={isAsked} isClearable={!isAsked} placeholder={texts.choose} value={chosen} options={options} error={error} description={mark} onChange={put} />
}
