import { useState } from 'react'
import { daysBetween } from '#shared/kit/calendar.ts'
import { isUnsent } from '#shared/claims/status.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { boardTexts as texts } from '#renderer/texts/claim-board.ts'
import { lifeTexts } from '#renderer/texts/claim-life.ts'
import { claimListTexts } from '#renderer/texts/claims.ts'
import { Board } from '#renderer/ui/board/board.tsx'
import type { BoardAction } from '#renderer/ui/board/board-card.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import { agesOf, BOARD_COLUMNS, cardsOf, columnOf, dropOf, isOfAge, owedOf, type BoardColumnId } from './board-columns.ts'
import { ClaimStatusTag } from './claim-status-tag.tsx'
import { ClaimStepDialog } from './claim-step-dialogs.tsx'
import { stepsOf, type ClaimStep } from './claim-steps.ts'
import { dueTone } from './due-date.tsx'
import classes from './board.module.css'

const AGE_TONES: readonly Tone[] = ['plain', 'plain', 'soon', 'late']
const NONE: readonly ClaimHead[] = []

/** The day that comes next for the claim: of its notice, of its answer, of a promised step. */
function dueOf(claim: ClaimHead): { readonly words: string; readonly on: string } | null {
  if (isUnsent(claim.status)) return claim.noticeDueOn === null ? null : { words: texts.notice(claim.noticeDueOn), on: claim.noticeDueOn }
  if (claim.nextDueOn !== null) return { words: texts.step(claim.nextStep, claim.nextDueOn), on: claim.nextDueOn }
  return claim.answerDueOn === null || claim.answeredOn !== null ? null : { words: texts.answer(claim.answerDueOn), on: claim.answerDueOn }
}

function BoardCardWords({ claim, todayOn }: { readonly claim: ClaimHead; readonly todayOn: string | null }) {
  const due = dueOf(claim)
  const shownMinor = isUnsent(claim.status) ? claim.totalMinor : claim.outstandingMinor
  return (
    <span className={classes.card}>
      <b>{claim.number}</b>
      <span className={classes.supplier}>{claim.supplier}</span>
      <span className={classes.line}><span className={classes.sum}>{formatMoney(shownMinor, claim.currency)}</span>{claim.outstandingQty > 0 && <small>{lifeTexts.sums.piecesLeft(claim.outstandingQty)}</small>}</span>
      <span className={classes.tags}>
        <ClaimStatusTag claim={{ status: claim.status, sentOn: null }} />
        {due !== null && todayOn !== null && <Tag tone={dueTone(due.on, todayOn)} title={due.words}>{due.words}</Tag>}
      </span>
      {todayOn !== null && <small>{texts.inStage(Math.max(0, daysBetween(claim.statusSince, todayOn)))}</small>}
    </span>
  )
}

type Asked = { readonly claim: ClaimHead; readonly step: ClaimStep }

/** What a claim's menu and a drop onto a column do. */
function useActions(ask: (asked: Asked) => void) {
  const { whyNot } = useSession()
  const actionsOf = (claim: ClaimHead): readonly BoardAction[] => [
    { id: 'open', label: texts.open, disabledReason: null, run: () => go(paths.claim(claim.claimId)) },
    ...stepsOf(claim, whyNot).map(({ step, label, reason }) => ({ id: step, label, disabledReason: reason, run: () => ask({ claim, step }) })),
  ]
  const dropOn = (claim: ClaimHead, columnId: string): BoardAction | null => {
    const column = BOARD_COLUMNS.find((known) => known === columnId)
    const drop = column === undefined ? null : dropOf(claim, column)
    if (drop === null) return null
    if (drop.kind === 'part') return { id: drop.part, label: texts.open, disabledReason: null, run: () => go(paths.claim(claim.claimId, drop.part)) }
    return actionsOf(claim).find(({ id }) => id === drop.step) ?? null
  }
  return { actionsOf, dropOn }
}

/** Live claims by stage, the longest waiting first; what a card can do is in its menu. */
export function ClaimsBoard({ onNew }: { readonly onNew: () => void }) {
  const query = useQueryOf('claims.list', { supplierId: null, statuses: null })
  const todayOn = useToday()
  const [age, setAge] = useState<number | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { actionsOf, dropOn } = useActions(setAsked)
  const live = (query.data ?? NONE).filter((claim) => columnOf(claim) !== null)
  const shown = age === null ? live : live.filter((claim) => isOfAge(claim, age))
  if (query.data === undefined) return <Card>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</Card>
  if (live.length === 0) return <Card><EmptyState title={texts.empty} why={claimListTexts.emptyWhy} action={{ label: claimListTexts.newClaim, kbd: 'N', onClick: onNew }} /></Card>
  const columns = BOARD_COLUMNS.map((id: BoardColumnId) => { const cards = cardsOf(shown, id); return { id, title: texts.columns[id], sum: owedOf(cards), cards, empty: texts.emptyColumn } })
  return (
    <>
      <div className={classes.ages}>{texts.ages} <ChipRow label={texts.ages}>
        {agesOf(live).filter(({ count, bucket }) => count > 0 || bucket === age).map(({ bucket, fromDays, toDays, count }) => <FilterChip key={bucket} count={count} label={texts.age(fromDays, toDays)} tone={AGE_TONES[bucket] ?? 'plain'} isPressed={age === bucket} onToggle={() => setAge(age === bucket ? null : bucket)} />)}
      </ChipRow></div>
      <Board
        label={texts.label} columns={columns} cardId={(claim) => String(claim.claimId)} cardName={(claim) => texts.card(claim.number, claim.supplier)} renderCard={(claim) => <BoardCardWords claim={claim} todayOn={todayOn} />}
        onOpen={(claim) => go(paths.claim(claim.claimId))} actionsOf={actionsOf} menuLabel={(claim) => texts.menu(claim.number)} dropOn={dropOn}
      />
      {asked !== null && <ClaimStepDialog head={asked.claim} step={asked.step} onClose={() => setAsked(null)} />}
    </>
  )
}
