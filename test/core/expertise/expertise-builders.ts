import type { ExpertiseDraft, StepResult } from '#shared/contract/expertise.ts'
import type { ChecklistStep } from '#shared/contract/reference.ts'
import { aPerson, aPhotoFile } from '#test/kit/builders.ts'
import type { TestCore } from '#test/kit/test-core.ts'

export interface Engineer { readonly personId: number; readonly login: string }

export const anEngineer = (test: TestCore): Promise<Engineer> => aPerson(test, ['engineer'], { position: 'Инженер', qualification: 'Инженер по ремонту бытовой техники, 6 разряд' })

function goodResult(step: ChecklistStep): StepResult {
  const value = step.kind === 'measure' ? (step.minLimit ?? step.maxLimit ?? 0) : null
  return { stepCode: step.code, outcome: 'ok', value, note: 'Проверено' }
}

/** A draft that lacks nothing, of a manufacturing defect unless told. */
export async function aCompleteDraft(test: TestCore, orderId: number, overrides: Partial<ExpertiseDraft> = {}): Promise<ExpertiseDraft> {
  const { category } = await test.call('expertise.bench', { orderId })
  return {
    results: category.checklist.map(goodResult), methods: 'Осмотр, измерение сопротивлений, пробный цикл', instruments: ['Мультиметр Testo 760, № 118, поверка 12.05.2026'], conditions: '22 °C, 230 В',
    openedState: 'Пломбы целы', presentPersons: '', wasCustomerPresent: false, symptomCode: '', causeCode: '', causeClass: 'manufacturing', defectCode: category.defects[0]?.code ?? '', node: 'Плата управления',
    verdict: 'manufacturing_defect', grounds: [], causalLink: '', conclusion: 'Недостаток производственный, следов внешнего воздействия нет', fixable: 'yes', workNeeded: 'Замена платы', costMinor: null, durationMinutes: 90, ...overrides,
  }
}

/** A photo of the expertise bound to the ground. */
export async function aPhotoOfGround(test: TestCore, orderId: number, groundCode: string): Promise<void> {
  await test.call('orders.addPhoto', { orderId, fileId: await aPhotoFile(test), purpose: 'expertise', slotCode: '', stepCode: '', groundCode })
}

export interface SignedExpertise { readonly expertiseId: number; readonly engineer: Engineer; readonly draft: ExpertiseDraft }

/** Started, filled and signed by an engineer of its own; photos are added for every ground. */
export async function aSignedExpertise(test: TestCore, orderId: number, overrides: Partial<ExpertiseDraft> = {}): Promise<SignedExpertise> {
  const engineer = await anEngineer(test)
  const { expertiseId } = await test.call('expertise.start', { orderId }, engineer.login)
  const draft = await aCompleteDraft(test, orderId, overrides)
  for (const { code } of draft.grounds) await aPhotoOfGround(test, orderId, code)
  await test.call('expertise.saveDraft', { expertiseId, draft }, engineer.login)
  await test.call('expertise.sign', { expertiseId }, engineer.login)
  return { expertiseId, engineer, draft }
}
