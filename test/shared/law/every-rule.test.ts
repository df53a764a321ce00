import { describe, expect, it } from 'vitest'
import { noticeWindow } from '#shared/claims/notice.ts'
import { handoverBlockers } from '#shared/handover/blockers.ts'
import { requiredData } from '#shared/law/clock-events.ts'
import { influencesOn } from '#shared/law/clock-influences.ts'
import { demandStanding } from '#shared/law/demand-standing.ts'
import { REFUSAL_GROUNDS } from '#shared/law/refusal-grounds.ts'
import { RULE_IDS, type RuleId } from '#shared/law/rule-ids.ts'
import { LAW_RULES } from '#shared/law/rules.ts'
import { techComplexGate } from '#shared/law/tech-complex.ts'
import type { TermUnit } from '#shared/law/term.ts'
import { partWarrantyEnd } from '#shared/law/warranty.ts'
import { agreedLimitMinor } from '#shared/work/totals.ts'
import { clocks, entry, received } from './clock-builders.ts'
import { dueDate, dueOnFixedDate, SHIPPED, warrantyEnd, warrantyStanding } from '#test/kit/shipped-law.ts'

/** Counted by hand; a last day that is a weekend shows whether the rule moves it. */
type Counted = { readonly from: string; readonly until?: string; readonly n?: number; readonly unit?: TermUnit; readonly to: string; readonly legal: string; readonly why: string }

