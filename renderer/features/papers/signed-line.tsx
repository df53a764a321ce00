import { signingTexts, printingTexts } from '#renderer/texts/printing.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import type { PaperSignature, PaperStanding } from '#shared/contract/documents.ts'
import classes from './signing.module.css'
import { SignatureView } from './signature-view.tsx'

const wayText = { tablet: signingTexts.plain, paper: signingTexts.paperWay } as const

/** Who signed the paper and how, and what was said of its print. */
export function SignedLines({ standing, onOpen }: { readonly standing: PaperStanding; readonly onOpen: (signature: PaperSignature) => void }) {
  const { signatures, printAnswer } = standing
  return (
    <>
      {signatures.map((signature) => ({ signature, ...signature })).map(({ signature, signatureId, way, signerName, signedAt, strokes, documentSha256 }) => (
        <div key={signatureId} className={classes.signed} title={signingTexts.signedTitle(documentSha256)}>
          {strokes !== null && <SignatureView strokes={strokes} name={signerName} />}
          <span>{signingTexts.signed(wayText[way], signerName, signedAt)}</span>
          <ActionButton label={signingTexts.open} variant="quiet" onClick={() => onOpen(signature)} />
        </div>
      ))}
      {printAnswer !== null && <div className={classes.signed}>{printingTexts.answer(printAnswer.isPrinted, printAnswer.at, shortNameOf(printAnswer.person))}</div>}
    </>
  )
}
