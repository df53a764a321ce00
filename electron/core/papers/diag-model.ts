import type { StepResult } from '#shared/contract/expertise.ts'
import type { ChecklistStep } from '#shared/contract/reference.ts'
import type { DiagModel, DocumentHead, PaperPhoto, TestRow } from '#shared/documents/models.ts'
import type { ExpertiseVersion } from '#core/expertise/index.ts'
import { itemBlock, orgBlock, paperPhoto, signBlock, stateBlock } from './blocks.ts'
import type { KeptPhoto, PaperFacts } from './paper-facts.ts'
import { CAUSE_CLASS_RU, CUSTOMER_PRESENT_RU, FIXABLE_RU, GENERAL_VIEW_RU, NO_DEFECT_CAUSE_RU, NO_INSTRUMENTS_RU, NORM_CHECK_RU, STEP_OUTCOME_RU } from './paper-words.ts'
import { REQUEST_KIND_RU } from '#shared/documents/order-words.ts'

const numberRu = (value: number): string => String(value).replace('.', ',').replace('-', '−')
const withUnit = (value: number, unit: string): string => (unit === '' ? numberRu(value) : `${numberRu(value)} ${unit}`)

function normOf({ kind, unit, minLimit, maxLimit }: ChecklistStep): string {
  if (kind === 'check') return NORM_CHECK_RU
  if (minLimit !== null && maxLimit !== null) return `${numberRu(minLimit)}–${withUnit(maxLimit, unit)}`
  if (minLimit !== null) return `не менее ${withUnit(minLimit, unit)}`
  return maxLimit === null ? '' : `не более ${withUnit(maxLimit, unit)}`
}

function resultOf(step: ChecklistStep, result: StepResult | undefined): string {
  if (result === undefined) return STEP_OUTCOME_RU.not_checked
  const value = result.value === null ? '' : withUnit(result.value, step.unit)
  return [value, STEP_OUTCOME_RU[result.outcome], result.note].filter((part) => part !== '').join('; ')
}

/** A kind of product without a checklist is examined by the methods the engineer names. */
export function testRows({ category, draft }: ExpertiseVersion): readonly TestRow[] {
  const results = new Map(draft.results.map((result) => [result.stepCode, result]))
  const rows = category.checklist.map((step) => ({ operation: step.name.ru, norm: normOf(step), result: resultOf(step, results.get(step.code)) }))
  return rows.length > 0 ? rows : [{ operation: draft.methods, norm: NORM_CHECK_RU, result: draft.conclusion }]
}

export function foundWords({ category, draft }: ExpertiseVersion): string {
  if (draft.verdict === 'no_defect') return NO_DEFECT_CAUSE_RU
  const named = category.defects.find((defect) => defect.code === draft.defectCode)?.name.ru ?? ''
  const failed = draft.results.filter((result) => result.outcome === 'defect').map((result) => {
    const step = category.checklist.find((known) => known.code === result.stepCode)
    return [step?.name.ru ?? '', result.note].filter((part) => part !== '').join(': ')
  })
  return [named, ...failed].filter((part) => part !== '').join('; ') || draft.conclusion
}

const causeWords = ({ draft }: ExpertiseVersion): string => {
  if (draft.verdict === 'no_defect') return NO_DEFECT_CAUSE_RU
  return draft.causeClass === null ? '' : CAUSE_CLASS_RU[draft.causeClass]
}

const presentWords = ({ draft }: ExpertiseVersion): string => [draft.wasCustomerPresent ? CUSTOMER_PRESENT_RU : '', draft.presentPersons].filter((part) => part !== '').join(', ')

function captionOf(photo: KeptPhoto, facts: PaperFacts): string {
  const ground = facts.conditions.find((condition) => condition.code === photo.groundCode)?.name.ru
  const category = facts.signed?.category
  const step = category?.checklist.find((known) => known.code === photo.stepCode)?.name.ru
  return ground ?? step ?? category?.photoSlots.find((slot) => slot.code === photo.slotCode)?.name ?? GENERAL_VIEW_RU
}

const isOfExpertise = (photo: KeptPhoto): boolean => photo.purpose === 'expertise' || photo.stepCode !== '' || photo.groundCode !== ''

export function expertisePhotos(facts: PaperFacts, isWanted: (photo: KeptPhoto) => boolean = isOfExpertise): readonly PaperPhoto[] {
  return facts.photos.filter(isWanted).map((photo) => paperPhoto(photo, captionOf(photo, facts)))
}

export function diagModel(facts: PaperFacts, signed: ExpertiseVersion, head: DocumentHead): DiagModel {
  const { draft } = signed
  const tools = draft.instruments.filter((instrument) => instrument !== '')
  return {
    head, org: orgBlock(facts), item: itemBlock(facts), sign: signBlock(facts), state: stateBlock(facts),
    basis: REQUEST_KIND_RU[facts.order.requestKind], defect_client: facts.order.defectWords, opened_at: draft.openedState, methods: draft.methods,
    tools: tools.length > 0 ? tools : [NO_INSTRUMENTS_RU], cond: draft.conditions, tests: testRows(signed), found: foundWords(signed), node: draft.node, cause: causeWords(signed),
    link: draft.causalLink, fixable: draft.fixable === null ? '' : FIXABLE_RU[draft.fixable], work_list: draft.workNeeded, duration_minutes: draft.durationMinutes, cost: draft.costMinor,
    concl: draft.conclusion, engineer: [facts.engineer?.fullName ?? '', facts.engineer?.qualification ?? ''].filter((part) => part !== '').join(', '), present: presentWords(signed),
    photos: expertisePhotos(facts),
  }
}
