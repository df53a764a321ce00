import type { WaitingDefect } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { formatDate, formatMoney } from '#renderer/texts/formats.ts'
import { buildTexts as texts } from '#renderer/texts/claims.ts'
import { ScoreBar } from '#renderer/ui/score-bar.tsx'
import { evidenceTexts } from '#renderer/texts/claim-evidence.ts'
import { dueTone } from './due-date.tsx'
import { isTooLate } from './gaps.ts'
import classes from './claims.module.css'

interface Props { readonly rows: readonly WaitingDefect[]; readonly all: number; readonly currency: Currency; readonly todayOn: string }

/** What the chosen lines come to, how ready they are together and what the supplier may turn down. */
export function BuildTotals({ rows, all, currency, todayOn }: Props) {
  const costMinor = rows.reduce((sum, row) => sum + row.costMinor, 0)
  const demanded = rows.reduce((sum, row) => sum + row.readiness.demanded.length, 0)
  const missing = rows.reduce((sum, row) => sum + row.readiness.missing.length, 0)
  const unready = rows.filter((row) => row.readiness.missing.length > 0).length
  const overdue = rows.filter(isTooLate).length
  const nearest = rows.flatMap((row) => (row.noticeDueOn === null || isTooLate(row) ? [] : [row.noticeDueOn])).toSorted()[0]
  return (
    <div className={classes.totals} role="status">
      <b>{texts.chosen(rows.length, all)}</b>
      <span>{texts.costs} <b>{formatMoney(costMinor, currency)}</b></span>
      {demanded > 0 && <ScoreBar done={demanded - missing} total={demanded} label={evidenceTexts.score(demanded - missing, demanded)} />}
      {nearest !== undefined && <span>{texts.nearest} <b className={dueTone(nearest, todayOn) === 'soon' ? classes.soon : undefined}>{formatDate(nearest)}</b></span>}
      {overdue > 0 && <b className={classes.late}>{texts.overdue(overdue)}</b>}
      {unready > 0 && <b className={classes.soon}>{texts.withGaps(unready)}</b>}
      {unready > 0 && <span>{texts.gapsNote}</span>}
    </div>
  )
}
