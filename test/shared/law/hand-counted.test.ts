import { describe, expect, it } from 'vitest'
import type { ClockMoney } from '#shared/law/clock-exposure.ts'
import type { ClockSetting } from '#shared/law/clock-terms.ts'
import type { RuleId } from '#shared/law/rule-ids.ts'
import { clocks, entry, exposureOn, received, type Entry } from './clock-builders.ts'

/** Counted by hand from the text of the law and the production calendar; `why` is the count itself. */
type Row = {
  readonly article: string
  readonly what: string
  readonly why: string
  readonly entries: readonly Entry[]
  readonly setting?: Partial<ClockSetting>
  readonly rule: RuleId
  readonly days: readonly [calendarOn: string, legalOn: string]
  readonly isYearUnknown?: true
}

const agreed = (on: string, days: number): readonly Entry[] => [received('repair', on), entry('term_agreed', on, 1, { days })]
const only = (...entry_: Parameters<typeof received>): readonly Entry[] => [received(...entry_)]

const REPAIRS: readonly Row[] = [
  { article: 'ЗоЗПП 20 п.1', what: 'a repair agreed for one day ends on Monday when the day is a Saturday', entries: agreed('2026-11-20', 1), rule: 'GDS-REPAIR-AGREED', days: ['2026-11-21', '2026-11-23'],
    why: 'Fri 20 Nov is day 0, Sat 21 is day 1; 21 and 22 are a weekend' },
  { article: 'ЗоЗПП 20 п.1', what: 'a repair agreed for ten days passes over the weekend and the moved day off after 9 May 2026', entries: agreed('2026-04-30', 10), rule: 'GDS-REPAIR-AGREED', days: ['2026-05-10', '2026-05-12'],
    why: '30 Apr is day 0, 10 May is day 10, a Sunday; Mon 11 May is off for Sat 9 May' },
  { article: 'ЗоЗПП 20 п.1', what: 'a repair agreed for 45 days ends after the New Year holidays of 2026', entries: agreed('2025-11-17', 45), rule: 'GDS-REPAIR-AGREED', days: ['2026-01-01', '2026-01-12'],
    why: '13 days to 30 Nov, 31 to 31 Dec make 44, 1 Jan is the 45th; 1–2 off, 3–4 weekend, 5–9 off, 10–11 weekend' },
  { article: 'ЗоЗПП 20 п.1', what: 'a repair agreed for 45 days ends after the New Year holidays of 2024', entries: agreed('2023-11-23', 45), rule: 'GDS-REPAIR-AGREED', days: ['2024-01-07', '2024-01-09'],
    why: '7 days to 30 Nov, 31 to 31 Dec make 38, 7 Jan is the 45th; Sun 7 and Mon 8 Jan 2024 are off' },
  { article: 'ЗоЗПП 20 п.1', what: 'a repair agreed for 45 days that ends on a usual Thursday is not moved, whatever days off lie inside', entries: agreed('2026-10-05', 45), rule: 'GDS-REPAIR-AGREED', days: ['2026-11-19', '2026-11-19'],
    why: '26 days to 31 Oct, 19 more; 4 Nov lies inside and counts' },
  { article: 'ЗоЗПП 20 п.1', what: 'a repair without an agreement is owed at once and at the latest in 45 days', entries: only('repair', '2026-03-17'), rule: 'GDS-REPAIR-IMMEDIATE', days: ['2026-05-01', '2026-05-04'],
    why: '14 days to 31 Mar, 30 to 30 Apr make 44, Fri 1 May is the 45th and a holiday; 2–3 May weekend' },
  { article: 'ЗоЗПП 20 п.1', what: 'a repair agreed for 30 days from 30 January runs into March', entries: agreed('2026-01-30', 30), rule: 'GDS-REPAIR-AGREED', days: ['2026-03-01', '2026-03-02'],
    why: '1 day to 31 Jan, 28 to 28 Feb make 29, 1 Mar is the 30th, a Sunday' },
  { article: 'ЗоЗПП 20 п.1', what: 'a repair agreed for 30 days from 30 January of a leap year ends on the leap day', entries: agreed('2024-01-30', 30), rule: 'GDS-REPAIR-AGREED', days: ['2024-02-29', '2024-02-29'],
    why: '1 day to 31 Jan, 29 Feb is the 30th, a Thursday' },
  { article: 'ЗоЗПП 20 п.1', what: 'a term agreed three days after the demand still runs from the day of the demand', entries: [received('repair', '2026-10-12'), entry('term_agreed', '2026-10-15', 1, { days: 10 })], rule: 'GDS-REPAIR-AGREED', days: ['2026-10-22', '2026-10-22'],
    why: '12 Oct + 10 = Thu 22 Oct' },
  { article: 'ЗоЗПП 20 п.1', what: 'a second agreement for a longer term does not lengthen the first', entries: [...agreed('2026-10-12', 10), entry('term_agreed', '2026-10-20', 1, { days: 45 })], rule: 'GDS-REPAIR-AGREED', days: ['2026-10-22', '2026-10-22'],
    why: 'a new term frees nobody from the first one: 12 Oct + 10' },
  { article: 'ЗоЗПП 19 п.6', what: 'an essential defect after two years is removed in 20 days', entries: only('repair', '2026-10-15'), setting: { isAfterTwoYears: true }, rule: 'ESS-REPAIR-20D', days: ['2026-11-04', '2026-11-05'],
    why: '16 days to 31 Oct, Wed 4 Nov is the 20th and a holiday' },
]

