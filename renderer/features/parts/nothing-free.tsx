import type { PartCard } from '#shared/contract/parts.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { partCardTexts as texts } from '#renderer/texts/parts.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { Note } from '#renderer/ui/note.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { rememberParts } from './parts-view.ts'

/** Where to go when nothing of the part is free: to the analogue that is, to the delivery, or to buying. */
export function NothingFree({ card: { row, links } }: { readonly card: PartCard }) {
  const { may } = useSession()
  if (row.freeMilli > 0) return null
  const analogue = links.filter((link) => link.freeMilli > 0 && (!link.isIncoming || link.isTwoWay)).toSorted((left, right) => right.freeMilli - left.freeMilli)[0]
  if (analogue !== undefined) {
    return <Note tone="ok" action={<WhyLink onClick={() => rememberParts({ partId: analogue.otherPartId })}>{analogue.number}</WhyLink>}>{texts.takeAnalogue(analogue.number, qtyWithUnit(analogue.freeMilli, row.unit))}</Note>
  }
  if (row.expectedMilli > 0) return <Note tone="info">{texts.waitsFor(qtyWithUnit(row.expectedMilli, row.unit), row.expectedOn)}</Note>
  const toBuying = may('buying.advice') ? <WhyLink onClick={() => go(paths.warehouse('buying'))}>{texts.order}</WhyLink> : undefined
  return <Note tone="soon" action={toBuying}>{texts.nothingFree}</Note>
}
