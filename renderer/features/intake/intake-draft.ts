import { EMPTY_FORM, type IntakeForm } from './intake-form.ts'

export type Draft = { readonly savedAt: string; readonly form: IntakeForm }

/** Grows when the shape of the form changes: an older draft is then left alone. */
const SHAPE = 1
const keyOf = (personId: number): string => `draft:intake:${SHAPE}:${personId}`

export function readDraft(personId: number): Draft | null {
  const text = sessionStorage.getItem(keyOf(personId))
  if (text === null) return null
  const { savedAt, form } = JSON.parse(text) as Draft
  return { savedAt, form: { ...EMPTY_FORM, ...form } }
}

export function keepDraft(personId: number, form: IntakeForm, savedAt: string): void {
  sessionStorage.setItem(keyOf(personId), JSON.stringify({ savedAt, form } satisfies Draft))
}

export function dropDraft(personId: number): void {
  sessionStorage.removeItem(keyOf(personId))
}