const COUNTED: Readonly<Partial<Record<RuleId, Counted>>> = {
  'GDS-REPAIR-AGREED': { from: '2026-01-29', n: 30, to: '2026-02-28', legal: '2026-03-02', why: '2 days to 31 Jan, Sat 28 Feb is the 30th' },
  'GDS-REPAIR-IMMEDIATE': { from: '2026-06-01', n: 45, unit: 'calendar_day', to: '2026-07-16', legal: '2026-07-16', why: '29 days to 30 Jun, Thu 16 Jul is the 45th' },
  'GDS-REPAIR-RETERM': { from: '2026-09-01', until: '2026-10-10', to: '2026-10-10', legal: '2026-10-12', why: 'the day agreed is a Saturday' },
  'GDS-LOANER': { from: '2026-09-02', to: '2026-09-05', legal: '2026-09-07', why: 'Wed 2 + 3 = Sat 5' },
  'GDS-REPLACE': { from: '2026-09-05', to: '2026-09-12', legal: '2026-09-14', why: 'Sat 5 + 7 = Sat 12' },
  'GDS-REPLACE-CHECK': { from: '2026-09-07', to: '2026-09-27', legal: '2026-09-28', why: 'Mon 7 + 20 = Sun 27' },
  'GDS-REPLACE-NOSTOCK': { from: '2026-08-05', to: '2026-09-05', legal: '2026-09-07', why: 'the same number of September is a Saturday' },
  'GDS-REPLACE-NORTH': { from: '2026-09-01', until: '2026-11-04', to: '2026-11-04', legal: '2026-11-05', why: 'the delivery is on a holiday' },
  'GDS-REPLACE-LOANER': { from: '2026-09-10', to: '2026-09-13', legal: '2026-09-14', why: 'Thu 10 + 3 = Sun 13' },
  'GDS-REFUND': { from: '2026-09-02', to: '2026-09-12', legal: '2026-09-14', why: 'Wed 2 + 10 = Sat 12' },
  'GDS-PRICE-REDUCTION': { from: '2026-09-03', to: '2026-09-13', legal: '2026-09-14', why: 'Thu 3 + 10 = Sun 13' },
  'GDS-COST-REIMB': { from: '2026-09-09', to: '2026-09-19', legal: '2026-09-21', why: 'Wed 9 + 10 = Sat 19' },
  'GDS-LOSSES': { from: '2026-09-10', to: '2026-09-20', legal: '2026-09-21', why: 'Thu 10 + 10 = Sun 20' },
  'TCG-15D': { from: '2026-08-28', to: '2026-09-12', legal: '2026-09-14', why: '3 days to 31 Aug, Sat 12 Sep is the 15th' },
  'WAR-END': { from: '2026-03-05', n: 6, to: '2026-09-05', legal: '2026-09-05', why: 'the same number six months later, a Saturday, not moved' },
  'WIN-NO-WARRANTY': { from: '2024-09-06', to: '2026-09-06', legal: '2026-09-07', why: 'two years end on a Sunday' },
  'WIN-SHORT-WARRANTY': { from: '2024-09-05', to: '2026-09-05', legal: '2026-09-07', why: 'two years end on a Saturday' },
  'ESS-REPAIR-20D': { from: '2026-09-06', to: '2026-09-26', legal: '2026-09-28', why: 'Sun 6 + 20 = Sat 26' },
  'EXCH-14D': { from: '2026-08-29', to: '2026-09-12', legal: '2026-09-14', why: '2 days to 31 Aug, Sat 12 Sep is the 14th' },
  'EXCH-REFUND-3D': { from: '2026-09-09', to: '2026-09-12', legal: '2026-09-14', why: 'Wed 9 + 3 = Sat 12' },
  'DIST-CANCEL-7D': { from: '2026-09-06', to: '2026-09-13', legal: '2026-09-14', why: 'Sun 6 + 7 = Sun 13' },
  'DIST-CANCEL-3M': { from: '2026-06-05', to: '2026-09-05', legal: '2026-09-07', why: 'three months end on a Saturday' },
  'DIST-REFUND-10D': { from: '2026-09-16', to: '2026-09-26', legal: '2026-09-28', why: 'Wed 16 + 10 = Sat 26' },
  'PREPAY-LATE': { from: '2026-09-05', until: '2026-09-05', to: '2026-09-05', legal: '2026-09-07', why: 'the day of the contract is a Saturday' },
  'PREPAY-REFUND-10D': { from: '2026-09-17', to: '2026-09-27', legal: '2026-09-28', why: 'Thu 17 + 10 = Sun 27' },
  'WRK-TERM': { from: '2026-08-20', until: '2026-09-06', to: '2026-09-06', legal: '2026-09-07', why: 'the day promised is a Sunday' },
  'WRK-DEFECT-FIX': { from: '2026-09-01', until: '2026-09-12', to: '2026-09-12', legal: '2026-09-14', why: 'the day set is a Saturday' },
  'WRK-REDO': { from: '2026-09-01', until: '2026-09-20', to: '2026-09-20', legal: '2026-09-21', why: 'the day set is a Sunday' },
  'WRK-MONEY-10D': { from: '2026-09-24', to: '2026-10-04', legal: '2026-10-05', why: '6 days to 30 Sep, Sun 4 Oct is the 10th' },
  'LOSS-3D': { from: '2026-09-16', to: '2026-09-19', legal: '2026-09-21', why: 'Wed 16 + 3 = Sat 19' },
  'STO-NOTICE': { from: '2026-09-05', to: '2026-09-05', legal: '2026-09-05', why: 'the day itself, a Saturday, not moved' },
  'STO-SELL-2M': { from: '2026-07-05', to: '2026-09-05', legal: '2026-09-07', why: 'two months end on a Saturday' },
  'PD-REFUSE-REASON': { from: '2026-09-05', to: '2026-09-12', legal: '2026-09-14', why: 'Sat 5 + 7 = Sat 12' },
  'PD-SUBJECT-REQUEST': { from: '2026-09-04', to: '2026-09-18', legal: '2026-09-18', why: '7–11 Sep 1–5, 14–18 Sep 6–10' },
  'PD-STOP-REQUEST': { from: '2026-09-07', to: '2026-09-21', legal: '2026-09-21', why: '8–11 Sep 1–4, 14–18 Sep 5–9, Mon 21 Sep 10' },
  'PD-CORRECT': { from: '2026-09-07', to: '2026-09-16', legal: '2026-09-16', why: '8–11 Sep 1–4, 14–16 Sep 5–7' },
  'PD-UNLAWFUL-STOP': { from: '2026-09-10', to: '2026-09-15', legal: '2026-09-15', why: 'Fri 11, Mon 14, Tue 15' },
  'PD-DESTROY-PURPOSE': { from: '2026-08-06', to: '2026-09-05', legal: '2026-09-05', why: '25 days to 31 Aug, Sat 5 Sep is the 30th, not moved' },
  'PD-DESTROY-WITHDRAW': { from: '2026-08-07', to: '2026-09-06', legal: '2026-09-06', why: '24 days to 31 Aug, Sun 6 Sep is the 30th, not moved' },
  'PD-DESTROY-PROOF': { from: '2023-09-05', to: '2026-09-05', legal: '2026-09-05', why: 'three years end on a Saturday, not moved' },
  'SUP-NOTICE-REASONABLE': { from: '2026-08-06', n: 30, to: '2026-09-05', legal: '2026-09-05', why: '25 days to 31 Aug, Sat 5 Sep is the 30th, not moved' },
  'SUP-CUTOFF-2Y': { from: '2024-09-05', to: '2026-09-05', legal: '2026-09-05', why: 'two years end on a Saturday, not moved' },
  'CAR-FWD-HIDDEN': { from: '2026-08-06', to: '2026-09-05', legal: '2026-09-05', why: '25 days to 31 Aug, Sat 5 Sep is the 30th, not moved' },
  'CAR-FWD-CLAIM': { from: '2026-03-05', to: '2026-09-05', legal: '2026-09-05', why: 'six months end on a Saturday, not moved' },
  'CAR-FWD-REPLY': { from: '2026-08-07', to: '2026-09-06', legal: '2026-09-06', why: '24 days to 31 Aug, Sun 6 Sep is the 30th, not moved' },
  'CAR-FWD-LOST': { from: '2026-01-29', to: '2026-02-28', legal: '2026-02-28', why: '2 days to 31 Jan, Sat 28 Feb is the 30th, not moved' },
  'CAR-FWD-SUIT': { from: '2025-09-06', to: '2026-09-06', legal: '2026-09-06', why: 'a year ends on a Sunday, not moved' },
  'CAR-ROAD-REPLY': { from: '2026-02-05', to: '2026-03-07', legal: '2026-03-07', why: '23 days to 28 Feb, Sat 7 Mar is the 30th, not moved' },
  'CAR-ROAD-LOST': { from: '2026-12-03', to: '2027-01-02', legal: '2027-01-02', why: '28 days to 31 Dec, 2 Jan is the 30th, not moved' },
  'CAR-RAIL-CLAIM': { from: '2026-08-31', to: '2027-02-28', legal: '2027-02-28', why: 'February has no 31st, Sun 28 is not moved' },
  'CAR-POST-CLAIM': { from: '2025-12-31', to: '2026-06-30', legal: '2026-06-30', why: 'June has no 31st' },
  'CAR-CMR-HIDDEN': { from: '2026-06-10', to: '2026-06-19', legal: '2026-06-19', why: '11 Jun 1, Fri 12 is a holiday, Sat 13 2, Sun 14 out, 15–19 Jun 3–7' },
  'CAR-SEA-HIDDEN': { from: '2026-09-02', to: '2026-09-05', legal: '2026-09-05', why: 'Wed 2 + 3 = Sat 5, not moved' },
  'CAR-AIR-DAMAGE': { from: '2026-08-22', to: '2026-09-05', legal: '2026-09-05', why: '9 days to 31 Aug, Sat 5 Sep is the 14th, not moved' },
}

