import { describe, expect, test } from 'vitest'
import { ROLES } from '#shared/contract/roles.ts'
import { lawVersion } from '#shared/law/law-book.ts'
import { ruleBookOf } from '#shared/law/rule-book.ts'
import { LAW_RULES, PENALTY_RULES } from '#shared/law/rules.ts'
import { lawBookOf } from '#core/law-book/index.ts'
import { aModel, anAcceptedOrder, anIntake, aPerson, aSale } from '#test/kit/builders.ts'
import { startTestCore, type TestCore, type WireFailure } from '#test/kit/test-core.ts'
import { anOverride, ruleEdition, standingRules } from './law-builders.ts'

const issuesOf = ({ data }: WireFailure) => (data.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`)
const spans = (rows: readonly { effectiveFromOn: string | null; effectiveToOn: string | null }[]) => rows.map((row) => [row.effectiveFromOn, row.effectiveToOn])
const lastEntry = async (test: TestCore) => {
  const { rows } = await test.call('journal.list', { beforeSeq: null, actor: '', action: '', entity: '', entityId: '', limit: 1 })
  return { ...rows[0], body: JSON.parse(rows[0]?.body ?? '{}') as { before: Record<string, unknown> | null; after: Record<string, unknown> } }
}

describe('the list of rules', () => {
  test('shows every edition in Russian with its article, or only those of a day', async () => {
    const { call } = await startTestCore()
    const all = await call('law.rules', { on: null, text: '' })
    expect(all.rows).toHaveLength(LAW_RULES.length + PENALTY_RULES.length)
    for (const row of all.rows) expect({ code: row.code, isRussian: /[а-яё]{4}/i.test(row.name) && /[а-яё]{4}/i.test(row.explanation) }).toEqual({ code: row.code, isRussian: true })
    for (const row of all.rows.filter(({ kind }) => kind === 'rule')) expect(row.event).toMatch(/[а-яё]{3}/i)
    const before2022 = await call('law.rules', { on: '2022-08-31', text: '' })
    expect(before2022.rows.map(({ code }) => code)).not.toContain('PD-REFUSE-REASON')
    expect(before2022.rows.filter(({ code }) => code === 'PEN-GOODS-1').map(({ cap }) => cap)).toEqual([null])
    expect((await call('law.rules', { on: '2026-02-01', text: '' })).rows.find(({ code }) => code === 'PEN-GOODS-1')?.cap).toContain('уплаченной')
  })

  test('finds a rule by words of it in any order, by its code and by its article, ё or е', async () => {
    const { call } = await startTestCore()
    const codes = async (text: string) => (await call('law.rules', { on: null, text })).rows.map(({ code }) => code)
    expect(await codes('денег возврат товар')).toContain('GDS-REFUND')
    expect(await codes('gds-loaner')).toEqual(['GDS-LOANER'])
    expect(await codes('крайнего севера')).toEqual(['GDS-REPLACE-NORTH'])
    expect(await codes('тяжелого')).toEqual(await codes('тяжёлого'))
    expect(await codes('такого правила нет нигде')).toEqual([])
  })

  test('every role reads the book and only the administrator writes into it', async () => {
    const centre = await startTestCore()
    const edition = await ruleEdition(centre, 'GDS-REFUND', { facts: { length: 12 } })
    for (const role of ROLES.filter((known) => known !== 'administrator')) {
      const { login } = await aPerson(centre, [role])
      expect((await centre.call('law.rules', { on: null, text: '' }, login)).rows.length).toBeGreaterThan(80)
      for (const [name, input] of [['law.saveEdition', edition], ['law.withdrawEdition', { editionId: 1 }], ['law.importBook', { fileId: 1 }], ['law.saveCalendarDays', { region: '', year: 2027, days: [], isComplete: true }]] as const) {
        expect({ role, name, code: (await centre.failure(name, input, login)).data.code }).toEqual({ role, name, code: 'auth.not_allowed' })
      }
    }
  })

  test('shows the changes of the law, the newest first, those of unknown day last', async () => {
    const { call } = await startTestCore()
    const changes = await call('law.changes', {})
    expect(changes).toHaveLength(15)
    expect(changes[0]?.code).toBe('SUNSET-2463-1514')
    expect(changes.slice(-2).map(({ effectiveFromOn }) => effectiveFromOn)).toEqual([null, null])
  })
})

describe('a new edition', () => {
  test('ends the open one the day before and counts from its own day', async () => {
    const centre = await startTestCore()
    const [old] = await standingRules(centre, 'GDS-REFUND')
    const saved = await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { facts: { length: 12, article: 'ЗоЗПП 22 (ред. 1-ФЗ)' } }))
    expect(saved).toMatchObject({ endedEditionId: old?.editionId, withdrawnEditionId: null, gapFromOn: null })
    expect(spans(await standingRules(centre, 'GDS-REFUND'))).toEqual([[null, '2026-12-31'], ['2027-01-01', null]])
    const book = lawBookOf(centre.core.connection.read)
    expect([book.ruleOn('GDS-REFUND', '2026-12-31')?.length, book.ruleOn('GDS-REFUND', '2027-01-01')?.length]).toEqual([10, 12])
    expect(await centre.call('law.computeTerm', { ruleId: 'GDS-REFUND', eventOn: '2027-01-12' })).toMatchObject({ dueCalendarOn: '2027-01-24', article: 'ЗоЗПП 22 (ред. 1-ФЗ)', lawVersion: book.version })
  })

  test('is what screens count by before anything is written', async () => {
    const centre = await startTestCore()
    const shipped = await centre.call('law.termRules', {})
    expect(shipped.map(({ id, length, article }) => [id, length, article])).toEqual(LAW_RULES.map(({ id, length, article }) => [id, length, article]))
    await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { facts: { length: 12 } }))
    const book = ruleBookOf(await centre.call('law.termRules', {}))
    expect(['2026-12-31', '2027-01-01'].map((on) => book.ruleOn('GDS-REFUND', on)?.length)).toEqual([10, 12])
  })

  test('that allows a shorter repair term at most binds intake and agreement alike', async () => {
    const centre = await startTestCore()
    await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REPAIR-AGREED', { effectiveFromOn: '2026-11-01', facts: { length: 30 } }))
    const modelId = await aModel(centre)
    const asked = (agreedDays: number) => anIntake({ modelId, demand: 'repair', agreedDays })
    expect((await centre.failure('orders.accept', asked(31))).data).toMatchObject({ code: 'demands.term_too_long', details: { maxDays: 30 } })
    const { orderId } = await centre.call('orders.accept', asked(30))
    const agree = { orderId, demandId: null, kind: 'term_agreed' as const, occurredOn: '2026-11-20', occurredTime: null, note: '' }
    expect((await centre.failure('demands.record', { ...agree, data: { days: 31 } })).data).toMatchObject({ code: 'demands.term_too_long', details: { maxDays: 30 } })
  })

  test('of the window for claims is what the warranty of a unit is told by (ZOZPP art. 19 p. 5)', async () => {
    const centre = await startTestCore()
    const { orderId } = await anAcceptedOrder(centre, { sale: aSale({ soldOn: '2026-03-10' }) })
    const claimsUntilOn = async () => (await centre.call('demands.clock', { orderId, on: null })).warranty.claimsUntilOn
    expect(await claimsUntilOn()).toBe('2028-03-10')
    await centre.call('law.saveEdition', await ruleEdition(centre, 'WIN-SHORT-WARRANTY', { effectiveFromOn: '2026-01-01', facts: { length: 3 } }))
    expect(await claimsUntilOn()).toBe('2029-03-12')
  })

  test('leaves one entry in the journal with what was and what is', async () => {
    const centre = await startTestCore()
    const { editionId } = await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { facts: { length: 12 } }))
    const entry = await lastEntry(centre)
    expect(entry).toMatchObject({ action: 'law.saveEdition', entity: 'law_edition', entityId: String(editionId) })
    expect([entry.body.before?.['length'], entry.body.after['length'], entry.body.after['effectiveFromOn']]).toEqual([10, 12, '2027-01-01'])
  })

  test('that corrects another withdraws it and stands in its place', async () => {
    const centre = await startTestCore()
    const first = await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { facts: { length: 21 } }))
    const second = await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { replacesEditionId: first.editionId, facts: { length: 12 } }))
    expect(second).toMatchObject({ withdrawnEditionId: first.editionId, endedEditionId: null })
    expect((await standingRules(centre, 'GDS-REFUND')).map(({ facts }) => facts.length)).toEqual([10, 12])
    const { editions } = await centre.call('law.rule', { code: 'GDS-REFUND' })
    expect(editions.find(({ editionId }) => editionId === first.editionId)).toMatchObject({ withdrawnAt: '2026-11-20T07:00:00.000Z', recordedBy: 'Орлова Мария Петровна', origin: 'centre', isInForce: false })
    expect((await centre.failure('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { replacesEditionId: first.editionId }))).data.code).toBe('law.edition_withdrawn')
  })

  test('that ends on a day tells from which day no edition is in force', async () => {
    const centre = await startTestCore()
    expect(await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { effectiveToOn: '2027-06-30' }))).toMatchObject({ gapFromOn: '2027-07-01' })
    expect((await centre.failure('law.computeTerm', { ruleId: 'GDS-REFUND', eventOn: '2027-07-01' })).data).toMatchObject({ code: 'law.not_in_force', details: { code: 'GDS-REFUND', on: '2027-07-01' } })
  })

  test.each<[string, Parameters<typeof ruleEdition>[2], string]>([
    ['begins on a day of a closed edition', { effectiveFromOn: '2024-05-01', effectiveToOn: '2024-06-01' }, 'effectiveFromOn editions_overlap'],
    ['begins before everything and ends nowhere', { effectiveFromOn: null }, 'effectiveFromOn editions_overlap'],
    ['runs into a later edition', { effectiveFromOn: '2027-02-01', effectiveToOn: '2027-06-01' }, 'effectiveToOn editions_overlap'],
    ['ends before it begins', { effectiveFromOn: '2027-02-01', effectiveToOn: '2027-01-01' }, 'effectiveToOn to_before_from'],
    ['begins on a day that does not exist', { effectiveFromOn: '2027-02-29' }, 'effectiveFromOn no_such_date'],
    ['has no length', { facts: { length: 0 } }, 'facts.length length_not_positive'],
    ['has a length below zero', { facts: { length: -3 } }, 'facts.length length_not_positive'],
    ['has lost its number', { facts: { length: null } }, 'facts.length length_needed'],
    ['is counted in nothing', { facts: { unit: 'as agreed' } }, 'facts.unit unit_not_counted'],
    ['names no article', { facts: { article: ' ' } }, 'facts.article required'],
  ])('is refused at the field when it %s', async (_name, overrides, issue) => {
    const centre = await startTestCore()
    await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { effectiveFromOn: '2026-12-01', effectiveToOn: '2027-01-31' }))
    await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { effectiveFromOn: '2027-03-01', effectiveToOn: '2027-12-31' }))
    const count = (await standingRules(centre, 'GDS-REFUND')).length
    const failure = await centre.failure('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', overrides))
    expect(issuesOf(failure)).toContain(issue)
    expect(await standingRules(centre, 'GDS-REFUND')).toHaveLength(count)
  })

  test('is refused with a unit, a kind or a code the program does not know, or a rate outside 0…100 %', async () => {
    const centre = await startTestCore()
    const rule = await ruleEdition(centre, 'GDS-REFUND')
    const at = async (input: unknown) => (await centre.failure('law.saveEdition', input)).data.issues?.map(({ path }) => path.join('.'))
    expect(await at({ ...rule, facts: { ...rule.facts, unit: 'fortnight' } })).toEqual(['facts.unit'])
    expect(await at({ ...rule, facts: { ...rule.facts, kind: 'wish' } })).toEqual(['facts.kind'])
    expect(await at({ ...rule, code: 'GDS-MIRACLE' })).toEqual(['code'])
    expect(await at(anOverride('no-such-kind'))).toEqual(['code'])
    const [category] = await centre.call('reference.categories', {})
    for (const rateBp of [-1, 10_001]) expect(await at(anOverride(category?.code ?? '', { facts: { rateBp, hasCap: true, article: 'ПП', confidence: 'V', confidenceNote: '' } }))).toEqual(['facts.rateBp'])
    const [penalty] = (await centre.call('law.rule', { code: 'PEN-GOODS-1' })).editions
    expect(await at({ kind: 'penalty', code: 'PEN-GOODS-1', replacesEditionId: null, effectiveFromOn: '2027-01-01', effectiveToOn: null, facts: { ...penalty?.facts, rateBp: 10_001 } })).toEqual(['facts.rateBp'])
  })

  test('of a kind of goods gives it a rate of its own from its day on', async () => {
    const centre = await startTestCore()
    const [category] = await centre.call('reference.categories', {})
    await centre.call('law.saveEdition', anOverride(category?.code ?? ''))
    expect((await centre.call('law.exceptions', {})).overrides.map(({ code, isInForce }) => [code, isInForce])).toEqual([[category?.code, true]])
    const ask = (dueLegalOn: string, categoryCode: string | undefined) => centre.call('law.exposure', { penaltyId: 'PEN-GOODS-1', baseMinor: 4_000_000, capMinor: 100_000, dueLegalOn, on: '2026-07-31', ...(categoryCode === undefined ? {} : { categoryCode }) })
    expect(await ask('2026-07-01', category?.code)).toMatchObject({ days: 30, rateBp: 50, totalMinor: 600_000, capMinor: null, article: 'ПП РФ 1 от 01.05.2026', confidence: 'K' })
    expect(await ask('2026-05-31', category?.code)).toMatchObject({ rateBp: 100, capMinor: 100_000 })
    expect(await ask('2026-07-01', undefined)).toMatchObject({ rateBp: 100, capMinor: 100_000, totalMinor: 100_000, isCapped: true })
  })
})

describe('a withdrawn edition', () => {
  test('gives its days back to the one before it', async () => {
    const centre = await startTestCore()
    const saved = await centre.call('law.saveEdition', await ruleEdition(centre, 'GDS-REFUND', { facts: { length: 12 } }))
    const version = lawBookOf(centre.core.connection.read).version
    const { continuedEditionId } = await centre.call('law.withdrawEdition', { editionId: saved.editionId })
    const standing = await standingRules(centre, 'GDS-REFUND')
    expect(standing.map(({ editionId, effectiveFromOn, effectiveToOn, facts }) => [editionId, effectiveFromOn, effectiveToOn, facts.length])).toEqual([[continuedEditionId, null, null, 10]])
    expect([version, lawBookOf(centre.core.connection.read).version]).toEqual([expect.stringMatching(/\+[0-9a-f]{8}$/), lawVersion])
    expect((await centre.failure('law.withdrawEdition', { editionId: saved.editionId })).data.code).toBe('law.edition_withdrawn')
    expect((await lastEntry(centre)).action).toBe('law.withdrawEdition')
  })

  test('cannot be the last one: without it no term could be counted', async () => {
    const centre = await startTestCore()
    const [only] = await standingRules(centre, 'GDS-REFUND')
    expect((await centre.failure('law.withdrawEdition', { editionId: only?.editionId })).data).toMatchObject({ code: 'law.last_edition', details: { code: 'GDS-REFUND' } })
    expect((await centre.failure('law.withdrawEdition', { editionId: 99_999 })).data.code).toBe('law.not_found')
    const { pauses } = await centre.call('law.exceptions', {})
    expect(await centre.call('law.withdrawEdition', { editionId: pauses[0]?.editionId ?? 0 })).toEqual({ continuedEditionId: null })
    expect(lawBookOf(centre.core.connection.read).pauses).toEqual([])
  })
})
