import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { formatDate, shortNameOf } from '#renderer/texts/formats.ts'
import { caseTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import type { MailLink, Thread } from '../contract-types.ts'
import { AnswerCard } from './answer-card.tsx'
import { ClaimCard } from './claim-card.tsx'
import { LinkField } from './link-field.tsx'
import { SuggestionsCard } from './suggestions-card.tsx'
import { SupplierCard } from './supplier-card.tsx'
import { useLinks, type Links } from './use-links.ts'
import classes from './case.module.css'

function OrderLine({ link, links }: { readonly link: MailLink; readonly links: Links }) {
  return (
    <div className={classes.linkLine}>
      <span>{texts.order} <button type="button" className={classes.plain} onClick={() => go(paths.order(link.targetId))}>{link.label}</button></span>
      <ActionButton variant="quiet" label={texts.unlink} onClick={() => links.decline(link)} />
    </div>
  )
}

/** The right pane: what the thread belongs to, how its answer stands, who keeps it. */
export function CasePane({ thread: { head } }: { readonly thread: Thread }) {
  const links = useLinks(head.threadId)
  const sure = head.links.filter(({ state }) => state === 'confirmed')
  const of = (kind: MailLink['kind']) => sure.filter((link) => link.kind === kind)
  const orders = of('order')
  return (
    <aside className={classes.pane} aria-label={texts.label}>
      <SuggestionsCard suggested={head.links.filter(({ state }) => state === 'suggested')} links={links} />
      <FailureNote failure={links.failure} />
      {of('claim').map((link) => <ClaimCard key={link.targetId} link={link} links={links} />)}
      {of('supplier').map((link) => <SupplierCard key={link.targetId} link={link} links={links} />)}
      <AnswerCard key={head.threadId} thread={head} />
      <Card>
        {orders.map((link) => <OrderLine key={link.targetId} link={link} links={links} />)}
        {head.links.every(({ state }) => state === 'declined') && <><b>{texts.nothing}</b><Sub>{texts.nothingWhy}</Sub></>}
        <LinkField links={links} />
        <KeyValueList
          items={[
            { key: 'owner', label: texts.owner, value: head.assignee === null ? texts.nobody : shortNameOf(head.assignee.fullName), ...(head.assignee === null ? { tone: 'muted' as const } : {}) },
            ...(head.snoozedUntilOn === null ? [] : [{ key: 'snoozed', label: texts.snoozedUntil, value: formatDate(head.snoozedUntilOn) }]),
          ]}
        />
      </Card>
    </aside>
  )
}
