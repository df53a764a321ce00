import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import { isOutOfLimits, missingForSigning, SIGNING_GAPS, type SigningFacts } from '#shared/expertise/readiness.ts'

const STEPS: SigningFacts['steps'] = [
  { code: 'WM-01', kind: 'check', minLimit: null, maxLimit: null, wantsPhoto: false },
  { code: 'WM-02', kind: 'check', minLimit: null, maxLimit: null, wantsPhoto: true },
  { code: 'WM-03', kind: 'measure', minLimit: 20, maxLimit: 35, wantsPhoto: false },
]
const LIQUID = { code: 'REF-LIQUID', needsPhoto: true, needsMeasurement: true, needsRuleClause: false }
const USE = { code: 'REF-USE', needsPhoto: false, needsMeasurement: false, needsRuleClause: true }
const NO_DEFECT = { code: 'REF-NODEFECT', needsPhoto: false, needsMeasurement: false, needsRuleClause: false }
const EXPIRED = { code: 'REF-EXPIRED', needsPhoto: false, needsMeasurement: false, needsRuleClause: false }
const WEAR = { code: 'REF-WEAR', needsPhoto: false, needsMeasurement: false, needsRuleClause: false }
const ground = (code: string, overrides = {}) => ({ code, clause: '', evidence: 'Следы окислов на плате', causalLink: 'Окислы замыкают дорожки питания', ...overrides })

const FACTS: SigningFacts = { steps: STEPS, photos: [{ stepCode: 'WM-02', groundCode: 'REF-LIQUID' }], voidingConditions: [LIQUID, USE, NO_DEFECT, EXPIRED, WEAR], qualification: 'Инженер, 6 разряд' }
const COMPLETE: ExpertiseDraft = {
  results: [
    { stepCode: 'WM-01', outcome: 'ok', value: null, note: '' },
    { stepCode: 'WM-02', outcome: 'defect', value: null, note: '' },
    { stepCode: 'WM-03', outcome: 'ok', value: 28, note: '' },
  ],
  methods: 'Осмотр, измерение', instruments: ['Мультиметр № 118, поверка 12.05.2026'], conditions: '22 °C, 230 В', openedState: '', presentPersons: '', wasCustomerPresent: false,
  symptomCode: '', causeCode: '', causeClass: 'operation', defectCode: '', node: 'Плата управления', verdict: 'customer_cause', grounds: [ground('REF-LIQUID')], causalLink: '', conclusion: 'Недостаток вызван попаданием жидкости', fixable: 'yes', workNeeded: '', costMinor: null, durationMinutes: null,
}
const missing = (draft: Partial<ExpertiseDraft> = {}, facts: Partial<SigningFacts> = {}) => missingForSigning({ ...COMPLETE, ...draft }, { ...FACTS, ...facts })
const withStep = (stepCode: string, change: Partial<ExpertiseDraft['results'][number]>) => ({ results: COMPLETE.results.map((result) => (result.stepCode === stepCode ? { ...result, ...change } : result)) })

