import { shortNameOf } from '#renderer/texts/formats.ts'
import { STATUS_LABELS } from '#renderer/texts/labels.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import { statusTone } from '#renderer/app/status-tone.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { DeskRow } from '#shared/contract/orders.ts'
import classes from './order-line.module.css'

/** One found order in one line. */
export function OrderLine({ row }: { readonly row: DeskRow }) {
  return (
    <span className={classes.line}>
      <b className={classes.number}>{row.number}</b>
      <span className={classes.text}>{deviceName(row.device)}</span>
      <span className={classes.serial}>{row.serial}</span>
      <span className={classes.text}>{shortNameOf(row.customerName)}</span>
      <Tag tone={statusTone(row.status)}>{STATUS_LABELS[row.status]}</Tag>
    </span>
  )
}
