import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatQty } from '#renderer/texts/formats.ts'
import { orderPartTexts } from '#renderer/texts/order-parts.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { SerialField } from '#renderer/ui/fields/serial-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { Availability, OrderPart } from '#shared/contract/stock.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { normaliseSerial } from '#shared/kit/serial.ts'
import { NEW_OLD, oldPartOf, oldProblems } from './old-part.ts'
import { OldPartFields } from './old-part-fields.tsx'
import { issuableMilli } from './part-words.ts'
import { parseQtyMilli } from './quantity.ts'

const { issueDialog: texts } = orderPartTexts
const SHOWN_SERIALS = 12
type Cell = Availability['bins'][number]

const cellKey = ({ binId, lot }: Cell): string => `${binId} ${lot}`
const cellLabel = (cell: Cell, unit: string): string => [cell.bin, orderPartTexts.qty(cell.onHandMilli, unit), ...(cell.lot === '' ? [] : [texts.lot(cell.lot)])].join(' · ')
/** Cells of the warehouse where the line holds its pieces come first. */
const cellsOf = (line: OrderPart, { bins }: Availability): readonly Cell[] => {
  const held = new Set(line.reservations.map(({ warehouseId }) => warehouseId))
  return [...bins.filter((cell) => held.has(cell.warehouseId)), ...bins.filter((cell) => !held.has(cell.warehouseId))]
}
const plain = (serial: string): string => {
  const read = normaliseSerial(serial)
  return read.ok ? read.value.serial : serial
}

function useIssue(line: OrderPart, onClose: () => void) {
  const command = useCommand('stock.issue')
  const isBySerial = line.tracking === 'serial'
  const available = useQueryOf('stock.availability', { partId: line.partId })
  const cells = available.data === undefined ? [] : cellsOf(line, available.data)
  const [chosen, choose] = useState<string | null>(null)
  const [qty, setQty] = useState(formatQty(Math.min(issuableMilli(line), line.reservedMilli > 0 ? line.reservedMilli : issuableMilli(line))))
  const [serial, setSerial] = useState('')
  const [old, setOld] = useState(NEW_OLD)
  const [isTried, setTried] = useState(false)
  const holding = isBySerial && serial !== '' ? cells.find((one) => one.serials.includes(plain(serial))) : undefined
  const cell = cells.find((one) => cellKey(one) === chosen) ?? holding ?? (isBySerial && cells.length > 1 ? undefined : cells[0])
  const qtyMilli = isBySerial ? QTY_MILLI_PER_ONE : parseQtyMilli(qty)
  const problems = { cell: cell === undefined ? texts.binNeeded : null, qty: qtyMilli === null ? texts.qtyBad : null, serial: isBySerial && serial.trim() === '' ? texts.serialNeeded : null }
  const submit = async () => {
    setTried(true)
    const oldPart = qtyMilli === null ? null : oldPartOf(old, { isBySerial, qtyMilli })
    if (cell === undefined || qtyMilli === null || problems.serial !== null || oldPart === null) return
    const answer = await command.run({ orderPartId: line.orderPartId, binId: cell.binId, lot: cell.lot, qtyMilli, serials: isBySerial ? [serial] : [], old: oldPart })
    if (answer === null) return
    onClose()
    showToast(texts.done(line.number))
  }
  return { ...command, isBySerial, cells, cell, choose, qty, setQty, serial, setSerial, old, setOld, submit, problems: isTried ? problems : null, oldProblems: isTried ? oldProblems(old, isBySerial) : null }
}

/** A part goes out of its cell into the product, the new piece and the one taken out side by side. */
export function IssueDialog({ line, onClose }: { readonly line: OrderPart; readonly onClose: () => void }) {
  const issue = useIssue(line, onClose)
  const { isBySerial, cells, cell, serial, old, problems } = issue
  const known = cells.flatMap((one) => one.serials).slice(0, SHOWN_SERIALS)
  const takesOldSerial = old.kind !== 'none'
  return (
    <Dialog isOpen width="wide" title={texts.title(line.number, line.nameRu)} onClose={onClose} primary={{ label: texts.submit, onClick: () => void issue.submit(), isBusy: issue.isRunning, kbd: 'Ctrl Enter' }}>
      <FieldGrid columns={isBySerial ? '1fr' : '1fr 120px'}>
        <SelectField label={texts.bin} isRequired hasAutoFocus={!isBySerial} placeholder={cells.length === 0 ? texts.binEmpty : undefined} value={cell === undefined ? null : cellKey(cell)} error={issue.fieldErrors['binId'] ?? problems?.cell} options={cells.map((one) => ({ value: cellKey(one), label: cellLabel(one, line.unit) }))} onChange={issue.choose} />
        {!isBySerial && <TextField label={texts.qty} isRequired inputMode="decimal" value={issue.qty} error={issue.fieldErrors['qtyMilli'] ?? problems?.qty} onChange={issue.setQty} />}
      </FieldGrid>
      <FieldGrid columns="1fr 1fr">
        {isBySerial && <SerialField label={texts.serialIn} description={texts.serialInHint} isRequired hasAutoFocus value={serial} error={issue.fieldErrors['serials.0'] ?? problems?.serial} onChange={issue.setSerial} />}
        {takesOldSerial && <SerialField label={texts.serialOut} description={isBySerial ? texts.serialOutHint : undefined} value={old.serial} error={issue.fieldErrors['old.serial'] ?? issue.oldProblems?.serial} onChange={(value) => issue.setOld({ ...old, serial: value })} />}
      </FieldGrid>
      {isBySerial && known.length > 0 && <PickChips mode="single" label={texts.serials} options={known.map((value) => ({ value, label: value }))} value={known.includes(plain(serial)) ? plain(serial) : null} onChange={issue.setSerial} />}
      {isBySerial && line.qtyMilli > QTY_MILLI_PER_ONE && <Sub>{texts.onePiece}</Sub>}
      <OldPartFields draft={old} problems={issue.oldProblems} onChange={(facts) => issue.setOld({ ...old, ...facts })} />
      <FailureNote failure={issue.failure} />
    </Dialog>
  )
}
