import { useEffect, useRef } from 'react'
import SignaturePad from 'signature_pad'
import { signingTexts as texts } from '#renderer/texts/printing.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import type { SignatureStroke } from '#shared/documents/signing.ts'
import classes from './signing.module.css'
import { strokesOf } from './signature-strokes.ts'

const INK = '#101828'
const MIN_WIDTH_PX = 0.7
const MAX_WIDTH_PX = 2.4

/** As many dots as the screen has, so that the line is not blurred. */
function sharpen(canvas: HTMLCanvasElement): void {
  const ratio = Math.max(1, window.devicePixelRatio)
  canvas.width = Math.round(canvas.offsetWidth * ratio)
  canvas.height = Math.round(canvas.offsetHeight * ratio)
  canvas.getContext('2d')?.scale(ratio, ratio)
}

/** The field one signs in with a pen, a finger or a mouse; only points leave it. */
export function SignaturePadField({ onChange }: { readonly onChange: (strokes: readonly SignatureStroke[]) => void }) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  const padRef = useRef<SignaturePad | null>(null)
  const tellRef = useRef(onChange)
  useEffect(() => { tellRef.current = onChange }, [onChange])
  useEffect(() => {
    const canvas = canvasRef.current
    if (canvas === null) return
    sharpen(canvas)
    const pad = new SignaturePad(canvas, { penColor: INK, minWidth: MIN_WIDTH_PX, maxWidth: MAX_WIDTH_PX, throttle: 0, minDistance: 1 })
    const tell = () => tellRef.current(strokesOf(pad.toData(), canvas.offsetWidth))
    pad.addEventListener('endStroke', tell)
    padRef.current = pad
    return () => {
      pad.removeEventListener('endStroke', tell)
      pad.off()
    }
  }, [])
  const clear = () => {
    padRef.current?.clear()
    onChange([])
  }
  return (
    <div className={classes.pad}>
      <canvas ref={canvasRef} className={classes.canvas} role="img" aria-label={texts.pad} />
      <span className={classes.line} aria-hidden="true" />
      <div className={classes.under}>
        <span>{texts.padHint}</span>
        <ActionButton label={texts.clear} variant="quiet" onClick={clear} />
      </div>
    </div>
  )
}
