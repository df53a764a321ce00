import { PasswordInput } from '@mantine/core'
import { useState, type Ref } from 'react'
import { signInTexts } from '#renderer/texts/sign-in.ts'
import { inputProps, type FieldProps } from '#renderer/ui/fields/field-props.ts'
import classes from './sign-in.module.css'

const TOGGLE_WIDTH_PX = 92

export type PasswordFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isNew?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

function ToggleWord({ reveal }: { readonly reveal: boolean }) {
  return <span>{reveal ? signInTexts.hide : signInTexts.show}</span>
}

/** A password that can be shown; paste and password managers work. */
export function PasswordField(props: PasswordFieldProps) {
  const [isVisible, setVisible] = useState(false)
  return (
    <PasswordInput
      {...inputProps(props)}
      ref={props.ref ?? null}
      size="lg"
      autoComplete={props.isNew === true ? 'new-password' : 'current-password'}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      visible={isVisible}
      onVisibilityChange={setVisible}
      visibilityToggleIcon={ToggleWord}
      visibilityToggleButtonProps={{ 'aria-label': isVisible ? signInTexts.hidePassword : signInTexts.showPassword, tabIndex: 0, className: classes.toggle, style: { width: 'auto' } }}
      rightSectionWidth={TOGGLE_WIDTH_PX}
    />
  )
}
