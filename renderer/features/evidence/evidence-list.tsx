import type { Readiness } from '#shared/contract/claims.ts'
import type { EvidenceDemand } from '#shared/suppliers/evidence-demands.ts'
import { DEMAND_LABELS, evidenceTexts as texts } from '#renderer/texts/claim-evidence.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { ScoreBar } from '#renderer/ui/score-bar.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { FixPlace } from './fix-place.ts'
import classes from './evidence.module.css'

export function ReadinessScore({ readiness: { demanded, missing } }: { readonly readiness: Readiness }) {
  const done = demanded.length - missing.length
  return <ScoreBar done={done} total={demanded.length} label={texts.score(done, demanded.length)} />
}

export interface EvidenceListProps {
  readonly readiness: Pick<Readiness, 'demanded' | 'missing'>
  /** Where a missing thing is completed; null where nothing can be done from here. */
  readonly placeOf: (demand: EvidenceDemand) => FixPlace | null
}

/** Everything the supplier demands, what is there and what is not; a missing thing leads to the place it is completed in. */
export function EvidenceList({ readiness: { demanded, missing }, placeOf }: EvidenceListProps) {
  if (demanded.length === 0) return <Sub>{texts.nothingDemanded}</Sub>
  return (
    <ul className={classes.demands}>
      {demanded.map((demand) => {
        const isMissing = missing.includes(demand)
        const place = isMissing ? placeOf(demand) : null
        return (
          <li key={demand} data-missing={isMissing || undefined}>
            <span aria-hidden>{isMissing ? '○' : '✓'}</span>
            <span>{DEMAND_LABELS[demand]}<span className={classes.spoken}>{`, ${isMissing ? texts.missing : texts.met}`}</span></span>
            {place !== null && (place.run === null ? <small>{place.label}</small> : <WhyLink onClick={place.run}>{place.label}</WhyLink>)}
          </li>
        )
      })}
    </ul>
  )
}
