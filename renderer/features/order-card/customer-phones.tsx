import type { FieldErrors } from '#renderer/rpc/use-command.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { formatPhone, normalisePhone } from '#shared/kit/phone.ts'
import classes from './order-card.module.css'

const { customer: texts } = orderCardTexts.edit

/** As the number is written; what is not a number yet stays as typed. */
export function shownPhone(text: string): string {
  const read = normalisePhone(text)
  return read.ok && read.value.extension === null ? formatPhone(read.value.e164) : text
}

export type CustomerPhonesProps = { readonly phones: readonly string[]; readonly errors: FieldErrors; readonly onChange: (phones: string[]) => void }

/** Telephones of one customer, as many as there are. */
export function CustomerPhones({ phones, errors, onChange }: CustomerPhonesProps) {
  const put = (index: number, text: string) => onChange(phones.map((phone, at) => (at === index ? text : phone)))
  return (
    <div className={classes.phones}>
      {phones.map((phone, index) => (
        <div key={index} className={classes.phone}>
          <TextField label={phones.length > 1 ? texts.phone(index + 1) : texts.phoneOnly} inputMode="tel" value={phone} error={errors[`phones.${index}`]} onChange={(text) => put(index, text)} onBlur={() => put(index, shownPhone(phone))} />
          {phones.length > 1 && <ActionButton variant="quiet" label={texts.removePhone} onClick={() => onChange(phones.filter((_, at) => at !== index))} />}
        </div>
      ))}
      <ActionButton variant="quiet" label={texts.addPhone} onClick={() => onChange([...phones, ''])} />
    </div>
  )
}
