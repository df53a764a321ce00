import { describe, expect, it } from 'vitest'
import { normalisePartCode } from '#shared/stock/part-code.ts'

describe('the form in which numbers of parts are compared', () => {
  it.each([
    ['DC 31-00030a', 'DC3100030A'], ['dc31.00030/A', 'DC3100030A'], ['DC31_00030A', 'DC3100030A'], ['460 1234\u00a0567893', '4601234567893'], ['AB\u2011100', 'AB100'], ['AB\u2212100', 'AB100'],
    ['ＡＢ１００', 'AB100'], ['a\u00adb\u200b1', 'AB1'], ['Щётка 5×12', 'ЩЁТКА5×12'], ['5,5', '5,5'], ['---', ''], ['', ''],
  ])('reads «%s» as «%s»', (typed, compared) => {
    expect(normalisePartCode(typed)).toBe(compared)
    expect(normalisePartCode(compared)).toBe(compared)
  })
})
