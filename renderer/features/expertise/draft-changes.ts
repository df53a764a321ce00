import type { Bench, ExpertiseDraft, Ground, StepOutcome, StepResult } from '#shared/contract/expertise.ts'
import type { ChecklistStep, VoidingCondition } from '#shared/contract/reference.ts'
import { isOutOfLimits } from '#shared/expertise/readiness.ts'

/** What the texts of a draft refer to. */
export type DraftContext = Pick<Bench, 'category' | 'voidingConditions' | 'defectWords'>

export function resultOf(draft: ExpertiseDraft, stepCode: string): StepResult | null {
  return draft.results.find((result) => result.stepCode === stepCode) ?? null
}

const withoutStep = (draft: ExpertiseDraft, stepCode: string): readonly StepResult[] => draft.results.filter((result) => result.stepCode !== stepCode)

/** The step marked so; its value and note stay. */
export function withOutcome(draft: ExpertiseDraft, stepCode: string, outcome: StepOutcome): Pick<ExpertiseDraft, 'results'> {
  const known = resultOf(draft, stepCode)
  return { results: [...withoutStep(draft, stepCode), { stepCode, outcome, value: known?.value ?? null, note: known?.note ?? '' }] }
}

/** A measured value judges the step itself: within the limits it is in order, outside it is a defect. */
export function withValue(draft: ExpertiseDraft, step: ChecklistStep, value: number | null): Pick<ExpertiseDraft, 'results'> {
  const known = resultOf(draft, step.code)
  if (value === null) return known === null ? { results: draft.results } : { results: [...withoutStep(draft, step.code), { ...known, value }] }
  const outcome = isOutOfLimits(value, step) ? 'defect' : 'ok'
  return { results: [...withoutStep(draft, step.code), { stepCode: step.code, outcome, value, note: known?.note ?? '' }] }
}

/** A note says what was seen; alone it does not yet say whether that is in order. */
export function withNote(draft: ExpertiseDraft, stepCode: string, note: string): Pick<ExpertiseDraft, 'results'> {
  const known = resultOf(draft, stepCode)
  return known === null ? { results: draft.results } : { results: [...withoutStep(draft, stepCode), { ...known, note }] }
}

export function withGround(draft: ExpertiseDraft, code: string, facts: Partial<Ground>): Pick<ExpertiseDraft, 'grounds'> {
  return { grounds: draft.grounds.map((ground) => (ground.code === code ? { ...ground, ...facts } : ground)) }
}

/** How many steps of the checklist have a result. */
export function doneCount(draft: ExpertiseDraft, steps: readonly ChecklistStep[]): number {
  return steps.filter((step) => resultOf(draft, step.code) !== null).length
}

const PLACEHOLDER = /\{(\w+)\}/g
/** Stands in a standard sentence for what is not known yet. */
export const BLANK = '…'

function defectName(draft: ExpertiseDraft, { category, defectWords }: DraftContext): string {
  const defect = category.defects.find(({ code }) => code === draft.defectCode) ?? category.symptoms.find(({ code }) => code === draft.symptomCode)
  const name = defect?.name.ru ?? defectWords.trim()
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The standard sentence of a ground with what is known put in; what is not known yet stays a gap to fill. */
export function groundSentence(draft: ExpertiseDraft, ground: Ground, condition: VoidingCondition, context: DraftContext): string {
  const words: Readonly<Record<string, string>> = { defect: defectName(draft, context), clause: ground.clause.trim() }
  return condition.standardConclusion.replace(PLACEHOLDER, (_whole, key: string) => words[key] || BLANK)
}

/** The conclusion the grounds make by themselves; empty without grounds. */
export function standardConclusion(draft: ExpertiseDraft, context: DraftContext): string {
  return draft.grounds.flatMap((ground) => {
    const condition = context.voidingConditions.find(({ code }) => code === ground.code)
    return condition === undefined ? [] : [groundSentence(draft, ground, condition, context)]
  }).join('\n')
}

/** The draft after a change. A conclusion nobody has written over follows the grounds it was made from. */
export function changedDraft(draft: ExpertiseDraft, facts: Partial<ExpertiseDraft>, context: DraftContext): ExpertiseDraft {
  const next = { ...draft, ...facts }
  const isUntouched = draft.conclusion.trim() === '' || draft.conclusion === standardConclusion(draft, context)
  return facts.conclusion === undefined && isUntouched ? { ...next, conclusion: standardConclusion(next, context) } : next
}
