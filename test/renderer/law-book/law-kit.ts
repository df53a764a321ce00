import { LAW_RULES } from '#shared/law/rules.ts'
import type { LawBookRow, LawEdition } from '#shared/contract/law.ts'
import type { OutputOf } from '#shared/contract/index.ts'
import type { FakeCore } from '#test/renderer/rpc/fake-core.tsx'

export const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }

type RuleEdition = Extract<LawEdition, { kind: 'rule' }>

/** An edition of a shipped rule as the core answers it. */
export function ruleEdition(code: string, editionId: number, overrides: Partial<Omit<RuleEdition, 'facts'>> & { readonly facts?: Partial<RuleEdition['facts']> } = {}): RuleEdition {
  const shipped = LAW_RULES.find((rule) => rule.id === code)
  if (shipped === undefined) throw new Error(`no rule ${code}`)
  const { id: _id, effectiveFromOn: _from, effectiveToOn: _to, ...known } = shipped
  const { facts, ...rest } = overrides
  return {
    kind: 'rule', code, editionId, effectiveFromOn: null, effectiveToOn: null, origin: 'shipped', recordedAt: '2026-03-31T00:00:00.000Z', recordedBy: '', withdrawnAt: null, isInForce: true, ...rest,
    facts: { ...(known as unknown as RuleEdition['facts']), ...facts },
  }
}

export function rowOf(edition: RuleEdition): LawBookRow {
  const { facts, editionId, code, effectiveFromOn, effectiveToOn, origin, isInForce } = edition
  return {
    editionId, kind: 'rule', code, name: facts.nameRu, explanation: facts.explainRu, event: facts.eventRu, addressee: facts.addresseeRu, exceptions: facts.exceptionsRu, length: facts.length, lengthText: facts.lengthText, unit: facts.unit,
    termKind: facts.kind, penaltyId: facts.penaltyId, isMovedByNonWorkingDay: facts.isMovedByNonWorkingDay, rateBp: null, cap: null, article: facts.article, confidence: facts.confidence, confidenceNote: facts.confidenceNote, effectiveFromOn, effectiveToOn, origin, isInForce,
  }
}

/** A core that knows these editions of rules. */
export function bookCore(editions: readonly RuleEdition[], more: FakeCore = {}): FakeCore {
  return {
    'system.info': () => INFO,
    'law.rules': ({ on, text = '' }) => ({ on: on ?? INFO.todayOn, version: 'RU-2026-03.1', rows: editions.filter(({ withdrawnAt, facts }) => withdrawnAt === null && facts.nameRu.toLowerCase().includes(text.toLowerCase())).map(rowOf) }),
    'law.rule': ({ code }) => ({ kind: 'rule', code, editions: editions.filter((edition) => edition.code === code) }),
    ...more,
  }
}

export const COUNTS = { fresh: 0, changed: 0, same: 0, withdrawn: 0 } as const
