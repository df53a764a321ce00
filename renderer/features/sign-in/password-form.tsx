import { useEffect, useRef, useState, type FormEvent } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { queryClient } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { signInTexts } from '#renderer/texts/sign-in.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import type { Who } from '#shared/contract/people.ts'
import { PasswordField } from './password-field.tsx'
import type { SignInPerson } from './person-tiles.tsx'
import { useCountdown } from './use-countdown.ts'
import classes from './sign-in.module.css'

export type PasswordFormProps = {
  readonly person: Pick<SignInPerson, 'login' | 'fullName' | 'position'>
  readonly onAnother: () => void
  readonly onSignedIn?: ((who: Who) => void) | undefined
}

function waitSeconds(failure: CallFailure | null): number {
  return failure?.kind === 'refusal' && failure.code === 'auth.too_many_tries' ? failure.details.retryAfterSeconds : 0
}

/** The password of the chosen person. */
export function PasswordForm({ person, onAnother, onSignedIn }: PasswordFormProps) {
  const [password, setPassword] = useState('')
  const fieldRef = useRef<HTMLInputElement>(null)
  const { run, isRunning, failure } = useCommand('auth.signIn')
  const leftSeconds = useCountdown(waitSeconds(failure), failure)
  const isWaiting = leftSeconds > 0
  const isOver = waitSeconds(failure) > 0 && !isWaiting
  useEffect(() => {
    if (failure !== null) fieldRef.current?.select()
  }, [failure])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (password === '' || isWaiting || isRunning) return
    const answer = await run({ login: person.login, password })
    if (answer === null) return
    onSignedIn?.(answer.who)
    queryClient.setQueryData(['auth.whoAmI', {}], { who: answer.who })
  }
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && onAnother()} noValidate>
      <div className={classes.chosen}>
        <b>{person.fullName}</b>
        <span>{[person.position, person.login].filter((part) => part !== '').join(' · ')}</span>
      </div>
      <input type="text" name="username" autoComplete="username" value={person.login} readOnly hidden />
      <PasswordField ref={fieldRef} label={signInTexts.password} name="password" value={password} onChange={setPassword} hasAutoFocus />
      {!isOver && <FailureNote failure={failure} />}
      <Inline>
        <ActionButton type="submit" variant="main" label={signInTexts.signIn} kbd="Enter" isBusy={isRunning} disabledReason={isWaiting ? signInTexts.wait(leftSeconds) : password === '' ? signInTexts.passwordNeeded : null} />
        <ActionButton variant="quiet" label={signInTexts.another} kbd="Esc" onClick={onAnother} />
      </Inline>
    </form>
  )
}
