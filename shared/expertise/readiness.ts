import type { ChecklistStep, VoidingCondition } from '#shared/contract/reference.ts'
import type { ExpertiseDraft, Ground, StepResult } from '#shared/contract/expertise.ts'
import { bearsOut, REFUSAL_GROUNDS, standsApartFromCause, type RefusalGround } from '#shared/law/refusal-grounds.ts'
import type { Verdict } from '#shared/law/verdicts.ts'

/** What an expertise may lack before it can be signed. Those of steps and grounds carry a code: `step_without_result:WM-03`. */
export const SIGNING_GAPS = [
  'step_without_result', 'step_without_proof', 'step_without_reason', 'measure_without_value', 'measure_out_of_limits',
  'methods_missing', 'instruments_missing', 'conditions_missing', 'verdict_missing', 'cause_class_missing', 'conclusion_missing', 'fixable_missing', 'qualification_missing',
  'ground_unknown', 'ground_repeated', 'ground_without_evidence', 'ground_without_link', 'ground_without_photo', 'ground_without_measurement', 'ground_without_clause',
  'verdict_against_grounds', 'verdict_against_cause_class', 'verdict_against_steps',
] as const
export type SigningGap = (typeof SIGNING_GAPS)[number]

export interface SigningFacts {
  readonly steps: readonly Pick<ChecklistStep, 'code' | 'kind' | 'minLimit' | 'maxLimit' | 'wantsPhoto'>[]
  readonly photos: readonly { readonly stepCode: string; readonly groundCode: string }[]
  readonly voidingConditions: readonly Pick<VoidingCondition, 'code' | 'needsPhoto' | 'needsMeasurement' | 'needsRuleClause'>[]
  /** Of the engineer who signs: position, training, certificate. */
  readonly qualification: string
}

type CauseClass = NonNullable<ExpertiseDraft['causeClass']>
type Step = SigningFacts['steps'][number]

/** Classes of cause that each verdict can rest on. */
const CAUSE_CLASSES_OF: Readonly<Record<Verdict, readonly CauseClass[]>> = {
  manufacturing_defect: ['manufacturing'],
  customer_cause: ['operation', 'external', 'software'],
  wear: ['wear'],
  external: ['external'],
  software: ['software', 'operation'],
  no_defect: ['not_established'],
  not_established: ['not_established'],
}

const isFilled = (text: string): boolean => text.trim().length > 0
const at = (gap: SigningGap, code: string): string => `${gap}:${code}`

/** Says whether a measured value lies outside the limits of its step; an empty limit does not bound. */
export function isOutOfLimits(value: number, step: Pick<ChecklistStep, 'minLimit' | 'maxLimit'>): boolean {
  return (step.minLimit !== null && value < step.minLimit) || (step.maxLimit !== null && value > step.maxLimit)
}

function measureGaps(step: Step, result: StepResult): readonly string[] {
  if (step.kind !== 'measure' || result.outcome === 'not_checked') return []
  if (result.value === null) return [at('measure_without_value', step.code)]
  return result.outcome === 'ok' && isOutOfLimits(result.value, step) ? [at('measure_out_of_limits', step.code)] : []
}

function stepGaps(step: Step, result: StepResult | undefined, facts: SigningFacts): readonly string[] {
  if (result === undefined) return [at('step_without_result', step.code)]
  if (result.outcome === 'not_checked') return isFilled(result.note) ? [] : [at('step_without_reason', step.code)]
  const needsProof = result.outcome === 'defect' || step.wantsPhoto
  const hasProof = isFilled(result.note) || facts.photos.some((photo) => photo.stepCode === step.code)
  return [...(needsProof && !hasProof ? [at('step_without_proof', step.code)] : []), ...measureGaps(step, result)]
}

