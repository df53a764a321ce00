import { useState } from 'react'
import type { Availability } from '#shared/contract/stock.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { checkPieces } from '#shared/stock/quantities.ts'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { operationTexts as texts } from '#renderer/texts/stock-operations.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { parseQtyMilli } from '#renderer/ui/fields/quantity.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { BinField, onlyBin, useBins } from './bin-field.tsx'
import { usePieces, type Pieces } from './pieces-choice.ts'
import { PiecesFields } from './pieces-fields.tsx'
import { OperationShell, type OperationProps } from './taking-dialogs.tsx'

type Direction = 'add' | 'take'
const DIRECTIONS = [{ value: 'add', label: texts.add }, { value: 'take', label: texts.take }] as const satisfies readonly { value: Direction; label: string }[]
const LINES = /[\n,;]+/

/** What is found: the cell, the lot or the serial numbers are told by the person, for the program has none of them. */
function useFound(part: Availability) {
  const bins = useBins('parts')
  const [binId, setBinId] = useState<number | null>(null)
  const [qty, setQty] = useState('1')
  const [lot, setLot] = useState('')
  const [typed, setTyped] = useState('')
  const serials = typed.split(LINES).map((line) => line.trim()).filter((line) => line !== '')
  const qtyMilli = part.tracking === 'serial' ? serials.length * QTY_MILLI_PER_ONE : parseQtyMilli(qty)
  const pieces: Pieces | null = qtyMilli === null ? null : { qtyMilli, lot: part.tracking === 'lot' ? lot.trim() : '', serials: part.tracking === 'serial' ? serials : [] }
  const at = binId ?? (part.bins.length === 1 ? (part.bins[0]?.binId ?? null) : onlyBin(bins))
  const checked = pieces === null ? null : checkPieces({ unit: part.unit, tracking: part.tracking, ...pieces })
  const qtyProblem = checked === null ? texts.qtyBad : checked.ok || checked.error !== 'fraction' ? null : texts.problems.fraction
  const wrong = checked === null ? texts.needs.qty : checked.ok ? null : texts.problems[part.tracking === 'serial' && serials.length === 0 ? 'serials_needed' : checked.error]
  return { binId: at, setBinId, qty, setQty, lot, setLot, typed, setTyped, pieces, qtyProblem, problem: at === null ? texts.needs.from : wrong }
}
type Found = ReturnType<typeof useFound>

function FoundFields({ part, found, onChange }: { readonly part: Availability; readonly found: Found; readonly onChange: () => void }) {
  const bin = <BinField label={texts.bin} purpose="parts" value={found.binId} onChange={(binId) => { found.setBinId(binId); onChange() }} />
  if (part.tracking === 'serial') return <>{bin}<AreaField label={texts.serialsTyped} isRequired rows={3} value={found.typed} onChange={(value) => { found.setTyped(value); onChange() }} /></>
  return (
    <>
      <FieldGrid columns="1fr 130px">
        {bin}
        <TextField label={texts.qty} isRequired inputMode="decimal" value={found.qty} error={found.qtyProblem} onChange={(value) => { found.setQty(value); onChange() }} />
      </FieldGrid>
      {part.tracking === 'lot' && <TextField label={texts.lot} isRequired value={found.lot} onChange={(value) => { found.setLot(value); onChange() }} />}
    </>
  )
}

/** Puts a wrong number right by a counter-entry with its reason. */
export function CorrectDialog({ part, onClose }: OperationProps) {
  const [direction, setDirection] = useState<Direction>('add')
  const { words: reason, setWords: setReason, ...kept } = useKeptWords('stock.correct', part.partId)
  const found = useFound(part)
  const taken = usePieces(part)
  const { run, isRunning, failure, clear } = useCommand('stock.correct')
  const isAdding = direction === 'add'
  useScanTaker((code) => {
    if (code.kind === 'bin' && isAdding && code.purpose === 'parts') { found.setBinId(code.binId); return true }
    return code.kind === 'piece' && code.partId === part.partId && !isAdding && taken.takeSerial(code.serial)
  })
  const pieces = isAdding ? found.pieces : taken.pieces
  const binId = isAdding ? found.binId : (taken.cell?.binId ?? null)
  const problem = (isAdding ? found.problem : taken.problem) ?? (reason.trim() === '' ? texts.needs.reason : null)
  const submit = async () => {
    if (pieces === null || binId === null) return
    const { qtyMilli, ...rest } = pieces
    if ((await run({ partId: part.partId, binId, deltaMilli: isAdding ? qtyMilli : -qtyMilli, ...rest, reason })) === null) return
    kept.done()
    showToast(texts.done.correct)
    onClose()
  }
  return (
    <OperationShell title={texts.titles.correct(part.number)} label={texts.correct} problem={problem} isBusy={isRunning} failure={failure} onSubmit={() => void submit()} onClose={onClose}>
      <DraftNote {...kept} />
      <PickChips mode="single" label={texts.direction} options={DIRECTIONS.map((one) => ({ ...one, disabledReason: one.value === 'take' && part.bins.length === 0 ? texts.nothingHere : null }))} value={direction} onChange={(value) => { setDirection(value); clear() }} />
      {isAdding ? <FoundFields part={part} found={found} onChange={clear} /> : <PiecesFields part={part} choice={taken} onChange={clear} />}
      <AreaField label={texts.reason} isRequired rows={2} value={reason} onChange={(value) => { setReason(value); clear() }} />
      <Sub>{texts.correctWhy}</Sub>
    </OperationShell>
  )
}
