import { useEffect, useState } from 'react'
import { isOver, isUnsent } from '#shared/claims/status.ts'
import { focusScreen } from '#renderer/app/focus-screen.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useCardTab } from '#renderer/app/use-card-tab.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { Fills, Sections, useHasDrafts } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { lifeTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts as texts } from '#renderer/texts/claims.ts'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { AnswerPreviewPanel } from './answer-preview.tsx'
import { ClaimActions } from './claim-actions.tsx'
import { ClaimTop } from './claim-head.tsx'
import { ClaimLines } from './claim-lines.tsx'
import { nameOfPart, partAt, tabsOf, type ClaimPart } from './claim-parts.ts'
import { ClaimShipment } from './claim-shipment.tsx'
import { ClaimStepDialog } from './claim-step-dialogs.tsx'
import type { ClaimStep } from './claim-steps.ts'
import type { ClaimView } from './claim-view.ts'
import { CompensationPanel } from './compensation-panel.tsx'
import { EightDPanel } from './eight-d-panel.tsx'
import { TalksPanel } from './talks-panel.tsx'

export interface ClaimScreenProps {
  readonly claimId: number
  /** What of the claim the address names; its lines at first. */
  readonly part?: string
  /** The supplier's table to be compared and taken over. */
  readonly answerFileId?: number | null
}

/** Why what was sent does not change. */
function frozenOf({ head }: ClaimView): string | null {
  if (isOver(head.status)) return lifeTexts.over
  return isUnsent(head.status) ? null : texts.frozenReason
}

function Part({ claim, part, answerFileId }: { readonly claim: ClaimView; readonly part: ClaimPart; readonly answerFileId: number | null }) {
  const { whyNot } = useSession()
  const frozen = frozenOf(claim)
  switch (part) {
    case 'lines': return <Fills><ClaimLines claim={claim} frozen={frozen} /></Fills>
    case 'shipment': return <ClaimShipment claim={claim} frozen={frozen ?? whyNot('claims.saveShipment')} />
    case 'answer': return <Fills>{answerFileId === null ? <AnswerPanel claim={claim} /> : <AnswerPreviewPanel claim={claim} fileId={answerFileId} />}</Fills>
    case 'compensation': return <Fills><CompensationPanel claim={claim} /></Fills>
    case 'talks': return <TalksPanel claim={claim} />
    case '8d': return <EightDPanel claim={claim} />
  }
}

function Notes({ head }: ClaimView) {
  const todayOn = useToday()
  const isLate = isUnsent(head.status) && head.noticeDueOn !== null && todayOn !== null && head.noticeDueOn < todayOn
  if (isLate && head.noticeDueOn !== null) return <Note tone="late">{texts.windowNote(formatDate(head.noticeDueOn))}</Note>
  if (head.status === 'closed' && head.closedOn !== null) return <Note tone="ok">{lifeTexts.closedNote(head.closedOn)}</Note>
  if (head.nextStep === '' || isOver(head.status)) return null
  return <Note tone={head.nextDueOn !== null && todayOn !== null && head.nextDueOn < todayOn ? 'late' : 'info'}>{lifeTexts.next(head.nextStep, head.nextDueOn)}</Note>
}

function Loaded({ claim, part, answerFileId }: { readonly claim: ClaimView; readonly part: ClaimPart; readonly answerFileId: number | null }) {
  const { head } = claim
  const [step, setStep] = useState<ClaimStep | null>(null)
  useEffect(() => focusScreen(), [])
  const isUnsaved = useHasDrafts([`claim-shipment:${head.claimId}`, `claim-8d:${head.claimId}`, ...claim.lines.map((line) => `claim-line:${line.lineId}`)])
  return (
    <ScreenBody isFilled>
      <ClaimTop head={head} />
      <ClaimActions claim={claim} unsaved={isUnsaved ? texts.unsaved : null} onStep={setStep} />
      <Notes {...claim} />
      <Sections label={texts.parts} idPrefix="claim" tabs={tabsOf(claim)} activeId={part} onSelect={(id) => go(paths.claim(head.claimId, nameOfPart(id)))}>
        <Part claim={claim} part={part} answerFileId={answerFileId} />
      </Sections>
      {step !== null && <ClaimStepDialog head={head} step={step} onClose={() => setStep(null)} />}
    </ScreenBody>
  )
}

/** One claim: what is asked for, what was answered, what came back and what was said. */
export function ClaimScreen({ claimId, part = '', answerFileId = null }: ClaimScreenProps) {
  const query = useQueryOf('claims.get', { claimId })
  useCardTab({ id: `claim-${claimId}`, title: query.data === undefined ? null : `${query.data.head.number} · ${query.data.head.supplier}`, path: paths.claim(claimId) })
  if (query.data === undefined) return <ScreenBody>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</ScreenBody>
  return <Loaded claim={query.data} part={answerFileId === null ? partAt(part) : 'answer'} answerFileId={answerFileId} />
}
