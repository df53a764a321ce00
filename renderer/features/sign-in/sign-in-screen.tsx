import { useState } from 'react'
import { useScanner } from '#renderer/app/hotkeys/use-scanner.ts'
import { playScan } from '#renderer/app/scan-sound.ts'
import { useScans } from '#renderer/app/window-store.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { desktopShell } from '#renderer/rpc/desktop-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { frameTexts } from '#renderer/texts/frame.ts'
import { trainingTexts } from '#renderer/texts/training.ts'
import { signInTexts } from '#renderer/texts/sign-in.ts'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { TRAINING_PASSWORD } from '#shared/kit/training.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { loginOfBadge } from '#shared/kit/badge.ts'
import { readScan } from '#shared/kit/gs1.ts'
import type { Who } from '#shared/contract/people.ts'
import { LanguageLink } from './language-link.tsx'
import { PasswordForm } from './password-form.tsx'
import { PersonTiles, type SignInPerson } from './person-tiles.tsx'
import classes from './sign-in.module.css'

export type SignInScreenProps = {
  readonly centreName: string | null
  /** Whose screen waits under the lock; null when nobody's does. */
  readonly lockedFor?: Who | null
  readonly onSignedIn?: (who: Who) => void
}

/** Who works here: a tile and a password. */
export function SignInScreen({ centreName, lockedFor = null, onSignedIn }: SignInScreenProps) {
  const people = useQueryOf('auth.people', {})
  const shell = desktopShell()
  const isTraining = useQueryOf('system.info', {}).data?.isTraining === true
  const [chosen, setChosen] = useState<Pick<SignInPerson, 'login' | 'fullName' | 'position'> | null>(lockedFor)
  const list = people.data ?? []
  const badgeOf = useScans((state) => state.badgeOf)
  useScanner((code) => {
    const login = loginOfBadge(readScan(code).text)
    const owner = list.find((one) => one.login.toLowerCase() === login)
    playScan(owner === undefined ? 'fail' : 'ok')
    if (owner === undefined) return showToast(signInTexts.badgeUnknown, 'late')
    useScans.setState({ badgeOf: null })
    setChosen(owner)
  })
  const only = list.length === 1 ? list[0] : undefined
  const person = list.find(({ login }) => login === badgeOf) ?? chosen ?? only ?? null
  const chooseAnother = () => {
    useScans.setState({ badgeOf: null })
    setChosen(null)
  }
  return (
    <main className={classes.page}>
      <section className={classes.card} role={lockedFor === null ? undefined : 'dialog'} aria-modal={lockedFor !== null || undefined} aria-labelledby="sign-in-title">
        <header className={classes.head}>
          <b className={classes.product}>{frameTexts.productName}</b>
          <h1 id="sign-in-title" className={classes.title}>{lockedFor === null ? (centreName ?? signInTexts.title) : signInTexts.locked}</h1>
          {isTraining && <Note tone="info" action={shell === null ? undefined : <ActionButton label={trainingTexts.leave} onClick={() => void shell.switchTraining()} />}>{trainingTexts.password(TRAINING_PASSWORD)}</Note>}
          {lockedFor !== null && <p className={classes.why}>{signInTexts.lockedWhy}</p>}
          {lockedFor === null && <LanguageLink />}
        </header>
        {person !== null ? (
          <PasswordForm key={person.login} person={person} onAnother={chooseAnother} onSignedIn={(who) => { useScans.setState({ badgeOf: null }); onSignedIn?.(who) }} />
        ) : people.data !== undefined ? (
          <PersonTiles people={list} onPick={setChosen} />
        ) : people.isError ? (
          <QueryFailed query={people} />
        ) : (
          <SkeletonRows rows={3} />
        )}
      </section>
    </main>
  )
}
