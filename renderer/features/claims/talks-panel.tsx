import { useState } from 'react'
import type { StatusEntry, Talk } from '#shared/contract/claims.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDate, shortNameOf } from '#renderer/texts/formats.ts'
import { CHANNEL_LABELS, historyTexts, talkTexts as texts } from '#renderer/texts/claim-life.ts'
import { CLAIM_EVENT_LABELS } from '#renderer/texts/claim-labels.ts'
import { CLAIM_STATUS_LABELS } from '#renderer/texts/labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { SplitView } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { Timeline, TimelineLine } from '#renderer/ui/timeline.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { ClaimView } from './claim-view.ts'
import { TalkDialog } from './talk-dialog.tsx'
import classes from './claims.module.css'

function Next({ talk, todayOn }: { readonly talk: Talk; readonly todayOn: string | null }) {
  const { whyNot } = useSession()
  const command = useCommand('claims.finishStep')
  if (talk.nextStep === '') return null
  const isLate = !talk.isStepDone && talk.nextDueOn !== null && todayOn !== null && talk.nextDueOn < todayOn
  return (
    <div className={classes.next}>
      <Tag tone={talk.isStepDone ? 'ok' : isLate ? 'late' : 'soon'}>{talk.isStepDone ? texts.isDone : isLate ? texts.late : texts.next}</Tag>
      <span>{texts.step(talk.nextStep, talk.nextDueOn)}</span>
      {!talk.isStepDone && <ActionButton variant="quiet" label={texts.done} isBusy={command.isRunning} disabledReason={whyNot('claims.finishStep')} onClick={() => void command.run({ talkId: talk.talkId })} />}
      <FailureNote failure={command.failure} />
    </div>
  )
}

function TalkLine({ talk, todayOn }: { readonly talk: Talk; readonly todayOn: string | null }) {
  const { fileId } = talk
  return (
    <TimelineLine when={formatDate(talk.on)} whenIso={talk.on} tag={{ text: CHANNEL_LABELS[talk.channel], tone: talk.direction === 'in' ? 'wait' : 'plain' }}>
      <div><b>{texts[talk.direction]}</b>{talk.who !== '' && `: ${talk.who}`}</div>
      <div className={classes.words}>{talk.said}</div>
      {fileId !== null && <WhyLink onClick={() => void saveStoredFile(fileId, talk.fileName)}>{talk.fileName}</WhyLink>}
      <Next talk={talk} todayOn={todayOn} />
      <Sub>{shortNameOf(talk.person)}</Sub>
    </TimelineLine>
  )
}

/** How the claim came where it stands, the last step first. */
function StatusHistory({ log }: { readonly log: readonly StatusEntry[] }) {
  return (
    <Card isRuled title={historyTexts.title}>
      <Timeline label={historyTexts.title}>
        {log.toReversed().map((entry) => (
          <TimelineLine key={`${entry.recordedAt}-${entry.event}`} when={formatDate(entry.on)} whenIso={entry.on}>
            <div>{entry.event === 'build' ? historyTexts.built : CLAIM_STATUS_LABELS[entry.toStatus]}</div>
            {entry.note !== '' && <Sub>{entry.note}</Sub>}
            <Sub>{[entry.event === 'build' || CLAIM_EVENT_LABELS[entry.event] === CLAIM_STATUS_LABELS[entry.toStatus] ? '' : CLAIM_EVENT_LABELS[entry.event], entry.messageNo === '' ? '' : historyTexts.message(entry.messageNo), shortNameOf(entry.person)].filter((word) => word !== '').join(' · ')}</Sub>
          </TimelineLine>
        ))}
      </Timeline>
    </Card>
  )
}

/** What was said, what comes next of it, and how the claim went its way. */
export function TalksPanel({ claim }: { readonly claim: ClaimView }) {
  const { whyNot } = useSession()
  const todayOn = useToday()
  const [isAdding, setAdding] = useState(false)
  const reason = whyNot('claims.addTalk')
  const add = () => setAdding(true)
  useHotkeys({ N: { run: add, description: texts.add, disabledReason: reason } })
  return (
    <>
      <SplitView
        sideLabel={historyTexts.title}
        main={
          <Card isRuled title={texts.title} actions={<ActionButton label={texts.add} kbd={reason === null ? 'N' : undefined} disabledReason={reason} onClick={add} />}>
            {claim.talks.length === 0 ? <EmptyState title={texts.empty} why={texts.emptyWhy} /> : <Timeline label={texts.title}>{claim.talks.toReversed().map((talk) => <TalkLine key={talk.talkId} talk={talk} todayOn={todayOn} />)}</Timeline>}
          </Card>
        }
        side={<StatusHistory log={claim.statusLog} />}
      />
      {isAdding && <TalkDialog claimId={claim.head.claimId} onClose={() => setAdding(false)} />}
    </>
  )
}
