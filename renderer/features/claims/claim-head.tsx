import type { ReactNode } from 'react'
import { isUnsent } from '#shared/claims/status.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { lifeTexts } from '#renderer/texts/claim-life.ts'
import { claimListTexts, claimTexts as texts } from '#renderer/texts/claims.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { ClaimStatusTag } from './claim-status-tag.tsx'
import { DueDate } from './due-date.tsx'
import classes from './claims.module.css'

interface Fact { readonly label: string; readonly value: ReactNode }

function unsentFacts(head: ClaimHead, todayOn: string | null): readonly Fact[] {
  return [
    { label: lifeTexts.sums.requested, value: <b>{formatMoney(head.totalMinor, head.currency)}</b> },
    ...(head.readiness === null ? [] : [{ label: lifeTexts.sums.readiness, value: lifeTexts.readyLines(head.readiness.readyLineCount, head.lineCount) }]),
    { label: texts.notice, value: <DueDate dueOn={head.noticeDueOn} todayOn={todayOn} /> },
  ]
}

function leftOf({ outstandingMinor, outstandingQty, currency }: ClaimHead): string {
  const money = formatMoney(outstandingMinor, currency)
  return outstandingQty === 0 ? money : `${money} ${lifeTexts.sums.piecesLeft(outstandingQty)}`
}

function sentFacts(head: ClaimHead, todayOn: string | null): readonly Fact[] {
  const { currency } = head
  const isAnswered = head.answeredOn !== null
  return [
    { label: lifeTexts.sums.requested, value: formatMoney(head.totalMinor, currency) },
    { label: lifeTexts.sums.agreed, value: isAnswered ? formatMoney(head.agreedMinor, currency) : lifeTexts.sums.noAnswer },
    { label: lifeTexts.sums.settled, value: formatMoney(head.settledMinor, currency) },
    ...(head.writtenOffMinor === 0 ? [] : [{ label: lifeTexts.sums.writtenOff, value: formatMoney(head.writtenOffMinor, currency) }]),
    { label: lifeTexts.sums.outstanding, value: <b>{leftOf(head)}</b> },
    ...(isAnswered ? [] : [{ label: texts.answer, value: <DueDate dueOn={head.answerDueOn} todayOn={todayOn} /> }]),
  ]
}

/** Which claim this is, where it stands and what its sums come to. */
export function ClaimTop({ head }: { readonly head: ClaimHead }) {
  const todayOn = useToday()
  const facts = isUnsent(head.status) ? unsentFacts(head, todayOn) : sentFacts(head, todayOn)
  return (
    <ScreenHead
      title={<Inline>{texts.title(head.number)} <ClaimStatusTag claim={head} /></Inline>}
      sub={texts.sub(head.supplier, claimListTexts.period(head.periodFromOn, head.periodToOn), head.lineCount)}
      actions={<div className={classes.head}>{facts.map(({ label, value }) => <div key={label} className={classes.headFact}><span>{label}</span><span>{value}</span></div>)}</div>}
    />
  )
}
