import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate, formatMoney, formatShortMoment, orAbsent } from '#renderer/texts/formats.ts'
import { deskTexts, nextActionWords } from '#renderer/texts/desk.ts'
import { DECISION_LABELS, DEMAND_LABELS, labelOf, TIMELINE_KIND_LABELS } from '#renderer/texts/labels.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Inline, Stack } from '#renderer/ui/layout.tsx'
import { PhoneText } from '#renderer/ui/phone-text.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import type { DeskRow, OrderCard } from '#shared/contract/orders.ts'
import { TermTag } from './desk-columns.tsx'
import classes from './desk.module.css'

const LAST_SHOWN = 3
const { preview: texts } = deskTexts

const phones = (numbers: readonly string[]) => numbers.map((e164, index) => <span key={e164}>{index > 0 && ', '}<PhoneText e164={e164} /></span>)

function facts(card: OrderCard, todayOn: string | null): readonly KeyValue[] {
  const { expertise, decision, exposure } = card
  return [
    { key: 'customer', label: texts.customer, value: card.customerName },
    { key: 'phone', label: texts.phone, value: card.customerPhones.length === 0 ? orAbsent('') : phones(card.customerPhones) },
    { key: 'serial', label: texts.serial, value: orAbsent(card.unit?.serial) },
    { key: 'engineer', label: texts.engineer, value: card.engineer ?? deskTexts.unassigned },
    { key: 'accepted', label: texts.accepted, value: formatDate(card.acceptedOn) },
    ...(card.demand === null ? [] : [{ key: 'demand', label: texts.demand, value: DEMAND_LABELS[card.demand] }]),
    { key: 'term', label: texts.term, value: <TermTag deadlineOn={card.deadlineOn} todayOn={todayOn} /> },
    ...(exposure === null || exposure.totalMinor === 0 ? [] : [{ key: 'exposure', label: texts.exposure, value: formatMoney(exposure.totalMinor), tone: 'late', isStrong: true } as const]),
    ...(expertise === null ? [] : [{ key: 'expertise', label: texts.expertise, value: expertise.isSigned ? texts.signed : texts.steps(expertise.stepsDone, expertise.stepsTotal) }]),
    ...(decision === null ? [] : [{ key: 'decision', label: texts.decision, value: labelOf(DECISION_LABELS, decision.decision) }]),
  ]
}

export type OrderPreviewProps = {
  readonly row: DeskRow
  readonly todayOn: string | null
  readonly onOpen: () => void
  readonly onAssign: () => void
  readonly assignReason: string | null
  readonly onClose: () => void
}

/** The order under the cursor, beside the list; follows the arrows. */
export function OrderPreview({ row, todayOn, onOpen, onAssign, assignReason, onClose }: OrderPreviewProps) {
  const query = useQueryOf('orders.card', { orderId: row.orderId })
  const card = query.data
  return (
    <aside className={classes.side} aria-label={texts.label}>
      <Card title={row.number} actions={<ActionButton variant="quiet" label={texts.close} kbd="Esc" onClick={onClose} />}>
        <Stack gap={12}>
          <div>
            <div>{deviceName(row.device)}</div>
            <div className={classes.muted}>{nextActionWords(row)}</div>
          </div>
          {card === undefined && (query.isError ? <QueryFailed query={query} /> : <SkeletonRows rows={4} />)}
          {card !== undefined && <KeyValueList items={facts(card, todayOn)} />}
          {card !== undefined && card.defectWords !== '' && (
            <div>
              <div className={classes.muted}>{texts.defect}</div>
              <p className={classes.words}>{card.defectWords}</p>
            </div>
          )}
          {card !== undefined && card.timeline.length > 0 && (
            <div>
              <div className={classes.muted}>{texts.last}</div>
              <ul className={classes.last}>
                {card.timeline.slice(-LAST_SHOWN).toReversed().map((entry) => (
                  <li key={entry.entryId}><time dateTime={entry.at}>{formatShortMoment(entry.at)}</time>{entry.text === '' ? TIMELINE_KIND_LABELS[entry.kind] : entry.text}</li>
                ))}
              </ul>
            </div>
          )}
          <Inline>
            <ActionButton variant="main" label={texts.open} kbd="Enter" onClick={onOpen} />
            {assignReason === null && <ActionButton label={texts.assign} kbd="A" onClick={onAssign} />}
          </Inline>
        </Stack>
      </Card>
    </aside>
  )
}
