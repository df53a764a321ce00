import { useCommand } from '#renderer/rpc/use-command.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { printingTexts } from '#renderer/texts/printing.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { leaveAsked, useAskedPrints, type AskedPrint } from './asked-store.ts'
import { printAgain } from './print-paper.ts'

const { ask: texts } = printingTexts

function Question({ print: { jobId, title, printer } }: { readonly print: AskedPrint }) {
  const answer = useCommand('printing.answer')
  const say = async (isPrinted: boolean) => {
    if ((await answer.run({ jobId, isPrinted })) === null) return
    leaveAsked(jobId)
    if (!isPrinted) await printAgain(jobId)
  }
  return (
    <Dialog
      isOpen
      width="narrow"
      title={texts.title}
      onClose={() => leaveAsked(jobId)}
      cancelLabel={texts.later}
      primary={{ label: texts.yes, onClick: () => void say(true), isBusy: answer.isRunning }}
      extraActions={<ActionButton label={texts.no} onClick={() => void say(false)} />}
    >
      <p>{texts.text(title, printer)}</p>
      <FailureNote failure={answer.failure} />
    </Dialog>
  )
}

/** After a print nobody watched of a paper with legal force: did it come out? Unanswered it stays in the queue. */
export function AskPrintedDialog() {
  const first = useAskedPrints((state) => state.asked[0])
  return first === undefined ? null : <Question key={first.jobId} print={first} />
}
