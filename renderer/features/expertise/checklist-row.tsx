import type { KeyboardEvent } from 'react'
import { STEP_OUTCOMES, type StepOutcome, type StepResult } from '#shared/contract/expertise.ts'
import type { ChecklistStep } from '#shared/contract/reference.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { STEP_OUTCOME_LABELS } from '#renderer/texts/labels.ts'
import { nameIn, shippedText, unitSign } from '#renderer/texts/shipped.ts'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import classes from './expertise.module.css'
import { stepPartId } from './gap-place.ts'
import { PlacePhotos } from './place-photos.tsx'
import { stepPlace, type BenchPhotos } from './use-bench-photos.ts'
import { ValueField } from './value-field.tsx'

const texts = expertiseTexts.list
export const OUTCOME_TONES: Readonly<Record<StepOutcome, Tone>> = { ok: 'ok', defect: 'late', not_checked: 'plain' }
const OUTCOMES = STEP_OUTCOMES.map((value, index) => ({ value, label: `${index + 1} ${STEP_OUTCOME_LABELS[value]}` }))
const NOTE_LIMIT = 300

export type ChecklistRowProps = {
  readonly no: number
  readonly step: ChecklistStep
  readonly result: StepResult | null
  readonly photoCount: number
  readonly isOpen: boolean
  readonly bench: BenchPhotos
  readonly onOpen: () => void
  readonly onOutcome: (outcome: StepOutcome) => void
  readonly onValue: (value: number | null) => void
  readonly onNote: (note: string) => void
  readonly onNext: () => void
  /** The value is written: on to what else the step wants, or to the next one. */
  readonly onValueEntered: () => void
}

/** One step: closed it is a line, open it takes the result, what was seen and the proof. */
export function ChecklistRow(props: ChecklistRowProps) {
  const { no, step, result, isOpen } = props
  // The mark leaves the hand at the row, ready for a photo; Enter goes on to the words that may stand in its place.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !isOpen || result === null) return
    event.preventDefault()
    focusField(stepPartId(step.code, 'note'))
  }
  const limits = step.kind === 'measure' ? texts.limits({ ...step, unit: unitSign(step.unit) }) : ''
  return (
    <li className={classes.step} data-open={isOpen || undefined}>
      <button type="button" id={stepPartId(step.code, 'row')} className={classes.stepHead} data-autofocus={isOpen || undefined} aria-expanded={isOpen} onClick={props.onOpen} onKeyDown={enter} onFocus={props.onOpen}>
        <span className={classes.stepNo}>{no}</span>
        <span className={classes.stepName} title={nameIn(step.name)}>{nameIn(step.name)}</span>
        {result?.value !== null && result?.value !== undefined && !isOpen ? <span className={classes.stepLimits}>{texts.measured(result.value, unitSign(step.unit))}</span> : <span className={classes.stepLimits}>{limits}</span>}
        <StepProof step={step} result={result} photoCount={props.photoCount} />
        {result !== null && <Tag tone={OUTCOME_TONES[result.outcome]}>{STEP_OUTCOME_LABELS[result.outcome]}</Tag>}
      </button>
      {isOpen && <StepDetail {...props} />}
    </li>
  )
}

/** Pictures of the step, or that one is wanted: at once when the step is marked and nothing proves it. */
function StepProof({ step, result, photoCount }: Pick<ChecklistRowProps, 'step' | 'result' | 'photoCount'>) {
  if (photoCount > 0) return <span className={classes.stepPhotos}>{expertiseTexts.photoCount(photoCount)}</span>
  const isWanted = step.wantsPhoto ? result?.outcome !== 'not_checked' : result?.outcome === 'defect'
  if (!isWanted || (result?.note ?? '').trim() !== '') return null
  return <span className={result === null ? classes.stepEmpty : classes.stepWants}>{texts.wantsPhoto}</span>
}

function StepDetail({ step, result, bench, onOutcome, onValue, onNote, onNext, onValueEntered }: ChecklistRowProps) {
  const outcome = result?.outcome ?? null
  const place = stepPlace(step.code)
  return (
    <div className={classes.stepDetail}>
      {step.hint !== '' && <div className={classes.hint}>{shippedText(step.hint)}</div>}
      <div className={classes.stepFields}>
        {step.kind === 'measure' && <ValueField step={step} value={result?.value ?? null} onChange={onValue} onEnter={onValueEntered} />}
        <PickChips label={texts.outcome} isLabelHidden mode="single" value={outcome} options={OUTCOMES} onChange={onOutcome} />
      </div>
      {result !== null && (
        <TextField
          id={stepPartId(step.code, 'note')}
          label={outcome === 'not_checked' ? texts.noteRequired : texts.note}
          value={result.note}
          onChange={onNote}
          onEnter={onNext}
          maxLength={NOTE_LIMIT}
        />
      )}
      <PlacePhotos label={texts.photosOf(nameIn(step.name))} place={place} bench={bench} kbd="M" />
    </div>
  )
}
