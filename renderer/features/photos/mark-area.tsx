import { useState, type PointerEvent } from 'react'
import { markPoint } from '#shared/pictures/marks.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import classes from './marks.module.css'
import { MarkLines, type PictureSize } from './mark-layer.tsx'
import type { Marks } from './use-marks.ts'

/** The picture one draws on. Keys reach it while the dialog is open, wherever the focus is. */
export function MarkArea({ url, marks }: { readonly url: string; readonly marks: Marks }) {
  const texts = photosTexts.marks
  const [size, setSize] = useState<PictureSize | null>(null)
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return markPoint((event.clientX - box.left) / Math.max(1, box.width), (event.clientY - box.top) / Math.max(1, box.height))
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    marks.begin(at(event))
  }
  return (
    <div className={classes.stage}>
      <div className={classes.sheet}>
        <img src={url} alt="" draggable={false} onLoad={({ currentTarget }) => setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })} />
        {size !== null && (
          <svg className={classes.area} viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" role="img" aria-label={texts.area} onPointerDown={begin} onPointerMove={(event) => marks.draw(at(event))} onPointerUp={marks.end} onPointerCancel={marks.end}>
            <MarkLines shapes={marks.shapes} size={size} chosen={marks.chosen} />
            {marks.draft !== null && <MarkLines shapes={[marks.draft]} size={size} />}
          </svg>
        )}
      </div>
      <p className={classes.hint} role="status">{marks.chosen === null ? texts.hint : texts.selected(marks.chosen + 1, marks.shapes.length)}</p>
    </div>
  )
}
