import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import type { TestCore } from '#test/kit/test-core.ts'

type EditionInput = InputOf<'law.saveEdition'>
type RuleInput = Extract<EditionInput, { kind: 'rule' }>
type StoredRule = Extract<OutputOf<'law.rule'>['editions'][number], { kind: 'rule' }>

export const storeText = async (test: TestCore, text: string, name = 'book.json'): Promise<number> => (await test.call('files.store', { name, base64: Buffer.from(text, 'utf8').toString('base64') })).fileId

/** Editions of a rule that were not withdrawn. */
export async function standingRules(test: TestCore, code: string): Promise<readonly StoredRule[]> {
  const { editions } = await test.call('law.rule', { code })
  return editions.filter((edition): edition is StoredRule => edition.kind === 'rule' && edition.withdrawnAt === null)
}

/** An edition of the rule with the facts it has now, changed as told. */
export async function ruleEdition(test: TestCore, code: string, overrides: Partial<Omit<RuleInput, 'facts'>> & { readonly facts?: Partial<RuleInput['facts']> } = {}): Promise<RuleInput> {
  const [known] = await standingRules(test, code)
  if (known === undefined) throw new Error(`no rule ${code}`)
  const { facts, ...rest } = overrides
  return { kind: 'rule', code, replacesEditionId: null, effectiveFromOn: '2027-01-01', effectiveToOn: null, ...rest, facts: { ...known.facts, ...facts } }
}

/** A rate of its own for a kind of goods. */
export const anOverride = (code: string, overrides: object = {}): EditionInput => ({
  kind: 'penalty_override', code, replacesEditionId: null, effectiveFromOn: '2026-06-01', effectiveToOn: null, facts: { rateBp: 50, hasCap: false, article: 'ПП РФ 1 от 01.05.2026', confidence: 'K', confidenceNote: '' }, ...overrides,
} as EditionInput)