const STANDING = { ...SHIPPED, on: '2026-11-20', isDistanceSale: true, isReturnUnexplained: false, isLoanerExcluded: false, hasPaidWork: false, warrantyMonths: 24 } as const
const CONSUMER = {
  ...SHIPPED,
  ourRole: 'seller', ownerType: 'consumer', demand: 'repair', demandReceivedOn: '2026-11-20', todayOn: '2026-11-20', warrantyState: 'in_warranty', isTechComplex: true, handedOverOn: '2026-03-10', agreedDays: null,
  needsCheck: false, isInStock: true, verdict: 'manufacturing_defect', grounds: [], isExpertiseSigned: true, essentialReason: null, repairTermMissed: false, outOfServiceDays: 0,
} as const
const GATE = { ...SHIPPED, handedOverOn: '2026-03-10', demandReceivedOn: '2026-11-20', essentialReason: null, repairTermMissed: false, outOfServiceDays: 0 } as const
const READY = { status: 'ready', decision: 'paid_repair', documentsPrinted: [{ kind: 'DOC_WORKS', createdOn: '2026-11-20' }], todayOn: '2026-11-20', dueMinor: 1, isConsentGiven: true, hasWorkLines: true, isFinished: true, isSettled: false } as const

/** Rights, gates and duties that are not a day to count: what keeps them, and that it does. */
const KEPT: Readonly<Partial<Record<RuleId, { readonly by: string; readonly check: () => void }>>> = {
  'GDS-SWITCH-DEMAND': { by: 'demandStates', check: () => expect(clocks([received('repair', '2026-09-01'), received('refund', '2026-11-01', 2)]).map(({ state }) => state.ending)).toEqual(['switched', null]) },
  'GDS-EXPERTISE-IN-TERM': { by: 'influencesOn', check: () => expect(influencesOn('refund', '2026-09-01', []).find(({ code }) => code === 'check_and_expertise')).toMatchObject({ doesExtend: false, article: 'ЗоЗПП 18 п.5' }) },
  'GDS-ACCEPT-DUTY': {
    by: 'requiredData and REFUSAL_GROUNDS: neither a receipt nor a card nor a box is asked for or cited',
    check: () => expect([requiredData('demand_received'), REFUSAL_GROUNDS.filter((ground) => /RECEIPT|CARD|BOX|PACK|KIT/.test(ground))]).toEqual([['demand', 'channel'], []]),
  },
  'TCG-ESSENTIAL': { by: 'techComplexGate', check: () => expect(techComplexGate({ ...GATE, essentialReason: 'irreparable' })).toMatchObject({ allowed: true, passedGate: 'TCG-ESSENTIAL' }) },
  'TCG-TERM-MISSED': { by: 'techComplexGate', check: () => expect(techComplexGate({ ...GATE, repairTermMissed: true })).toMatchObject({ allowed: true, passedGate: 'TCG-TERM-MISSED' }) },
  'TCG-30D': { by: 'techComplexGate', check: () => expect([30, 31].map((outOfServiceDays) => techComplexGate({ ...GATE, outOfServiceDays }).allowed)).toEqual([false, true]) },
  'WAR-START': {
    by: 'warrantyStanding: the handover, else the day of manufacture',
    check: () => expect(['2026-03-10', null].map((handedOverOn) => warrantyStanding({ handedOverOn, madeOn: '2025-12-01', warrantyMonths: 12, repairs: [], on: '2026-06-01' }).endsOn)).toEqual(['2027-03-10', '2026-12-01']),
  },
  'WAR-EXTEND': {
    by: 'warrantyEnd: from the demand to the day before the issue',
    check: () => expect(warrantyEnd({ handedOverOn: '2026-03-10', warrantyMonths: 12, repairs: [{ demandOn: '2026-11-20', issuedOn: '2026-11-27' }] })).toEqual({ endsOn: '2027-03-17', extendedDays: 7 }),
  },
  'WAR-REPLACED': { by: 'warrantyEnd of the unit given instead', check: () => expect(warrantyEnd({ handedOverOn: '2026-11-20', warrantyMonths: 24, repairs: [{ demandOn: '2026-10-01', issuedOn: '2026-10-11' }] })).toEqual({ endsOn: '2028-11-20', extendedDays: 0 }) },
  'WAR-PART': { by: 'partWarrantyEnd', check: () => expect([12, 0].map((warrantyMonths) => partWarrantyEnd({ issuedOn: '2026-08-31', warrantyMonths }))).toEqual(['2027-08-31', null]) },
  'DIST-CANCEL-BEFORE': {
    by: 'demandStanding: before the handover there is no window to miss',
    check: () => expect(demandStanding('distance_cancel', { ...STANDING, facts: { ...CONSUMER, handedOverOn: null } }).isAllowed).toBe(true),
  },
  'EST-FIRM': { by: 'agreedLimitMinor, refused by the end of work', check: () => expect(agreedLimitMinor({ estimateMinor: 570_000, priceLimitMinor: 900_000 })).toBe(570_000) },
  'EST-APPROX': { by: 'agreedLimitMinor: without an estimate the limit named at intake', check: () => expect(agreedLimitMinor({ estimateMinor: null, priceLimitMinor: 900_000 })).toBe(900_000) },
  'RET-LIEN': {
    by: 'handoverBlockers: for unpaid work only, never for a warranty repair',
    check: () => expect([handoverBlockers(READY), handoverBlockers({ ...READY, decision: 'warranty_repair', documentsPrinted: [{ kind: 'DOC_ISSUE', createdOn: '2026-11-20' }] })]).toEqual([['money_due'], []]),
  },
  'SUP-NOTICE-CONTRACT': { by: 'noticeWindow', check: () => expect(noticeWindow({ foundOn: '2026-08-06', arrivedOn: null, soldOn: null, claimWindowDays: 60, claimWindowStart: 'found', saleLaw: 'cisg' }, '2026-08-06')).toMatchObject({ dueOn: '2026-10-05', ruleId: 'SUP-NOTICE-CONTRACT' }) },
}

