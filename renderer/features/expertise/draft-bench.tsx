import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { Bench } from '#shared/contract/expertise.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { focusScreen } from '#renderer/app/focus-screen.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { DemandsLine } from '#renderer/features/evidence/index.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { BenchHead } from './bench-head.tsx'
import { BenchPhotoViewer } from './bench-photo-viewer.tsx'
import { BenchStrip } from './bench-strip.tsx'
import { Checklist, isHandInList } from './checklist.tsx'
import { Conclusion } from './conclusion.tsx'
import { doneCount, resultOf } from './draft-changes.ts'
import classes from './expertise.module.css'
import { Findings } from './findings.tsx'
import { benchFieldId, gapPlace, isOfPerson, stepPartId } from './gap-place.ts'
import { GapsCard } from './gaps-card.tsx'
import { Grounds } from './grounds.tsx'
import { HowChecked } from './how-checked.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { useBenchPhotos } from './use-bench-photos.ts'
import { useSigning } from './use-signing.ts'
import { VersionsLine } from './versions-line.tsx'

type Version = Bench['versions'][number]

/** The bench of an expertise that is being made: checklist at the left, findings at the right. */
export function DraftBench({ bench, version, onView }: { readonly bench: Bench; readonly version: Version; readonly onView: (expertiseId: number) => void }) {
  const { state, isSigning, signFailure, missing, signNeeds, isAsking, setAsking, signNow } = useSigning(bench, version)
  const { draft, change } = state
  const steps = bench.category.checklist
  const [openCode, setOpenCode] = useState(() => (steps.find((step) => resultOf(draft, step.code) === null) ?? steps[0])?.code ?? '')
  const photos = useBenchPhotos(bench.orderId, bench.photos)
  const jump = (gap: string) => {
    const place = gapPlace(gap)
    if (isOfPerson(gap)) go(paths.settings('people'))
    if (place === null) return
    if (place.stepCode !== null) setOpenCode(place.stepCode)
    requestAnimationFrame(() => focusField(place.fieldId))
  }
  const ask = () => {
    const first = missing.find((gap) => gapPlace(gap) !== null)
    if (first === undefined) setAsking(true)
    else jump(first)
  }
  // An open list of choices would take the key for itself.
  const askFromField = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
    event.preventDefault()
    event.stopPropagation()
    ask()
  }
  const lastInSide = useRef(benchFieldId('methods'))
  const rememberField = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.id !== '') lastInSide.current = target.id
  }
  const changePane = () => focusField(isHandInList() ? lastInSide.current : stepPartId(openCode, 'row'))
  useEffect(() => focusScreen(), [])
  useHotkeys({ 'Ctrl+Enter': { run: ask, description: expertiseTexts.signKey }, F6: { run: changePane, description: expertiseTexts.paneKey } })
  return (
    <>
      <BenchHead
        bench={bench}
        done={doneCount(draft, steps)}
        saving={{ isSaving: state.isSaving || state.isDirty, savedAt: state.savedAt, hasFailed: state.failure !== null }}
        actions={<ActionButton variant="main" label={expertiseTexts.sign} kbd="Ctrl Enter" disabledReason={signNeeds === 0 ? null : expertiseTexts.signNeeds(signNeeds)} isBusy={isSigning} onClick={ask} />}
      />
      <BenchStrip bench={bench} photos={photos} />
      {state.failure?.kind !== 'host_lost' && <FailureNote failure={state.failure} />}
      <FailureNote failure={signFailure} />
      <div className={classes.panes} onKeyDownCapture={askFromField}>
        <div className={classNames(classes.pane, classes.listPane)}>
          <Checklist bench={bench} state={state} photos={photos} openCode={openCode} onOpen={setOpenCode} />
        </div>
        <div className={classes.side}>
          <GapsCard bench={bench} missing={missing} onJump={jump} />
          <DemandsLine orderId={bench.orderId} />
          <div className={classes.pane} onFocus={rememberField}>
            <VersionsLine bench={bench} shownId={version.expertiseId} onShow={(id) => { if (id !== version.expertiseId) onView(id) }} />
            <HowChecked draft={draft} change={change} offered={bench.instrumentsOffered} />
            <Findings draft={draft} change={change} category={bench.category} />
            <Grounds draft={draft} change={change} bench={bench} photos={photos} />
            <Conclusion draft={draft} change={change} bench={bench} />
          </div>
        </div>
      </div>
      <BenchPhotoViewer bench={bench} photos={photos} />
      <SignDialog isOpen={isAsking} verdict={draft.verdict} isBusy={isSigning} onClose={() => setAsking(false)} onSign={() => void signNow()} />
    </>
  )
}
