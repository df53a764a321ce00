import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { pickFile, storeFile, type NamedBytes } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { signingTexts as texts } from '#renderer/texts/printing.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Inline, Stack } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { DocumentRow } from '#shared/contract/orders.ts'
import { isSignature, type SignatureStroke, type SigningWay } from '#shared/documents/signing.ts'
import { PdfPages } from './pdf-pages.tsx'
import { SignaturePadField } from './signature-pad-field.tsx'
import classes from './signing.module.css'

const WAYS: readonly { readonly value: SigningWay; readonly label: string }[] = [{ value: 'tablet', label: texts.onTablet }, { value: 'paper', label: texts.onPaper }]

function useSigning(documentId: number, onSigned: () => void) {
  const sign = useCommand('documents.sign')
  const attach = useCommand('documents.attachSigned')
  const [storing, setStoring] = useState<{ readonly isBusy: boolean; readonly failure: CallFailure | null }>({ isBusy: false, failure: null })
  const done = (answer: object | null) => {
    if (answer === null) return
    showToast(texts.signedToast)
    onSigned()
  }
  const attachScan = async (signerName: string, scan: NamedBytes) => {
    setStoring({ isBusy: true, failure: null })
    try {
      const { fileId } = await storeFile(scan)
      setStoring({ isBusy: false, failure: null })
      done(await attach.run({ documentId, signerName, fileId }))
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setStoring({ isBusy: false, failure: error.failure })
    }
  }
  return {
    signOnScreen: async (signerName: string, strokes: readonly SignatureStroke[]) => done(await sign.run({ documentId, signerName, strokes: strokes.map((stroke) => [...stroke]) })),
    attachScan, isBusy: sign.isRunning || attach.isRunning || storing.isBusy, failure: sign.failure ?? attach.failure ?? storing.failure,
  }
}

function ScanField({ scan, onPick }: { readonly scan: NamedBytes | null; readonly onPick: (scan: NamedBytes) => void }) {
  const pick = async () => {
    const file = await pickFile('attachment')
    if (file !== null) onPick(file)
  }
  return (
    <Stack gap={4}>
      <Sub>{texts.scan}</Sub>
      <Inline>
        <ActionButton label={texts.chooseScan} onClick={() => void pick()} />
        {scan !== null && <span>{scan.name}</span>}
      </Inline>
    </Stack>
  )
}

function disabledReasonOf(way: SigningWay, signerName: string, strokes: readonly SignatureStroke[], scan: NamedBytes | null): string | null {
  if (signerName.trim() === '') return texts.signerNeeded.toLowerCase()
  if (way === 'tablet') return isSignature(strokes) ? null : texts.needed.toLowerCase()
  return scan === null ? texts.scanNeeded.toLowerCase() : null
}

export type SignDialogProps = { readonly paper: DocumentRow; readonly customerName: string; /** A paper is signed on a tablet once. */ readonly isTabletOpen: boolean; readonly onClose: () => void }

/** The customer signs the stored paper: by hand on this screen, or by pen with the scan kept. */
export function SignDialog({ paper, customerName, isTabletOpen, onClose }: SignDialogProps) {
  const [way, setWay] = useState<SigningWay>(isTabletOpen ? 'tablet' : 'paper')
  const [signerName, setSignerName] = useState(customerName)
  const [strokes, setStrokes] = useState<readonly SignatureStroke[]>([])
  const [scan, setScan] = useState<NamedBytes | null>(null)
  const [isRead, setRead] = useState(false)
  const { signOnScreen, attachScan, isBusy, failure } = useSigning(paper.documentId, onClose)
  const send = () => {
    if (way === 'tablet') void signOnScreen(signerName, strokes)
    else if (scan !== null) void attachScan(signerName, scan)
  }
  return (
    <Dialog
      isOpen
      width="wide"
      title={texts.title(papersTexts.numbered(paper.kind, paper.number))}
      onClose={onClose}
      primary={{ label: way === 'tablet' ? texts.save : texts.attach, onClick: send, isBusy, kbd: 'Ctrl Enter', disabledReason: disabledReasonOf(way, signerName, strokes, scan) }}
      extraActions={<ActionButton label={isRead ? texts.hide : texts.read} variant="quiet" onClick={() => setRead((now) => !now)} />}
    >
      <Stack gap={8}>
        {isRead && <div className={classes.paper}><PdfPages fileId={paper.fileId} zoom={1} /></div>}
        <Sub>{texts.whatIsSigned(papersTexts.digest(paper.sha256))}</Sub>
        <PickChips mode="single" label={texts.ways} isLabelHidden value={way} options={isTabletOpen ? WAYS : WAYS.slice(1)} onChange={setWay} />
        <TextField label={texts.signer} isRequired value={signerName} onChange={setSignerName} />
        {way === 'tablet' ? <SignaturePadField onChange={setStrokes} /> : <ScanField scan={scan} onPick={setScan} />}
        {way === 'tablet' && <Sub>{`${texts.notQualified} ${texts.byKeyboard}`}</Sub>}
        <FailureNote failure={failure} />
      </Stack>
    </Dialog>
  )
}
