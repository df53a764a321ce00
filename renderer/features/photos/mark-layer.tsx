import type { MarkShape } from '#shared/pictures/marks.ts'
import { MARK_COLOUR_VALUES, markPath, strokeWidth } from './mark-path.ts'

export type PictureSize = { readonly width: number; readonly height: number }

/** Marks as lines over the picture; the chosen one has a pale rim. */
export function MarkLines({ shapes, size, chosen = null }: { readonly shapes: readonly MarkShape[]; readonly size: PictureSize; readonly chosen?: number | null }) {
  const { width, height } = size
  const stroke = strokeWidth(width, height)
  return shapes.map((shape, index) => {
    const d = markPath(shape, width, height)
    return (
      <g key={index} fill="none" strokeLinecap="round" strokeLinejoin="round">
        {index === chosen && <path d={d} stroke="#ffffff" strokeOpacity={0.75} strokeWidth={stroke * 2.4} />}
        <path d={d} stroke={MARK_COLOUR_VALUES[shape.colour]} strokeWidth={stroke} />
      </g>
    )
  })
}
