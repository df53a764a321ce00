import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { goToStep, TOUR_STEPS, useTour, type TourStep } from '#renderer/app/tour-store.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { helpTexts as texts, TOUR_TEXTS } from '#renderer/texts/help.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import type { DeskFilter } from '#shared/orders/desk.ts'
import type { OrderStatus } from '#shared/orders/status.ts'
import classes from './help.module.css'

const FEW = 50
const EVERYTHING: DeskFilter = 'all'
/** The stage an order must have reached for the step to be shown on it. */
const SHOWN_ON: Partial<Readonly<Record<TourStep, OrderStatus>>> = { decision: 'decision', work: 'work', handover: 'ready' }

/** Where a step happens; null when no order has come so far. */
function usePlaceOf(step: TourStep): string | null {
  const status = SHOWN_ON[step]
  const open = useQueryOf('orders.desk', { filter: EVERYTHING, after: null, limit: FEW }, { isEnabled: status !== undefined }).data?.rows ?? []
  if (step === 'desk') return paths.desk()
  if (step === 'intake') return paths.intake()
  if (step === 'expertise') return paths.expertiseQueue()
  if (step === 'claim') return paths.newClaim()
  const order = open.find((row) => row.status === status)
  return order === undefined ? null : paths.order(order.orderId)
}

function Step({ at }: { readonly at: number }) {
  const step = TOUR_STEPS[at] ?? 'desk'
  const place = usePlaceOf(step)
  const isLast = at === TOUR_STEPS.length - 1
  return (
    <aside className={classes.tour} aria-label={texts.tourLabel}>
      <p className={classes.text}><Sub>{texts.tourStep(at + 1, TOUR_STEPS.length)}</Sub> <b>{TOUR_TEXTS[step].title}.</b> {TOUR_TEXTS[step].text}</p>
      <Inline gap={8}>
        <ActionButton label={texts.tourGo} disabledReason={place === null ? texts.tourNoOrder : null} onClick={() => { if (place !== null) go(place) }} />
        {at > 0 && <ActionButton variant="quiet" label={texts.tourBack} onClick={() => goToStep(at - 1)} />}
        {!isLast && <ActionButton variant="quiet" label={texts.tourEnd} onClick={() => goToStep(null)} />}
        <ActionButton variant="main" label={isLast ? texts.tourEnd : texts.tourNext} onClick={() => goToStep(isLast ? null : at + 1)} />
      </Inline>
    </aside>
  )
}

/** The step somebody is at, above the work and never over it. */
export function TourCard() {
  const step = useTour((state) => state.step)
  return step === null ? null : <Step at={step} />
}
