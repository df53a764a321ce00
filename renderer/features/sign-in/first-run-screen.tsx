import { useState, type FormEvent } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { queryClient } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { fieldErrorText } from '#renderer/texts/field-errors.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { frameTexts } from '#renderer/texts/frame.ts'
import { OUR_ROLE_EXPLANATIONS, OUR_ROLE_LABELS } from '#renderer/texts/labels.ts'
import { firstRunTexts } from '#renderer/texts/sign-in.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { OUR_ROLES, type OurRole } from '#shared/law/centre-roles.ts'
import { LanguageLink } from './language-link.tsx'
import { PasswordField } from './password-field.tsx'
import { PasswordMeter } from './password-meter.tsx'
import classes from './sign-in.module.css'

type Form = { readonly organisationName: string; readonly ourRole: OurRole | null; readonly fullName: string; readonly position: string; readonly login: string; readonly password: string }
const EMPTY: Form = { organisationName: '', ourRole: null, fullName: '', position: firstRunTexts.usualPosition, login: '', password: '' }
const ROLE_OPTIONS = OUR_ROLES.map((value) => ({ value, label: OUR_ROLE_LABELS[value] }))
const ROLE_MISSING = fieldErrorText({ path: ['ourRole'], code: 'invalid_type', message: 'required' })

/** The first minute of the program: the centre and its administrator. There is no account made beforehand. */
export function FirstRunScreen() {
  const [form, setForm] = useState<Form>(EMPTY)
  const [isRoleMissing, setRoleMissing] = useState(false)
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('system.createOwner')
  const set = <K extends keyof Form>(field: K) => (value: Form[K]) => {
    setForm((current) => ({ ...current, [field]: value }))
    clear(field)
  }
  const isCommonPassword = failure?.kind === 'refusal' && failure.code === 'auth.common_password'
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { ourRole } = form
    setRoleMissing(ourRole === null)
    if (ourRole === null) return
    const answer = await run({ ...form, ourRole, utcOffsetMinutes: -new Date().getTimezoneOffset() })
    if (answer === null) return
    queryClient.setQueryData(['auth.whoAmI', {}], { who: answer.who })
    await queryClient.invalidateQueries()
  }
  return (
    <main className={classes.page}>
      <form className={classNames(classes.card, classes.wide)} onSubmit={(event) => void submit(event)} noValidate>
        <header className={classes.head}>
          <b className={classes.product}>{frameTexts.productName}</b>
          <h1 className={classes.title}>{firstRunTexts.title}</h1>
          <p className={classes.why}>{firstRunTexts.why}</p>
          <LanguageLink />
        </header>
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{firstRunTexts.centre}</legend>
          <TextField label={firstRunTexts.centreName} description={firstRunTexts.centreNameHint} value={form.organisationName} onChange={set('organisationName')} error={fieldErrors['organisationName']} hasAutoFocus isRequired />
          <PickChips mode="single" label={firstRunTexts.ourRole} options={ROLE_OPTIONS} value={form.ourRole} onChange={(role) => { set('ourRole')(role); setRoleMissing(false) }} error={isRoleMissing ? ROLE_MISSING : fieldErrors['ourRole']} isRequired />
          <div className={classes.role} aria-live="polite">{form.ourRole !== null && OUR_ROLE_EXPLANATIONS[form.ourRole]}</div>
        </fieldset>
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{firstRunTexts.owner}</legend>
          <div className={classes.two}>
            <TextField label={firstRunTexts.fullName} value={form.fullName} onChange={set('fullName')} error={fieldErrors['fullName']} isRequired />
            <TextField label={firstRunTexts.position} description={firstRunTexts.positionHint} value={form.position} onChange={set('position')} error={fieldErrors['position']} />
          </div>
          <div className={classes.two}>
            <TextField label={firstRunTexts.login} name="username" value={form.login} onChange={set('login')} error={fieldErrors['login']} isRequired />
            <PasswordField isNew label={firstRunTexts.password} name="new-password" description={firstRunTexts.passwordHint} value={form.password} onChange={set('password')} error={isCommonPassword ? failureText(failure) : fieldErrors['password']} isRequired />
          </div>
          <PasswordMeter password={form.password} />
        </fieldset>
        {!isCommonPassword && <FailureNote failure={failure} />}
        <Inline>
          <ActionButton type="submit" variant="main" label={firstRunTexts.create} kbd="Enter" isBusy={isRunning} />
        </Inline>
      </form>
    </main>
  )
}
