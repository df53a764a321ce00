import { describe, expect, it } from 'vitest'
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/documents/kinds.ts'
import { ACT_FIELDS, CUSTOMER_FIELDS, HEAD_FIELDS, ITEM_FIELDS, ORG_FIELDS, STATE_FIELDS, type PaperField } from '#shared/documents/labels.ts'
import type { DocumentModels } from '#shared/documents/models.ts'
import { missingFields } from '#shared/documents/required.ts'
import { intakeSample, issueSample, refusalSample, SAMPLES, worksSample } from './sample-models.ts'

const BLOCK_FIELDS = { head: HEAD_FIELDS, org: ORG_FIELDS, customer: CUSTOMER_FIELDS, item: ITEM_FIELDS, state: STATE_FIELDS } as const
type Bag = Record<string, unknown>

const keysOf = (kind: DocumentKind, model: unknown): readonly string[] => missingFields(kind, model as DocumentModels[DocumentKind]).map((field) => field.key)
const emptied = (value: unknown): unknown => (typeof value === 'string' ? '  ' : Array.isArray(value) ? [] : null)
const mustKeys = (fields: Readonly<Record<string, PaperField>>): readonly string[] => Object.entries(fields).filter(([, field]) => field.must).map(([key]) => key)

interface Case { readonly kind: DocumentKind; readonly key: string; readonly model: unknown }

/** Every required field of every kind, emptied one at a time. */
const CASES: readonly Case[] = DOCUMENT_KINDS.flatMap((kind) => {
  const sample = SAMPLES[kind] as unknown as Bag
  const ofBlocks = Object.entries(BLOCK_FIELDS).filter(([block]) => block in sample).flatMap(([block, fields]) =>
    mustKeys(fields).map((key): Case => ({ kind, key, model: { ...sample, [block]: { ...(sample[block] as Bag), [key]: emptied((sample[block] as Bag)[key]) } } })))
  const own = mustKeys(ACT_FIELDS[kind]).filter((key) => key in sample && key !== 'grounds').map((key): Case => ({ kind, key, model: { ...sample, [key]: emptied(sample[key]) } }))
  return [...ofBlocks, ...own]
})

describe('what must be filled before printing', () => {
  it.each(DOCUMENT_KINDS)('%s filled as the law asks lacks nothing', (kind) => {
    expect(missingFields(kind, SAMPLES[kind])).toEqual([])
  })

  it.each(CASES)('$kind without $key is not printed', ({ kind, key, model }) => {
    expect(keysOf(kind, model)).toEqual([key])
  })

  it('covers every starred field of the five papers', () => {
    const counts = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, CASES.filter((it) => it.kind === kind).length]))
    expect(counts).toEqual({ DOC_INTAKE: 28, DOC_DIAG: 31, DOC_REFUSAL: 25, DOC_ISSUE: 29, DOC_WORKS: 29 })
  })

  it('names the missing fields in Russian', () => {
    expect(missingFields('DOC_INTAKE', { ...intakeSample, defect_client: '', demand_date: '' })).toEqual([
      { key: 'defect_client', labelRu: 'Заявленный недостаток (со слов потребителя)' },
      { key: 'demand_date', labelRu: 'Дата предъявления требования' },
    ])
  })

  it('asks for the price and the prepayment only when the work is not free', () => {
    expect(keysOf('DOC_INTAKE', { ...intakeSample, is_free: false })).toEqual(['term_price', 'prepaid'])
    expect(keysOf('DOC_INTAKE', { ...intakeSample, is_free: false, term_price: 250000, prepaid: 0 })).toEqual([])
  })

  it('takes parts «не использовались» for an answer, an empty list for none', () => {
    expect(keysOf('DOC_ISSUE', { ...issueSample, parts: [] })).toEqual(['parts'])
    expect(keysOf('DOC_ISSUE', { ...issueSample, parts: [], are_parts_unused: true })).toEqual([])
    expect(keysOf('DOC_WORKS', { ...worksSample, parts: [], are_parts_unused: true })).toEqual([])
  })

  const withGround = (over: Bag): unknown => ({ ...refusalSample, grounds: refusalSample.grounds.map((ground, index) => (index === 0 ? { ...ground, ...over } : ground)) })
  it.each([
    ['no ground at all', { ...refusalSample, grounds: [] }, ['grounds', 'evid', 'link']],
    ['a ground without evidence', withGround({ evid: '' }), ['evid']],
    ['a ground without causal link', withGround({ link: ' ' }), ['link']],
    ['a ground without code', withGround({ code: '' }), ['grounds']],
    ['breach of use rules without the clause', withGround({ code: 'REF-USE', clause: '' }), ['grounds']],
    ['a liquid ground without a clause', withGround({ clause: '' }), []],
  ] as const)('a refusal on %s', (_title, model, keys) => {
    expect(keysOf('DOC_REFUSAL', model)).toEqual(keys)
  })
})
