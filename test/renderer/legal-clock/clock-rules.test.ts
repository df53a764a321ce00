import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupOf, kindsByGroup, mayNameDay, needsDay } from '#renderer/features/legal-clock/demand-groups.ts'
import { daysOf, entryData, entryProblems, isTime, timeOf, type EntryDraft } from '#renderer/features/legal-clock/entry-form.ts'
import { agreedEnd } from '#renderer/features/legal-clock/entry-hint.tsx'
import { SHIPPED } from '#test/kit/shipped-law.ts'
import { demandOfEntry, fieldsOf, fittingEvents, quickEvents } from '#renderer/features/legal-clock/fitting-events.ts'
import { termLook, warningTone } from '#renderer/features/legal-clock/term-look.ts'
import { EVENT_KIND_LABELS, entryFieldName } from '#renderer/texts/clock-labels.ts'
import { addDays } from '#shared/kit/calendar.ts'
import { EVENT_KINDS, missingData, requiredData, type EventData } from '#shared/law/clock-events.ts'
import { meetsDemand } from '#shared/law/clock-state.ts'
import { TERM_WARNINGS } from '#shared/law/clock-words.ts'
import { DEMAND_KINDS } from '#shared/law/demand-kinds.ts'
import { REPAIR_DEMAND, termWith } from './sample-clock.ts'

const draft = (facts: Partial<EntryDraft>): EntryDraft => ({ kind: 'term_agreed', demandId: 1, occurredOn: '2026-11-21', time: '', values: {}, note: '', ...facts })
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null

describe('a term in words', () => {
  it.each([
    [{ warning: 'none', daysLeft: 12, dueLegalOn: '2026-12-03' }, 'plain', '03.12.2026, осталось 12 дней', null],
    [{ warning: 'half', daysLeft: 4, dueLegalOn: '2026-11-25' }, 'plain', '25.11.2026, осталось 4 дня', 'Прошло больше половины срока'],
    [{ warning: 'most', daysLeft: 3, dueLegalOn: '2026-11-24' }, 'soon', '24.11.2026, осталось 3 дня', 'Прошло больше 80 % срока'],
    [{ warning: 'two_days', daysLeft: 2, dueLegalOn: '2026-11-23' }, 'soon', '23.11.2026, осталось 2 дня', 'Срок истекает в два дня'],
    [{ warning: 'due_today', daysLeft: 0, dueLegalOn: '2026-11-21' }, 'soon', '21.11.2026, последний день', null],
    [{ warning: 'due_today', daysLeft: 2, dueCalendarOn: '2026-11-21', dueLegalOn: '2026-11-23' }, 'soon', '23.11.2026, осталось 2 дня', 'Сегодня последний день по календарю'],
    [{ warning: 'moved_by_days_off', daysLeft: 1, dueLegalOn: '2026-11-23' }, 'soon', '23.11.2026, осталось 1 день', 'Срок кончился в нерабочий день и перенесён на ближайший рабочий'],
    [{ warning: 'overdue', daysLeft: -1, dueLegalOn: '2026-11-20' }, 'late', '20.11.2026, истёк вчера', null],
    [{ warning: 'overdue', daysLeft: -5, dueLegalOn: '2026-11-16' }, 'late', '16.11.2026, истёк 5 дней назад', null],
  ] as const)('%j reads in the tone %s as «%s»', (facts, tone, tag, warning) => {
    const look = termLook(termWith(facts))
    expect([look.tone, plain(look.tag), plain(look.warning)]).toEqual([tone, tag, warning])
  })

  it('that was kept says when, and that was not says by how many days', () => {
    const ended = { isRunning: false, dueLegalOn: '2026-11-16' } as const
    expect(termLook(termWith({ ...ended, isMissed: false, endedOn: '2026-11-14' }))).toEqual({ tone: 'ok', tag: 'в срок, 14.11.2026', warning: null, share: undefined })
    expect(plain(termLook(termWith({ ...ended, isMissed: true, endedOn: '2026-11-19' })).tag)).toBe('нарушен на 3 дня')
  })

  it('never speaks by colour alone: every warning that is not calm has words beside the date', () => {
    for (const warning of TERM_WARNINGS.filter((one) => warningTone(one) !== 'plain')) {
      const look = termLook(termWith({ warning, daysLeft: warning === 'overdue' ? -3 : 0 }))
      expect(look.tag, warning).toMatch(/истёк|осталось|последний день/)
    }
  })
})

