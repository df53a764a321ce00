import { flushSync } from 'react-dom'
import type { Bench, StepOutcome } from '#shared/contract/expertise.ts'
import type { ChecklistStep } from '#shared/contract/reference.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { chosenPictures } from '#renderer/features/photos/index.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { Card } from '#renderer/ui/card.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { ChecklistRow } from './checklist-row.tsx'
import { resultOf, withNote, withOutcome, withValue } from './draft-changes.ts'
import classes from './expertise.module.css'
import { stepPartId } from './gap-place.ts'
import { groundPlace, stepPlace, type BenchPhotos } from './use-bench-photos.ts'
import type { DraftState } from './use-draft.ts'

export type ChecklistProps = {
  readonly bench: Bench
  readonly state: DraftState
  readonly photos: BenchPhotos
  readonly openCode: string
  readonly onOpen: (stepCode: string) => void
}

const LIST_ID = 'bench-checklist'

/** Keys of the list work while the hand is in it, or nowhere in particular. */
export function isHandInList(): boolean {
  const active = document.activeElement
  return active === null || active === document.body || active.id === 'main' || document.getElementById(LIST_ID)?.contains(active) === true
}

/** The open step comes wholly into view, moving the list no more than needed. */
function focusRow(stepCode: string): void {
  const row = document.getElementById(stepPartId(stepCode, 'row'))
  row?.closest('li')?.scrollIntoView?.({ block: 'nearest' })
  row?.focus({ preventScroll: true })
}

/** What is still wanted of the step once it is marked; null sends the hand on to the next one. */
function wantedPart(step: ChecklistStep, outcome: StepOutcome, hasValue: boolean, hasProof: boolean): 'row' | 'value' | 'note' | null {
  if (outcome !== 'not_checked' && step.kind === 'measure' && !hasValue) return 'value'
  if (outcome !== 'ok') return hasProof ? null : 'note'
  return step.wantsPhoto && !hasProof ? 'row' : null
}

function useChecklist({ bench, state, photos, openCode, onOpen }: ChecklistProps) {
  const steps = bench.category.checklist
  const { draft, change } = state
  const index = Math.max(0, steps.findIndex((step) => step.code === openCode))
  const photoCount = (stepCode: string) => photos.photos.filter((photo) => photo.stepCode === stepCode).length
  // The hand is at the next place before its next key comes: what a key leads to is drawn at once.
  const goTo = (to: number) => {
    const step = steps[Math.min(steps.length - 1, Math.max(0, to))]
    if (step === undefined) return
    flushSync(() => onOpen(step.code))
    focusRow(step.code)
  }
  const mark = (step: ChecklistStep, outcome: StepOutcome) => {
    flushSync(() => change((now) => withOutcome(now, step.code, outcome)))
    const result = resultOf(draft, step.code)
    const hasProof = (result?.note ?? '').trim() !== '' || photoCount(step.code) > 0
    const part = wantedPart(step, outcome, result?.value !== null && result?.value !== undefined, hasProof)
    if (part === null) goTo(steps.indexOf(step) + 1)
    else if (part === 'row') focusRow(step.code)
    else focusField(stepPartId(step.code, part))
  }
  const current = steps[index]
  const goOnFromValue = (step: ChecklistStep) => {
    const result = resultOf(draft, step.code)
    const hasProof = (result?.note ?? '').trim() !== '' || photoCount(step.code) > 0
    if (result === null || wantedPart(step, result.outcome, true, hasProof) === null) goTo(steps.indexOf(step) + 1)
    else focusRow(step.code)
  }
  const byKey = (outcome: StepOutcome) => () => {
    if (current !== undefined && isHandInList()) mark(current, outcome)
  }
  const addPhoto = () => {
    const groundCode = document.activeElement?.closest('[data-ground]')?.getAttribute('data-ground')
    const place = groundCode ? groundPlace(groundCode) : stepPlace(current?.code ?? '')
    if (groundCode || current !== undefined) void chosenPictures().then((files) => photos.uploads.add(files, place))
  }
  const texts = expertiseTexts.list.key
  useHotkeys({
    1: { run: byKey('ok'), description: texts.ok },
    2: { run: byKey('defect'), description: texts.defect },
    3: { run: byKey('not_checked'), description: texts.notChecked },
    Up: { run: () => isHandInList() && goTo(index - 1), description: texts.up },
    Down: { run: () => isHandInList() && goTo(index + 1), description: texts.down },
    M: { run: addPhoto, description: texts.photo },
  })
  return { steps, goTo, goOnFromValue, photoCount }
}

/** The checklist fixed when the expertise began. */
export function Checklist(props: ChecklistProps) {
  const { state, openCode, onOpen, photos } = props
  const { steps, goTo, goOnFromValue, photoCount } = useChecklist(props)
  const { draft, change } = state
  const texts = expertiseTexts.list
  return (
    <Card
      isRuled
      title={texts.title}
      actions={
        <span className={classes.keys}>
          <KeyHint keys="1" /><KeyHint keys="2" /><KeyHint keys="3" /> {texts.keys.mark}
          <KeyHint keys="↑↓" /> {texts.keys.move}
          <KeyHint keys="M" /> {texts.keys.photo}
          <KeyHint keys="F6" /> {texts.keys.pane}
        </span>
      }
    >
      <ol id={LIST_ID} className={classes.steps}>
        {steps.map((step, index) => (
          <ChecklistRow
            key={step.code}
            no={index + 1}
            step={step}
            result={resultOf(draft, step.code)}
            photoCount={photoCount(step.code)}
            isOpen={step.code === openCode}
            bench={photos}
            onOpen={() => onOpen(step.code)}
            onOutcome={(outcome) => change((now) => withOutcome(now, step.code, outcome))}
            onValue={(value) => change((now) => withValue(now, step, value))}
            onNote={(note) => change((now) => withNote(now, step.code, note))}
            onNext={() => goTo(index + 1)}
            onValueEntered={() => goOnFromValue(step)}
          />
        ))}
      </ol>
    </Card>
  )
}
