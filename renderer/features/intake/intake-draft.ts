import { EMPTY_FORM, type IntakeForm } from './intake-form.ts'

/** Grows when the shape of the form changes: an older draft is then left alone. */
const SHAPE = 1

export const keptForm = (form: IntakeForm) => ({ shape: SHAPE, form })

/** The form of a draft; null when it was kept by an older program. */
export function formOfDraft(body: unknown): IntakeForm | null {
  const { shape, form } = body as Partial<ReturnType<typeof keptForm>>
  return shape === SHAPE && form !== undefined ? { ...EMPTY_FORM, ...form } : null
}
