import { AskPrintedDialog } from './ask-printed-dialog.tsx'
import { usePrintRetries } from './use-print-retries.ts'

/** Once for the window: tries again what may be tried unasked, and asks about what nobody watched. */
export function PrintDesk() {
  usePrintRetries()
  return <AskPrintedDialog />
}
