import { useState } from 'react'
import { composeTexts as texts } from '#renderer/texts/mail.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { addressesOf, wrongAddress } from './addresses.ts'

export type AddressFieldProps = { readonly id: string; readonly label: string; readonly value: readonly string[]; readonly onChange: (addresses: string[]) => void; readonly hasAutoFocus?: boolean; readonly description?: string }

/** Addresses by comma; what was typed stands as it was typed until somebody else changes the list. */
export function AddressField({ id, label, value, onChange, hasAutoFocus = false, description }: AddressFieldProps) {
  const [typed, setTyped] = useState(value.join(', '))
  const [isLeft, setLeft] = useState(false)
  const isSame = JSON.stringify(addressesOf(typed)) === JSON.stringify(value)
  const wrong = isLeft ? wrongAddress(value) : null
  const type = (text: string) => {
    setTyped(text)
    onChange(addressesOf(text))
  }
  return <TextField id={id} label={label} description={description} placeholder={texts.addressHint} hasAutoFocus={hasAutoFocus} value={isSame ? typed : value.join(', ')} error={wrong === null ? undefined : texts.badAddress(wrong)} onChange={type} onBlur={() => setLeft(true)} />
}
