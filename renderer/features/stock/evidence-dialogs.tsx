import { useState, type ReactNode } from 'react'
import type { Evidence } from '#shared/contract/stock.ts'
import type { ProcedureName } from '#shared/contract/index.ts'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { offerUndo } from '#renderer/app/undo.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { operationTexts, quarantineTexts as texts } from '#renderer/texts/stock-operations.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Stack } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { BinField, onlyBin, useBins } from './bin-field.tsx'
import { SupplierField } from './supplier-field.tsx'

export type OneAction = 'move' | 'back' | 'release' | 'writeOff'
type OneProps = { readonly action: OneAction; readonly evidence: Evidence; readonly onClose: () => void }

const PROCEDURES = { move: 'stock.moveEvidence', back: 'stock.returnEvidence', release: 'stock.releaseEvidence', writeOff: 'stock.writeOffEvidence' } as const satisfies Readonly<Record<OneAction, ProcedureName>>
const WHY: Readonly<Partial<Record<OneAction, string>>> = { back: texts.backWhy, release: texts.releaseWhy, writeOff: texts.writeOffWhy }
const wordsOf = (row: Evidence): string => texts.whatIt(row.partNumber, row.serial, row.qtyMilli, row.unit)

/** Where the piece goes by the action: quarantine, a shelf, or nowhere. */
function useTarget({ action, evidence }: Pick<OneProps, 'action' | 'evidence'>) {
  const purpose = action === 'release' ? 'parts' : 'quarantine'
  const bins = useBins(purpose).filter((bin) => action !== 'move' || bin.binId !== evidence.binId)
  const [chosen, setChosen] = useState<number | null>(null)
  useScanTaker((found) => {
    if (found.kind !== 'bin' || found.purpose !== purpose || action === 'writeOff') return false
    setChosen(found.binId)
    return true
  })
  return { purpose, binId: chosen ?? onlyBin(bins), setChosen, label: purpose === 'parts' ? texts.toShelf : texts.toQuarantine } as const
}

/** One record goes its way: to another cell, back from the supplier, into sale or out of the house. */
export function EvidenceDialog({ action, evidence, onClose }: OneProps) {
  const target = useTarget({ action, evidence })
  const { words: reason, setWords: setReason, ...kept } = useKeptWords(PROCEDURES[action], evidence.evidenceId)
  const command = useCommand(PROCEDURES[action])
  const needsBin = action !== 'writeOff'
  const needsReason = action !== 'move'
  const problem = needsBin && target.binId === null ? operationTexts.needs.to : needsReason && reason.trim() === '' ? operationTexts.needs.reason : null
  const submit = async () => {
    if (problem !== null) return
    const input = { evidenceId: evidence.evidenceId, ...(needsBin ? { toBinId: target.binId } : {}), ...(needsReason ? { reason } : {}) }
    if ((await command.run(input as never)) === null) return
    kept.done()
    if (action === 'move') offerUndo(texts.done.move, 'stock.moveEvidence', { evidenceId: evidence.evidenceId, toBinId: evidence.binId })
    else showToast(texts.done[action])
    onClose()
  }
  return (
    <Dialog isOpen title={texts.titles[action]} onClose={onClose} primary={{ label: texts[action], isBusy: command.isRunning, isDangerous: action === 'writeOff', disabledReason: problem, onClick: () => void submit() }}>
      <Stack gap={10}>
        <DraftNote {...kept} />
        <div>{wordsOf(evidence)}</div>
        {needsBin && <BinField label={target.label} purpose={target.purpose} value={target.binId} exceptBinId={action === 'move' ? evidence.binId : null} error={command.fieldErrors['toBinId']} hasAutoFocus onChange={(binId) => { target.setChosen(binId); command.clear() }} />}
        {needsReason && <AreaField label={operationTexts.reason} isRequired rows={2} hasAutoFocus={!needsBin} value={reason} error={command.fieldErrors['reason']} onChange={(value) => { setReason(value); command.clear() }} />}
        {WHY[action] !== undefined && <Sub>{WHY[action]}</Sub>}
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}

/** The supplier most of the marked pieces came from. */
function likelySupplier(rows: readonly Evidence[]): number | null {
  const ids = new Set(rows.flatMap((row) => (row.supplierId === null ? [] : [row.supplierId])))
  return ids.size === 1 ? ([...ids][0] ?? null) : null
}

function useSending(rows: readonly Evidence[], onSent: () => void) {
  const todayOn = useToday()
  const [supplierId, setSupplierId] = useState(() => likelySupplier(rows))
  const [sentOn, setSentOn] = useState(todayOn)
  const [waybill, setWaybill] = useState('')
  const command = useCommand('stock.sendEvidence')
  const problem = supplierId === null ? texts.needsSupplier : sentOn === null ? texts.needsDay : null
  const submit = async () => {
    if (supplierId === null || sentOn === null) return
    if ((await command.run({ evidenceIds: rows.map((row) => row.evidenceId), supplierId, sentOn, waybill })) === null) return
    showToast(texts.done.send(rows.length))
    onSent()
  }
  return { todayOn, supplierId, setSupplierId, sentOn, setSentOn, waybill, setWaybill, command, problem, submit: () => void submit() }
}

/** Several pieces go with one waybill. */
export function SendDialog({ rows, onClose, onSent }: { readonly rows: readonly Evidence[]; readonly onClose: () => void; readonly onSent: () => void }) {
  const form = useSending(rows, onSent)
  const { command } = form
  const lines: ReactNode = rows.length > 1 ? <div><b>{texts.many(rows.length)}</b> <span>{rows.map(wordsOf).join('; ')}</span></div> : rows.map(wordsOf)
  return (
    <Dialog isOpen title={texts.titles.send} onClose={onClose} primary={{ label: texts.send, isBusy: command.isRunning, disabledReason: form.problem, onClick: form.submit }}>
      <Stack gap={10}>
        <div>{lines}</div>
        <SupplierField label={texts.supplier} isRequired value={form.supplierId} error={command.fieldErrors['supplierId']} onChange={(supplierId) => { form.setSupplierId(supplierId); command.clear() }} />
        <FieldGrid columns="170px 1fr">
          <DateField label={texts.sentOn} isRequired valueOn={form.sentOn} maxOn={form.todayOn ?? undefined} error={command.fieldErrors['sentOn']} onChange={(sentOn) => { form.setSentOn(sentOn); command.clear() }} />
          <TextField label={texts.waybill} hasAutoFocus value={form.waybill} error={command.fieldErrors['waybill']} onChange={(waybill) => { form.setWaybill(waybill); command.clear() }} />
        </FieldGrid>
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
