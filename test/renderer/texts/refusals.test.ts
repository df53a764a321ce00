import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { failureText } from '#renderer/texts/failures.ts'
import { REASON_LABELS, signingGapLabel } from '#renderer/texts/labels.ts'
import { REFUSALS, waitingTime } from '#renderer/texts/refusals.ts'
import { importFileRefusal } from '#renderer/texts/import-refusals.ts'
import { REASON_CODES } from '#shared/law/decision-gate.ts'

describe('sentences of refusals', () => {
  it('exist for every code, and end as sentences', () => {
    const source = readFileSync('shared/contract/refusal-codes.ts', 'utf8')
    const codes = [...source.matchAll(/^ {2}'([a-z_]+\.[a-z_]+)':/gm)].map((match) => match[1])
    expect(codes.length).toBeGreaterThan(50)
    expect(codes.filter((code) => !(String(code) in REFUSALS))).toEqual([])
  })

  it('say what was refused with its details', () => {
    expect(REFUSALS['auth.wrong_password']({ triesLeft: 2 })).toBe('Пароль не подошёл. Осталось: 2\u00a0попытки.')
    expect(REFUSALS['orders.wrong_stage']({ status: 'accepted', event: 'hand_over' })).toBe('На этапе «Принято» нельзя выдать.')
    expect(REFUSALS['handover.blocked']({ blockers: ['money_due', 'works_act_missing'] })).toBe('Выдать нельзя: ремонт не оплачен, не напечатан акт выполненных работ.')
    expect(REFUSALS['expertise.incomplete']({ missing: ['verdict_missing', 'step_without_proof:HEAT-1'] })).toBe('Подписать нельзя: нет вывода о причине, HEAT-1 – нужно фото или описание.')
    expect(REFUSALS['auth.not_allowed']({ procedure: 'people.save', roles: ['manager', 'administrator'] })).toBe('Для этого нужна другая роль: руководитель, администратор.')
    expect(REFUSALS['work.over_limit']({ limitMinor: 500_000, totalMinor: 620_050 })).toContain('6\u00a0200,50')
  })

  it('show an unknown code of a newer core instead of breaking', () => {
    expect(failureText({ kind: 'refusal', code: 'orders.new_rule', details: {} } as never)).toBe('Отказано (orders.new_rule).')
    expect(importFileRefusal('import.new_rule', {})).toBe('Файл не принят (import.new_rule).')
    expect(signingGapLabel('new_gap')).toBe('new_gap')
  })

  it('count waiting in seconds, then in minutes', () => {
    expect(waitingTime(45)).toBe('45\u00a0секунд')
    expect(waitingTime(61)).toBe('2\u00a0минуты')
  })
})

describe('reasons of decisions', () => {
  it('have words for every code, fit to stand after a colon', () => {
    for (const code of REASON_CODES) expect(REASON_LABELS[code], code).toMatch(/^[а-яё0-9][^.]*$/u)
  })
})