const REPLACEMENTS: readonly Row[] = [
  { article: 'ЗоЗПП 21 п.1', what: 'a replacement in seven days may end on the working Saturday 1 November 2025', entries: only('replace_same', '2025-10-25'), rule: 'GDS-REPLACE', days: ['2025-11-01', '2025-11-01'],
    why: 'Sat 25 Oct + 7 = Sat 1 Nov, worked for Mon 3 Nov' },
  { article: 'ЗоЗПП 21 п.1', what: 'a replacement in seven days that ends on Sunday 2 November 2025 passes over two more days off', entries: only('replace_same', '2025-10-26'), rule: 'GDS-REPLACE', days: ['2025-11-02', '2025-11-05'],
    why: 'Sun 26 Oct + 7 = Sun 2 Nov; 3 and 4 Nov are off' },
  { article: 'ЗоЗПП 21 п.1', what: 'a replacement by another model passes over 8 March 2026 and its moved day off', entries: only('replace_other', '2026-03-01'), rule: 'GDS-REPLACE', days: ['2026-03-08', '2026-03-10'],
    why: '1 Mar + 7 = Sun 8 Mar; Mon 9 Mar is off' },
  { article: 'ЗоЗПП 21 п.1', what: 'a replacement after an additional check may end on the working Saturday 27 April 2024', entries: [received('replace_same', '2024-04-07'), entry('check_needed', '2024-04-08', 1)], rule: 'GDS-REPLACE-CHECK', days: ['2024-04-27', '2024-04-27'],
    why: 'Sun 7 Apr + 20 = Sat 27 Apr, a working day' },
  { article: 'ЗоЗПП 21 п.1', what: 'a replacement after an additional check passes over the long weekend of May 2024', entries: [received('replace_other', '2024-04-09'), entry('check_needed', '2024-04-09', 1)], rule: 'GDS-REPLACE-CHECK', days: ['2024-04-29', '2024-05-02'],
    why: '9 Apr + 20 = Mon 29 Apr; 29 and 30 Apr and 1 May are off, Thu 2 May is worked' },
  { article: 'ЗоЗПП 21 п.1', what: 'goods that are not there are replaced in a month, from 31 January to the leap day', entries: [received('replace_same', '2024-01-31'), entry('goods_absent', '2024-01-31', 1)], rule: 'GDS-REPLACE-NOSTOCK', days: ['2024-02-29', '2024-02-29'],
    why: 'February has no 31st, its last day is Thu 29' },
  { article: 'ЗоЗПП 21 п.1', what: 'goods that are not there are replaced in a month, from 31 January to the 28th', entries: [received('replace_same', '2023-01-31'), entry('goods_absent', '2023-01-31', 1)], rule: 'GDS-REPLACE-NOSTOCK', days: ['2023-02-28', '2023-02-28'],
    why: 'February has no 31st, its last day is Tue 28' },
  { article: 'ЗоЗПП 21 п.1', what: 'the month for absent goods runs into a year whose days off nobody has loaded', entries: [received('replace_same', '2026-12-09'), entry('goods_absent', '2026-12-09', 1)], rule: 'GDS-REPLACE-NOSTOCK', days: ['2027-01-09', '2027-01-11'], isYearUnknown: true,
    why: 'same number of January, a Saturday; Sun 10; the calendar of 2027 is not known' },
  { article: 'ЗоЗПП 21 п.1', what: 'the month for absent goods outweighs the twenty days of a check', entries: [received('replace_same', '2026-08-31'), entry('check_needed', '2026-08-31', 1), entry('goods_absent', '2026-08-31', 1)], rule: 'GDS-REPLACE-NOSTOCK', days: ['2026-09-30', '2026-09-30'],
    why: 'September has no 31st, its last day is Wed 30' },
  { article: 'ЗоЗПП 21 п.1', what: 'in the Far North the replacement waits for the next delivery', entries: [received('replace_same', '2026-02-02'), entry('goods_absent', '2026-02-02', 1), entry('next_delivery', '2026-02-03', 1, { untilOn: '2026-05-09' })], rule: 'GDS-REPLACE-NORTH', days: ['2026-05-09', '2026-05-12'],
    why: 'the day is named: Sat 9 May; Sun 10; Mon 11 is off' },
]