function groundGaps(ground: Ground, draft: ExpertiseDraft, facts: SigningFacts): readonly string[] {
  const condition = facts.voidingConditions.find((known) => known.code === ground.code)
  if (condition === undefined) return [at('ground_unknown', ground.code)]
  const hasPhoto = facts.photos.some((photo) => photo.groundCode === ground.code)
  const hasMeasurement = draft.results.some((result) => result.value !== null)
  const demanded: readonly (readonly [isMet: boolean, gap: SigningGap])[] = [
    [isFilled(ground.evidence), 'ground_without_evidence'],
    [isFilled(ground.causalLink), 'ground_without_link'],
    [!condition.needsPhoto || hasPhoto, 'ground_without_photo'],
    [!condition.needsMeasurement || hasMeasurement, 'ground_without_measurement'],
    [!condition.needsRuleClause || isFilled(ground.clause), 'ground_without_clause'],
  ]
  return demanded.flatMap(([isMet, gap]) => (isMet ? [] : [at(gap, ground.code)]))
}

function repeatedGrounds(draft: ExpertiseDraft): readonly string[] {
  const codes = draft.grounds.map((ground) => ground.code)
  const repeated = codes.filter((code, index) => codes.indexOf(code) !== index)
  return [...new Set(repeated)].map((code) => at('ground_repeated', code))
}

function textGaps(draft: ExpertiseDraft, facts: SigningFacts): readonly SigningGap[] {
  const hasMeasured = draft.results.some((result) => result.value !== null)
  const demanded: readonly (readonly [isMet: boolean, gap: SigningGap])[] = [
    [isFilled(draft.methods), 'methods_missing'],
    [!hasMeasured || draft.instruments.some(isFilled), 'instruments_missing'],
    [isFilled(draft.conditions), 'conditions_missing'],
    [draft.verdict !== null, 'verdict_missing'],
    [draft.causeClass !== null, 'cause_class_missing'],
    [isFilled(draft.conclusion), 'conclusion_missing'],
    [draft.fixable !== null, 'fixable_missing'],
    [isFilled(facts.qualification), 'qualification_missing'],
  ]
  return demanded.flatMap(([isMet, gap]) => (isMet ? [] : [gap]))
}

const isLegalGround = (code: string): code is RefusalGround => (REFUSAL_GROUNDS as readonly string[]).includes(code)

/** Grounds that speak of the cause must be such as this verdict can bear out; an unestablished cause bears out none alone. */
function isAgainstGrounds(verdict: Verdict, codes: readonly string[]): boolean {
  const causal = codes.filter(isLegalGround).filter((ground) => !standsApartFromCause(ground))
  if (causal.length === 0) return false
  if (verdict === 'manufacturing_defect') return true
  const saysNoDefect = causal.includes('REF-NODEFECT')
  if (verdict === 'no_defect' || saysNoDefect) return verdict !== 'no_defect' || causal.some((ground) => ground !== 'REF-NODEFECT')
  return verdict !== 'not_established' && !causal.some((ground) => bearsOut(verdict, ground))
}

function verdictGaps(draft: ExpertiseDraft): readonly SigningGap[] {
  const { verdict, causeClass } = draft
  if (verdict === null) return []
  const isAgainstCause = causeClass !== null && !CAUSE_CLASSES_OF[verdict].includes(causeClass)
  const isAgainstSteps = verdict === 'no_defect' && draft.results.some((result) => result.outcome === 'defect')
  return [
    ...(isAgainstGrounds(verdict, draft.grounds.map((ground) => ground.code)) ? ['verdict_against_grounds' as const] : []),
    ...(isAgainstCause ? ['verdict_against_cause_class' as const] : []),
    ...(isAgainstSteps ? ['verdict_against_steps' as const] : []),
  ]
}

/**
 * Everything the expertise lacks before it can be signed, as codes; empty when it is complete.
 * A refusal stands on what is signed here, so every ground needs its own proof. Source: ZOZPP art. 18 p. 5-6.
 */
export function missingForSigning(draft: ExpertiseDraft, facts: SigningFacts): readonly string[] {
  const results = new Map(draft.results.map((result) => [result.stepCode, result]))
  return [
    ...facts.steps.flatMap((step) => stepGaps(step, results.get(step.code), facts)),
    ...textGaps(draft, facts),
    ...repeatedGrounds(draft),
    ...draft.grounds.flatMap((ground) => groundGaps(ground, draft, facts)),
    ...verdictGaps(draft),
  ]
}
