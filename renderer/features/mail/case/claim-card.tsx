import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { ClaimStatusTag, DueDate } from '#renderer/features/claims/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney, formatNumber } from '#renderer/texts/formats.ts'
import { caseTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import type { MailLink } from '../contract-types.ts'
import type { Links } from './use-links.ts'
import classes from './case.module.css'

/** The claim the thread is about: where it stands, what is still owed, until when an answer is due. */
export function ClaimCard({ link, links }: { readonly link: MailLink; readonly links: Links }) {
  const todayOn = useToday()
  const { data } = useQueryOf('claims.get', { claimId: link.targetId })
  const head = data?.head
  return (
    <Card title={`${texts.claim} ${link.label}`} actions={head === undefined ? undefined : <ClaimStatusTag claim={head} />}>
      {head !== undefined && (
        <>
          <KeyValueList
            items={[
              { key: 'total', label: texts.total, value: formatMoney(head.totalMinor, head.currency) },
              ...(head.sentOn === null ? [{ key: 'notice', label: texts.notice, value: <DueDate dueOn={head.noticeDueOn} todayOn={todayOn} /> }] : [
                { key: 'outstanding', label: texts.outstanding, value: formatMoney(head.outstandingMinor + head.outstandingGoodsMinor, head.currency), isStrong: true },
                { key: 'answer', label: texts.answerDue, value: <DueDate dueOn={head.answerDueOn} todayOn={todayOn} isKept={head.answeredOn !== null} /> },
              ]),
              { key: 'lines', label: texts.lines, value: formatNumber(head.lineCount) },
            ]}
          />
          {head.nextStep !== '' && <Sub>{head.nextStep}</Sub>}
        </>
      )}
      <div className={classes.buttons}>
        <ActionButton label={texts.openClaim} onClick={() => go(paths.claim(link.targetId))} />
        <ActionButton variant="quiet" label={texts.unlink} onClick={() => links.decline(link)} />
      </div>
    </Card>
  )
}
