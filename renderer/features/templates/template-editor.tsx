import { useId, useMemo, useRef, useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { DOCUMENT_KIND_LABELS, labelOf } from '#renderer/texts/labels.ts'
import { templateProblem, templatesTexts as texts } from '#renderer/texts/templates.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Note } from '#renderer/ui/note.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { TabBar, TabPanel } from '#renderer/ui/tab-bar.tsx'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { useSettled } from '#renderer/ui/use-settled.ts'
import type { TemplateProblem } from '#shared/contract/templates.ts'
import { FieldsSide } from './fields-side.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { ProblemsList } from './problems-list.tsx'
import { SampleSide } from './sample-side.tsx'
import { SaveDialog } from './save-dialog.tsx'
import { useTemplateText } from './template-drafts.ts'
import classes from './templates.module.css'
import { TextSheet, type TextSheetHandle } from './text-sheet.tsx'
import { VersionsSide } from './versions-side.tsx'

const CHECK_AFTER_MS = 400
const TAB_IDS = 'template'
const TABS = ['fields', 'sample', 'versions'] as const
type Tab = (typeof TABS)[number]
const NO_PROBLEMS: readonly TemplateProblem[] = []

type Template = OutputOf<'templates.get'>

function subOf({ version, versions }: Template): string {
  const newest = versions.find((one) => one.version === version)
  return newest === undefined ? texts.subShipped : texts.sub(version, newest.recordedAt, shortNameOf(newest.recordedBy))
}

/** What is wrong with the text, asked when typing has stopped. */
function useProblems(kind: Template['kind'], text: string) {
  const settled = useSettled(text, CHECK_AFTER_MS)
  const query = useQueryOf('templates.check', { kind, text: settled }, { keepsPrevious: true })
  const problems = useMemo(() => query.data?.problems.map((problem) => ({ ...problem, message: templateProblem(kind, problem) })) ?? NO_PROBLEMS, [query.data, kind])
  return { problems, isChecking: settled !== text || query.isPending || query.isPlaceholderData }
}

/** Text on the left, what it may name, a sample and the versions on the right. */
export function TemplateEditor({ template }: { readonly template: Template }) {
  const { kind } = template
  const { whyNot } = useSession()
  const draft = useTemplateText(kind, template)
  const { text, isDirty } = draft
  const { problems, isChecking } = useProblems(kind, text)
  const [tab, setTab] = useState<Tab>('fields')
  const [isSaving, setSaving] = useState(false)
  const sheetRef = useRef<TextSheetHandle>(null)
  const problemsId = useId()
  const lockedReason = whyNot('templates.save')
  const saveReason = lockedReason ?? (!isDirty ? texts.nothingChanged : isChecking ? texts.checking : problems.length > 0 ? texts.hasProblems(problems.length) : null)
  const leave = () => go(paths.settings('templates'))
  const reset = () => {
    const typed = text
    draft.drop()
    showUndoToast({ message: texts.resetDone, undoLabel: texts.takeBack, onUndo: () => draft.type(typed) })
  }
  useHotkeys({
    'Ctrl+S': { run: () => setSaving(true), description: texts.save, disabledReason: saveReason },
    Esc: { run: leave, description: texts.back },
  })
  return (
    <>
      <ScreenHead
        title={texts.title(labelOf(DOCUMENT_KIND_LABELS, template.kind))}
        sub={<>{subOf(template)}{isDirty && <> · <b>{texts.kept}</b></>}{lockedReason !== null && <> · {texts.readOnly}</>}</>}
        actions={
          <>
            <ActionButton label={texts.back} kbd="Esc" onClick={leave} />
            {isDirty && <ActionButton label={texts.reset} variant="quiet" onClick={reset} />}
            <ActionButton variant="main" label={texts.save} kbd={saveReason === null ? 'Ctrl S' : undefined} disabledReason={saveReason} onClick={() => setSaving(true)} />
          </>
        }
      />
      {isDirty && draft.baseVersion !== template.version && <Note tone="soon">{texts.newer(template.version)}</Note>}
      <div className={classNames(classes.split, tab !== 'fields' && classes.wideSide)}>
        <div className={classes.main}>
          <TextSheet ref={sheetRef} text={text} problems={problems} isReadOnly={lockedReason !== null} problemsId={problemsId} onChange={draft.type} />
          <ProblemsList id={problemsId} problems={problems} isChecking={isChecking} onGo={({ line, column }) => sheetRef.current?.goTo(line, column)} />
        </div>
        <aside className={classes.side} aria-label={texts.side}>
          <TabBar label={texts.side} idPrefix={TAB_IDS} tabs={TABS.map((id) => ({ id, label: texts.tabs[id], count: id === 'versions' ? template.versions.length : undefined }))} activeId={tab} onSelect={setTab} />
          <div className={classes.panel}>
            <TabPanel idPrefix={TAB_IDS} id={tab}>
              {tab === 'fields' && <FieldsSide template={template} text={text} onInsert={lockedReason === null ? (snippet) => sheetRef.current?.insert(snippet) : null} />}
              {tab === 'sample' && <SampleSide kind={kind} text={text} hasProblems={problems.length > 0} />}
              {tab === 'versions' && <VersionsSide template={template} unsaved={isDirty ? text : null} whyNot={whyNot('templates.restore')} />}
            </TabPanel>
          </div>
        </aside>
      </div>
      {isSaving && <SaveDialog kind={kind} text={text} nextVersion={(template.versions[0]?.version ?? 0) + 1} onClose={() => setSaving(false)} onSaved={() => setSaving(false)} />}
      <LeaveGuard isDirty={isDirty} onDrop={draft.drop} />
    </>
  )
}
