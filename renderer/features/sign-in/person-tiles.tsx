import { useMemo, useState, type KeyboardEvent } from 'react'
import { inOtherLayout } from '#renderer/texts/keyboard-layouts.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { signInTexts } from '#renderer/texts/sign-in.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { normaliseSearchText } from '#shared/kit/search-text.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import classes from './sign-in.module.css'

export type SignInPerson = OutputOf<'auth.people'>[number]

const beginsWith = (words: readonly string[], typed: string): boolean =>
  [normaliseSearchText(typed), inOtherLayout(typed)].some((text) => text !== '' && words.some((word) => word.startsWith(text)))

/** Whom the letters mean: by surname or login first, then by the other names. */
function peopleOf(people: readonly SignInPerson[], typed: string): readonly SignInPerson[] {
  if (typed === '') return people
  const [first, others] = [[] as SignInPerson[], [] as SignInPerson[]]
  for (const person of people) {
    const [surname = '', ...names] = normaliseSearchText(person.fullName).split(' ')
    if (beginsWith([surname, normaliseSearchText(person.login)], typed)) first.push(person)
    else if (beginsWith(names, typed)) others.push(person)
  }
  return [...first, ...others]
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Tiles of the people who work here: letters narrow them down, Enter takes the marked one. */
export function PersonTiles({ people, onPick }: { readonly people: readonly SignInPerson[]; readonly onPick: (person: SignInPerson) => void }) {
  const [typed, setTyped] = useState('')
  const [marked, setMarked] = useState(0)
  const shown = useMemo(() => peopleOf(people, typed.trim()), [people, typed])
  const index = Math.min(marked, shown.length - 1)
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const isInText = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    if (step === undefined || shown.length === 0 || (isInText && typed !== '')) return
    event.preventDefault()
    setMarked((index + step + shown.length) % shown.length)
  }
  const take = () => {
    const person = shown[index]
    if (person !== undefined) onPick(person)
  }
  return (
    <div className={classes.people} onKeyDown={press}>
      <TextField label={signInTexts.filter} value={typed} onChange={(text) => { setTyped(text); setMarked(0) }} onEnter={take} hasAutoFocus />
      {shown.length === 0 && <EmptyState title={signInTexts.nobody} why={signInTexts.nobodyWhy} action={{ label: signInTexts.showAll, onClick: () => setTyped('') }} />}
      <ul className={classes.tiles} aria-label={signInTexts.whoTitle}>
        {shown.map((person, position) => (
          <li key={person.login}>
            <button type="button" className={classes.tile} data-marked={position === index || undefined} tabIndex={-1} onClick={() => onPick(person)}>
              <b>{shortNameOf(person.fullName)}</b>
              <span>{person.position === '' ? person.login : person.position}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
