import type { LawEdition } from '#shared/contract/law.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime, shortNameOf } from '#renderer/texts/formats.ts'
import { lawArticle, lawTexts as texts, lengthLabel, ORIGIN_LABELS, rateLabel, spanWords } from '#renderer/texts/law-book.ts'
import { shownEdition } from '#renderer/texts/law-words.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { correctionOf, type Draft } from './edition-draft.ts'
import { stateOf, StateTag } from './edition-words.tsx'
import classes from './law-book.module.css'

function measureOf(edition: LawEdition): string {
  switch (edition.kind) {
    case 'rule':
      return `${lengthLabel(edition.facts)} · ${lawArticle(edition.facts.article)}`
    case 'penalty':
      return `${rateLabel(edition.facts.rateBp)} · ${edition.facts.cap === null ? texts.noCap : edition.facts.capRu}`
    case 'penalty_override':
      return `${rateLabel(edition.facts.rateBp)} · ${lawArticle(edition.facts.article)}`
    case 'penalty_pause':
      return edition.facts.act
    case 'law_change':
      return edition.facts.title
  }
}

const originOf = ({ origin, recordedBy, recordedAt }: LawEdition): string => (origin === 'shipped' ? texts.shipped : `${ORIGIN_LABELS[origin]}, ${texts.recorded(recordedBy === '' ? '' : shortNameOf(recordedBy), formatDateTime(recordedAt))}`)

export type EditionListProps = { readonly editions: readonly LawEdition[]; readonly todayOn: string | null; readonly reason: string | null; readonly onCorrect: (draft: Draft) => void }

/** Every edition of a row, the newest first; a wrong one is corrected or withdrawn, never rewritten. */
export function EditionList({ editions, todayOn, reason, onCorrect }: EditionListProps) {
  const withdraw = useCommand('law.withdrawEdition')
  const standing = editions.filter(({ withdrawnAt }) => withdrawnAt === null)
  const isOnly = standing.length === 1 && (standing[0]?.kind === 'rule' || standing[0]?.kind === 'penalty')
  const take = (editionId: number) => {
    void withdraw.run({ editionId }).then((answer) => { if (answer !== null) showToast(texts.withdrawn) })
  }
  return (
    <>
      <FailureNote failure={withdraw.failure} />
      <ol className={classes.editions}>
        {editions.toReversed().map((edition) => {
          const state = stateOf(edition, todayOn ?? '')
          return (
            <li key={edition.editionId} className={state === 'withdrawn' ? classes.gone : undefined}>
              <div className={classes.editionHead}><b>{spanWords(edition)}</b><StateTag state={state} /></div>
              <div>{measureOf(shownEdition(edition))}</div>
              <div className={classes.origin}>{originOf(edition)}</div>
              {state !== 'withdrawn' && reason === null && (
                <Inline>
                  <ActionButton variant="quiet" label={texts.correct} onClick={() => onCorrect(correctionOf(edition))} />
                  {!isOnly && <ConfirmButton label={texts.withdraw} question={edition.kind === 'rule' || edition.kind === 'penalty' ? texts.withdrawQuestion : texts.withdrawRowQuestion} confirmLabel={texts.withdraw} onConfirm={() => take(edition.editionId)} />}
                </Inline>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
