import { expect, test } from 'vitest'
import { burstProblem, learnedManner, textOfBurst, type Burst } from '#renderer/app/hotkeys/scan-learning.ts'

const keyOf = (sign: string) => (/\d/.test(sign) ? `Digit${sign}` : sign === '-' ? 'Minus' : sign === '~' ? 'Backquote' : `Key${sign.toUpperCase()}`)

function burst(text: string, suffix: 'Enter' | 'Tab' | null, gapMs = 12): Burst {
  const keys = [...text].map((sign, index) => ({ code: keyOf(sign), key: sign, hasShift: /[A-Z~]/.test(sign), hasCtrl: false, timeMs: index * gapMs }))
  return suffix === null ? keys : [...keys, { code: suffix, key: suffix, hasShift: false, hasCtrl: false, timeMs: keys.length * gapMs }]
}

test.each(['Enter', 'Tab', null] as const)('three codes teach that a scanner ends them with %s', (suffix) => {
  const manner = learnedManner(['26-01391', 'HW70-BP12', '4606203090785'].map((text) => burst(text, suffix)))
  expect(manner).toEqual({ prefix: '', suffix: suffix === null ? 'none' : suffix === 'Enter' ? 'enter' : 'tab', gapMs: 20 })
})

test('a mark before every code is its prefix, the common beginning of order numbers is not', () => {
  expect(learnedManner(['~26-01391', '~26-01392', '~26-01393'].map((text) => burst(text, 'Enter')))?.prefix).toBe('~')
  expect(learnedManner(['26-01391', '26-01392', '26-01393'].map((text) => burst(text, 'Enter')))?.prefix).toBe('')
})

test('a slow scanner is given time, a person is not taken for one', () => {
  expect(learnedManner(['26-01391', '26-01392', '26-01393'].map((text) => burst(text, 'Enter', 30)))?.gapMs).toBe(45)
  expect(burstProblem(burst('26-01391', 'Enter', 120))).toBe('slow')
  expect(burstProblem(burst('26', 'Enter'))).toBe('short')
  expect(burstProblem(burst('26-01391', 'Enter'))).toBeNull()
})

test('codes that end differently teach nothing', () => {
  expect(learnedManner([burst('26-01391', 'Enter'), burst('26-01392', 'Tab'), burst('26-01393', 'Enter')])).toBeNull()
  expect(textOfBurst(burst('26-01391', 'Enter'))).toBe('26-01391')
})
