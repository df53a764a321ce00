import { useEffect, useRef, useState } from 'react'
import type { Bin, Warehouse } from '#shared/contract/places.ts'
import { UNIT_PURPOSES, type BinPurpose } from '#shared/stock/kinds.ts'
import { isForUnits, needsPartner } from '#shared/stock/unit-place.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { offerUndo } from '#renderer/app/undo.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { moveTexts as texts, placeWords } from '#renderer/texts/places.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'

export type UnitToMove = { readonly orderId: number; readonly number: string; readonly place: { readonly binId: number; readonly purpose: BinPurpose; readonly partner: string } | null }
type Draft = { readonly binId: number | null; readonly purpose: BinPurpose | null; readonly partner: string; readonly note: string }

const binsForUnits = (warehouses: readonly Warehouse[]): readonly Bin[] => warehouses.flatMap((warehouse) => warehouse.bins).filter((bin) => bin.isActive && isForUnits(bin.purpose))
const wordsOf = (bin: Bin): string => placeWords({ ...bin, partner: '' })

/** A purpose with but one cell needs no second choice. */
function onlyOf(bins: readonly Bin[], purpose: BinPurpose): number | null {
  const [only, ...others] = bins.filter((bin) => bin.purpose === purpose)
  return only !== undefined && others.length === 0 ? only.binId : null
}

function useMove(unit: UnitToMove, draft: Draft, onClose: () => void) {
  const command = useCommand('places.moveUnit')
  const submit = async (binId: number | null, label: string) => {
    const answer = await command.run({ orderId: unit.orderId, binId, partner: draft.partner, note: draft.note })
    if (answer === null) return
    onClose()
    offerUndo(binId === null ? texts.takenOut(unit.number) : texts.moved(unit.number, label), 'places.moveUnit', { orderId: unit.orderId, binId: unit.place?.binId ?? null, partner: unit.place?.partner ?? '', note: '' })
  }
  return { ...command, submit }
}

function PlaceChoice({ bins, draft, onChange }: { readonly bins: readonly Bin[]; readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void }) {
  const choose = (purpose: BinPurpose) => onChange({ purpose, binId: onlyOf(bins, purpose) })
  const cells = bins.filter((bin) => bin.purpose === draft.purpose)
  const isThere = (purpose: BinPurpose) => bins.some((bin) => bin.purpose === purpose)
  const chipsRef = useRef<HTMLDivElement>(null)
  useEffect(() => { chipsRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus() }, [])
  return (
    <>
      <div ref={chipsRef}><PickChips mode="single" label={texts.purpose} options={UNIT_PURPOSES.map((value) => ({ value, label: texts.purposes(value), disabledReason: isThere(value) ? null : texts.noBins }))} value={draft.purpose} onChange={choose} /></div>
      {draft.purpose !== null && (
        <SelectField label={texts.bin} isRequired isSearchable value={draft.binId === null ? null : String(draft.binId)} options={cells.map((bin) => ({ value: String(bin.binId), label: wordsOf(bin) }))} onChange={(value) => onChange({ binId: value === null ? null : Number(value) })} />
      )}
    </>
  )
}

/** Where a customer's product goes: the station, the cell, the partner's name; the label of the cell may be scanned instead. */
export function MoveUnitDialog({ unit, firstBinId = null, onClose }: { readonly unit: UnitToMove; readonly firstBinId?: number | null; readonly onClose: () => void }) {
  const query = useQueryOf('places.warehouses', {})
  const bins = binsForUnits(query.data ?? [])
  const [typed, setTyped] = useState<Partial<Draft>>({ binId: firstBinId })
  const bin = bins.find((known) => known.binId === typed.binId)
  const draft: Draft = { partner: unit.place?.partner ?? '', note: '', ...typed, binId: bin?.binId ?? null, purpose: bin?.purpose ?? typed.purpose ?? null }
  const change = (part: Partial<Draft>) => {
    setTyped((now) => ({ ...now, ...part }))
    clear()
  }
  const { submit, isRunning, failure, clear } = useMove(unit, draft, onClose)
  useScanTaker((found) => {
    if (found.kind !== 'bin' || !isForUnits(found.purpose)) return false
    change({ binId: found.binId, purpose: found.purpose })
    return true
  })
  const lacksPartner = bin !== undefined && needsPartner(bin.purpose) && draft.partner.trim() === ''
  const reason = bin === undefined ? texts.choose : lacksPartner ? texts.partnerNeeded.toLowerCase() : null
  const isEmpty = query.data !== undefined && bins.length === 0
  return (
    <Dialog
      isOpen title={texts.title(unit.number)} onClose={onClose}
      primary={{ label: texts.submit, kbd: 'Ctrl Enter', isBusy: isRunning, disabledReason: reason, onClick: () => { if (bin !== undefined && !lacksPartner) void submit(bin.binId, bin.label) } }}
      extraActions={unit.place !== null && <ActionButton label={texts.takeOut} variant="quiet" onClick={() => void submit(null, '')} />}
    >
      <QueryFailed query={query} />
      {isEmpty && <EmptyState title={texts.noPlaces} why={texts.noPlacesWhy} />}
      {bins.length > 0 && (
        <Stack>
          <PlaceChoice bins={bins} draft={draft} onChange={change} />
          {bin !== undefined && needsPartner(bin.purpose) && <TextField label={texts.partner} description={texts.partnerHint} isRequired hasAutoFocus value={draft.partner} onChange={(partner) => change({ partner })} />}
          <TextField label={texts.note} value={draft.note} onChange={(note) => change({ note })} />
          <Sub>{texts.scan}</Sub>
        </Stack>
      )}
      <FailureNote failure={failure} />
    </Dialog>
  )
}
