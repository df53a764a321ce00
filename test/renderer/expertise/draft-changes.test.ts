import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedDraft, doneCount, groundSentence, resultOf, standardConclusion, withNote, withOutcome, withValue } from '#renderer/features/expertise/draft-changes.ts'
import { gapPlace, gapText } from '#renderer/features/expertise/gap-place.ts'
import { parseValue } from '#renderer/features/expertise/value-field.tsx'
import { expertiseDraft, type ExpertiseDraft } from '#shared/contract/expertise.ts'
import { isOutOfLimits, SIGNING_GAPS } from '#shared/expertise/readiness.ts'
import { BENCH, EMPTY, HEATER, LIQUID, LOOK } from './bench-kit.tsx'

const ground = (code: string, clause = '') => ({ code, clause, evidence: '', causalLink: '' })
const change = (draft: ExpertiseDraft, facts: Partial<ExpertiseDraft>) => changedDraft(draft, facts, BENCH)

describe('a measured step', () => {
  it('is in order exactly within its limits', () => {
    fc.assert(fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (value) => {
      const draft = { ...EMPTY, ...withValue(EMPTY, HEATER, value) }
      expect(resultOf(draft, 'heater')).toEqual({ stepCode: 'heater', outcome: isOutOfLimits(value, HEATER) ? 'defect' : 'ok', value, note: '' })
    }))
  })

  it('keeps its note and its mark when the value is erased', () => {
    const measured = { ...EMPTY, ...withValue(EMPTY, HEATER, 24) }
    const noted = { ...measured, ...withNote(measured, 'heater', 'сухой') }
    expect(withValue(noted, HEATER, null).results).toEqual([{ stepCode: 'heater', outcome: 'ok', value: null, note: 'сухой' }])
  })
})

describe('a marked step', () => {
  it('has one result however often it is marked', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('ok', 'defect', 'not_checked'), { minLength: 1, maxLength: 6 }), (marks) => {
      const draft = marks.reduce<ExpertiseDraft>((now, mark) => ({ ...now, ...withOutcome(now, LOOK.code, mark) }), EMPTY)
      expect(draft.results).toHaveLength(1)
      expect(draft.results[0]?.outcome).toBe(marks.at(-1))
      expect(doneCount(draft, [LOOK, HEATER])).toBe(1)
      expect(expertiseDraft.safeParse(draft).success).toBe(true)
    }))
  })

  it('takes no note before it is marked', () => expect(withNote(EMPTY, LOOK.code, 'след').results).toEqual([]))
})

describe('the conclusion', () => {
  const grounded = change({ ...EMPTY, defectCode: 'heater_short' }, { grounds: [ground('REF-USE')] })

  it('is made from the grounds while nobody has written one', () => {
    expect(grounded.conclusion).toBe('Недостаток «пробой ТЭНа» вызван нарушением правил (…).')
  })

  it('follows the clause and the defect until it is written over', () => {
    const withClause = change(grounded, { grounds: [ground('REF-USE', 'п. 4.2 руководства')] })
    expect(withClause.conclusion).toContain('(п. 4.2 руководства)')
    const written = change(withClause, { conclusion: 'Свой текст' })
    expect(change(written, { defectCode: '' }).conclusion).toBe('Свой текст')
  })

  it('goes away with the last ground it came from', () => expect(change(grounded, { grounds: [] }).conclusion).toBe(''))

  it('joins several grounds', () => {
    expect(standardConclusion({ ...EMPTY, grounds: [ground('REF-LIQUID'), ground('REF-USE', 'п. 1')] }, BENCH).split('\n')).toHaveLength(2)
  })

  it('speaks of the customer\'s words where no defect is chosen', () => {
    expect(groundSentence(EMPTY, ground('REF-LIQUID'), LIQUID, BENCH)).toBe('Недостаток «не греет» вызван попаданием жидкости.')
  })
})

describe('what is missing for the signature', () => {
  it.each(SIGNING_GAPS.filter((gap) => gap !== 'qualification_missing'))('%s has a place to be filled in', (gap) => {
    expect(gapPlace(`${gap}:heater`)).not.toBeNull()
  })

  it('names the step instead of its code', () => expect(gapText('measure_without_value:heater', BENCH)).toBe('Сопротивление ТЭНа – не записано измерение'))
})

describe('a value as people write it', () => {
  it.each([['23,5', 23.5], ['23.5', 23.5], ['−4', -4], ['1 200', 1200], ['2', 2]])('%s is read', (text, value) => expect(parseValue(text)).toBe(value))
  it.each(['', '2,', 'много', '1,2,3', '5 Ом'])('«%s» is not a value', (text) => expect(parseValue(text)).toBeNull())
})