const MONEY: readonly Row[] = [
  { article: 'ЗоЗПП 22', what: 'a refund in ten days passes over 1–4 May 2025', entries: only('refund', '2025-04-22'), rule: 'GDS-REFUND', days: ['2025-05-02', '2025-05-05'],
    why: '8 days to 30 Apr, Fri 2 May is the 10th and off; 3–4 weekend' },
  { article: 'ЗоЗПП 22', what: 'a refund in ten days passes over 3 and 4 November 2025', entries: only('refund', '2025-10-24'), rule: 'GDS-REFUND', days: ['2025-11-03', '2025-11-05'],
    why: '7 days to 31 Oct, Mon 3 Nov is the 10th and off; Tue 4 Nov is off' },
  { article: 'ЗоЗПП 22', what: 'a refund in ten days may end on the working Saturday 28 December 2024', entries: only('refund', '2024-12-18'), rule: 'GDS-REFUND', days: ['2024-12-28', '2024-12-28'],
    why: 'Wed 18 Dec + 10 = Sat 28 Dec, a working day' },
  { article: 'ЗоЗПП 22', what: 'a refund in ten days passes over ten days off at the New Year of 2025', entries: only('refund', '2024-12-20'), rule: 'GDS-REFUND', days: ['2024-12-30', '2025-01-09'],
    why: 'Fri 20 Dec + 10 = Mon 30 Dec, off; 31 Dec and 1–8 Jan are off' },
  { article: 'ЗоЗПП 22', what: 'a refund in ten days ends on the leap day', entries: only('refund', '2024-02-19'), rule: 'GDS-REFUND', days: ['2024-02-29', '2024-02-29'],
    why: '19 Feb + 10 = Thu 29 Feb' },
  { article: 'ЗоЗПП 22', what: 'a refund in ten days from the same day of a common year ends in March', entries: only('refund', '2026-02-19'), rule: 'GDS-REFUND', days: ['2026-03-01', '2026-03-02'],
    why: '9 days to 28 Feb, Sun 1 Mar is the 10th' },
  { article: 'ЗоЗПП 22', what: 'a refund that ends on a Sunday is in time on the working Monday', entries: only('refund', '2026-07-09'), rule: 'GDS-REFUND', days: ['2026-07-19', '2026-07-20'],
    why: 'Thu 9 Jul + 10 = Sun 19 Jul' },
  { article: 'ЗоЗПП 22', what: 'neither a check, nor an expertise, nor an agreement lengthens the ten days of a refund', rule: 'GDS-REFUND', days: ['2026-09-14', '2026-09-14'],
    entries: [received('refund', '2026-09-04'), entry('check_invited', '2026-09-05', 1), entry('expertise_ordered', '2026-09-10', 1), entry('expertise_done', '2026-09-30', 1)],
    why: 'Fri 4 Sep + 10 = Mon 14 Sep' },
  { article: 'ЗоЗПП 22', what: 'a price reduction passes over 9 May 2023', entries: only('price_reduction', '2023-04-29'), rule: 'GDS-PRICE-REDUCTION', days: ['2023-05-09', '2023-05-10'],
    why: '1 day to 30 Apr, Tue 9 May is the 10th' },
  { article: 'ЗоЗПП 22', what: 'a price reduction passes over Monday 1 May 2023', entries: only('price_reduction', '2023-04-21'), rule: 'GDS-PRICE-REDUCTION', days: ['2023-05-01', '2023-05-02'],
    why: '9 days to 30 Apr, Mon 1 May is the 10th' },
  { article: 'ЗоЗПП 22', what: 'repaid costs of a repair run into the New Year of 2027', entries: only('cost_reimbursement', '2026-12-21'), rule: 'GDS-COST-REIMB', days: ['2026-12-31', '2027-01-11'], isYearUnknown: true,
    why: '21 Dec + 10 = Thu 31 Dec, off; 1–8 Jan are holidays, 9–10 a weekend' },
  { article: 'ЗоЗПП 22', what: 'repaid costs of a repair pass over the moved day off 6 November 2023', entries: only('cost_reimbursement', '2023-10-27'), rule: 'GDS-COST-REIMB', days: ['2023-11-06', '2023-11-07'],
    why: '4 days to 31 Oct, Mon 6 Nov is the 10th, off for Sat 4 Nov' },
  { article: 'ЗоЗПП 22', what: 'losses pass over four days off of February 2023', entries: only('losses', '2023-02-13'), rule: 'GDS-LOSSES', days: ['2023-02-23', '2023-02-27'],
    why: '13 Feb + 10 = Thu 23 Feb; Fri 24 off, 25–26 weekend' },
  { article: 'ЗоЗПП 20 п.2', what: 'a loaner for the time of a repair is given in three days, over 12 June 2026', entries: only('loaner', '2026-06-09'), setting: { mainKind: 'repair' }, rule: 'GDS-LOANER', days: ['2026-06-12', '2026-06-15'],
    why: 'Tue 9 Jun + 3 = Fri 12 Jun, a holiday; 13–14 weekend' },
  { article: 'ЗоЗПП 21 п.1', what: 'a loaner for the time of a replacement is given in three days, over 8 March 2026', entries: only('loaner', '2026-03-05'), setting: { mainKind: 'replace_same' }, rule: 'GDS-REPLACE-LOANER', days: ['2026-03-08', '2026-03-10'],
    why: 'Thu 5 Mar + 3 = Sun 8 Mar; Mon 9 is off' },
]

