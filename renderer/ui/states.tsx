import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { ActionButton } from './action-button.tsx'
import { useKitTexts } from './kit-texts.tsx'
import classes from './states.module.css'

const SKELETON_AFTER_MS = 150
const SKELETON_ROWS = 8
const COPIED_FOR_MS = 2000

export type StateAction = { readonly label: string; readonly onClick: () => void; readonly kbd?: string | undefined }

/** Why there is nothing here, and the one thing to do about it. */
export function EmptyState(props: { readonly title: ReactNode; readonly why?: ReactNode; readonly action?: StateAction | undefined }) {
  return (
    <div className={classes.state}>
      <div className={classes.title}>{props.title}</div>
      {props.why !== undefined && <div className={classes.why}>{props.why}</div>}
      {props.action !== undefined && <ActionButton label={props.action.label} kbd={props.action.kbd} onClick={props.action.onClick} />}
    </div>
  )
}

export type ErrorStateProps = {
  readonly happened: ReactNode
  /** What is safe: what was kept and what was not done. */
  readonly kept?: ReactNode
  readonly incidentNumber?: string | undefined
  readonly onRetry?: (() => void) | undefined
  /** Text for support; shows the copy button. */
  readonly supportText?: string | undefined
}

/** What happened, what was kept, and what can be done now. */
export function ErrorState({ happened, kept, incidentNumber, onRetry, supportText }: ErrorStateProps) {
  const texts = useKitTexts()
  const [isCopied, setCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard.writeText(supportText ?? '').then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), COPIED_FOR_MS)
    return () => clearTimeout(timer)
  }, [isCopied])
  return (
    <div className={classes.state} role="alert">
      <div className={classes.title}>{happened}</div>
      {kept !== undefined && <div className={classes.why}>{kept}</div>}
      {incidentNumber !== undefined && <div className={classes.why}>{texts.incident(incidentNumber)}</div>}
      <div className={classes.actions}>
        {onRetry !== undefined && <ActionButton label={texts.retry} variant="main" onClick={onRetry} />}
        {supportText !== undefined && <ActionButton label={isCopied ? texts.copied : texts.copyForSupport} onClick={copy} />}
      </div>
    </div>
  )
}

/** Grey rows while a list is on its way; nothing at all for the first 150 ms. */
export function SkeletonRows(props: { readonly rows?: number }) {
  const texts = useKitTexts()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SKELETON_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <div role="status" aria-label={texts.loading}>
      {Array.from({ length: props.rows ?? SKELETON_ROWS }, (_, index) => (
        <div key={index} className={classes.row}>
          <span className={classes.grey} />
        </div>
      ))}
    </div>
  )
}
