import { useEffect, useRef } from 'react'
import classes from './form-error-summary.module.css'

export type FieldError = { readonly fieldId: string; readonly message: string }

/** What keeps the form from going on, each line leading to its field. Takes the focus when it appears. */
export function FormErrorSummary(props: { readonly title: string; readonly errors: readonly FieldError[] }) {
  const boxRef = useRef<HTMLDivElement>(null)
  const hasErrors = props.errors.length > 0
  useEffect(() => {
    if (hasErrors) boxRef.current?.focus()
  }, [hasErrors])
  if (!hasErrors) return null
  return (
    <div ref={boxRef} className={classes.box} role="alert" tabIndex={-1}>
      <b>{props.title}</b>
      <ul>
        {props.errors.map((error) => (
          <li key={`${error.fieldId}:${error.message}`}>
            <button type="button" onClick={() => focusField(error.fieldId)}>
              {error.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function targetOf(fieldId: string): HTMLElement | null {
  const element = document.getElementById(fieldId)
  if (element === null) return null
  const isFocusable = element.matches('input, textarea, select, button, [tabindex]')
  return isFocusable ? element : element.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]')
}

/** Brings a field into view and puts the cursor in it; a group of choices gives its first one. */
export function focusField(fieldId: string): void {
  const target = targetOf(fieldId)
  target?.scrollIntoView?.({ block: 'center' })
  target?.focus({ preventScroll: true })
}

const LOOK_AGAIN_MS = 50
const LOOKS = 60

/** The field may still be on its way: the cursor goes there once it has come, unless the hand has gone elsewhere meanwhile. */
export function focusFieldOnceThere(fieldId: string, looks: number = LOOKS): void {
  if (targetOf(fieldId) !== null || looks === 0) return focusField(fieldId)
  setTimeout(() => { if (document.activeElement === document.body) focusFieldOnceThere(fieldId, looks - 1) }, LOOK_AGAIN_MS)
}
