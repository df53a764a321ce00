import { describe, expect, it } from 'vitest'
import { missingPlace } from '#renderer/features/papers/missing-place.ts'
import { paperObstacle, type PaperCard } from '#renderer/features/papers/paper-obstacle.ts'
import { DOCUMENT_KINDS } from '#shared/documents/kinds.ts'
import { SAMPLE_CARD } from '#test/renderer/order-card/sample-card.ts'

const decided = (decision: string, isConsentGiven: boolean | null = null) => ({ decision, reason: '', decidedOn: '2026-11-18', person: '', amountMinor: null, isConsentGiven })
const cardOf = (facts: Partial<PaperCard>): PaperCard => ({ ...SAMPLE_CARD, ...facts })

describe('why a paper is not made', () => {
  it.each([
    ['DOC_DIAG', { expertise: null }, 'expertise_unsigned'],
    ['DOC_REFUSAL', { decision: decided('refund') }, 'not_refused'],
    ['DOC_REFUSAL', { decision: decided('refusal') }, null],
    ['DOC_ISSUE', {}, 'no_decision'],
    ['DOC_ISSUE', { status: 'work', decision: decided('warranty_repair') }, 'work_unfinished'],
    ['DOC_ISSUE', { status: 'ready', decision: decided('warranty_repair') }, null],
    ['DOC_WORKS', { status: 'ready', decision: decided('paid_repair', false) }, 'consent_missing'],
    ['DOC_WORKS', { status: 'ready', decision: decided('paid_repair', true) }, null],
  ] as const)('%s with %j: %s', (kind, facts, obstacle) => {
    expect(paperObstacle(kind, cardOf(facts))).toBe(obstacle)
  })

  it('an earlier signed version of the expertise still gives its act', () => {
    const expertise = { ...(SAMPLE_CARD.expertise as NonNullable<PaperCard['expertise']>), version: 2, isSigned: false }
    expect(paperObstacle('DOC_DIAG', cardOf({ expertise }))).toBeNull()
  })

  it('nothing new is made of a closed order', () => {
    expect(DOCUMENT_KINDS.map((kind) => paperObstacle(kind, cardOf({ status: 'closed' })))).toEqual(DOCUMENT_KINDS.map(() => 'order_closed'))
  })
})

describe('the place of a missing field', () => {
  it.each([
    ['DOC_INTAKE', 'org_ogrn', 'organisation'],
    ['DOC_INTAKE', 'place', 'organisation'],
    ['DOC_DIAG', 'signer_name', 'people'],
    ['DOC_INTAKE', 'cust_notify', 'customer'],
    ['DOC_INTAKE', 'sale_date', 'sale'],
    ['DOC_INTAKE', 'war_term', 'model'],
    ['DOC_INTAKE', 'value', 'intake'],
    ['DOC_ISSUE', 'fixed', 'work'],
    ['DOC_WORKS', 'paid', 'money'],
    ['DOC_REFUSAL', 'link', 'expertise'],
    ['DOC_DIAG', 'tests', 'expertise'],
  ] as const)('%s, %s: %s', (kind, key, place) => {
    expect(missingPlace(kind, key)).toBe(place)
  })
})
