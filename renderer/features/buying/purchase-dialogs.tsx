import { useState } from 'react'
import type { PurchaseHead } from '#shared/contract/buying.ts'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { purchaseTexts } from '#renderer/texts/buying.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'

type DialogProps = { readonly head: PurchaseHead; readonly onClose: () => void }

/** The day the order went and the day its goods are expected. */
export function SendDialog({ head, onClose }: DialogProps) {
  const texts = purchaseTexts.sendDialog
  const todayOn = useToday()
  const [sentOn, setSentOn] = useState(todayOn)
  const [expectedOn, setExpectedOn] = useState(head.expectedOn)
  const [problem, setProblem] = useState<string | null>(null)
  const command = useCommand('buying.markSent')
  const send = async () => {
    if (sentOn !== null && (await command.run({ purchaseOrderId: head.purchaseOrderId, sentOn, expectedOn })) !== null) onClose()
  }
  return (
    <Dialog isOpen title={texts.title} width="narrow" onClose={onClose} primary={{ label: texts.confirm, onClick: () => void send(), isBusy: command.isRunning, disabledReason: sentOn === null ? texts.needsDay : problem }}>
      <Stack gap={10}>
        <DateField label={texts.day} isRequired hasAutoFocus valueOn={sentOn} maxOn={todayOn ?? undefined} error={command.fieldErrors['sentOn']} onChange={(value) => { setSentOn(value); command.clear() }} />
        <DateField label={texts.expected} valueOn={expectedOn} error={command.fieldErrors['expectedOn']} onChange={(value, wrong) => { setExpectedOn(value); setProblem(wrong); command.clear() }} />
        <Sub>{texts.why}</Sub>
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}

/** Who carries the goods and when they are expected now. */
export function TrackingDialog({ head, onClose }: DialogProps) {
  const texts = purchaseTexts.trackingDialog
  const [facts, setFacts] = useState({ carrier: head.carrier, trackingNumber: head.trackingNumber, expectedOn: head.expectedOn })
  const [problem, setProblem] = useState<string | null>(null)
  const command = useCommand('buying.saveTracking')
  const put = (part: Partial<typeof facts>) => {
    setFacts((now) => ({ ...now, ...part }))
    command.clear()
  }
  const save = async () => {
    if ((await command.run({ purchaseOrderId: head.purchaseOrderId, ...facts })) !== null) onClose()
  }
  return (
    <Dialog isOpen title={texts.title} width="narrow" onClose={onClose} primary={{ label: texts.confirm, onClick: () => void save(), isBusy: command.isRunning, disabledReason: problem }}>
      <Stack gap={10}>
        <TextField label={texts.carrier} hasAutoFocus value={facts.carrier} error={command.fieldErrors['carrier']} onChange={(carrier) => put({ carrier })} />
        <TextField label={texts.number} value={facts.trackingNumber} error={command.fieldErrors['trackingNumber']} onChange={(trackingNumber) => put({ trackingNumber })} />
        <DateField label={texts.expected} valueOn={facts.expectedOn} error={command.fieldErrors['expectedOn']} onChange={(expectedOn, wrong) => { put({ expectedOn }); setProblem(wrong) }} />
        <Sub>{texts.why}</Sub>
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}

/** Why what has not come is given up. */
export function CancelDialog({ head, onClose }: DialogProps) {
  const texts = purchaseTexts.cancelDialog
  const isDraft = head.status === 'draft'
  const { words: reason, setWords: setReason, ...kept } = useKeptWords('buying.cancelRest', head.purchaseOrderId)
  const command = useCommand('buying.cancelRest')
  const cancel = async () => {
    if ((await command.run({ purchaseOrderId: head.purchaseOrderId, reason })) === null) return
    kept.done()
    onClose()
  }
  return (
    <Dialog isOpen title={isDraft ? texts.draftTitle : texts.title} width="narrow" onClose={onClose} primary={{ label: isDraft ? texts.draftTitle : texts.confirm, isDangerous: true, onClick: () => void cancel(), isBusy: command.isRunning, disabledReason: reason.trim() === '' ? texts.needsReason : null }}>
      <Stack gap={10}>
        <DraftNote {...kept} />
        <AreaField label={texts.reason} isRequired hasAutoFocus value={reason} error={command.fieldErrors['reason']} onChange={(value) => { setReason(value); command.clear() }} />
        <Sub>{isDraft ? texts.draftWhy : texts.why}</Sub>
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
