import { useEffect, useRef } from 'react'
import classes from './form-error-summary.module.css'
import { focusOnceThere, putCursorIn } from '#renderer/ui/focus-once-there.ts'

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
  if (target !== null) putCursorIn(target)
}

/** As soon as the field has come. */
export const focusFieldOnceThere = (fieldId: string): void => focusOnceThere(() => targetOf(fieldId))
