import type { UnitView } from '#shared/contract/customers.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { LookUp } from './use-unit-look-up.ts'

const SHOWN_EARLIER = 2
const WORDS_SHOWN = 60

const shortened = (words: string): string => (words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN).trimEnd()}…` : words)

function EarlierOrders({ unit, isRepeat }: { readonly unit: UnitView; readonly isRepeat: boolean }) {
  const texts = intakeTexts.unit
  if (unit.earlier.length === 0) return null
  const rest = unit.earlier.length - SHOWN_EARLIER
  return (
    <Note tone={isRepeat ? 'soon' : 'info'} isLive>
      {isRepeat ? texts.repeated : texts.earlier}{' '}
      {unit.earlier.slice(0, SHOWN_EARLIER).map((order, index) => (
        <span key={order.orderId}>
          {index > 0 && '; '}
          <WhyLink onClick={() => go(paths.order(order.orderId))}>{texts.earlierOrder(order.number, order.acceptedOn)}</WhyLink>
          {order.defectWords !== '' && ` – ${shortened(order.defectWords)}`}
        </span>
      ))}
      {rest > 0 && ` ${texts.earlierMore(rest)}`}
    </Note>
  )
}

/** What the unit's past says: it may be here already, or have been here before. */
export function UnitNotes({ found }: { readonly found: LookUp | null }) {
  const texts = intakeTexts.unit
  if (found === null || found.unit === null) return null
  const { openOrderId, openOrderNumber } = found
  if (openOrderId !== null && openOrderNumber !== null) {
    return (
      <Note tone="late" isLive action={<ActionButton label={texts.goToOrder(openOrderNumber)} onClick={() => go(paths.order(openOrderId))} />}>
        {texts.openOrder(openOrderNumber)}
      </Note>
    )
  }
  return <EarlierOrders unit={found.unit} isRepeat={found.isRepeatWithinWarranty} />
}
