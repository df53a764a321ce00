import { useSession } from '#renderer/app/session.tsx'
import { formatAmount, formatMoney, formatShortMoment, orAbsent } from '#renderer/texts/formats.ts'
import { labelOf } from '#renderer/texts/labels.ts'
import { PAYMENT_METHOD_LABELS, PAYMENT_PURPOSE_LABELS, workTexts } from '#renderer/texts/work.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { useCard } from './card-context.ts'
import classes from './order-card.module.css'
import { TotalsCard } from './totals-card.tsx'

const { payments: texts } = workTexts
const REFUND = 'refund'

function agreedItems({ intakeFacts: facts }: OrderCard): readonly KeyValue[] {
  const line = (key: string, label: string, amountMinor: number | null): readonly KeyValue[] => (amountMinor === null ? [] : [{ key, label, value: formatMoney(amountMinor) }])
  return [...line('estimate', texts.estimate, facts.estimateMinor), ...line('limit', texts.limit, facts.priceLimitMinor), ...line('diagnostics', texts.diagnostics, facts.diagnosticsPriceMinor)]
}

function Payments({ payments }: { readonly payments: OrderCard['payments'] }) {
  return (
    <table className={classes.table} aria-label={texts.list}>
      <thead>
        <tr><th scope="col">{texts.columns.at}</th><th scope="col">{texts.columns.what}</th><th scope="col">{texts.columns.receipt}</th><th scope="col" className={classes.end}>{texts.columns.amount}</th></tr>
      </thead>
      <tbody>
        {payments.map((payment) => (
          <tr key={payment.paymentId}>
            <td className={classes.when}>{formatShortMoment(payment.at)}</td>
            <td>{[labelOf(PAYMENT_PURPOSE_LABELS, payment.purpose), labelOf(PAYMENT_METHOD_LABELS, payment.method).toLowerCase()].filter((part) => part !== '').join(', ')}</td>
            <td>{orAbsent(payment.receiptNo)}</td>
            <td className={classes.end}>{formatAmount(payment.purpose === REFUND ? -payment.amountMinor : payment.amountMinor)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was paid, what went back, and what is still owed. */
export function MoneyTab() {
  const { card, open } = useCard()
  const { whyNot } = useSession()
  const agreed = agreedItems(card)
  const reason = card.closedOn === null ? whyNot('work.recordPayment') : texts.closed
  return (
    <>
      <Card title={texts.list} isRuled actions={<ActionButton label={texts.record} disabledReason={reason} onClick={() => open({ kind: 'payment' })} />}>
        {card.payments.length === 0 ? <EmptyState title={texts.empty} /> : <Payments payments={card.payments} />}
      </Card>
      <TotalsCard />
      {agreed.length > 0 && <Card title={texts.agreed}><div className={classes.sums}><KeyValueList items={agreed} /></div></Card>}
    </>
  )
}
