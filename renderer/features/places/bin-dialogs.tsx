import { useState } from 'react'
import type { Bin, Warehouse } from '#shared/contract/places.ts'
import { isBinCode, isWarehouseCode } from '#shared/stock/bin-code.ts'
import { BIN_PURPOSES } from '#shared/stock/kinds.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { placesTexts, moveTexts } from '#renderer/texts/places.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Stack } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'

type Closing = { readonly onClose: () => void }
export const PURPOSE_OPTIONS = BIN_PURPOSES.map((value) => ({ value, label: moveTexts.purposes(value) }))
const isOf = (test: (code: string) => boolean, code: string): boolean => test(code.trim().toUpperCase())

/** A warehouse: the code its labels begin with and its name. */
export function WarehouseDialog({ warehouse, onClose }: Closing & { readonly warehouse: Warehouse | null }) {
  const texts = placesTexts.warehouse
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('places.saveWarehouse')
  const [draft, setDraft] = useState({ code: warehouse?.code ?? '', name: warehouse?.name ?? '', isActive: warehouse?.isActive ?? true })
  const change = (part: Partial<typeof draft>) => { setDraft((now) => ({ ...now, ...part })); clear() }
  const problem = draft.code === '' || isOf(isWarehouseCode, draft.code) ? undefined : texts.codeHint
  const submit = async () => {
    if ((await run({ warehouseId: warehouse?.warehouseId ?? null, ...draft })) === null) return
    onClose()
    showToast(texts.saved)
  }
  const hasNewCode = warehouse !== null && warehouse.bins.length > 0 && draft.code.trim().toUpperCase() !== warehouse.code
  return (
    <Dialog isOpen title={warehouse === null ? texts.titleNew : texts.title(warehouse.code)} onClose={onClose} primary={{ label: texts.submit, kbd: 'Ctrl Enter', isBusy: isRunning, onClick: () => void submit() }}>
      <Stack>
        <FieldGrid columns="140px 1fr">
          <TextField label={texts.code} isRequired hasAutoFocus={warehouse === null} maxLength={8} value={draft.code} error={fieldErrors['code'] ?? problem} onChange={(code) => change({ code })} />
          <TextField label={texts.name} isRequired value={draft.name} error={fieldErrors['name']} onChange={(name) => change({ name })} />
        </FieldGrid>
        {hasNewCode ? <Note tone="soon">{texts.codeWarning}</Note> : <Note>{texts.codeHint}</Note>}
        {warehouse !== null && <CheckField label={texts.isActive} isChecked={draft.isActive} onChange={(isActive) => change({ isActive })} />}
      </Stack>
      <FailureNote failure={failure} />
    </Dialog>
  )
}

/** One cell: code, name, what it is for. */
export function BinDialog({ bin, onClose }: Closing & { readonly bin: Bin }) {
  const texts = placesTexts.bin
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('places.saveBin')
  const [draft, setDraft] = useState({ code: bin.code, name: bin.name, purpose: bin.purpose, isActive: bin.isActive })
  const change = (part: Partial<typeof draft>) => { setDraft((now) => ({ ...now, ...part })); clear() }
  const problem = draft.code === '' || isOf(isBinCode, draft.code) ? undefined : texts.codeHint
  const submit = async () => {
    if ((await run({ binId: bin.binId, warehouseId: bin.warehouseId, ...draft })) === null) return
    onClose()
    showToast(texts.saved)
  }
  return (
    <Dialog isOpen title={texts.title(bin.label)} onClose={onClose} primary={{ label: texts.submit, kbd: 'Ctrl Enter', isBusy: isRunning, onClick: () => void submit() }}>
      <Stack>
        <FieldGrid columns="160px 1fr">
          <TextField label={texts.code} isRequired maxLength={16} value={draft.code} error={fieldErrors['code'] ?? problem} onChange={(code) => change({ code })} />
          <TextField label={texts.name} hasAutoFocus value={draft.name} error={fieldErrors['name']} onChange={(name) => change({ name })} />
        </FieldGrid>
        {draft.code.trim().toUpperCase() !== bin.code && <Note tone="soon">{texts.codeWarning}</Note>}
        <PickChips mode="single" label={texts.purpose} options={PURPOSE_OPTIONS} value={draft.purpose} onChange={(purpose) => change({ purpose })} />
        <CheckField label={texts.isActive} isChecked={draft.isActive} onChange={(isActive) => change({ isActive })} />
      </Stack>
      <FailureNote failure={failure} />
    </Dialog>
  )
}
