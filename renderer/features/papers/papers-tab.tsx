import { Fragment } from 'react'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { papersTexts } from '#renderer/texts/ru/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { DocumentRow, OrderCard } from '#shared/contract/orders.ts'
import classes from './papers.module.css'
import { usePaperKinds, type PaperKindState } from './use-paper-kinds.ts'
import type { PaperDesk } from './use-paper-desk.tsx'

function KindState({ state }: { readonly state: PaperKindState }) {
  const { whyNot, missing, papers } = state
  if (whyNot !== null) return <span>{papersTexts.notAvailable(whyNot)}</span>
  if (missing !== null && missing.length > 0) return <Tag tone="soon" title={missing.map((field) => field.label).join(', ')}>{papersTexts.missingCount(missing.length)}</Tag>
  if (papers.length > 0) return null
  return missing === null ? null : <Tag tone="plain">{papersTexts.canMake}</Tag>
}

function PaperLine({ paper, desk }: { readonly paper: DocumentRow; readonly desk: PaperDesk }) {
  return (
    <>
      <div className={classes.paperName}>
        <span className={classes.number}>{papersTexts.number(paper.number)}</span>
        <span className={classes.meta}>{papersTexts.printed(paper.printedAt, shortNameOf(paper.person))}</span>
        <span className={classes.meta}>{papersTexts.times(paper.printCount)}</span>
        <span className={classes.digest} title={papersTexts.digestTitle(paper.sha256)}>{papersTexts.digest(paper.sha256)}</span>
      </div>
      <div className={classes.actions}>
        <ActionButton label={papersTexts.view} variant="quiet" onClick={() => desk.view(paper)} />
        <ActionButton label={papersTexts.save} variant="quiet" onClick={() => desk.save(paper)} />
        <ActionButton label={papersTexts.print} onClick={() => desk.printAgain(paper)} />
      </div>
    </>
  )
}

function KindRow({ state, desk }: { readonly state: PaperKindState; readonly desk: PaperDesk }) {
  const { kind, papers, whyNot, missing } = state
  const hasGaps = missing !== null && missing.length > 0
  const label = hasGaps ? papersTexts.missingShow : papers.length > 0 ? papersTexts.makeAgain : papersTexts.make
  return (
    <li className={classes.kind}>
      <div>
        <div className={classes.kindName}>{papersTexts.kind(kind)}</div>
        <div className={classes.kindState}><KindState state={state} /></div>
      </div>
      <div className={classes.actions}>
        {whyNot === null && (
          <ActionButton label={label} variant={papers.length > 0 ? 'quiet' : 'plain'} isBusy={desk.busy === kind} title={papers.length > 0 ? papersTexts.makeAgainTitle : undefined} onClick={() => desk.make(kind)} />
        )}
      </div>
      {papers.map((paper) => <Fragment key={paper.documentId}><PaperLine paper={paper} desk={desk} /></Fragment>)}
    </li>
  )
}

/** Every paper the order has or may have. */
export function PapersTab({ card, desk }: { readonly card: OrderCard; readonly desk: PaperDesk }) {
  const kinds = usePaperKinds(card, true)
  return (
    <Card title={papersTexts.title} isRuled actions={<ActionButton label={papersTexts.labelPrint} title={papersTexts.labelSub} isBusy={desk.busy === 'label'} onClick={desk.printLabel} />}>
      <ul className={classes.kinds}>
        {kinds.map((state) => <KindRow key={state.kind} state={state} desk={desk} />)}
      </ul>
    </Card>
  )
}
