import { useState } from 'react'
import type { Warehouse } from '#shared/contract/places.ts'
import { binCodesOf } from '#shared/stock/bin-range.ts'
import type { BinPurpose } from '#shared/stock/kinds.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { placesTexts } from '#renderer/texts/places.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { PURPOSE_OPTIONS } from './bin-dialogs.tsx'

const { adding: texts } = placesTexts

/** Rows of cells at once: «A-01…A-20». */
export function AddBinsDialog({ warehouse, onClose }: { readonly warehouse: Warehouse; readonly onClose: () => void }) {
  const { run, isRunning, failure, clear } = useCommand('places.addBins')
  const [written, setWritten] = useState('')
  const [isLeft, setLeft] = useState(false)
  const [purpose, setPurpose] = useState<BinPurpose>('parts')
  const read = binCodesOf(written)
  const codes = read.ok ? read.value : []
  const problem = read.ok ? null : texts.problem(read.error.problem, read.error.piece)
  const reason = problem === null ? (codes.length === 0 ? texts.needed : null) : texts.needed
  const submit = async () => {
    const answer = await run({ warehouseId: warehouse.warehouseId, purpose, codes: [...codes] })
    if (answer === null) return
    onClose()
    showToast(answer.addedCount === 0 ? texts.doneNone : texts.done(answer.addedCount))
  }
  return (
    <Dialog isOpen title={texts.title(shippedText(warehouse.name))} onClose={onClose} primary={{ label: texts.submit(codes.length), kbd: 'Ctrl Enter', isBusy: isRunning, disabledReason: reason, onClick: () => { if (reason === null) void submit() } }}>
      <Stack>
        <AreaField label={texts.codes} description={texts.codesHint} isRequired hasAutoFocus rows={3} value={written} error={isLeft ? (problem ?? undefined) : undefined} onBlur={() => setLeft(true)} onChange={(text) => { setWritten(text); clear() }} />
        {codes.length > 0 && <Sub>{`${texts.total(codes.length)}: ${texts.preview(codes.map((code) => `${warehouse.code}-${code}`))}`}</Sub>}
        <PickChips mode="single" label={texts.purpose} options={PURPOSE_OPTIONS} value={purpose} onChange={setPurpose} />
      </Stack>
      <FailureNote failure={failure} />
    </Dialog>
  )
}
