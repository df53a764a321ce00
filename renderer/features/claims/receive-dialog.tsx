import { useEffect, useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { compensationTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts } from '#renderer/texts/claims.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline, Stack } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { paperOf, type ClaimView } from './claim-view.ts'
import { RateField } from './rate-field.tsx'
import { rateOf } from './rate.ts'
import { allCame, expectedRows, knownPart, moreRow, onlyPlace, receiveInput, receiveObstacle, type KnownPart, type ReceiveForm, type ReceiveKind } from './receive-form.ts'
import { ReceiveRows } from './receive-rows.tsx'

const { receive: texts } = compensationTexts
const KINDS = (['free_parts', 'replacement'] as const).map((value) => ({ value, label: texts.kinds[value] }))

/** The parts of the catalogue among what was asked for; one that cannot be read is chosen by hand. */
function useAskedParts({ lines }: ClaimView): ReadonlyMap<number, KnownPart> | null {
  const [parts, setParts] = useState<ReadonlyMap<number, KnownPart> | null>(null)
  const ids = [...new Set(lines.flatMap((line) => line.goods.flatMap(({ partId }) => (partId === null ? [] : [partId]))))].join(',')
  useEffect(() => {
    let isShown = true
    const asked = ids === '' ? [] : ids.split(',').map(Number)
    void Promise.all(asked.map((partId) => callCore('parts.card', { partId }).then(({ row }) => [[partId, knownPart(row)] as const], () => []))).then((found) => { if (isShown) setParts(new Map(found.flat())) })
    return () => { isShown = false }
  }, [ids])
  return parts
}

function Receiving({ claim, parts, onClose }: { readonly claim: ClaimView; readonly parts: ReadonlyMap<number, KnownPart>; readonly onClose: () => void }) {
  const { head, lines } = claim
  const todayOn = useToday()
  const warehouses = useQueryOf('places.warehouses', {}).data ?? []
  const [form, setForm] = useState<ReceiveForm>(() => ({ kind: 'free_parts', warehouseId: null, binId: null, receivedOn: todayOn, waybill: '', waybillOn: todayOn, documentNo: '', rate: rateOf(claim.rateMicro), note: '', rows: expectedRows(lines, parts) }))
  const command = useCommand('claims.receiveParts')
  const place = form.warehouseId === null ? onlyPlace(warehouses, null) : form
  const filled: ReceiveForm = { ...form, warehouseId: place.warehouseId, binId: form.binId ?? place.binId }
  const change = (part: Partial<ReceiveForm>) => { setForm((now) => ({ ...now, ...part })); command.clear() }
  const bins = (warehouses.find(({ warehouseId }) => warehouseId === filled.warehouseId)?.bins ?? []).filter((bin) => bin.isActive && bin.purpose === 'parts')
  const add = (lineId: number) => { const line = lines.find((known) => known.lineId === lineId); if (line !== undefined) change({ rows: [...form.rows, moreRow(line, form.rows.length)] }) }
  const submit = async () => {
    const answer = await command.run(receiveInput(head.claimId, filled))
    if (answer === null) return
    showToast(texts.done(answer.receiptNumber))
    onClose()
  }
  const valueMinor = filled.rows.reduce((sum, row) => sum + (row.qty ?? 0) * (row.unitValueMinor ?? 0), 0)
  return (
    <Dialog
      isOpen width="full" title={texts.title} onClose={onClose} primary={{ label: texts.confirm, kbd: 'Ctrl Enter', onClick: () => void submit(), isBusy: command.isRunning, disabledReason: receiveObstacle(filled, head.currency) }}
      extraActions={<ActionButton label={texts.all} onClick={() => setForm((now) => allCame(now))} />}
    >
      <Stack gap={10}>
        <PickChips<ReceiveKind> mode="single" label={texts.kind} options={KINDS} value={form.kind} onChange={(kind) => change({ kind })} />
        <FieldGrid columns="1fr 1fr 1fr 140px 140px 150px">
          <SelectField label={texts.warehouse} isRequired value={filled.warehouseId === null ? null : String(filled.warehouseId)} options={warehouses.filter(({ isActive }) => isActive).map(({ warehouseId, name }) => ({ value: String(warehouseId), label: shippedText(name) }))} onChange={(value) => change(onlyPlace(warehouses, value === null ? null : Number(value)))} />
          <SelectField label={texts.bin} isRequired isSearchable value={filled.binId === null ? null : String(filled.binId)} options={bins.map(({ binId, label, name }) => ({ value: String(binId), label: name === '' ? label : `${label} · ${shippedText(name)}` }))} onChange={(value) => change({ warehouseId: filled.warehouseId, binId: value === null ? null : Number(value) })} />
          <TextField label={texts.waybill} isRequired hasAutoFocus value={form.waybill} error={command.fieldErrors['waybill']} onChange={(waybill) => change({ waybill })} />
          <DateField label={texts.waybillOn} isRequired maxOn={todayOn ?? undefined} valueOn={form.waybillOn} error={command.fieldErrors['waybillOn']} onChange={(waybillOn) => change({ waybillOn })} />
          <DateField label={texts.receivedOn} isRequired maxOn={todayOn ?? undefined} valueOn={form.receivedOn} error={command.fieldErrors['receivedOn']} onChange={(receivedOn) => change({ receivedOn })} />
          <RateField currency={head.currency} rate={form.rate} amountMinor={valueMinor} error={command.fieldErrors['rateMicro']} onChange={(rate) => change({ rate })} />
        </FieldGrid>
        {form.rows.length === 0 ? <Sub>{texts.noneAsked}</Sub> : <ReceiveRows rows={form.rows} lines={lines} currency={head.currency} onChange={(row) => change({ rows: form.rows.map((known) => (known.key === row.key ? row : known)) })} />}
        <Inline>
          <SelectField label={texts.add} isSearchable value={null} placeholder={texts.line} options={lines.map((line) => ({ value: String(line.lineId), label: `${claimTexts.line(line.lineNo)}, ${paperOf(line)}` }))} onChange={(value) => { if (value !== null) add(Number(value)) }} />
        </Inline>
        <FieldGrid columns="1fr 2fr">
          <TextField label={texts.documentNo} value={form.documentNo} error={command.fieldErrors['documentNo']} onChange={(documentNo) => change({ documentNo })} />
          <TextField label={texts.note} value={form.note} error={command.fieldErrors['note']} onChange={(note) => change({ note })} />
        </FieldGrid>
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}

/** Parts the supplier sent for the claim: counted, put into a cell and linked to the lines in one go. */
export function ReceiveDialog({ claim, onClose }: { readonly claim: ClaimView; readonly onClose: () => void }) {
  const parts = useAskedParts(claim)
  return parts === null ? <Dialog isOpen width="full" title={texts.title} onClose={onClose}><SkeletonRows /></Dialog> : <Receiving claim={claim} parts={parts} onClose={onClose} />
}
