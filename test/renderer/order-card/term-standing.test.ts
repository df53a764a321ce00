import { describe, expect, it } from 'vitest'
import { termStanding, termTag } from '#renderer/features/order-card/term-standing.ts'
import { cardWith } from './sample-card.ts'

const decided = (decision: string) => ({ decision, reason: 'так', decidedOn: '2026-11-18', person: 'Сергеева М. В.', amountMinor: null, isConsentGiven: null })
const tagOn = (todayOn: string, facts: Parameters<typeof cardWith>[0] = {}) => termTag(termStanding(cardWith(facts), todayOn))

describe('the term in the head of the card', () => {
  it.each([
    ['2026-11-10', 'до 16.11.2026, 6\u00a0дней', 'plain'],
    ['2026-11-14', 'до 16.11.2026, 2\u00a0дня', 'soon'],
    ['2026-11-16', 'срок кончается сегодня', 'soon'],
    ['2026-11-17', 'срок истёк вчера', 'late'],
    ['2026-11-21', 'срок истёк 5\u00a0дней назад', 'late'],
  ])('on %s reads «%s»', (todayOn, text, tone) => {
    expect(tagOn(todayOn)).toEqual({ text, tone })
  })

  it('says nothing when the order has no statutory term', () => {
    expect(tagOn('2026-11-21', { deadlineOn: null })).toBeNull()
  })

  it.each(['refusal', 'no_fault', 'paid_repair'])('says nothing after the decision «%s»: nothing is owed under the demand', (decision) => {
    expect(tagOn('2026-11-21', { decision: decided(decision) })).toBeNull()
  })

  it('does not grow after the repair is finished, however long the customer stays away', () => {
    const finished = { status: 'ready' as const, decision: decided('warranty_repair'), work: { fixedWords: 'x', testsWords: 'y', finishedOn: '2026-11-19' } }
    expect(tagOn('2026-12-30', finished)).toEqual({ text: 'срок нарушен на 3\u00a0дня', tone: 'late' })
    expect(tagOn('2026-12-30', { ...finished, work: { ...finished.work, finishedOn: '2026-11-16' } })).toEqual({ text: 'в срок', tone: 'ok' })
  })

  it('shows the day of the hand-over on a closed order', () => {
    expect(tagOn('2026-12-30', { status: 'closed', closedOn: '2026-11-20' })?.text).toBe('выдан 20.11.2026')
  })
})
