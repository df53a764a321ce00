import { describe, expect, it } from 'vitest'
import { BINS_AT_ONCE_MAX, binCodesOf } from '#shared/stock/bin-range.ts'

describe('codes of many cells', () => {
  it.each([
    ['A-01', ['A-01']],
    ['a-01, b-02', ['A-01', 'B-02']],
    ['A-01\nA-02;A-03', ['A-01', 'A-02', 'A-03']],
    ['A-08…A-11', ['A-08', 'A-09', 'A-10', 'A-11']],
    ['A-08..A-10', ['A-08', 'A-09', 'A-10']],
    ['A-08...10', ['A-08', 'A-09', 'A-10']],
    ['A-8 – A-10', ['A-8', 'A-9', 'A-10']],
    ['A-1-1 - A-1-3', ['A-1-1', 'A-1-2', 'A-1-3']],
    ['S01–S03, S02', ['S01', 'S02', 'S03']],
    ['7…9', ['7', '8', '9']],
    ['', []],
    [' , \n', []],
  ])('«%s» are %j', (text, codes) => {
    expect(binCodesOf(text)).toEqual({ ok: true, value: codes })
  })

  it.each([
    ['Полка', 'bad_code', 'Полка'],
    ['A-01, A_02', 'bad_code', 'A_02'],
    ['-A…-B', 'uneven_ends', '-A…-B'],
    ['A-01…B-04', 'uneven_ends', 'A-01…B-04'],
    ['A-04…A-01', 'backwards', 'A-04…A-01'],
    ['A-1…A-999999999', 'too_many', 'A-1…A-999999999'],
    ['A-0001…A-0800, B-0001…B-0800', 'too_many', 'B-0001…B-0800'],
  ])('«%s» cannot be: %s', (text, problem, piece) => {
    expect(binCodesOf(text)).toEqual({ ok: false, error: { problem, piece } })
  })

  it('a thousand cells are made at once, and not one more', () => {
    expect(binCodesOf('A-0001…A-1000')).toMatchObject({ ok: true, value: { length: BINS_AT_ONCE_MAX } })
    expect(binCodesOf('A-0001…A-1001')).toMatchObject({ ok: false, error: { problem: 'too_many' } })
  })
})