const OTHERS: readonly Row[] = [
  { article: 'ЗоЗПП 27', what: 'paid work promised for a Saturday in May is in time on Monday', entries: only('paid_work', '2026-04-20', 1, { untilOn: '2026-05-02' }), rule: 'WRK-TERM', days: ['2026-05-02', '2026-05-04'],
    why: 'Sat 2 and Sun 3 May are a weekend' },
  { article: 'ЗоЗПП 27', what: 'paid work promised for the working Saturday 1 November 2025 is due on it', entries: only('paid_work', '2025-10-20', 1, { untilOn: '2025-11-01' }), rule: 'WRK-TERM', days: ['2025-11-01', '2025-11-01'],
    why: 'Sat 1 Nov 2025 is worked' },
  { article: 'ЗоЗПП 30', what: 'defects of the work are removed by the day the customer set, after the holidays of January 2026', entries: only('works_defect_fix', '2025-12-22', 1, { untilOn: '2026-01-05' }), rule: 'WRK-DEFECT-FIX', days: ['2026-01-05', '2026-01-12'],
    why: '5–9 Jan are off, 10–11 a weekend' },
  { article: 'ЗоЗПП 31 п.2', what: 'work is done again by the day set, over a Sunday', entries: only('works_redo', '2026-06-01', 1, { untilOn: '2026-06-14' }), rule: 'WRK-REDO', days: ['2026-06-14', '2026-06-15'],
    why: 'Sun 14 Jun' },
  { article: 'ЗоЗПП 31 п.1', what: 'money for defects of the work passes over 4 November 2026', entries: only('works_money', '2026-10-25'), rule: 'WRK-MONEY-10D', days: ['2026-11-04', '2026-11-05'],
    why: '6 days to 31 Oct, Wed 4 Nov is the 10th' },
  { article: 'ЗоЗПП 25 п.2', what: 'money for goods that could not be exchanged is given back in three days, over 23 February 2026', entries: only('exchange', '2026-02-20'), rule: 'EXCH-REFUND-3D', days: ['2026-02-23', '2026-02-24'],
    why: 'Fri 20 Feb + 3 = Mon 23 Feb' },
  { article: 'ЗоЗПП 26.1 п.4', what: 'money for a cancelled distance purchase passes over 9–12 May 2024', entries: only('distance_cancel', '2024-04-29'), rule: 'DIST-REFUND-10D', days: ['2024-05-09', '2024-05-13'],
    why: '1 day to 30 Apr, Thu 9 May is the 10th; Fri 10 off, 11–12 weekend' },
  { article: 'ЗоЗПП 23.1 п.4', what: 'a prepayment is given back in ten days, over the moved day off 11 May 2026', entries: only('prepaid_refund', '2026-05-01'), rule: 'PREPAY-REFUND-10D', days: ['2026-05-11', '2026-05-12'],
    why: '1 May + 10 = Mon 11 May, off for Sat 9 May' },
  { article: 'ЗоЗПП 35 п.1-3', what: 'a lost thing is replaced in three days, over four days off of June 2025', entries: only('lost_item', '2025-06-09'), rule: 'LOSS-3D', days: ['2025-06-12', '2025-06-16'],
    why: 'Mon 9 Jun + 3 = Thu 12 Jun; Fri 13 off, 14–15 weekend' },
  { article: '152-ФЗ 14, 20', what: 'a question about personal data is answered in ten working days, over two long weekends of May 2025', entries: only('pd_access', '2025-04-29'), rule: 'PD-SUBJECT-REQUEST', days: ['2025-05-19', '2025-05-19'],
    why: '30 Apr 1; 5, 6, 7 May 2–4; 12–16 May 5–9; Mon 19 May 10' },
  { article: '152-ФЗ 21 ч.5.1', what: 'processing is stopped in ten working days, of which the Saturday 1 November 2025 is one', entries: only('pd_stop', '2025-10-23'), rule: 'PD-STOP-REQUEST', days: ['2025-11-07', '2025-11-07'],
    why: '24 Oct 1; 27–31 Oct 2–6; Sat 1 Nov 7; 5, 6, 7 Nov 8–10' },
  { article: '152-ФЗ 20 ч.3', what: 'wrong personal data is put right in seven working days, over the New Year of 2025', entries: only('pd_correct', '2024-12-20'), rule: 'PD-CORRECT', days: ['2025-01-09', '2025-01-09'],
    why: '23–27 Dec 1–5; Sat 28 Dec is worked 6; Thu 9 Jan 7' },
  { article: 'ЗоЗПП 16 п.4', what: 'why a contract needs personal data is answered in seven calendar days, over 23 February 2026', entries: only('pd_refusal_reason', '2026-02-16'), rule: 'PD-REFUSE-REASON', days: ['2026-02-23', '2026-02-24'],
    why: 'Mon 16 Feb + 7 = Mon 23 Feb' },
]

describe.each([['a repair', REPAIRS], ['a replacement', REPLACEMENTS], ['money and a loaner', MONEY], ['work, return and personal data', OTHERS]])('the last day of %s', (_group, rows) => {
  it.each(rows)('$article: $what', ({ article, entries, setting, rule, days: [dueCalendarOn, dueLegalOn], isYearUnknown }) => {
    const [term, ...rest] = clocks(entries, setting)[0]?.terms ?? []
    expect(term).toMatchObject({ ruleId: rule, dueCalendarOn, dueLegalOn, isCalendarKnown: isYearUnknown !== true, isOuterLimit: rule === 'GDS-REPAIR-IMMEDIATE' })
    expect(term?.article).toContain(article)
    expect(rest).toEqual([])
  })
})

