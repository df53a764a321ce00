import type { ClaimCheck } from '#shared/contract/claims.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { checkText, evidenceTexts as texts } from '#renderer/texts/claim-evidence.ts'
import { Sub } from '#renderer/ui/card.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import classes from './facts.module.css'

/** Facts that prove nothing by themselves are said quietly. */
const isQuiet = (check: ClaimCheck): boolean => check.code === 'serials_not_recorded'

export function checksTone(checks: readonly ClaimCheck[]): Tone {
  if (checks.every(isQuiet)) return 'plain'
  return checks.some(({ code }) => code === 'window_passed' || code === 'serial_claimed_before') ? 'late' : 'soon'
}

function linkOf(check: ClaimCheck): { readonly label: string; readonly path: string } | null {
  switch (check.code) {
    case 'serial_claimed_before':
    case 'photo_used_elsewhere':
      return { label: texts.openClaim(check.claimNumber), path: paths.claim(check.claimId) }
    case 'photo_of_other_order':
      return { label: texts.openOrder(check.orderNumber), path: paths.order(check.orderId) }
    case 'serial_of_other_supplier':
      return { label: texts.openSupplier, path: paths.suppliers(String(check.supplierId)) }
    case 'serial_not_in_shipment':
    case 'serials_not_recorded':
    case 'window_passed':
      return null
  }
}

/** What an attentive supplier would find on the line: facts with the place they stand in. */
export function CheckFacts({ checks }: { readonly checks: readonly ClaimCheck[] }) {
  if (checks.length === 0) return <Sub>{texts.noChecks}</Sub>
  return (
    <ul className={classes.facts} aria-label={texts.checks}>
      {checks.map((check) => {
        const link = linkOf(check)
        return (
          <li key={checkText(check)} data-quiet={isQuiet(check) || undefined}>
            <span>{checkText(check)}</span>
            {link !== null && <WhyLink onClick={() => go(link.path)}>{link.label}</WhyLink>}
          </li>
        )
      })}
    </ul>
  )
}
