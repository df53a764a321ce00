import { firstRunTexts } from '#renderer/texts/sign-in.ts'
import { PASSWORD_MIN } from '#shared/contract/system.ts'
import { passwordStrength, STRENGTHS } from './password-strength.ts'
import classes from './sign-in.module.css'

const FULL_PERCENT = 100

/** How good a new password is, in a word and a bar. */
export function PasswordMeter({ password }: { readonly password: string }) {
  const strength = passwordStrength(password)
  const { short, ...words } = firstRunTexts.strength
  const word = strength === 'short' ? short(PASSWORD_MIN - password.length) : words[strength]
  const share = password === '' ? 0 : ((STRENGTHS.indexOf(strength) + 1) / STRENGTHS.length) * FULL_PERCENT
  return (
    <div className={classes.strength} role="status" aria-label={firstRunTexts.strengthLabel}>
      <span className={classes.bar} aria-hidden="true"><i className={classes.fill} data-strength={strength} style={{ width: `${share}%` }} /></span>
      <span>{password === '' ? '' : word}</span>
    </div>
  )
}
