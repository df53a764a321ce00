import type { Bench } from '#shared/contract/expertise.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { labelOf, SIGNING_GAP_LABELS } from '#renderer/texts/labels.ts'
import { nameIn } from '#renderer/texts/shipped.ts'

export const BENCH_FIELDS = ['methods', 'instruments', 'conditions', 'symptomCode', 'causeCode', 'causeClass', 'defectCode', 'verdict', 'conclusion', 'fixable', 'addGround'] as const
export type BenchField = (typeof BENCH_FIELDS)[number]

export const benchFieldId = (field: BenchField): string => `bench-${field}`
export const stepPartId = (stepCode: string, part: 'row' | 'value' | 'note'): string => `step-${stepCode}-${part}`
export const groundPartId = (groundCode: string, part: 'evidence' | 'causalLink' | 'clause' | 'photos'): string => `ground-${groundCode}-${part}`

/** Where the hand has to go to fill a gap: a step of the checklist to open, and the field to put the cursor in. */
export type GapPlace = { readonly stepCode: string | null; readonly fieldId: string }

const STEP_PARTS: Readonly<Record<string, 'row' | 'value' | 'note'>> = {
  step_without_result: 'row', step_without_proof: 'note', step_without_reason: 'note', measure_without_value: 'value', measure_out_of_limits: 'value',
}
const GROUND_PARTS: Readonly<Record<string, 'evidence' | 'causalLink' | 'clause' | 'photos'>> = {
  ground_without_evidence: 'evidence', ground_without_link: 'causalLink', ground_without_photo: 'photos', ground_without_clause: 'clause', ground_without_measurement: 'evidence', ground_repeated: 'evidence', ground_unknown: 'evidence',
}
const FIELDS: Readonly<Record<string, BenchField>> = {
  methods_missing: 'methods', instruments_missing: 'instruments', conditions_missing: 'conditions', verdict_missing: 'verdict', cause_class_missing: 'causeClass', conclusion_missing: 'conclusion', fixable_missing: 'fixable',
  verdict_against_grounds: 'verdict', verdict_against_cause_class: 'causeClass', verdict_against_steps: 'verdict',
}

const partsOf = (gap: string): readonly [code: string, about: string] => {
  const [code = '', about = ''] = gap.split(':')
  return [code, about]
}

/** Filled in the settings, among the people. */
export const isOfPerson = (gap: string): boolean => gap === 'qualification_missing'

/** Null where nothing on this screen fills the gap. */
export function gapPlace(gap: string): GapPlace | null {
  const [code, about] = partsOf(gap)
  const stepPart = STEP_PARTS[code]
  if (stepPart !== undefined) return { stepCode: about, fieldId: stepPartId(about, stepPart) }
  const groundPart = GROUND_PARTS[code]
  if (groundPart !== undefined) return { stepCode: null, fieldId: groundPartId(about, groundPart) }
  const field = FIELDS[code]
  return field === undefined ? null : { stepCode: null, fieldId: benchFieldId(field) }
}

/** A gap in words, with the name of the step or ground instead of its code. */
export function gapText(gap: string, { category, voidingConditions }: Pick<Bench, 'category' | 'voidingConditions'>): string {
  const [code, about] = partsOf(gap)
  const label = labelOf(SIGNING_GAP_LABELS, code)
  if (about === '') return label
  const named = category.checklist.find((step) => step.code === about) ?? voidingConditions.find((condition) => condition.code === about)
  const name = named === undefined ? about : nameIn(named.name)
  return expertiseTexts.gaps.at(name, label)
}

/** One line of what is missing; the gap it stands for, and leads to, is the first of its kind. */
export type GapLine = { readonly gap: string; readonly text: string }

/** The gaps as lines: the same gap of several steps is one line, so that the rest is not drowned in an empty checklist. */
export function gapLines(missing: readonly string[], bench: Pick<Bench, 'category' | 'voidingConditions'>): readonly GapLine[] {
  const codeOf = (gap: string) => partsOf(gap)[0]
  return missing.flatMap((gap, index) => {
    const alike = missing.filter((other) => codeOf(other) === codeOf(gap))
    if (alike.length === 1 || STEP_PARTS[codeOf(gap)] === undefined) return [{ gap, text: gapText(gap, bench) }]
    return missing.findIndex((other) => codeOf(other) === codeOf(gap)) === index ? [{ gap, text: expertiseTexts.gaps.ofSteps(alike.length, labelOf(SIGNING_GAP_LABELS, codeOf(gap))) }] : []
  })
}
