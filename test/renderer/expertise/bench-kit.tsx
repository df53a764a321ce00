import { ExpertiseScreen } from '#renderer/features/expertise/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { Bench, ExpertiseDraft } from '#shared/contract/expertise.ts'
import type { Who } from '#shared/contract/people.ts'
import type { ChecklistStep, VoidingCondition } from '#shared/contract/reference.ts'
import { renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const named = (ru: string) => ({ ru, en: '', zh: '' })
export const LOOK: ChecklistStep = { code: 'look', name: named('Осмотреть корпус'), kind: 'check', unit: '', minLimit: null, maxLimit: null, wantsPhoto: false, hint: '' }
export const HEATER: ChecklistStep = { code: 'heater', name: named('Сопротивление ТЭНа'), kind: 'measure', unit: 'Ом', minLimit: 20, maxLimit: 35, wantsPhoto: false, hint: '' }
export const LIQUID: VoidingCondition = {
  code: 'REF-LIQUID', name: named('Воздействие жидкости'), needsPhoto: false, needsMeasurement: false, needsRuleClause: false, evidence: 'Снимки следов', validWhen: 'Следы на отказавшем узле',
  standardConclusion: 'Недостаток «{defect}» вызван попаданием жидкости.',
}
export const RULES: VoidingCondition = { ...LIQUID, code: 'REF-USE', name: named('Нарушение правил'), needsRuleClause: true, standardConclusion: 'Недостаток «{defect}» вызван нарушением правил ({clause}).' }

export const EMPTY: ExpertiseDraft = {
  results: [], methods: '', instruments: [], conditions: '', openedState: '', presentPersons: '', wasCustomerPresent: false, symptomCode: '', causeCode: '', causeClass: null, defectCode: '', node: '', verdict: null,
  grounds: [], causalLink: '', conclusion: '', fixable: null, workNeeded: '', costMinor: null, durationMinutes: null,
}
export const COMPLETE: ExpertiseDraft = {
  ...EMPTY, results: [{ stepCode: 'look', outcome: 'ok', value: null, note: '' }, { stepCode: 'heater', outcome: 'defect', value: 0.5, note: 'пробой' }], methods: 'измерения', instruments: ['Мультиметр'], conditions: '22 °C',
  causeClass: 'manufacturing', verdict: 'manufacturing_defect', conclusion: 'Пробой ТЭНа', fixable: 'yes',
}

const version = (more: Partial<Bench['versions'][number]>): Bench['versions'][number] => ({ expertiseId: 9, version: 1, isSigned: false, signedAt: null, engineer: 'Петров Игорь Олегович', reason: '', draft: EMPTY, ...more })

export const BENCH: Bench = {
  orderId: 1, orderNumber: '26-00001', status: 'expertise', device: 'Haier HW70', serial: 'CE1', defectWords: 'Не греет', appearance: 'царапина', liquidSigns: '', openedSigns: '', deadlineOn: '2026-12-10',
  instrumentsOffered: ['Мультиметр'],
  category: {
    code: 'WM', name: named('Стиральная машина'), isTechComplex: true, isLoanerExcluded: false, serviceLifeMonths: 84, intakeFaults: [], photoSlots: [], completeness: [], checklist: [LOOK, HEATER],
    symptoms: [{ code: 'no_heat', name: named('Не греет воду') }], causes: [{ code: 'factory', name: named('Брак детали'), causeClass: 'manufacturing' }],
    defects: [{ code: 'heater_short', name: named('Пробой ТЭНа'), defectCategory: 'functional', severity: 'major' }],
  },
  voidingConditions: [LIQUID, RULES], photos: [], versions: [version({})],
}
export const SIGNED: Bench = { ...BENCH, status: 'decision', versions: [version({ isSigned: true, signedAt: '2026-11-20T10:00:00.000Z', draft: COMPLETE })] }
export const READY: Bench = { ...BENCH, versions: [version({ draft: COMPLETE })] }

export const PETROV: Who = { personId: 5, login: 'petrov', fullName: 'Петров Игорь Олегович', position: 'инженер', roles: ['engineer'] }
const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: '', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }

export const showBench = (bench: Bench, core: FakeCore = {}, who: Who = PETROV) =>
  renderScreen(<ExpertiseScreen orderId={1} />, { core: { 'system.info': () => INFO, 'expertise.bench': () => bench, 'expertise.saveDraft': () => ({ done: true }), ...core }, who })
