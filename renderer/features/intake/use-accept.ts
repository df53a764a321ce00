import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { printPaper } from '#renderer/features/printing/index.ts'
import { dropTouchedBy } from '#renderer/rpc/query.ts'
import { useCommand, type FieldErrors } from '#renderer/rpc/use-command.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { OurRole } from '#shared/law/centre-roles.ts'
import { isCustomerChanged, type IntakeForm } from './intake-form.ts'
import { customerInputOf, intakeInputOf } from './intake-input.ts'

export type Accept = {
  /** Takes the product in; answers the number of the order, or null with the reason in `failure` or at the fields. */
  readonly run: (form: IntakeForm, modelId: number, todayOn: string, ourRole: OurRole | null) => Promise<{ readonly orderId: number; readonly number: string } | null>
  readonly isRunning: boolean
  readonly failure: CallFailure | null
  readonly fieldErrors: FieldErrors
  readonly clear: (path: string) => void
}

/** The papers of a new order. What keeps one from being printed is told; the order stays accepted. */
export async function printIntakePapers(orderId: number, number: string): Promise<void> {
  try {
    const act = await callCore('documents.print', { orderId, kind: 'DOC_INTAKE' }, { commandId: crypto.randomUUID() })
    await printPaper({ paper: 'DOC_INTAKE', fileId: act.fileId, documentId: act.documentId, title: act.fileName })
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    showToast(`${intakeTexts.printFailed(number)} ${failureText(error.failure)}`, 'late')
  }
  try {
    const label = await callCore('documents.label', { orderId }, { commandId: crypto.randomUUID() })
    await printPaper({ paper: 'label', fileId: label.fileId, title: label.fileName })
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    showToast(`${intakeTexts.labelFailed(number)} ${failureText(error.failure)}`, 'late')
  }
  await dropTouchedBy('documents.print')
}

/** Errors of a saved customer stand at the same fields as those of the intake. */
const atCustomer = (errors: FieldErrors): FieldErrors => Object.fromEntries(Object.entries(errors).map(([path, message]) => [`customer.${path}`, message]))

export function useAccept(): Accept {
  const accept = useCommand('orders.accept')
  const saveCustomer = useCommand('customers.save')
  const run: Accept['run'] = async (form, modelId, todayOn, ourRole) => {
    if (form.known !== null && isCustomerChanged(form)) {
      const saved = await saveCustomer.run({ ...customerInputOf(form), customerId: form.known.customerId })
      if (saved === null) return null
    }
    const taken = await accept.run(intakeInputOf(form, modelId, todayOn, ourRole))
    if (taken === null) return null
    // The order opens at once; its papers come out of the printer meanwhile.
    void printIntakePapers(taken.orderId, taken.number)
    return taken
  }
  return {
    run,
    isRunning: accept.isRunning || saveCustomer.isRunning,
    failure: accept.failure ?? saveCustomer.failure,
    fieldErrors: { ...atCustomer(saveCustomer.fieldErrors), ...accept.fieldErrors },
    clear: (path) => {
      accept.clear(path)
      saveCustomer.clear(path.replace(/^customer\./, ''))
    },
  }
}
