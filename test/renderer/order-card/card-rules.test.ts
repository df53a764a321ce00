import { describe, expect, it } from 'vitest'
import { offered } from '#renderer/features/order-card/decision-offer.ts'
import { feedOf } from '#renderer/features/order-card/feed.ts'
import { nextStep } from '#renderer/features/order-card/next-step.ts'
import { parseMonths, parseQtyMilli } from '#renderer/features/order-card/quantity.ts'
import { stageMoves } from '#renderer/features/order-card/stage-moves.ts'
import { articleText } from '#renderer/texts/decisions.ts'
import { timelineSentence } from '#renderer/texts/order-card.ts'
import { ORDER_STATUSES } from '#shared/orders/status.ts'
import { cardWith, entryWith } from './sample-card.ts'

describe('the next step', () => {
  it('asks for lines before the repair can be finished', () => {
    expect(nextStep(cardWith({ nextAction: 'do_work' }))?.id).toBe('add_lines')
  })

  it.each([
    [['issue_act_missing'], 'make_issue_act'],
    [['works_act_missing', 'money_due'], 'make_works_act'],
    [['money_due'], 'take_payment'],
    [['refusal_act_missing', 'diagnosis_act_missing'], 'make_refusal_act'],
    [[], 'hand_over'],
  ])('of a ready order with blockers %j is %s', (handoverBlockers, step) => {
    expect(nextStep(cardWith({ nextAction: 'call_customer', handoverBlockers }))?.id).toBe(step)
  })

  it('is nothing on a closed order', () => {
    expect(nextStep(cardWith({ nextAction: 'none' }))).toBeNull()
  })
})

describe('ways from a stage', () => {
  it('exist at every stage but the last', () => {
    expect(ORDER_STATUSES.filter((status) => stageMoves(status).length === 0)).toEqual(['closed'])
  })

  it('show the seven decisions as one', () => {
    expect(stageMoves('decision')).toEqual(['decide', 'reopen'])
  })
})

describe('the timeline', () => {
  const photo = (entryId: number, no: number, person = 'Орлов Д. П.') => entryWith({ entryId, kind: 'photo', code: 'added', person, data: { no, purpose: 'expertise' } })

  it('shows the newest first and photos of one person in a row as one line', () => {
    const items = feedOf([entryWith({ entryId: 1, kind: 'intake', code: 'accepted' }), photo(2, 3), photo(3, 4), photo(4, 5), photo(5, 6, 'Белова К. О.'), entryWith({ entryId: 6 })], 'all')
    expect(items.map((item) => (item.kind === 'photos' ? `фото ${item.fromNo}-${item.toNo}` : item.entry.kind))).toEqual(['note', 'фото 6-6', 'фото 3-5', 'intake'])
  })

  it('parts what the customer saw from what stayed inside', () => {
    const timeline = [entryWith({ entryId: 1, kind: 'note' }), entryWith({ entryId: 2, kind: 'customer_note' }), entryWith({ entryId: 3, kind: 'decision', code: 'consent_given' }), entryWith({ entryId: 4, kind: 'document', code: 'DOC_DIAG' }), entryWith({ entryId: 5, kind: 'decision', code: 'refund' })]
    const idsOf = (filter: Parameters<typeof feedOf>[1]) => feedOf(timeline, filter).map((item) => item.entry.entryId)
    expect({ customer: idsOf('customer'), internal: idsOf('internal'), documents: idsOf('documents') }).toEqual({ customer: [3, 2], internal: [5, 1], documents: [4] })
  })

  it.each([
    [entryWith({ kind: 'document', code: 'DOC_ISSUE', data: { number: 'ВР-26-00003' } }), 'Акт выдачи из ремонта № ВР-26-00003'],
    [entryWith({ kind: 'decision', code: 'refund', data: { amountMinor: 4_699_000 } }), 'Возврат денег 46\u00a0990,00\u00a0₽'],
    [entryWith({ kind: 'payment', code: 'settled_replacement', data: { paidMinor: 0, receiptNo: '', newSerial: 'NEW1' } }), 'Товар заменён, новый серийный номер NEW1'],
    [entryWith({ kind: 'stage', code: 'something_new' }), 'something_new'],
  ])('says an event in words', (entry, sentence) => {
    expect(timelineSentence(entry)).toBe(sentence)
  })
})

describe('offered decisions', () => {
  const option = (decision: 'refund' | 'replacement', reasons: string[], isAllowed = false) => ({ decision, isAllowed, reasons, article: null })

  it('name the sum to return when the refund is open', () => {
    expect(offered([option('refund', ['demand_term_missed'], true)], 4_699_000)[0]).toMatchObject({ label: 'Возврат денег 46\u00a0990,00\u00a0₽', closedBecause: null, notes: ['срок требования истёк'] })
  })

  it('open by an essential defect only when nothing else closes them', () => {
    const gates = ['tech_complex_15_days_over', 'tech_complex_not_essential']
    expect(offered([option('refund', gates), option('replacement', ['replacement_not_demanded', ...gates])], null).map((one) => one.opensByEssential)).toEqual([true, false])
  })

  it('show the missing demand alone, for nothing else matters without it', () => {
    expect(offered([option('replacement', ['expertise_not_signed', 'replacement_not_demanded'])], null)[0]?.closedBecause).toBe('замену не требовали')
  })
})

describe('what is typed into a line of work', () => {
  it.each([['1', 1_000], ['0,5', 500], ['2.125', 2_125], ['1 000', 1_000_000], ['0', null], ['-1', null], ['1,2345', null], ['', null], ['два', null]])('«%s» is %j thousandths', (text, qtyMilli) => {
    expect(parseQtyMilli(text)).toBe(qtyMilli)
  })

  it.each([['', null], [' 6 ', 6], ['120', 120], ['121', undefined], ['1,5', undefined]])('«%s» is a warranty of %j months', (text, months) => {
    expect(parseMonths(text)).toBe(months)
  })
})

describe('an article of the law', () => {
  it.each([
    ['ЗоЗПП 20 п.1', 'ЗоЗПП ст.\u00a020 п.\u00a01'],
    ['ЗоЗПП 22; 18 п.1, п.3', 'ЗоЗПП ст.\u00a022; ст.\u00a018 п.\u00a01, п.\u00a03'],
    ['ГК 475 п.2, 518 п.1', 'ГК ст.\u00a0475 п.\u00a02, 518 п.\u00a01'],
    ['152-ФЗ 14, 20 ч.1-2', '152-ФЗ ст.\u00a014, 20 ч.\u00a01-2'],
    ['152-ФЗ 20 ч.3; 21 ч.2', '152-ФЗ ст.\u00a020 ч.\u00a03; ст.\u00a021 ч.\u00a02'],
    ['ЗоЗПП 23 п.1 (ред. 500-ФЗ от 28.12.2025)', 'ЗоЗПП ст.\u00a023 п.\u00a01 (ред. 500-ФЗ от 28.12.2025)'],
  ])('%s is written %s', (article, written) => {
    expect(articleText(article)).toBe(written)
  })
})
