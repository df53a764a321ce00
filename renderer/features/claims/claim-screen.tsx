import { useEffect, useState } from 'react'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { focusScreen } from '#renderer/app/focus-screen.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useCardTab } from '#renderer/app/use-card-tab.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { Fills, Sections, useHasDrafts } from '#renderer/features/reference/index.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDate, formatMoney } from '#renderer/texts/formats.ts'
import { claimListTexts, claimTexts as texts } from '#renderer/texts/ru/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Inline, ScreenBody } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { ClaimLines } from './claim-lines.tsx'
import { ClaimShipment } from './claim-shipment.tsx'
import { ClaimStatusTag } from './claim-status-tag.tsx'
import { DueDate } from './due-date.tsx'
import { SentDialog } from './sent-dialog.tsx'
import classes from './claims.module.css'

export type ClaimView = OutputOf<'claims.get'>
type Tab = 'lines' | 'shipment'

function Facts({ claim }: { readonly claim: ClaimView['head'] }) {
  const todayOn = useToday()
  return (
    <div className={classes.head}>
      <div className={classes.headFact}><span>{texts.total}</span><span><b>{formatMoney(claim.totalMinor, claim.currency)}</b></span></div>
      <div className={classes.headFact}><span>{texts.notice}</span><span><DueDate dueOn={claim.noticeDueOn} todayOn={todayOn} isKept={claim.status === 'sent'} /></span></div>
      <div className={classes.headFact}><span>{texts.answer}</span><span>{claim.answerDueOn === null ? texts.noAnswer : <DueDate dueOn={claim.answerDueOn} todayOn={todayOn} />}</span></div>
    </div>
  )
}

function useExport(claim: ClaimView['head']) {
  const command = useCommand('claims.export')
  const run = async () => {
    const answer = await command.run({ claimId: claim.claimId })
    if (answer !== null && (await saveStoredFile(answer.fileId, answer.fileName))) showToast(texts.exported(answer.fileName))
  }
  return { ...command, start: () => void run() }
}

const toList = (): void => go(paths.suppliers('claims'))

function Loaded({ claim }: { readonly claim: ClaimView }) {
  const { head } = claim
  const { whyNot } = useSession()
  const todayOn = useToday()
  const [tab, setTab] = useState<Tab>('lines')
  const [isAsking, setAsking] = useState(false)
  const exported = useExport(head)
  useEffect(() => focusScreen(), [])
  const isSent = head.status === 'sent'
  const frozen = isSent ? texts.frozenReason : whyNot('claims.saveLine')
  const isUnsaved = useHasDrafts([`claim-shipment:${head.claimId}`, ...claim.lines.map((line) => `claim-line:${line.lineId}`)])
  const unsaved = isUnsaved ? texts.unsaved : null
  const cannotSend = whyNot('claims.markSent') ?? (isSent ? texts.frozenReason : unsaved)
  const cannotExport = whyNot('claims.export') ?? (claim.lines.length === 0 ? texts.noLines.toLowerCase() : unsaved)
  useHotkeys({
    E: { run: exported.start, description: texts.export, disabledReason: cannotExport },
    Esc: { run: toList, description: texts.back },
  })
  const isLate = !isSent && head.noticeDueOn !== null && todayOn !== null && head.noticeDueOn < todayOn
  return (
    <ScreenBody isFilled>
      <ScreenHead
        title={<Inline>{texts.title(head.number)} <ClaimStatusTag claim={head} /></Inline>}
        sub={texts.sub(head.supplier, claimListTexts.period(head.periodFromOn, head.periodToOn), head.lineCount)}
        actions={<Facts claim={head} />}
      />
      <Inline>
        <ActionButton variant="main" label={head.fileId === null ? texts.export : texts.exportAgain} kbd="E" isBusy={exported.isRunning} disabledReason={cannotExport} onClick={exported.start} />
        {head.fileId !== null && <ActionButton label={texts.saveFile} onClick={() => void (head.fileId !== null && saveStoredFile(head.fileId))} />}
        {!isSent && <ActionButton label={texts.markSent} disabledReason={cannotSend} onClick={() => setAsking(true)} />}
        <ActionButton variant="quiet" label={texts.back} kbd="Esc" onClick={toList} />
      </Inline>
      <FailureNote failure={exported.failure} />
      {isLate && head.noticeDueOn !== null && <Note tone="late">{texts.windowNote(formatDate(head.noticeDueOn))}</Note>}
      {head.sentOn !== null && <Note>{texts.frozen(formatDate(head.sentOn))}</Note>}
      <Sections
        label={texts.parts}
        idPrefix="claim"
        tabs={[{ id: 'lines', label: texts.tabs.lines, count: claim.lines.length }, { id: 'shipment', label: texts.tabs.shipment }]}
        activeId={tab}
        onSelect={setTab}
      >
        {tab === 'lines' ? <Fills><ClaimLines claim={claim} frozen={frozen} /></Fills> : <ClaimShipment claim={claim} frozen={frozen} />}
      </Sections>
      {isAsking && <SentDialog claimId={head.claimId} createdOn={head.createdOn} onClose={() => setAsking(false)} />}
    </ScreenBody>
  )
}

/** One claim: its lines, the papers of the shipment and what becomes of it. */
export function ClaimScreen({ claimId }: { readonly claimId: number }) {
  const query = useQueryOf('claims.get', { claimId })
  useCardTab({ id: `claim-${claimId}`, title: query.data === undefined ? null : `${query.data.head.number} · ${query.data.head.supplier}`, path: paths.claim(claimId) })
  if (query.data === undefined) return <ScreenBody>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</ScreenBody>
  return <Loaded claim={query.data} />
}
