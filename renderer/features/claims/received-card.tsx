import type { Compensation, WriteOff } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { formatDate, formatMoney, shortNameOf } from '#renderer/texts/formats.ts'
import { COMPENSATION_LABELS, compensationTexts as texts, lifeTexts } from '#renderer/texts/claim-life.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import classes from './claims.module.css'

function sumOf({ amountMinor, currency, allocations }: Compensation): string {
  const qty = allocations.reduce((sum, part) => sum + part.qty, 0)
  return [amountMinor === 0 ? '' : formatMoney(amountMinor, currency), qty === 0 ? '' : lifeTexts.sums.pieces(qty)].filter((word) => word !== '').join(', ')
}

const linesOf = ({ allocations }: Compensation): string => texts.ofLines([...new Set(allocations.map(({ lineNo }) => lineNo))].toSorted((left, right) => left - right))

function Came({ one }: { readonly one: Compensation }) {
  const { receiptId } = one
  return (
    <li>
      <div className={classes.cameHead}><b>{COMPENSATION_LABELS[one.kind]}</b><b>{sumOf(one)}</b></div>
      <Sub>{[formatDate(one.documentOn), one.documentNo, linesOf(one), shortNameOf(one.person)].filter((word) => word !== '').join(' · ')}</Sub>
      {one.currency !== 'RUB' && one.amountMinor > 0 && <Sub>{one.rateMicro === null ? texts.noRate : texts.inRoubles(formatMoney(one.amountRubMinor))}</Sub>}
      {receiptId !== null && <WhyLink onClick={() => go(paths.warehouse(`receipts/${receiptId}`))}>{texts.receipt(one.receiptNumber)}</WhyLink>}
      {one.note !== '' && <Sub>{one.note}</Sub>}
    </li>
  )
}

/** What came from the supplier, document by document. */
export function ReceivedCard({ compensations }: { readonly compensations: readonly Compensation[] }) {
  return (
    <Card title={texts.title}>
      {compensations.length === 0 ? <Sub>{texts.emptyWhy}</Sub> : <ul className={classes.came}>{compensations.map((one) => <Came key={one.compensationId} one={one} />)}</ul>}
    </Card>
  )
}

/** What was given up, with the reason and the person. */
export function WrittenOffCard({ writeOffs, currency }: { readonly writeOffs: readonly WriteOff[]; readonly currency: Currency }) {
  if (writeOffs.length === 0) return null
  return (
    <Card title={texts.writeOffs}>
      <ul className={classes.came}>
        {writeOffs.map((one) => (
          <li key={one.writeOffId}>
            <div className={classes.cameHead}><b>{texts.ofLines([one.lineNo])}{one.partNo !== '' && `, ${one.partNo}`}</b><b>{one.qty === 0 ? formatMoney(one.amountMinor, currency) : lifeTexts.sums.pieces(one.qty)}</b></div>
            <Sub>{one.reason}</Sub>
            <Sub>{[formatDate(one.recordedAt.slice(0, 10)), shortNameOf(one.person)].filter((word) => word !== '').join(' · ')}</Sub>
          </li>
        ))}
      </ul>
    </Card>
  )
}
