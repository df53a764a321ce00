import { dayOutOfOrder, openEightDDays, openedEightD } from '#shared/claims/eight-d.ts'
import type { EightD } from '#shared/documents/claim-model.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { EditorBar, EditorErrors, fieldNames, useEditor, type Editor } from '#renderer/features/reference/index.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { eightDTexts as texts } from '#renderer/texts/claim-life.ts'
import { Card } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { FieldGrid, SplitView, Stack } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { TermBar } from '#renderer/ui/term-bar.tsx'
import { dueText, dueTone } from './due-date.tsx'
import type { ClaimView } from './claim-view.ts'
import { ActionsTable, ContainmentTable } from './eight-d-tables.tsx'

type Words = keyof typeof texts.fields
type Input = InputOf<'claims.saveEightD'>['eightD']
export type EightDEditor = Editor<EightD>

const idOf = (field: string): string => `eight-d-${field.replaceAll('.', '-')}`
const nameOf = fieldNames({ ...texts.fields, openedOn: texts.openedOn, containmentDueOn: texts.containmentDueOn, actionsDueOn: texts.actionsDueOn, closedOn: texts.closedOn, action: texts.actionColumns.action })

function check(report: EightD): Readonly<Record<string, string>> {
  const field = dayOutOfOrder(report)
  const unsaid = report.actions.flatMap(({ action }, index) => (action.trim() === '' ? [[`actions.${index}.action`, texts.emptyAction] as const] : []))
  return { ...(field === null ? {} : { [field]: texts.beforeOpened }), ...Object.fromEntries(unsaid) }
}

/** The wire wants lists it may change. */
const inputOf = (report: EightD): Input => ({ ...report, containment: report.containment.map((row) => ({ ...row })), actions: report.actions.map((row) => ({ ...row })) })

function WordsField({ editor, field, rows = 3 }: { readonly editor: EightDEditor; readonly field: Words; readonly rows?: number }) {
  return <AreaField id={idOf(`eightD.${field}`)} label={texts.fields[field]} rows={rows} value={editor.value[field]} error={editor.errorOf(`eightD.${field}`)} onChange={(value) => editor.patch({ [field]: value })} />
}

function Days({ editor }: { readonly editor: EightDEditor }) {
  const todayOn = useToday()
  const { d3DueOn, d5DueOn } = openEightDDays(editor.value)
  const day = (field: 'openedOn' | 'containmentDueOn' | 'actionsDueOn' | 'closedOn') => (
    <DateField id={idOf(field)} label={texts[field]} valueOn={editor.value[field]} error={editor.errorOf(field) ?? editor.errorOf(`eightD.${field}`)} onChange={(value, problem) => { editor.patch({ [field]: value }); editor.noteProblem(field, problem) }} />
  )
  const term = (label: string, dueOn: string | null) => (todayOn === null ? null : <TermBar label={label} tone={dueOn === null ? 'ok' : dueTone(dueOn, todayOn)} tagText={dueOn === null ? texts.met : dueText(dueOn, todayOn)} />)
  return (
    <Card title={texts.dates}>
      {term(texts.containment, d3DueOn)}
      {term(texts.actions, d5DueOn)}
      <FieldGrid columns="1fr 1fr">{day('openedOn')}{day('closedOn')}{day('containmentDueOn')}{day('actionsDueOn')}</FieldGrid>
    </Card>
  )
}

function Report({ claim, report }: { readonly claim: ClaimView; readonly report: EightD }) {
  const { whyNot } = useSession()
  const { claimId } = claim.head
  const editor = useEditor({ command: 'claims.saveEightD', draftKey: `claim-8d:${claimId}`, saved: report, check, toInput: (value: EightD) => ({ claimId, eightD: inputOf(value) }) })
  return (
    <>
      <EditorErrors editor={editor} idOf={idOf} nameOf={nameOf} />
      <SplitView
        sideLabel={texts.dates}
        main={
          <Card title={texts.title} actions={<EditorBar editor={editor} whyNot={whyNot('claims.saveEightD')} />}>
            <Stack gap={10}>
              <FieldGrid columns="1fr 1fr"><WordsField editor={editor} field="emergency" /><WordsField editor={editor} field="team" /></FieldGrid>
              <WordsField editor={editor} field="problem" />
              <ContainmentTable editor={editor} />
              <FieldGrid columns="1fr 1fr"><WordsField editor={editor} field="rootCauseOccurrence" /><WordsField editor={editor} field="rootCauseEscape" /></FieldGrid>
              <ActionsTable editor={editor} idOf={idOf} />
              <FieldGrid columns="1fr 1fr"><WordsField editor={editor} field="implementation" /><WordsField editor={editor} field="prevention" /></FieldGrid>
              <WordsField editor={editor} field="closure" rows={2} />
            </Stack>
          </Card>
        }
        side={<Days editor={editor} />}
      />
    </>
  )
}

/** The report on the cause of the defects and how it is removed; none before it is asked for. */
export function EightDPanel({ claim }: { readonly claim: ClaimView }) {
  const { whyNot } = useSession()
  const todayOn = useToday()
  const start = useCommand('claims.saveEightD')
  const cannot = whyNot('claims.saveEightD')
  if (claim.eightD !== null) return <Report claim={claim} report={claim.eightD} />
  return (
    <Card>
      <EmptyState title={texts.none} why={cannot ?? texts.noneWhy} {...(cannot === null && todayOn !== null ? { action: { label: texts.start, onClick: () => void start.run({ claimId: claim.head.claimId, eightD: inputOf(openedEightD(todayOn)) }) } } : {})} />
      <FailureNote failure={start.failure} />
    </Card>
  )
}
