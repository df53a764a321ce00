import { FeedCard } from './feed-card.tsx'
import { ClaimCard, FindingsCard } from './findings-cards.tsx'
import { IntakeCard } from './intake-card.tsx'
import classes from './order-card.module.css'
import { CustomerCard, UnitCard } from './unit-card.tsx'

/** The story of the order, and under it what everybody needs to know about the case. */
export function FeedTab() {
  return (
    <>
      <FeedCard />
      <div className={classes.pair}>
        <div className={classes.column}>
          <FindingsCard />
          <IntakeCard />
        </div>
        <div className={classes.column}>
          <ClaimCard />
          <CustomerCard />
          <UnitCard />
        </div>
      </div>
    </>
  )
}
