import { useMemo, useState } from 'react'
import { LINE_DECISIONS } from '#shared/claims/answer-file.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { EditorBar, EditorErrors, FilledSplit, useEditor } from '#renderer/features/reference/index.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { answerTexts as texts, DECISION_LABELS, lifeTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts } from '#renderer/texts/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { answerColumns, type AnsweredRow } from './answer-columns.tsx'
import { AnswerFile } from './answer-file.tsx'
import { acceptRest, answerInput, answerOf, answerTotals, changedLines, checkAnswers, decide, knownAnswers, problemOf, withAnswer, type AnswerForm } from './answer-form.ts'
import { AnswerLineCard, DECISION_FIELD } from './answer-line-card.tsx'
import { notLiving } from './claim-parts.ts'
import type { ClaimView } from './claim-view.ts'
import classes from './claims.module.css'

const idOf = ({ line }: AnsweredRow): string => String(line.lineId)
const DAY_FIELD = 'claim-answered-on'
/** Fields of a line that read what is typed. */
const TYPED = ['qty', 'sum'] as const

function Typing({ claim, todayOn, reason }: { readonly claim: ClaimView; readonly todayOn: string; readonly reason: string | null }) {
  const { head, lines } = claim
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const editor = useEditor({
    command: 'claims.recordAnswer', draftKey: `claim-answer:${head.claimId}`, saved: knownAnswers(lines, todayOn),
    check: (form: AnswerForm) => checkAnswers(form, lines), toInput: (form: AnswerForm) => answerInput(head.claimId, form, lines), onSaved: () => showToast(texts.saved),
  })
  const { value: form, patch } = editor
  const columns = useMemo(() => answerColumns(head.currency), [head.currency])
  const rows = useMemo(() => lines.map((line): AnsweredRow => ({ line, answer: answerOf(form, line), problem: editor.errorOf(`line.${line.lineId}`) === undefined ? null : problemOf(line, answerOf(form, line)) })), [lines, form, editor])
  const selected = rows.find((row) => idOf(row) === selectedId) ?? rows[0]
  const nothing = reason ?? (changedLines(form, lines).length === 0 ? texts.nothing : null)
  const forget = (lineId: number) => { for (const field of TYPED) editor.noteProblem(`${lineId}.${field}`, null) }
  const choose = (index: number) => {
    const decision = LINE_DECISIONS[index]
    if (selected === undefined || decision === undefined) return
    forget(selected.line.lineId)
    patch(withAnswer(form, selected.line, decide(selected.line, decision, selected.answer)))
  }
  useHotkeys(Object.fromEntries(LINE_DECISIONS.map((decision, index) => [String(index + 1), { run: () => choose(index), description: texts.decisionKey(DECISION_LABELS[decision]), disabledReason: reason }])))
  const totals = answerTotals(form, lines)
  return (
    <>
      <EditorErrors editor={editor} idOf={(field) => (field === 'answeredOn' ? DAY_FIELD : DECISION_FIELD)} />
      <FilledSplit
        sideLabel={texts.byHand}
        main={
          <>
            <div className={classes.bar}>
              <div className={classes.day}><DateField id={DAY_FIELD} label={texts.answeredOn} isRequired minOn={head.sentOn ?? undefined} maxOn={todayOn} disabledReason={reason} valueOn={form.answeredOn} error={editor.errorOf('answeredOn')} onChange={(answeredOn, problem) => { patch({ answeredOn }); editor.noteProblem('answeredOn', problem) }} /></div>
              {reason === null && totals.answeredCount < lines.length && <ActionButton label={texts.acceptAll} onClick={() => patch(acceptRest(form, lines))} />}
              <span className={classes.grow} />
              <EditorBar editor={editor} saveLabel={texts.save} whyNot={nothing} />
            </div>
            <span role="status" className={classes.barWords}>{texts.totals(totals.answeredCount, lines.length, formatMoney(totals.agreedMinor, head.currency))}</span>
            <DataGrid label={texts.byHand} columns={columns} rows={rows} rowId={idOf} empty={<EmptyState title={claimTexts.noLines} />} selectedId={selected === undefined ? null : idOf(selected)} onSelect={(row) => setSelectedId(idOf(row))} onOpen={() => focusField(DECISION_FIELD)} totalCount={rows.length} hasAutoFocus />
          </>
        }
        side={selected === undefined || reason !== null ? <Card><EmptyState title={reason === null ? claimTexts.lineEmpty : lifeTexts.closedFor(reason)} why={texts.byHandWhy} /></Card> : (
          <AnswerLineCard key={idOf(selected)} line={selected.line} currency={head.currency} answer={selected.answer} error={selected.problem ?? undefined} onChange={(answer) => patch(withAnswer(form, selected.line, answer))} noteProblem={editor.noteProblem} />
        )}
      />
    </>
  )
}

/** The supplier's answer: from the table that came back, or typed line by line. */
export function AnswerPanel({ claim }: { readonly claim: ClaimView }) {
  const { whyNot } = useSession()
  const todayOn = useToday()
  const living = notLiving(claim)
  return (
    <>
      <AnswerFile claimId={claim.head.claimId} disabledReason={whyNot('claims.checkAnswer') ?? living} />
      {todayOn !== null && <Typing claim={claim} todayOn={todayOn} reason={whyNot('claims.recordAnswer') ?? living} />}
    </>
  )
}