/** Rules nobody keeps yet, each with the reason. */
const NOT_KEPT: Readonly<Partial<Record<RuleId, string>>> = {
  'GDS-HEAVY-DELIVERY': 'доставка изделия не ведётся: вес и перевозка в заказе не записываются',
  'WIN-ESSENTIAL': 'срок службы и десять лет при требовании после двух лет не проверяются',
  'MFR-SPARES': 'обязанность изготовителя, центр её не исполняет',
  'WRK-NEWTERM': 'новый срок, назначенный заказчиком после просрочки, отдельной записью не ведётся',
  'WRK-WARRANTY': 'окно требований по работам не проверяется, срок печатается в акте',
  'WRK-CANCEL': 'отказ от начатой платной работы с оплатой понесённых расходов не ведётся',
  'STO-899': 'продажу вещей, оставленных без договора подряда, решает юрист',
  'PD-LEAK-24H': 'срок в часах; журнал утечек не ведётся',
  'PD-LEAK-72H': 'срок в часах; журнал утечек не ведётся',
  'SUP-EXAMINE': 'осмотр «как можно скорее» дня не имеет',
  'SUP-PRC-LAW': 'применимое право – условие договора; окно вводится днями в карточке поставщика',
  'SUP-DOMESTIC': 'окно российского поставщика вводится днями в его карточке',
  'CAR-FWD-VISIBLE': 'перевозчик: нет в этом разделе, замечание делается при выдаче груза',
}

