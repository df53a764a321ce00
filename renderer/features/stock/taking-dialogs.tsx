import { useState, type ReactNode } from 'react'
import type { Availability } from '#shared/contract/stock.ts'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { offerUndo } from '#renderer/app/undo.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { operationTexts as texts } from '#renderer/texts/stock-operations.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { BinField, onlyBin, useBins } from './bin-field.tsx'
import { useOperationScan, usePieces } from './pieces-choice.ts'
import { PiecesFields } from './pieces-fields.tsx'
import { SupplierField } from './supplier-field.tsx'

export type OperationProps = { readonly part: Availability; readonly onClose: () => void }
type ShellProps = { readonly title: string; readonly label: string; readonly problem: string | null; readonly isBusy: boolean; readonly isDangerous?: boolean; readonly failure: CallFailure | null; readonly onSubmit: () => void; readonly onClose: () => void; readonly children: ReactNode }

export function OperationShell({ title, label, problem, isBusy, isDangerous = false, failure, onSubmit, onClose, children }: ShellProps) {
  return (
    <Dialog isOpen title={title} onClose={onClose} primary={{ label, kbd: 'Ctrl Enter', isBusy, isDangerous, disabledReason: problem, onClick: () => { if (problem === null) onSubmit() } }}>
      <Stack gap={10}>{children}<FailureNote failure={failure} /></Stack>
    </Dialog>
  )
}

/** Pieces for sale go to another cell. */
export function TransferDialog({ part, onClose }: OperationProps) {
  const choice = usePieces(part)
  const [toBinId, setToBinId] = useState<number | null>(null)
  const { words: reason, setWords: setReason, ...kept } = useKeptWords('stock.transfer', part.partId)
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('stock.transfer')
  const others = useBins('parts').filter((bin) => bin.binId !== choice.cell?.binId)
  const to = toBinId !== null && toBinId !== choice.cell?.binId ? toBinId : onlyBin(others)
  useOperationScan(part, choice, (binId, purpose) => {
    if (purpose !== 'parts') return false
    setToBinId(binId)
    return true
  })
  const problem = choice.problem ?? (to === null ? texts.needs.to : null)
  const submit = async () => {
    if (choice.pieces === null || choice.cell === null || to === null) return
    const moved = { partId: part.partId, ...choice.pieces, fromBinId: choice.cell.binId, toBinId: to, reason }
    if ((await run(moved)) === null) return
    kept.done()
    offerUndo(texts.done.transfer, 'stock.transfer', { ...moved, fromBinId: moved.toBinId, toBinId: moved.fromBinId })
    onClose()
  }
  return (
    <OperationShell title={texts.titles.transfer(part.number)} label={texts.transfer} problem={problem} isBusy={isRunning} failure={failure} onSubmit={() => void submit()} onClose={onClose}>
      <DraftNote {...kept} />
      <PiecesFields part={part} choice={choice} qtyError={fieldErrors['qtyMilli']} onChange={clear} />
      <BinField label={texts.to} purpose="parts" value={to} exceptBinId={choice.cell?.binId ?? null} error={fieldErrors['toBinId']} onChange={(binId) => { setToBinId(binId); clear() }} />
      <TextField label={texts.note} value={reason} error={fieldErrors['reason']} onChange={(value) => { setReason(value); clear() }} />
      <Sub>{texts.scan}</Sub>
    </OperationShell>
  )
}

/** Pieces for sale are no more. */
export function WriteOffDialog({ part, onClose }: OperationProps) {
  const choice = usePieces(part)
  const { words: reason, setWords: setReason, ...kept } = useKeptWords('stock.writeOff', part.partId)
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('stock.writeOff')
  useOperationScan(part, choice, () => false)
  const submit = async () => {
    if (choice.pieces === null || choice.cell === null) return
    if ((await run({ partId: part.partId, ...choice.pieces, binId: choice.cell.binId, reason })) === null) return
    kept.done()
    showToast(texts.done.writeOff)
    onClose()
  }
  return (
    <OperationShell title={texts.titles.writeOff(part.number)} label={texts.writeOff} isDangerous problem={choice.problem ?? (reason.trim() === '' ? texts.needs.reason : null)} isBusy={isRunning} failure={failure} onSubmit={() => void submit()} onClose={onClose}>
      <DraftNote {...kept} />
      <PiecesFields part={part} choice={choice} qtyError={fieldErrors['qtyMilli']} onChange={clear} />
      <AreaField label={texts.reason} isRequired rows={2} value={reason} error={fieldErrors['reason']} onChange={(value) => { setReason(value); clear() }} />
    </OperationShell>
  )
}

/** A piece for sale turned out faulty: it is kept apart as evidence. */
export function SetAsideDialog({ part, onClose }: OperationProps) {
  const choice = usePieces(part)
  const [toBinId, setToBinId] = useState<number | null>(null)
  const [supplierId, setSupplierId] = useState<number | null>(null)
  const { words: reason, setWords: setReason, ...kept } = useKeptWords('stock.setAside', part.partId)
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('stock.setAside')
  const bins = useBins('quarantine')
  const to = toBinId ?? onlyBin(bins)
  useOperationScan(part, choice, (binId, purpose) => {
    if (purpose !== 'quarantine') return false
    setToBinId(binId)
    return true
  })
  const problem = choice.problem ?? (to === null ? texts.needs.to : reason.trim() === '' ? texts.needs.reason : null)
  const submit = async () => {
    if (choice.pieces === null || choice.cell === null || to === null) return
    if ((await run({ partId: part.partId, ...choice.pieces, fromBinId: choice.cell.binId, toBinId: to, supplierId, reason })) === null) return
    kept.done()
    showToast(texts.done.setAside)
    onClose()
  }
  return (
    <OperationShell title={texts.titles.setAside(part.number)} label={texts.setAside} problem={problem} isBusy={isRunning} failure={failure} onSubmit={() => void submit()} onClose={onClose}>
      <DraftNote {...kept} />
      <PiecesFields part={part} choice={choice} qtyError={fieldErrors['qtyMilli']} onChange={clear} />
      <BinField label={texts.to} purpose="quarantine" value={to} error={fieldErrors['toBinId']} onChange={(binId) => { setToBinId(binId); clear() }} />
      <SupplierField label={texts.supplier} placeholder={texts.noSupplier} value={supplierId} onChange={(value) => { setSupplierId(value); clear() }} />
      <AreaField label={texts.reason} isRequired rows={2} value={reason} error={fieldErrors['reason']} onChange={(value) => { setReason(value); clear() }} />
      <Sub>{texts.scan}</Sub>
    </OperationShell>
  )
}