describe('a term beside another term', () => {
  it('ЗоЗПП 20 п.1: a new repair term is shown beside the first and costs nothing of its own', () => {
    const terms = clocks([...agreed('2026-10-12', 10), entry('new_term_agreed', '2026-10-22', 1, { untilOn: '2026-11-07', reason: 'нужна вторая плата' })])[0]?.terms
    // Sat 7 Nov 2026, then Sun 8: Mon 9 Nov.
    expect(terms).toMatchObject([
      { ruleId: 'GDS-REPAIR-AGREED', role: 'main', dueLegalOn: '2026-10-22', penaltyId: 'PEN-GOODS-1' },
      { ruleId: 'GDS-REPAIR-RETERM', role: 'agreed_later', dueCalendarOn: '2026-11-07', dueLegalOn: '2026-11-09', penaltyId: null },
    ])
  })

  it('ЗоЗПП 23.1 п.3: prepaid goods are late from the day after the day of the contract, moved over days off', () => {
    const terms = clocks([received('prepaid_refund', '2026-03-20', 1, { untilOn: '2026-03-08' })])[0]?.terms
    // 20 Mar + 10 = Mon 30 Mar. The contract: Sun 8 Mar, Mon 9 Mar is off, Tue 10 Mar.
    expect(terms).toMatchObject([
      { ruleId: 'PREPAY-REFUND-10D', role: 'main', dueLegalOn: '2026-03-30', penaltyId: null },
      { ruleId: 'PREPAY-LATE', dueCalendarOn: '2026-03-08', dueLegalOn: '2026-03-10', penaltyId: 'PEN-PREPAY-05' },
    ])
  })

  it('ЗоЗПП преамбула: an organisation has none of these terms, a question about personal data has its own', () => {
    expect(clocks([received('refund', '2026-09-04'), received('loaner', '2026-09-04', 2), received('pd_access', '2026-09-04', 3)], { isConsumer: false }).map(({ terms }) => terms.length)).toEqual([0, 0, 1])
  })
})

describe('entries of one day', () => {
  const at = (told: Entry, occurredTime: string): Entry => ({ ...told, occurredTime })
  const endings = (entries: readonly Entry[]) => clocks(entries).map(({ state }) => [state.kind, state.ending])

  it('ЗоЗПП 23 п.2: a repair finished at ten does not meet a refund demanded at three, whenever it is written down', () => {
    const refund = at(received('refund', '2026-10-27', 2), '15:00')
    const repaired = at(entry('repaired', '2026-10-27', null), '10:00')
    expect(endings([received('repair', '2026-10-12'), refund, repaired])).toEqual([['repair', 'met'], ['refund', null]])
    expect(endings([received('repair', '2026-10-12'), repaired, refund])).toEqual([['repair', 'met'], ['refund', null]])
  })

  it('ЗоЗПП 20 п.1: a repair without an hour, written down after a demand with one, meets it', () => {
    expect(endings([at(received('repair', '2026-10-12'), '09:00'), entry('repaired', '2026-10-12', null)])).toEqual([['repair', 'met']])
  })

  it('ЗоЗПП 23 п.2: of two demands the one written down later stands, though only the first has its hour', () => {
    expect(endings([at(received('repair', '2026-10-12'), '09:00'), received('refund', '2026-10-12', 2)])).toEqual([['repair', 'switched'], ['refund', null]])
    expect(endings([received('refund', '2026-10-12', 2), at(received('repair', '2026-10-12'), '09:00')])).toEqual([['refund', 'switched'], ['repair', null]])
  })
})

type Charge = {
  readonly article: string
  readonly what: string
  readonly why: string
  readonly entries: readonly Entry[]
  readonly money: Partial<ClockMoney>
  readonly on: string
  readonly lines: readonly { readonly days: number; readonly totalMinor: number; readonly isCapped?: boolean; readonly pausedDays?: number; readonly capMinor?: number | null; readonly needsLawyer?: boolean; readonly isStopped?: boolean }[]
  readonly totalMinor: number
}

const REFUND_OF_20_NOV = [received('refund', '2026-11-20')]
const REPAIR_OF_12_OCT = agreed('2026-10-12', 10)
/** 20 000,00 ₽, so a day of one per cent is 200,00 ₽. */
const TWENTY_THOUSAND = 2_000_000
const WORK_UNTIL_1_JUNE = [received('paid_work', '2026-05-20', 1, { untilOn: '2026-06-01' })]
const REPAIR_THEN_REFUND = [...REPAIR_OF_12_OCT, received('refund', '2026-10-27', 2), entry('refunded', '2026-11-09', 2)]