function lastDays(ruleId: RuleId, { from, until, n, unit }: Counted) {
  const due = until === undefined ? dueDate({ ruleId, eventOn: from, ...(n === undefined ? {} : { n }), ...(unit === undefined ? {} : { unit }) }) : dueOnFixedDate({ ruleId, eventOn: from, untilOn: until })
  if (!due.ok) throw new Error(due.error.code)
  return due.value
}

const rows = <Value>(table: Readonly<Partial<Record<RuleId, Value>>>): readonly { readonly ruleId: RuleId; readonly value: Value }[] =>
  RULE_IDS.flatMap((ruleId) => { const value = table[ruleId]; return value === undefined ? [] : [{ ruleId, value }] })

describe('every rule of the book', () => {
  it('is counted in dates, kept by the program, or named with the reason why not, and only one of these', () => {
    const places = RULE_IDS.map((ruleId) => [ruleId, [COUNTED, KEPT, NOT_KEPT].filter((table) => table[ruleId] !== undefined).length])
    expect(places.filter(([, count]) => count !== 1)).toEqual([])
    expect([rows(COUNTED).length, rows(KEPT).length, rows(NOT_KEPT).length, RULE_IDS.length]).toEqual([54, 15, 13, 82])
    expect(new Set(LAW_RULES.map(({ id }) => id))).toEqual(new Set(RULE_IDS))
  })

  it.each(rows(COUNTED))('$ruleId is counted: $value.why', ({ ruleId, value }) => {
    const due = lastDays(ruleId, value)
    expect([due.dueCalendarOn, due.dueLegalOn]).toEqual([value.to, value.legal])
    expect(due.article).toBe(LAW_RULES.find(({ id }) => id === ruleId)?.article)
  })

  it.each(rows(KEPT))('$ruleId is kept by $value.by', ({ value }) => value.check())

  it.each(rows(NOT_KEPT))('$ruleId is not kept: $value', ({ ruleId, value }) => {
    expect(value.length).toBeGreaterThan('нет'.length)
    expect(dueDate({ ruleId, eventOn: '2026-09-01' })).toMatchObject({ ok: false })
  })

  it('ЗоЗПП 23.1 п.3: the penalty for prepaid goods begins on the day after the day of the contract', () => {
    expect(dueDate({ ruleId: 'PREPAY-LATE', eventOn: '2026-09-01' })).toMatchObject({ ok: true, value: { dueCalendarOn: '2026-09-02' } })
  })

  it('ЗоЗПП 20 п.2, 21 п.1: which of two rules gives the loaner depends on what is waited for', () => {
    const rule = (main: 'repair' | 'replace_same') => clocks([received('loaner', '2026-09-02'), entry('item_received', '2026-09-02', null)], { mainKind: main })[0]?.terms[0]?.ruleId
    expect([rule('repair'), rule('replace_same')]).toEqual(['GDS-LOANER', 'GDS-REPLACE-LOANER'])
  })
})