describe('what an expertise lacks before it is signed', () => {
  it('a complete one lacks nothing', () => {
    expect(missing()).toEqual([])
  })

  it.each([
    ['a step nobody answered', { results: COMPLETE.results.slice(1) }, ['step_without_result:WM-01']],
    ['a defect with neither photo nor note', withStep('WM-01', { outcome: 'defect' }), ['step_without_proof:WM-01']],
    ['a defect told in a note', withStep('WM-01', { outcome: 'defect', note: 'Трещина корпуса' }), []],
    ['a step left out without a reason', withStep('WM-03', { outcome: 'not_checked', value: null }), ['step_without_reason:WM-03', 'ground_without_measurement:REF-LIQUID']],
    ['a measure without its value', { ...withStep('WM-03', { value: null }), grounds: [ground('REF-USE', { clause: 'п. 4.2' })] }, ['measure_without_value:WM-03']],
    ['a value out of limits called good', withStep('WM-03', { value: 35.1 }), ['measure_out_of_limits:WM-03']],
    ['a value out of limits called a defect', withStep('WM-03', { value: 35.1, outcome: 'defect', note: 'Выше нормы' }), []],
    ['no methods', { methods: '  ' }, ['methods_missing']],
    ['measured with nothing', { instruments: [''] }, ['instruments_missing']],
    ['no conditions', { conditions: '' }, ['conditions_missing']],
    ['no verdict', { verdict: null }, ['verdict_missing']],
    ['no class of cause', { causeClass: null }, ['cause_class_missing']],
    ['no conclusion', { conclusion: '' }, ['conclusion_missing']],
    ['whether it can be fixed is not said', { fixable: null }, ['fixable_missing']],
    ['a ground nobody knows', { grounds: [ground('REF-MOON')] }, ['ground_unknown:REF-MOON']],
    ['the same ground twice', { grounds: [ground('REF-LIQUID'), ground('REF-LIQUID')] }, ['ground_repeated:REF-LIQUID']],
    ['a ground without evidence', { grounds: [ground('REF-LIQUID', { evidence: '' })] }, ['ground_without_evidence:REF-LIQUID']],
    ['a ground without a causal link', { grounds: [ground('REF-LIQUID', { causalLink: '' })] }, ['ground_without_link:REF-LIQUID']],
    ['a broken rule without its clause', { grounds: [ground('REF-USE')] }, ['ground_without_clause:REF-USE']],
    ['a manufacturing defect refused for liquid', { verdict: 'manufacturing_defect', causeClass: 'manufacturing' }, ['verdict_against_grounds']],
    ['a manufacturing defect whose terms are over', { verdict: 'manufacturing_defect', causeClass: 'manufacturing', grounds: [ground('REF-EXPIRED')] }, []],
    ['a ground of wear under a fault of the customer', { grounds: [ground('REF-WEAR')] }, ['verdict_against_grounds']],
    ['no defect found beside a defect found', { verdict: 'no_defect', causeClass: 'not_established', grounds: [ground('REF-NODEFECT')] }, ['verdict_against_steps']],
    ['a ground of no defect under another verdict', { grounds: [ground('REF-NODEFECT')] }, ['verdict_against_grounds']],
    ['a cause of another class than the verdict', { causeClass: 'manufacturing' }, ['verdict_against_cause_class']],
  ] as const)('%s', (_title, draft, gaps) => {
    expect(missing(draft as Partial<ExpertiseDraft>)).toEqual(gaps)
  })

  it('asks for a photo of the ground and of the step that wants one', () => {
    expect(missing({}, { photos: [] })).toEqual(['step_without_proof:WM-02', 'ground_without_photo:REF-LIQUID'])
  })

  it('asks for the qualification of the engineer', () => {
    expect(missing({}, { qualification: '' })).toEqual(['qualification_missing'])
  })

  it('names only gaps that have a text', () => {
    const drafts = fc.record({ outcome: fc.constantFrom('ok', 'defect', 'not_checked'), value: fc.option(fc.double({ noNaN: true })), verdict: fc.constantFrom(null, 'no_defect', 'customer_cause', 'manufacturing_defect'), code: fc.constantFrom('REF-LIQUID', 'REF-USE', 'X') })
    fc.assert(fc.property(drafts, ({ outcome, value, verdict, code }) => {
      const draft = { ...withStep('WM-03', { outcome, value } as never), verdict, grounds: [ground(code)] } as Partial<ExpertiseDraft>
      for (const gap of missing(draft, { photos: [], qualification: '' })) expect(SIGNING_GAPS).toContain(gap.split(':')[0])
    }))
  })
})

describe('limits of a measured step', () => {
  it('the limits themselves are inside, and an empty limit does not bound', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }), (value, minLimit, width) => {
      const maxLimit = minLimit + width
      expect(isOutOfLimits(minLimit, { minLimit, maxLimit })).toBe(false)
      expect(isOutOfLimits(maxLimit, { minLimit, maxLimit })).toBe(false)
      expect(isOutOfLimits(value, { minLimit: null, maxLimit: null })).toBe(false)
      expect(isOutOfLimits(value, { minLimit, maxLimit })).toBe(value < minLimit || value > maxLimit)
    }))
  })
})
