import { describe, expect, it } from 'vitest'
import { OUR_ROLES, roleAnswer } from '#shared/law/centre-roles.ts'
import {
  decisionOptions, OWNER_TYPES, REASON_CODES, VERDICTS,
  type Decision, type DecisionFacts, type DecisionOption, type ReasonCode,
} from '#shared/law/decision-gate.ts'
import { DEMANDS } from '#shared/law/demands.ts'
import { BLOCKING_REASONS, NOTED_REASONS } from '#shared/law/reason-codes.ts'
import { REFUSAL_GROUNDS } from '#shared/law/refusal-grounds.ts'
import { sourcesOfArticle } from '#shared/law/sources.ts'
import { WARRANTY_STATES } from '#shared/law/warranty.ts'
import { SHIPPED } from '#test/kit/shipped-law.ts'

type Grounds = DecisionFacts['grounds']
type Circumstances = Pick<DecisionFacts, 'isTechComplex' | 'essentialReason' | 'repairTermMissed' | 'outOfServiceDays' | 'handedOverOn' | 'isInStock'>

const GROUNDS: readonly Grounds[] = [
  [],
  ...REFUSAL_GROUNDS.map((code) => [{ code, hasEvidence: true }]),
  [{ code: 'REF-MECH', hasEvidence: false }],
]
const ORDINARY: Circumstances = { isTechComplex: false, essentialReason: null, repairTermMissed: false, outOfServiceDays: 0, handedOverOn: '2026-01-15', isInStock: true }
const CIRCUMSTANCES: readonly Circumstances[] = [
  ORDINARY,
  { ...ORDINARY, isTechComplex: true },
  { ...ORDINARY, isTechComplex: true, handedOverOn: '2026-10-28', isInStock: false },
  { ...ORDINARY, isTechComplex: true, essentialReason: 'irreparable' },
  { ...ORDINARY, isTechComplex: true, repairTermMissed: true, handedOverOn: null },
  { ...ORDINARY, isTechComplex: true, outOfServiceDays: 31 },
]
const CONSENTS = [undefined, true, false] as const

function* everyCase(grounds: readonly Grounds[], circumstances: readonly Circumstances[]): Generator<DecisionFacts> {
  for (const ourRole of OUR_ROLES)
    for (const ownerType of OWNER_TYPES)
      for (const demand of [...DEMANDS, null])
        for (const warrantyState of WARRANTY_STATES)
          for (const verdict of [...VERDICTS, null])
            for (const isExpertiseSigned of [true, false])
              for (const [index, cited] of grounds.entries())
                for (const circumstance of circumstances) {
                  const consent = CONSENTS[index % CONSENTS.length]
                  yield {
                    ...circumstance, ourRole, ownerType, demand, warrantyState, verdict, isExpertiseSigned, grounds: cited,
                    demandReceivedOn: index === 1 ? null : '2026-11-02', todayOn: index % 2 === 0 ? '2026-11-05' : '2027-02-01',
                    agreedDays: null, needsCheck: false, ...SHIPPED,
                    ...(consent === undefined ? {} : { customerConsentsPaid: consent }),
                  }
                }
}

const pick = (options: readonly DecisionOption[], decision: Decision) => {
  const option = options.find((candidate) => candidate.decision === decision)
  if (option === undefined) throw new Error(decision)
  return option
}

