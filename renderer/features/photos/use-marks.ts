import { useState } from 'react'
import { MARK_SCALE, MARKS_MAX, movedShape, resizedShape, shapeOf, withPoint, type MarkColour, type MarkKind, type MarkPoint, type MarkShape } from '#shared/pictures/marks.ts'

const MIDDLE_FROM: MarkPoint = { x: 4_000, y: 4_000 }
const MIDDLE_TO: MarkPoint = { x: 6_000, y: 6_000 }
const FIRST = 0
/** One press of an arrow key. */
export const KEY_STEP = MARK_SCALE / 50

/** Marks as they are being drawn; every change can be taken back, to the state they were opened in. */
export function useMarks(start: readonly MarkShape[]) {
  const [states, setStates] = useState<readonly (readonly MarkShape[])[]>([start])
  const [kind, setKind] = useState<MarkKind>('arrow')
  const [colour, setColour] = useState<MarkColour>('red')
  const [line, setLine] = useState<readonly MarkPoint[]>([])
  const [chosen, setChosen] = useState<number | null>(null)
  const shapes = states.at(-1) ?? start
  const now = (next: readonly MarkShape[]) => setStates((all) => [...all, next])
  const put = (shape: MarkShape | null) => {
    if (shape === null || shapes.length >= MARKS_MAX) return
    now([...shapes, shape])
    setChosen(shapes.length)
  }
  const change = (by: (shape: MarkShape) => MarkShape) => {
    if (chosen !== null && shapes[chosen] !== undefined) now(shapes.map((shape, index) => (index === chosen ? by(shape) : shape)))
  }
  return {
    shapes, kind, setKind, colour, setColour, chosen,
    /** The mark under the hand, before it is let go. */
    draft: shapeOf(kind, colour, line),
    isChanged: states.length > 1,
    begin: (point: MarkPoint) => setLine([point]),
    draw: (point: MarkPoint) => setLine((points) => (points.length === 0 ? points : withPoint(points, point))),
    end: () => {
      put(shapeOf(kind, colour, line))
      setLine([])
    },
    addInMiddle: () => put(shapeOf(kind, colour, [MIDDLE_FROM, MIDDLE_TO])),
    undo: () => {
      setStates((all) => (all.length > 1 ? all.slice(FIRST, -1) : all))
      setChosen(null)
    },
    next: () => setChosen((index) => (shapes.length === 0 ? null : ((index ?? -1) + 1) % shapes.length)),
    move: (x: number, y: number) => change((shape) => movedShape(shape, x * KEY_STEP, y * KEY_STEP)),
    resize: (x: number, y: number) => change((shape) => resizedShape(shape, x * KEY_STEP, y * KEY_STEP)),
    remove: () => {
      if (chosen === null) return
      now(shapes.filter((_shape, index) => index !== chosen))
      setChosen(null)
    },
  }
}
export type Marks = ReturnType<typeof useMarks>
