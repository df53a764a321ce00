import { paperFormTexts as texts } from '#renderer/texts/papers.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import type { FormFieldProps } from './form-field.tsx'
import { fieldId } from './form-field-id.ts'
import { momentOf, momentParts, tidyTime } from './form-values.ts'
import classes from './paper-form.module.css'

/** A moment by the clock of the centre: the day and, beside it, the time. */
export function FormMoment({ field, value, form, mark, isAsked }: FormFieldProps & { readonly isAsked: boolean }) {
  const [on, time] = momentParts(value)
  return (
    <div className={classes.moment}>
      <DateField
        id={fieldId(field.key)}
        label={field.label}
        isRequired={isAsked}
        valueOn={on || null}
        error={form.errorOf(field.key)}
        description={mark}
        onChange={(next, problem) => {
          form.put(field.key, momentOf(next ?? '', time))
          form.note(field.key, problem)
        }}
      />
      <TextField label={texts.time} placeholder={texts.timeHint} inputMode="numeric" value={time} onChange={(next) => form.put(field.key, momentOf(on, next))} onBlur={() => { if (tidyTime(time) !== time) form.put(field.key, momentOf(on, tidyTime(time))) }} />
    </div>
  )
}
