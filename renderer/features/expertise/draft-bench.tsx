import { useState } from 'react'
import type { Bench } from '#shared/contract/expertise.ts'
import { missingForSigning } from '#shared/expertise/readiness.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { expertiseTexts } from '#renderer/texts/ru/expertise.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { BenchHead } from './bench-head.tsx'
import { BenchPhotoViewer } from './bench-photo-viewer.tsx'
import { BenchStrip } from './bench-strip.tsx'
import { Checklist } from './checklist.tsx'
import { Conclusion } from './conclusion.tsx'
import { doneCount, resultOf } from './draft-changes.ts'
import classes from './expertise.module.css'
import { Findings } from './findings.tsx'
import { gapPlace } from './gap-place.ts'
import { GapsCard } from './gaps-card.tsx'
import { Grounds } from './grounds.tsx'
import { HowChecked } from './how-checked.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { useBenchPhotos } from './use-bench-photos.ts'
import { useDraft } from './use-draft.ts'
import { VersionsLine } from './versions-line.tsx'

/** The core alone knows the qualification of the person; until it answers, it is taken to be filled. */
const NOT_KNOWN_HERE = '?'

type Version = Bench['versions'][number]

function useSigning(bench: Bench, version: Version) {
  const state = useDraft(version.expertiseId, version.draft, bench)
  const sign = useCommand('expertise.sign')
  const [isAsking, setAsking] = useState(false)
  const own = missingForSigning(state.draft, { steps: bench.category.checklist, photos: bench.photos, voidingConditions: bench.voidingConditions, qualification: NOT_KNOWN_HERE })
  const { failure } = sign
  const told = failure?.kind === 'refusal' && failure.code === 'expertise.incomplete' ? failure.details.missing : []
  const missing = [...own, ...told.filter((gap) => gap === 'qualification_missing')]
  const signNow = async () => {
    const isWritten = await state.flush()
    const answer = isWritten ? await sign.run({ expertiseId: version.expertiseId }) : null
    setAsking(false)
    if (answer !== null) showToast(expertiseTexts.confirm.done)
  }
  return { state, sign, missing, isAsking, setAsking, signNow }
}

/** The bench of an expertise that is being made: checklist at the left, findings at the right. */
export function DraftBench({ bench, version, onView }: { readonly bench: Bench; readonly version: Version; readonly onView: (expertiseId: number) => void }) {
  const { state, sign, missing, isAsking, setAsking, signNow } = useSigning(bench, version)
  const { draft, change } = state
  const steps = bench.category.checklist
  const [openCode, setOpenCode] = useState(() => (steps.find((step) => resultOf(draft, step.code) === null) ?? steps[0])?.code ?? '')
  const photos = useBenchPhotos(bench.orderId, bench.photos)
  const jump = (gap: string) => {
    const place = gapPlace(gap)
    if (place === null) return
    if (place.stepCode !== null) setOpenCode(place.stepCode)
    requestAnimationFrame(() => focusField(place.fieldId))
  }
  const ask = () => {
    const first = missing.find((gap) => gapPlace(gap) !== null)
    if (first === undefined) setAsking(true)
    else jump(first)
  }
  useHotkeys({ 'Ctrl+Enter': { run: ask, description: expertiseTexts.signKey } })
  return (
    <>
      <BenchHead
        bench={bench}
        done={doneCount(draft, steps)}
        saving={{ isSaving: state.isSaving || state.isDirty, savedAt: state.savedAt, hasFailed: state.failure !== null }}
        actions={<ActionButton variant="main" label={expertiseTexts.sign} kbd="Ctrl Enter" disabledReason={missing.length > 0 ? expertiseTexts.signNeeds(missing.length) : null} isBusy={sign.isRunning} onClick={ask} />}
      />
      <BenchStrip bench={bench} photos={photos} />
      <FailureNote failure={state.failure} />
      {!(sign.failure?.kind === 'refusal' && sign.failure.code === 'expertise.incomplete') && <FailureNote failure={sign.failure} />}
      <div className={classes.panes}>
        <div className={classNames(classes.pane, classes.listPane)}>
          <Checklist bench={bench} state={state} photos={photos} openCode={openCode} onOpen={setOpenCode} />
        </div>
        <div className={classes.pane}>
          <GapsCard bench={bench} missing={missing} onJump={jump} />
          <VersionsLine bench={bench} shownId={version.expertiseId} onShow={(id) => { if (id !== version.expertiseId) onView(id) }} />
          <HowChecked draft={draft} change={change} offered={bench.instrumentsOffered} />
          <Findings draft={draft} change={change} category={bench.category} />
          <Grounds draft={draft} change={change} bench={bench} photos={photos} />
          <Conclusion draft={draft} change={change} bench={bench} />
        </div>
      </div>
      <BenchPhotoViewer bench={bench} photos={photos} />
      <SignDialog isOpen={isAsking} verdict={draft.verdict} isBusy={sign.isRunning} onClose={() => setAsking(false)} onSign={() => void signNow()} />
    </>
  )
}
