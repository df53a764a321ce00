import { SIGNATURE_HEIGHT_UNITS, SIGNATURE_UNITS, type SignatureStroke } from '#shared/documents/signing.ts'
import { signingTexts } from '#renderer/texts/printing.ts'
import classes from './signing.module.css'
import { strokePath } from './signature-strokes.ts'

/** A stored signature, drawn from its points. */
export function SignatureView({ strokes, name }: { readonly strokes: readonly SignatureStroke[]; readonly name: string }) {
  return (
    <svg className={classes.view} viewBox={`0 0 ${SIGNATURE_UNITS} ${SIGNATURE_HEIGHT_UNITS}`} role="img" aria-label={signingTexts.picture(name)}>
      {strokes.map((stroke, index) => <path key={index} d={strokePath(stroke)} />)}
    </svg>
  )
}