const CHARGES: readonly Charge[] = [
  { article: 'ЗоЗПП 23 п.1', what: 'the day of payment is the fourth day of delay', entries: [...REFUND_OF_20_NOV, entry('refunded', '2026-12-04', 1)], money: { pricePaidMinor: 3_999_000 }, on: '2026-12-20',
    lines: [{ days: 4, totalMinor: 159_960, isStopped: true, isCapped: false, needsLawyer: false }], totalMinor: 159_960, why: 'due Mon 30 Nov; 1, 2, 3, 4 Dec; 39 990,00 × 1 % = 399,90 × 4 = 1 599,60' },
  { article: 'ЗоЗПП 23 п.1', what: 'nothing is charged on the last day of the term', entries: REFUND_OF_20_NOV, money: { pricePaidMinor: 3_999_000 }, on: '2026-11-30', lines: [], totalMinor: 0, why: 'due Mon 30 Nov' },
  { article: 'ЗоЗПП 23 п.1', what: 'nothing is charged on days off the term is moved over', entries: [received('refund', '2026-04-21')], money: { pricePaidMinor: 3_999_000 }, on: '2026-05-04', lines: [], totalMinor: 0, why: '21 Apr + 10 = Fri 1 May, moved to Mon 4 May' },
  { article: 'ЗоЗПП 23 п.1', what: 'the first day after days off the term is moved over is the first of delay', entries: [received('refund', '2026-04-21')], money: { pricePaidMinor: 3_999_000 }, on: '2026-05-05',
    lines: [{ days: 1, totalMinor: 39_990 }], totalMinor: 39_990, why: 'due Mon 4 May, one day' },
  { article: 'ЗоЗПП 23 п.1', what: 'one day of 12 345,67 is rounded to a kopeck upwards', entries: REFUND_OF_20_NOV, money: { pricePaidMinor: 1_234_567 }, on: '2026-12-01', lines: [{ days: 1, totalMinor: 12_346 }], totalMinor: 12_346, why: '12 345,67 kopecks' },
  { article: 'ЗоЗПП 23 п.1', what: 'three days of 12 345,67 are rounded once', entries: REFUND_OF_20_NOV, money: { pricePaidMinor: 1_234_567 }, on: '2026-12-03', lines: [{ days: 3, totalMinor: 37_037 }], totalMinor: 37_037, why: '3 × 12 345,67 = 37 037,01 kopecks' },
  { article: 'ЗоЗПП 23 п.1', what: 'a rise in price raises the penalty, the sum paid is its limit', entries: REFUND_OF_20_NOV, money: { priceNowMinor: 5_000_000, pricePaidMinor: 4_000_000 }, on: '2027-02-17',
    lines: [{ days: 79, totalMinor: 3_950_000, isCapped: false, capMinor: 4_000_000 }], totalMinor: 3_950_000, why: '31 days to 31 Dec, 31 to 31 Jan make 62, 17 more: 79 × 500,00' },
  { article: 'ЗоЗПП 23 п.1', what: 'after 81 days of a raised price the penalty stands at the sum paid', entries: REFUND_OF_20_NOV, money: { priceNowMinor: 5_000_000, pricePaidMinor: 4_000_000 }, on: '2027-02-19',
    lines: [{ days: 81, totalMinor: 4_000_000, isCapped: true }], totalMinor: 4_000_000, why: '81 × 500,00 = 40 500,00, the limit is 40 000,00' },
  { article: 'ЗоЗПП 23 п.1', what: 'a fall in price lowers the penalty', entries: REFUND_OF_20_NOV, money: { priceNowMinor: 1_000_000, pricePaidMinor: 4_000_000 }, on: '2026-12-02', lines: [{ days: 2, totalMinor: 20_000 }], totalMinor: 20_000, why: '2 × 100,00' },
  { article: 'ЗоЗПП 23 п.1', what: 'the value named at intake stands in for an unknown price', entries: REFUND_OF_20_NOV, money: { valueMinor: 1_000_000 }, on: '2026-12-02', lines: [{ days: 2, totalMinor: 20_000, capMinor: 1_000_000 }], totalMinor: 20_000, why: '2 × 100,00' },
  { article: '500-ФЗ', what: 'a term missed on 30 January 2026 has no limit and needs a lawyer', entries: [received('refund', '2026-01-20')], money: { pricePaidMinor: 1_000_000 }, on: '2026-05-30',
    lines: [{ days: 120, totalMinor: 1_200_000, capMinor: null, isCapped: false, needsLawyer: true }], totalMinor: 1_200_000, why: '20 Jan + 10 = Fri 30 Jan; 1 + 28 + 31 + 30 + 30 = 120 days of 100,00' },
  { article: '500-ФЗ', what: 'a term moved from Saturday 31 January to 2 February 2026 has the limit; a hundred days reach it exactly', entries: [received('refund', '2026-01-21')], money: { pricePaidMinor: 1_000_000 }, on: '2026-05-13',
    lines: [{ days: 100, totalMinor: 1_000_000, capMinor: 1_000_000, isCapped: false, needsLawyer: false }], totalMinor: 1_000_000, why: '21 Jan + 10 = Sat 31 Jan, moved to Mon 2 Feb; 26 + 31 + 30 + 13 = 100' },
  { article: '500-ФЗ', what: 'the hundred and first day adds nothing', entries: [received('refund', '2026-01-21')], money: { pricePaidMinor: 1_000_000 }, on: '2026-05-14', lines: [{ days: 101, totalMinor: 1_000_000, isCapped: true }], totalMinor: 1_000_000, why: '101 × 100,00, the limit is 10 000,00' },
  { article: 'ПП РФ 497', what: 'the moratorium of 2022 takes 184 days out of a delay', entries: [received('refund', '2022-03-15'), entry('refunded', '2022-10-10', 1)], money: { pricePaidMinor: 1_000_000 }, on: '2022-12-01',
    lines: [{ days: 15, pausedDays: 184, totalMinor: 150_000, capMinor: null }], totalMinor: 150_000, why: 'due Fri 25 Mar; 26–31 Mar is 6, 2–10 Oct is 9; April to September 183 and 1 Oct' },
  { article: 'ПП РФ 497', what: 'a delay wholly inside the moratorium costs nothing', entries: [received('refund', '2022-04-05')], money: { pricePaidMinor: 1_000_000 }, on: '2022-10-01', lines: [{ days: 0, pausedDays: 169, totalMinor: 0 }], totalMinor: 0, why: 'due Fri 15 Apr; 15 + 31 + 30 + 31 + 31 + 30 + 1 = 169' },
  { article: 'ПП РФ 497', what: 'a delay begun in the moratorium is charged from 2 October 2022', entries: [received('refund', '2022-04-05')], money: { pricePaidMinor: 1_000_000 }, on: '2022-10-05', lines: [{ days: 4, pausedDays: 169, totalMinor: 40_000 }], totalMinor: 40_000, why: '2, 3, 4, 5 Oct' },
  { article: 'ЗоЗПП 23 п.2', what: 'a repair late by five days and a refund late by three are two lines', entries: REPAIR_THEN_REFUND, money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-12-01',
    lines: [{ days: 5, totalMinor: 100_000, isStopped: true }, { days: 3, totalMinor: 60_000, isStopped: true }], totalMinor: 160_000, why: 'repair due 22 Oct: 23–27 Oct; refund due 27 Oct + 10 = Fri 6 Nov: 7, 8, 9 Nov' },
  { article: 'ЗоЗПП 23 п.1', what: 'two lines keep together within one limit', entries: REPAIR_THEN_REFUND, money: { priceNowMinor: TWENTY_THOUSAND, pricePaidMinor: 130_000 }, on: '2026-12-01',
    lines: [{ days: 5, totalMinor: 100_000 }, { days: 3, totalMinor: 60_000 }], totalMinor: 130_000, why: '1 000,00 + 600,00, the limit is 1 300,00' },
  { article: 'ЗоЗПП 23 п.1', what: 'nothing is owed for a demand that was refused', entries: [...REPAIR_OF_12_OCT, entry('refused', '2026-10-25', 1, { reason: 'вода' })], money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-12-01', lines: [], totalMinor: 0, why: 'a rightful refusal owes no repair' },
  { article: 'ЗоЗПП 18 п.2', what: 'nothing is owed for a demand sent on to its addressee', entries: [...REPAIR_OF_12_OCT, entry('redirected', '2026-10-25', 1, { reason: 'изготовитель' })], money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-12-01', lines: [], totalMinor: 0, why: 'the centre is not the addressee' },
  { article: 'ЗоЗПП 23 п.1', what: 'a demand withdrawn keeps the three days it was late', entries: [...REPAIR_OF_12_OCT, entry('withdrawn', '2026-10-25', 1)], money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-12-01', lines: [{ days: 3, totalMinor: 60_000, isStopped: true }], totalMinor: 60_000, why: '23, 24, 25 Oct' },
  { article: 'ЗоЗПП 20 п.1', what: 'waiting for parts and a new term do not stop the penalty for the first term', money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-11-01',
    entries: [...REPAIR_OF_12_OCT, entry('parts_wait', '2026-10-14', 1), entry('new_term_agreed', '2026-10-20', 1, { untilOn: '2026-11-10', reason: 'второй узел' })], lines: [{ days: 10, totalMinor: 200_000 }], totalMinor: 200_000, why: 'due 22 Oct; 23 Oct–1 Nov' },
  { article: 'ЗоЗПП 20 п.2', what: 'a loaner not given is charged beside the repair that is still in time', entries: [received('repair', '2026-10-12'), received('loaner', '2026-10-12', 2)], money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-10-20', lines: [{ days: 5, totalMinor: 100_000 }], totalMinor: 100_000, why: 'Mon 12 Oct + 3 = Thu 15 Oct; 16–20 Oct' },
  { article: 'ЗоЗПП 20 п.2', what: 'a loaner is owed no longer once the money for the goods is given back', entries: [received('replace_same', '2026-10-12'), received('loaner', '2026-10-12', 2), received('refund', '2026-10-17', 3), entry('refunded', '2026-10-19', 3)], money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-12-01',
    lines: [{ days: 2, totalMinor: 40_000, isStopped: true }], totalMinor: 40_000, why: 'loaner due Thu 15 Oct; on 17 Oct nobody waits for a replacement any more: 16, 17 Oct; the replacement itself was due Mon 19 Oct' },
  { article: 'ЗоЗПП 20 п.2', what: 'a loaner is owed no longer once the repair is refused', entries: [received('repair', '2026-10-12'), received('loaner', '2026-10-12', 2), entry('refused', '2026-10-20', 1, { reason: 'вода' })], money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-12-01', lines: [], totalMinor: 0, why: 'no repair is owed, so no loaner for its time' },
  { article: 'ЗоЗПП 20 п.2', what: 'a loaner is owed until the repaired product is given back, not until it is repaired', entries: [...REPAIR_OF_12_OCT, received('loaner', '2026-10-12', 2), entry('repaired', '2026-10-20', null), entry('issued', '2026-10-21', null)], money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-12-01',
    lines: [{ days: 6, totalMinor: 120_000, isStopped: true }], totalMinor: 120_000, why: 'loaner due 15 Oct; 16–21 Oct' },
  { article: 'ЗоЗПП 23 п.2', what: 'a repair finished on the day the refund was demanded does not meet the refund', entries: [...REPAIR_OF_12_OCT, entry('repaired', '2026-10-27', null), received('refund', '2026-10-27', 2)], money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-11-07',
    lines: [{ days: 5, totalMinor: 100_000, isStopped: true }, { days: 1, totalMinor: 20_000, isStopped: false }], totalMinor: 120_000, why: 'repair due 22 Oct: 23–27 Oct; refund due Fri 6 Nov: 7 Nov' },
  { article: 'ЗоЗПП 28 п.5', what: 'three per cent of the price of the work for each day, half a kopeck upwards', entries: WORK_UNTIL_1_JUNE, money: { workPriceMinor: 450_050 }, on: '2026-06-02', lines: [{ days: 1, totalMinor: 13_502, capMinor: 450_050 }], totalMinor: 13_502, why: '4 500,50 × 3 % = 135,015' },
  { article: 'ЗоЗПП 28 п.5', what: '33 days of three per cent are below the price of the work', entries: WORK_UNTIL_1_JUNE, money: { workPriceMinor: 450_050 }, on: '2026-07-04', lines: [{ days: 33, totalMinor: 445_550, isCapped: false }], totalMinor: 445_550, why: '29 days to 30 Jun, 4 more; 33 × 135,015 = 4 455,495' },
  { article: 'ЗоЗПП 28 п.5', what: 'the penalty for work stands at the price of the work from the 34th day', entries: WORK_UNTIL_1_JUNE, money: { workPriceMinor: 450_050 }, on: '2026-07-05', lines: [{ days: 34, totalMinor: 450_050, isCapped: true }], totalMinor: 450_050, why: '34 × 135,015 = 4 590,51' },
  { article: 'ЗоЗПП 31 п.3', what: 'money for defects of the work late by two days is three per cent a day', entries: [received('works_money', '2026-10-25')], money: { workPriceMinor: 100_000 }, on: '2026-11-07', lines: [{ days: 2, totalMinor: 6_000 }], totalMinor: 6_000, why: 'due Thu 5 Nov; 6, 7 Nov' },
  { article: 'ЗоЗПП 23.1 п.3', what: 'half a per cent of the prepayment for each day since the day of the contract', entries: [received('prepaid_refund', '2026-03-08', 1, { untilOn: '2026-03-06' })], money: { prepaidMinor: 2_000_100 }, on: '2026-03-09', lines: [{ days: 3, totalMinor: 30_002, capMinor: 2_000_100 }], totalMinor: 30_002, why: 'Fri 6 Mar; 7, 8, 9 Mar; 20 001,00 × 0,5 % × 3 = 300,015' },
  { article: 'ЗоЗПП 23.1 п.3', what: 'the penalty for prepaid goods stands at the prepayment after 200 days', entries: [received('prepaid_refund', '2026-03-08', 1, { untilOn: '2026-03-06' })], money: { prepaidMinor: 1_000_000 }, on: '2026-09-23', lines: [{ days: 201, totalMinor: 1_000_000, isCapped: true }], totalMinor: 1_000_000, why: '25 + 30 + 31 + 30 + 31 + 31 + 23 = 201' },
  { article: 'ЗоЗПП 26.1', what: 'a late refund of a distance purchase has no penalty of this law', entries: [received('distance_cancel', '2026-09-08')], money: { pricePaidMinor: TWENTY_THOUSAND }, on: '2026-12-01', lines: [], totalMinor: 0, why: 'art. 26.1 names no penalty' },
]

describe('the penalty in kopecks', () => {
  it.each(CHARGES)('$article: $what', ({ entries, money, on, lines, totalMinor }) => {
    const exposure = exposureOn(on, entries, money)
    expect(exposure.rows).toMatchObject(lines)
    expect(exposure.rows).toHaveLength(lines.length)
    expect(exposure.totalMinor).toBe(totalMinor)
  })

  it('ЗоЗПП 23 п.1: both sums are answered, each line within its limit and all lines within one', () => {
    expect(exposureOn('2026-12-01', REPAIR_THEN_REFUND, { priceNowMinor: TWENTY_THOUSAND, pricePaidMinor: 130_000 })).toMatchObject({ beforeCapMinor: 160_000, totalMinor: 130_000, capMinor: 130_000 })
  })
})
