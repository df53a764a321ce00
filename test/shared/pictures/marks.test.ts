import { expect, test } from 'vitest'
import { markShape } from '#shared/contract/pictures.ts'
import { MARK_SCALE, markPoint, movedShape, resizedShape, shapeOf, withPoint } from '#shared/pictures/marks.ts'

const FROM = { x: 1_000, y: 1_000 }
const TO = { x: 3_000, y: 2_000 }

test('a place is a share of the picture and never lies outside it', () => {
  expect([markPoint(0, 1), markPoint(0.5, 0.25), markPoint(-1, 7)]).toEqual([{ x: 0, y: MARK_SCALE }, { x: 5_000, y: 2_500 }, { x: 0, y: MARK_SCALE }])
})

test('a slip of the hand leaves no mark', () => {
  for (const kind of ['pen', 'arrow', 'circle'] as const) {
    expect(shapeOf(kind, 'red', [])).toBeNull()
    expect(shapeOf(kind, 'red', [FROM, { x: 1_020, y: 1_010 }])).toBeNull()
    expect(markShape.safeParse(shapeOf(kind, 'red', [FROM, TO])).success).toBe(true)
  }
})

test('a hand at rest adds no points, and a line never grows beyond its limit', () => {
  expect(withPoint([FROM], { x: 1_010, y: 1_010 })).toEqual([FROM])
  expect(withPoint([FROM], TO)).toEqual([FROM, TO])
  const long = Array.from({ length: 2_000 }, (_value, no) => ({ x: no, y: 0 }))
  expect(withPoint(long, { x: 9_000, y: 9_000 })).toHaveLength(2_000)
})

test('a mark moved by keys keeps its shape and stops at the edge as a whole', () => {
  const arrow = { kind: 'arrow', colour: 'red', from: FROM, to: TO } as const
  expect(movedShape(arrow, 500, -200)).toEqual({ ...arrow, from: { x: 1_500, y: 800 }, to: { x: 3_500, y: 1_800 } })
  expect(movedShape(arrow, -5_000, 0)).toEqual({ ...arrow, from: { x: 0, y: 1_000 }, to: { x: 2_000, y: 2_000 } })
  expect(movedShape({ kind: 'pen', colour: 'blue', points: [FROM, TO] }, 9_999, 0)).toMatchObject({ points: [{ x: 8_000, y: 1_000 }, { x: MARK_SCALE, y: 2_000 }] })
})

test('a mark grows about its first point', () => {
  const circle = { kind: 'circle', colour: 'red', from: FROM, to: TO } as const
  expect(resizedShape(circle, 200, -100)).toEqual({ ...circle, to: { x: 3_200, y: 1_900 } })
  const pen = { kind: 'pen', colour: 'red', points: [FROM, TO] } as const
  expect(resizedShape({ ...pen, points: [...pen.points] }, 200, 0)).toEqual(pen)
})
