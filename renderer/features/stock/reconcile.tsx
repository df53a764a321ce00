import { Fragment, useState } from 'react'
import type { OutputOf } from '#shared/contract/index.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatQty } from '#renderer/texts/formats.ts'
import { ledgerTexts as texts } from '#renderer/texts/stock-operations.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'
import classes from './stock.module.css'

type Verdict = OutputOf<'stock.reconcile'>

/** Asks whether every balance is what the movements come to. */
export function useReconcile() {
  const command = useCommand('stock.reconcile')
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const start = async () => {
    setVerdict(null)
    setVerdict(await command.run({}))
  }
  return { verdict, failure: command.failure, isRunning: command.isRunning, start: () => void start(), hide: () => setVerdict(null) }
}
export type Reconcile = ReturnType<typeof useReconcile>

export function ReconcileButton({ reconcile }: { readonly reconcile: Reconcile }) {
  const { whyNot } = useSession()
  return <ActionButton label={texts.reconcile} title={texts.reconcileTitle} isBusy={reconcile.isRunning} disabledReason={whyNot('stock.reconcile')} onClick={reconcile.start} />
}

function Differences({ verdict }: { readonly verdict: Verdict }) {
  const { part, what, place, balance, ledger } = texts.difference
  return (
    <div className={classes.differences} role="group" aria-label={texts.differences}>
      {[part, what, place].map((head) => <span key={head} className={classes.head}>{head}</span>)}
      {[balance, ledger].map((head) => <span key={head} className={`${classes.head} ${classes.figure}`}>{head}</span>)}
      {verdict.differences.map((one, index) => (
        <Fragment key={index}>
          <b>{one.part}</b><span>{texts.what[one.what]}</span><span>{one.place}</span>
          <span className={classes.figure}>{formatQty(one.balanceMilli)}</span><span className={classes.figure}>{formatQty(one.ledgerMilli)}</span>
        </Fragment>
      ))}
    </div>
  )
}

/** The plain answer: all is well, or what differs and by how much. */
export function ReconcileAnswer({ reconcile: { verdict, failure, hide } }: { readonly reconcile: Reconcile }) {
  if (verdict === null) return <FailureNote failure={failure} />
  const close = <ActionButton variant="quiet" label={texts.closeVerdict} onClick={hide} />
  if (verdict.isWhole) return <Note tone="ok" isLive action={close}>{texts.whole(verdict.movementCount, verdict.balanceCount)}</Note>
  return (
    <>
      <Note tone="late" isLive action={close}>{texts.broken(verdict.differences.length)}</Note>
      <Differences verdict={verdict} />
    </>
  )
}
