import { LINK_KIND_LABELS, LINK_REASON_LABELS, caseTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import type { MailLink } from '../contract-types.ts'
import type { Links } from './use-links.ts'
import classes from './case.module.css'

/** What the program believes the thread belongs to, and why; a person says yes or no. */
export function SuggestionsCard({ suggested, links }: { readonly suggested: readonly MailLink[]; readonly links: Links }) {
  if (suggested.length === 0) return null
  return (
    <Card title={texts.suggestions}>
      {suggested.map((link) => (
        <div key={`${link.kind}-${link.targetId}`} className={classes.suggestion}>
          <div>{LINK_KIND_LABELS[link.kind]} <b>{link.label}</b></div>
          <Sub>{LINK_REASON_LABELS[link.reason]}</Sub>
          <div className={classes.answers}>
            <ActionButton variant="main" label={texts.confirm} title={link.label} isBusy={links.isRunning} onClick={() => links.confirm(link)} />
            <ActionButton label={texts.decline} isBusy={links.isRunning} onClick={() => links.decline(link)} />
          </div>
        </div>
      ))}
    </Card>
  )
}
