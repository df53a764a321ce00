import { useEffect, useMemo, useState } from 'react'
import type { AnswerFinding, AnswerPreview, ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { FilledSplit, currencySign } from '#renderer/features/reference/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatAmount, formatMoney, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { answerTexts as texts, findingText, lineTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts } from '#renderer/texts/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { DecisionTag } from './answer-columns.tsx'
import { notLiving } from './claim-parts.ts'
import { paperOf, type ClaimView } from './claim-view.ts'
import classes from './claims.module.css'

type ReadAnswer = AnswerPreview['answers'][number]
/** A line as it was sent and is known now, beside what the table says of it. */
interface ComparedRow { readonly line: ClaimLine; readonly read: ReadAnswer | undefined }

const idOf = ({ line }: ComparedRow): string => String(line.lineId)
const isNew = ({ line, read }: ComparedRow): boolean => read !== undefined && (read.decision !== line.decision || read.agreedMinor !== line.agreedMinor || read.agreedQty !== line.agreedQty)

function columnsOf(currency: Currency): readonly GridColumn<ComparedRow>[] {
  const { previewColumns: columns } = texts
  return [
    { id: 'line', header: columns.line, width: 42, align: 'end', cell: ({ line }) => line.lineNo },
    { id: 'paper', header: texts.columns.order, width: 112, cell: ({ line }) => <b>{paperOf(line)}</b>, text: ({ line }) => [paperOf(line), line.modelName, line.serial].filter((word) => word !== '').join(', ') },
    { id: 'asked', header: texts.columns.requested(currencySign(currency)), width: 104, align: 'end', cell: ({ line }) => formatAmount(line.requestedMinor) },
    { id: 'before', header: columns.before, width: 98, cell: ({ line }) => <DecisionTag decision={line.decision} /> },
    { id: 'decision', header: columns.decision, width: 108, cell: ({ read }) => (read === undefined ? texts.keep : <DecisionTag decision={read.decision} />) },
    { id: 'qty', header: columns.qty, width: 48, align: 'end', cell: ({ read }) => (read === undefined ? orAbsent('') : formatNumber(read.agreedQty)) },
    { id: 'sum', header: lineTexts.agreed(currencySign(currency)), width: 124, align: 'end', cell: (row) => (row.read === undefined ? orAbsent('') : isNew(row) ? <b>{formatAmount(row.read.agreedMinor)}</b> : formatAmount(row.read.agreedMinor)) },
    { id: 'reason', header: columns.reason, minWidth: 80, cell: ({ read }) => orAbsent(read?.reason ?? ''), text: ({ read }) => read?.reason ?? '' },
    { id: 'row', header: columns.row, width: 52, align: 'end', cell: ({ read }) => (read === undefined ? orAbsent('') : formatNumber(read.rowNumber)) },
  ]
}

function Findings({ title, tone, findings, currency }: { readonly title: string; readonly tone: 'late' | 'soon'; readonly findings: readonly AnswerFinding[]; readonly currency: Currency }) {
  if (findings.length === 0) return null
  return (
    <Card title={title} sub={formatNumber(findings.length)}>
      <ul className={classes.findings} data-tone={tone}>{findings.map((finding) => <li key={findingText(finding, currency)}>{findingText(finding, currency)}</li>)}</ul>
    </Card>
  )
}

function Compared({ claim, fileId, preview }: { readonly claim: ClaimView; readonly fileId: number; readonly preview: AnswerPreview }) {
  const { head, lines } = claim
  const { whyNot } = useSession()
  const todayOn = useToday()
  const [typedOn, setTypedOn] = useState<string | null | undefined>(undefined)
  const command = useCommand('claims.applyAnswer')
  const answeredOn = typedOn === undefined ? todayOn : typedOn
  const columns = useMemo(() => columnsOf(head.currency), [head.currency])
  const rows = useMemo(() => lines.map((line): ComparedRow => ({ line, read: preview.answers.find(({ lineId }) => lineId === line.lineId) })), [lines, preview])
  const agreedMinor = preview.answers.reduce((sum, answer) => sum + answer.agreedMinor, 0)
  const reason = whyNot('claims.applyAnswer') ?? notLiving(claim) ?? (preview.isApplicable ? (answeredOn === null ? texts.noDay : null) : texts.cannotApply)
  const apply = async () => {
    if (answeredOn === null) return
    const answer = await command.run({ claimId: head.claimId, fileId, answeredOn })
    if (answer === null) return
    showToast(texts.applied(answer.answerCount))
    go(paths.claim(head.claimId, 'answer'))
  }
  return (
    <>
      <div className={classes.bar}>
        <div className={classes.day}><DateField label={texts.answeredOn} isRequired minOn={head.sentOn ?? undefined} maxOn={todayOn ?? undefined} valueOn={answeredOn} error={command.fieldErrors['answeredOn']} onChange={(value) => { setTypedOn(value); command.clear() }} /></div>
        <span role="status" className={classes.barWords}>{texts.totals(preview.answers.length, lines.length, formatMoney(agreedMinor, head.currency))}</span>
        <span className={classes.grow} />
        <ActionButton label={texts.other} onClick={() => go(paths.claim(head.claimId, 'answer'))} />
        <ActionButton variant="main" label={texts.apply} isBusy={command.isRunning} disabledReason={reason} onClick={() => void apply()} />
      </div>
      <FailureNote failure={command.failure} />
      <FilledSplit
        sideLabel={texts.findings}
        main={<DataGrid label={texts.compared} columns={columns} rows={rows} rowId={idOf} rowTone={(row) => (row.read === undefined ? 'late' : null)} empty={<EmptyState title={claimTexts.noLines} />} totalCount={rows.length} hasAutoFocus />}
        side={
          <>
            {preview.problems.length > 0 && <Note tone="late">{texts.problemsWhy}</Note>}
            <Findings title={texts.problemsTitle} tone="late" findings={preview.problems} currency={head.currency} />
            <Findings title={texts.warnings} tone="soon" findings={preview.warnings} currency={head.currency} />
            {preview.problems.length + preview.warnings.length === 0 && <Card title={texts.findings}><Sub>{texts.noFindings}</Sub></Card>}
          </>
        }
      />
    </>
  )
}

/** Reads the table once; what is read does not change by itself. */
function useReading(claimId: number, fileId: number) {
  const { run, failure } = useCommand('claims.checkAnswer')
  const [preview, setPreview] = useState<AnswerPreview | null>(null)
  useEffect(() => {
    void run({ claimId, fileId }).then((answer) => { if (answer !== null) setPreview(answer) })
  }, [run, claimId, fileId])
  return { preview, failure }
}

/** The supplier's table beside the claim as it was sent; nothing changes before it is applied, and then all of it at once. */
export function AnswerPreviewPanel({ claim, fileId }: { readonly claim: ClaimView; readonly fileId: number }) {
  const { preview, failure } = useReading(claim.head.claimId, fileId)
  if (preview !== null) return <Compared claim={claim} fileId={fileId} preview={preview} />
  if (failure === null) return <Card title={texts.reading}><SkeletonRows /></Card>
  return (
    <Card title={texts.file}>
      <FailureNote failure={failure} />
      <Inline><ActionButton label={texts.other} onClick={() => go(paths.claim(claim.head.claimId, 'answer'))} /></Inline>
    </Card>
  )
}