/** Every broken promise with the facts it was broken on; collected to keep so many cases quick. */
function brokenPromises(facts: DecisionFacts, options: readonly DecisionOption[]): readonly string[] {
  const isOpen = (decision: Decision) => pick(options, decision).allowed
  const { demand, verdict, isExpertiseSigned, ownerType, ourRole, warrantyState } = facts
  const isPaperGround = facts.grounds.every(({ code }) => code === 'REF-EXPIRED' || code === 'REF-NOTOURS')
  const promises: Readonly<Record<string, boolean>> = {
    'closed decisions say why': options.every(({ allowed, reasons }) => allowed || reasons.length > 0),
    'closed decisions give only causes': options.every(({ allowed, reasons }) => allowed || reasons.every((code) => (BLOCKING_REASONS as readonly string[]).includes(code))),
    'open decisions give only notes': options.every(({ allowed, reasons }) => !allowed || reasons.every((code) => (NOTED_REASONS as readonly string[]).includes(code))),
    'no reason is given twice': options.every(({ reasons }) => new Set(reasons).size === reasons.length),
    'the same repair is never both free and paid': !(isOpen('warranty_repair') && isOpen('paid_repair')),
    'free repair needs a signed verdict for the owner': !isOpen('warranty_repair') || (isExpertiseSigned && (verdict === 'manufacturing_defect' || verdict === 'not_established')),
    'an independent centre gives nothing for free': ourRole !== 'independent' || !(isOpen('warranty_repair') || isOpen('refund') || isOpen('replacement') || isOpen('price_reduction')),
    'money and goods answer a demand for them': (!isOpen('refund') || demand === 'refund') && (!isOpen('price_reduction') || demand === 'price_reduction') && (!isOpen('replacement') || demand === 'replace_same' || demand === 'replace_other'),
    'money and goods come from whom the law names': demand === null || ownerType === 'organisation' || roleAnswer(ourRole, demand) !== 'no' || !(isOpen('refund') || isOpen('replacement') || isOpen('price_reduction')),
    'an organisation is paid by the seller only': ownerType === 'consumer' || ourRole === 'seller' || !(isOpen('refund') || isOpen('replacement') || isOpen('price_reduction')),
    'refusal needs grounds with evidence': !isOpen('refusal') || (facts.grounds.length > 0 && facts.grounds.every(({ hasEvidence }) => hasEvidence)),
    'refusal rests on a signed expertise or on papers': !isOpen('refusal') || isExpertiseSigned || isPaperGround,
    'a manufacturing defect is refused only apart from its cause': !isOpen('refusal') || !isExpertiseSigned || verdict !== 'manufacturing_defect' || isPaperGround || facts.grounds.every(({ code }) => code === 'REF-SERIAL'),
    'an unestablished cause is ours under warranty': !isOpen('refusal') || !isExpertiseSigned || verdict !== 'not_established' || warrantyState !== 'in_warranty' || facts.grounds.every(({ code }) => ['REF-THIRD', 'REF-SERIAL', 'REF-NOTOURS'].includes(code)),
    'a consumer is not refused as late while claims are open': !isOpen('refusal') || warrantyState === 'expired' || !facts.grounds.some(({ code }) => code === 'REF-EXPIRED'),
    'no fault is found only by that verdict': isOpen('no_fault') === (isExpertiseSigned && verdict === 'no_defect'),
    'paid repair is never forced': !isOpen('paid_repair') || facts.customerConsentsPaid !== false,
    'nothing is repaired without a defect': !(isExpertiseSigned && verdict === 'no_defect') || !(isOpen('paid_repair') || isOpen('warranty_repair')),
    'complex goods after 15 days pass a gate': !(facts.isTechComplex && ownerType === 'consumer' && (isOpen('refund') || isOpen('replacement'))) || facts.essentialReason !== null || facts.repairTermMissed || facts.outOfServiceDays > 30 || facts.handedOverOn === '2026-10-28',
  }
  return Object.entries(promises).flatMap(([promise, isKept]) => (isKept ? [] : [`${promise}: ${JSON.stringify(facts)}`]))
}

interface Seen { cases: number; readonly broken: string[]; readonly met: Set<ReasonCode>; readonly articles: Set<string> }

let seen: Seen | null = null

/** Goes through every case once, whichever question comes first. */
function everyCaseSeen(): Seen {
  if (seen !== null) return seen
  seen = { cases: 0, broken: [], met: new Set(), articles: new Set() }
  for (const [grounds, circumstances] of [[GROUNDS, [ORDINARY]], [[[]], CIRCUMSTANCES]] as const) {
    for (const facts of everyCase(grounds, circumstances)) {
      seen.cases += 1
      const options = decisionOptions(facts)
      if (seen.broken.length < 3) seen.broken.push(...brokenPromises(facts, options))
      for (const { article, reasons } of options) {
        seen.articles.add(article)
        for (const code of reasons) seen.met.add(code)
      }
    }
  }
  return seen
}

describe('every case the desk can meet', () => {
  it('keeps the promises of the gate', () => {
    const { broken, cases } = everyCaseSeen()
    expect(broken).toEqual([])
    expect(cases).toBe(6 * 2 * 7 * 5 * 8 * 2 * (GROUNDS.length + CIRCUMSTANCES.length))
  })

  it('reaches every reason code of decisions, and no other', () => {
    const met = new Set(everyCaseSeen().met)
    const codes: readonly string[] = [...BLOCKING_REASONS, ...NOTED_REASONS]
    const mixed: DecisionFacts = {
      ...ORDINARY, ourRole: 'seller', ownerType: 'consumer', demand: 'repair', demandReceivedOn: '2026-11-02', todayOn: '2026-11-05', warrantyState: 'in_warranty',
      ...SHIPPED, agreedDays: null, needsCheck: false, verdict: 'customer_cause', isExpertiseSigned: true,
      grounds: [{ code: 'REF-MECH', hasEvidence: true }, { code: 'REF-NODEFECT', hasEvidence: true }],
    }
    for (const code of pick(decisionOptions(mixed), 'refusal').reasons) met.add(code)
    expect(codes.filter((code) => !met.has(code as ReasonCode))).toEqual([])
    expect([...met].filter((code) => !codes.includes(code))).toEqual([])
    expect(new Set(REASON_CODES).size).toBe(REASON_CODES.length)
    expect(REASON_CODES.every((code) => /^[a-z0-9_]+$/.test(code))).toBe(true)
  })

  it('rests on acts of the register', () => {
    const { articles } = everyCaseSeen()
    expect([...articles].filter((article) => sourcesOfArticle(article) === null)).toEqual([])
    expect(articles.size).toBeGreaterThan(10)
  })

  it('leaves a way forward once the expertise is signed and the dates are known', () => {
    const stuck = new Set<string>()
    for (const circumstance of CIRCUMSTANCES)
      for (const base of everyCase([[]], [circumstance])) {
        if (!base.isExpertiseSigned || base.verdict === null || base.warrantyState === 'unknown' || base.demand === null) continue
        const isPossible = GROUNDS.some((grounds) => decisionOptions({ ...base, grounds }).some(({ allowed }) => allowed))
        if (!isPossible) stuck.add(JSON.stringify(base))
      }
    expect([...stuck].slice(0, 3)).toEqual([])
  })
})