describe('kinds of demands and entries', () => {
  it('have every kind of demand under exactly one heading', () => {
    const groups = kindsByGroup(DEMAND_KINDS)
    expect(groups.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...DEMAND_KINDS].toSorted())
    expect(groups.map(({ group }) => group)).toEqual(['defect', 'beside', 'works', 'return', 'custody', 'data'])
    expect(groupOf('pd_stop')).toBe('data')
  })

  it('ask for the day wherever the term hangs on it, and let it be named for prepaid goods', () => {
    expect(DEMAND_KINDS.filter(needsDay)).toEqual(['paid_work', 'works_defect_fix', 'works_redo'])
    expect(mayNameDay('prepaid_refund') && !needsDay('prepaid_refund')).toBe(true)
  })

  it('can write down, for every demand, at least one entry that meets it', () => {
    for (const kind of DEMAND_KINDS) expect(fittingEvents(kind).flatMap(({ kinds }) => kinds).some((event) => meetsDemand(kind, event)), kind).toBe(true)
  })

  it('offer no receipt of a demand as an entry: demands are registered', () => {
    for (const kind of [...DEMAND_KINDS, null]) expect(fittingEvents(kind).flatMap(({ kinds }) => kinds)).not.toContain('demand_received')
  })

  it('can write down every kind of entry for some demand or for the order', () => {
    const offered = new Set([...DEMAND_KINDS, null].flatMap((kind) => fittingEvents(kind).flatMap(({ kinds }) => kinds)))
    expect(EVENT_KINDS.filter((kind) => kind !== 'demand_received' && !offered.has(kind))).toEqual([])
  })

  it('show every field an entry must fill, once', () => {
    for (const kind of EVENT_KINDS) {
      expect(fieldsOf(kind).slice(0, requiredData(kind).length), kind).toEqual(requiredData(kind))
      expect(new Set(fieldsOf(kind)).size, kind).toBe(fieldsOf(kind).length)
    }
  })

  it('offer an agreement where there is none, and a new term where there is one', () => {
    expect(quickEvents(REPAIR_DEMAND)[0]).toBe('term_agreed')
    expect(quickEvents({ ...REPAIR_DEMAND, terms: [termWith({ ruleId: 'GDS-REPAIR-AGREED' })] })[0]).toBe('new_term_agreed')
    expect(quickEvents({ ...REPAIR_DEMAND, endedOn: '2026-11-20' })).toEqual([])
  })

  it('write to the order, not to one demand, what happens to the unit', () => {
    expect(demandOfEntry('issued', 31)).toBeNull()
    expect(demandOfEntry('refunded', 31)).toBe(31)
  })

  it('have names fit for a sentence', () => {
    expect(entryFieldName('price_checked', 'reason')).toBe('откуда цена')
    expect(entryFieldName('refunded', 'receiptNo')).toBe('чек возврата, номер')
    expect(entryFieldName('later_kind', 'laterField')).toBe('laterField')
    for (const kind of EVENT_KINDS) expect(EVENT_KIND_LABELS[kind], kind).toMatch(/^[А-ЯЁ]/u)
  })
})

describe('an entry before it is sent', () => {
  it.each([['', true], ['9:05', true], ['09:05', true], ['23:59', true], ['24:00', false], ['9', false], ['9.05', false], ['25:99', false]])('«%s» is a time of day: %s', (text, isRight) => {
    expect(isTime(text)).toBe(isRight)
  })

  it('writes the time with two digits, and none where none was told', () => {
    expect([timeOf('9:05'), timeOf(' 18:12 '), timeOf('')]).toEqual(['09:05', '18:12', null])
  })

  it.each([['0', 'Целое число от 1 до 45'], ['46', 'Целое число от 1 до 45'], ['полмесяца', 'Целое число от 1 до 45'], ['-3', 'Целое число от 1 до 45'], ['1,5', 'Целое число от 1 до 45'], ['', 'Заполните поле'], ['45', undefined], ['1', undefined]])('an agreement of «%s» days is answered with: %s', (daysText, problem) => {
    expect(entryProblems(draft({ values: { daysText } }), '2026-11-21', {})['days']).toBe(problem)
  })

  it('asks for what happened, for a day, and for one that has come', () => {
    expect(entryProblems(draft({ kind: null, occurredOn: null }), '2026-11-21', {})).toEqual({ kind: 'Выберите, что произошло', occurredOn: 'Укажите день' })
    expect(entryProblems(draft({ kind: 'parts_wait', occurredOn: '2026-11-22' }), '2026-11-21', {})).toEqual({ occurredOn: 'Этот день ещё не наступил' })
  })

  it('says at the field what could not be read', () => {
    expect(entryProblems(draft({ kind: 'parts_wait' }), '2026-11-21', { untilOn: 'Дата записывается как 05.11.2026' })).toEqual({ untilOn: 'Дата записывается как 05.11.2026' })
  })

  it('leaves out what another kind was filled with before the choice was changed', () => {
    expect(entryData('parts_wait', { reason: ' модуль ', amountMinor: 100, serial: 'A1', untilOn: null, daysText: '30' })).toEqual({ reason: 'модуль' })
  })

  it('has no problem exactly when the law of entries finds nothing missing', () => {
    const words = fc.option(fc.constantFrom('модуль', ' ', ''), { nil: null })
    const values = fc.record({ reason: words, proof: words, witnesses: words, serial: words, item: words, receiptNo: words, amountMinor: fc.option(fc.nat(), { nil: null }), untilOn: fc.option(fc.constant('2026-12-01'), { nil: null }), deliveredOn: fc.option(fc.constant('2026-11-12'), { nil: null }), channel: fc.option(fc.constant('post' as const), { nil: null }), daysText: fc.constantFrom('', '10') })
    fc.assert(fc.property(fc.constantFrom(...EVENT_KINDS.filter((kind) => kind !== 'demand_received')), values, (kind, filled) => {
      const problems = entryProblems(draft({ kind, values: filled }), '2026-11-21', {})
      expect(Object.keys(problems).toSorted()).toEqual([...missingData(kind, entryData(kind, filled) as EventData)].toSorted())
    }))
  })

  it('shows the day an agreement gives: 1 to 45 days on, never on a day off (GK art. 193)', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 45 }), (days) => {
      const end = agreedEnd('2026-10-22', String(days), SHIPPED)
      expect(end?.calendarOn).toBe(addDays('2026-10-22', days))
      expect((end?.legalOn ?? '') >= (end?.calendarOn ?? '')).toBe(true)
    }))
    expect(agreedEnd('2026-10-22', '46', SHIPPED)).toBeNull()
    expect(daysOf('1000000')).toBeNull()
  })
})
