import type { ClockDemand, ClockEventRow, ClockTermRow, DemandStanding, ExposureLine, OrderClock, RunningTerm } from '#shared/contract/demands.ts'
import { DEMAND_KINDS } from '#shared/law/demand-kinds.ts'

/** Ten days for a refund asked for on 6 November, five days past on the 21st. */
export const REFUND_TERM: ClockTermRow = {
  ruleId: 'GDS-REFUND', role: 'main', article: 'ЗоЗПП 22; 18 п.1, п.3', confidence: 'V', isUnconfirmed: false, startsOn: '2026-11-06', length: 10, unit: 'calendar_day', dueCalendarOn: '2026-11-16', dueLegalOn: '2026-11-16', isOuterLimit: false,
  steps: [{ code: 'event_day_left_out', eventOn: '2026-11-06' }, { code: 'length', n: 10, unit: 'calendar_day', dueOn: '2026-11-16', hasSameDay: false }], endedOn: null, isMissed: true, isRunning: true, warning: 'overdue', share: 1, daysLeft: -5, isCalendarKnown: true,
  onMiss: ['penalty_goods', 'court_fine'],
}

export const ALLOWED: DemandStanding = { kind: 'refund', isAllowed: true, role: 'by_powers', article: 'ЗоЗПП 22', reasons: [], offers: [], paper: null }
export const NOT_ALLOWED: DemandStanding = { kind: 'refund', isAllowed: false, role: 'by_powers', article: 'ЗоЗПП 22', reasons: ['tech_complex_15_days_over', 'tech_complex_repair_term_kept'], offers: ['repair', 'price_reduction'], paper: 'DOC_REPLY' }

export const REFUND_DEMAND: ClockDemand = {
  demandId: 31, no: 1, kind: 'refund', receivedOn: '2026-11-06', receivedTime: '18:12', channel: 'in_person', addressee: 'us', amountMinor: 4_699_000, isCurrent: true, endedOn: null, ending: null, terms: [REFUND_TERM], standing: ALLOWED,
  influences: [
    { code: 'parts_wait', doesExtend: false, hasHappened: false, article: 'ЗоЗПП 20 п.1' }, { code: 'force_majeure', doesExtend: true, hasHappened: false, article: 'ЗоЗПП 13 п.4' },
  ],
}

export const PENALTY_LINE: ExposureLine = {
  demandId: 31, kind: 'refund', ruleId: 'GDS-REFUND', penaltyId: 'PEN-GOODS-1', article: 'ЗоЗПП 23 п.1', rateBp: 100, baseMinor: 4_699_000, capMinor: 4_699_000, fromOn: '2026-11-17', toOn: '2026-11-21', days: 5, pausedDays: 0, perDayMinor: 46_990, totalMinor: 234_950,
  isCapped: false, isStopped: false, needsLawyer: false, steps: [{ code: 'delay', fromOn: '2026-11-17', toOn: '2026-11-21', days: 5 }],
}

export const RECEIVED: ClockEventRow = {
  eventId: 51, demandId: 31, kind: 'demand_received', occurredOn: '2026-11-06', occurredTime: '18:12', recordedAt: '2026-11-06T15:15:00.000Z', person: 'Иванова Анна Сергеевна', data: { demand: 'refund', channel: 'in_person', addressee: 'us' }, note: 'реквизиты приложены',
  correctsEventId: null, isVoid: false, isSuperseded: false,
}

export const SAMPLE_CLOCK: OrderClock = {
  orderId: 7, on: '2026-11-21', isConsumer: true, absence: null, calendarVersion: 'RU-2013-2026.1', lawVersion: 'RU-2026-03.1', isCalendarKnown: true, demands: [REFUND_DEMAND],
  exposure: {
    lines: [PENALTY_LINE], totalMinor: 234_950, beforeCapMinor: 234_950, capMinor: 4_699_000, tomorrowMinor: 281_940, priceMinor: null, paidMinor: 4_699_000,
    refund: { paidMinor: 4_699_000, differenceMinor: 0, lossesMinor: 0, penaltyMinor: 234_950, totalMinor: 4_933_950 },
  },
  gates: [
    { gate: 'TCG-15D', isOpen: false, article: 'ЗоЗПП 18 п.1 абз.8', fact: '2026-05-12' }, { gate: 'TCG-ESSENTIAL', isOpen: false, article: 'ЗоЗПП 18 п.1', fact: '' },
    { gate: 'TCG-TERM-MISSED', isOpen: true, article: 'ЗоЗПП 18 п.1', fact: 'missed' }, { gate: 'TCG-30D', isOpen: false, article: 'ЗоЗПП 18 п.1', fact: '12' },
  ],
  standings: DEMAND_KINDS.map((kind) => (kind === 'replace_other' ? { ...NOT_ALLOWED, kind } : { ...ALLOWED, kind, role: 'yes' })),
  earlier: [{ orderId: 5, number: '26-00764', acceptedOn: '2026-08-10', closedOn: '2026-10-01', defect: 'Не греет воду', decision: 'warranty_repair', isSameDefect: true, isTermMissed: true }],
  outOfServiceDays: 12, warranty: { startsOn: '2026-04-21', months: 12, endsOn: '2027-06-12', extendedDays: 52, claimsUntilOn: '2028-04-21', state: 'in_warranty', steps: [{ code: 'from_handover', on: '2026-04-21' }] },
  events: [RECEIVED], papers: ['DOC_REPLY', 'DOC_WARRANTY'],
}

export const clockWith = (facts: Partial<OrderClock>): OrderClock => ({ ...SAMPLE_CLOCK, ...facts })
export const demandWith = (facts: Partial<ClockDemand>): ClockDemand => ({ ...REFUND_DEMAND, ...facts })
export const termWith = (facts: Partial<ClockTermRow>): ClockTermRow => ({ ...REFUND_TERM, ...facts })
export const eventWith = (facts: Partial<ClockEventRow>): ClockEventRow => ({ ...RECEIVED, ...facts })

/** A warranty repair taken in on 22 October, with 45 days at most. */
export const REPAIR_DEMAND: ClockDemand = demandWith({
  demandId: 41, kind: 'repair', receivedOn: '2026-10-22', receivedTime: null, amountMinor: null,
  terms: [termWith({ ruleId: 'GDS-REPAIR-IMMEDIATE', article: 'ЗоЗПП 20 п.1', startsOn: '2026-10-22', length: 45, dueCalendarOn: '2026-12-06', dueLegalOn: '2026-12-07', isOuterLimit: true, isMissed: false, warning: 'half', share: 0.67, daysLeft: 16 })],
  standing: { ...ALLOWED, kind: 'repair', role: 'yes' },
})

export const RUNNING_ROW: RunningTerm = {
  demandId: 31, orderId: 7, orderNumber: '26-01391', device: 'Стиральная машина Haier HW70', customerName: 'Кузнецов Пётр Андреевич', kind: 'refund', ruleId: 'GDS-REFUND', article: 'ЗоЗПП 22; 18 п.1, п.3', receivedOn: '2026-11-06', dueCalendarOn: '2026-11-16', dueLegalOn: '2026-11-16',
  warning: 'overdue', daysLeft: -5, share: 1, exposureMinor: 234_950, perDayMinor: 46_990, capMinor: 4_699_000, engineer: 'Орлов Дмитрий Павлович', isCalendarKnown: true,
}
