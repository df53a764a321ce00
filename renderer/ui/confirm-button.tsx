import { useEffect, useRef, useState } from 'react'
import { ActionButton } from './action-button.tsx'
import classes from './confirm-button.module.css'
import { useKitTexts } from './kit-texts.tsx'

export type ConfirmButtonProps = {
  readonly label: string
  readonly question: string
  readonly confirmLabel: string
  readonly onConfirm: () => void
  readonly disabledReason?: string | null | undefined
  readonly variant?: 'plain' | 'danger'
  readonly kbd?: string | undefined
}

/** Asks once more in place; Esc takes it back. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const texts = useKitTexts()
  const [isAsking, setAsking] = useState(false)
  const cancelRef = useRef<HTMLButtonElement>(null)
  const openerRef = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (isAsking) cancelRef.current?.focus()
    else if (wasAsking.current) openerRef.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  if (!isAsking) {
    return <ActionButton ref={openerRef} label={props.label} kbd={props.kbd} variant={props.variant ?? 'plain'} disabledReason={props.disabledReason} onClick={() => setAsking(true)} />
  }
  const confirm = () => {
    setAsking(false)
    props.onConfirm()
  }
  return (
    <div
      className={classes.box}
      role="group"
      aria-label={props.question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        setAsking(false)
      }}
    >
      <span>{props.question}</span>
      <ActionButton label={props.confirmLabel} variant={props.variant === 'danger' ? 'danger' : 'main'} onClick={confirm} />
      <ActionButton ref={cancelRef} label={texts.cancel} onClick={() => setAsking(false)} />
    </div>
  )
}
