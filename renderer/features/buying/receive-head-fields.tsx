import type { DeliveryFacts } from '#shared/contract/buying.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { NumberField, type Editor } from '#renderer/features/reference/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { purchaseTexts, receiptTexts as texts } from '#renderer/texts/buying.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { CURRENCY_OPTIONS } from './purchase-head-fields.tsx'
import type { ReceiveDraft } from './receive-draft.ts'

type EditorOf = { readonly editor: Editor<ReceiveDraft> }

/** Places that several fields of the contract lead to. */
export function receiveFieldId(field: string): string {
  const known = field.endsWith('.faultyBinId') ? 'faultyBinId' : field
  return `receive-${known.replaceAll('.', '-')}`
}
const idOf = receiveFieldId

/** Cells of the warehouse for goods, or for evidence. */
export function useBins(warehouseId: number | null, purpose: 'parts' | 'quarantine'): readonly { readonly value: string; readonly label: string }[] {
  const warehouse = (useQueryOf('places.warehouses', {}).data ?? []).find((known) => known.warehouseId === warehouseId)
  return (warehouse?.bins ?? []).filter((bin) => bin.purpose === purpose && bin.isActive).map((bin) => ({ value: String(bin.binId), label: bin.name === '' ? bin.label : `${bin.label} · ${shippedText(bin.name)}` }))
}

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value))
const textOf = (value: number | null): string | null => (value === null ? null : String(value))

/** Whose goods, with which paper, where they are put. */
export function ReceiveHeadFields({ editor, order }: EditorOf & { readonly order: OutputOf<'buying.order'> | null }) {
  const { value: draft, patch, errorOf, noteProblem } = editor
  const todayOn = useToday()
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  const warehouses = (useQueryOf('places.warehouses', {}).data ?? []).filter(({ isActive }) => isActive)
  const [bins, faultyBins] = [useBins(draft.warehouseId, 'parts'), useBins(draft.warehouseId, 'quarantine')]
  const choose = (supplierId: number | null) => {
    const supplier = suppliers.find((known) => known.supplierId === supplierId)
    patch({ supplierId, ...(supplier === undefined ? {} : { currency: supplier.currency, delivery: { ...draft.delivery, sender: draft.delivery.sender === '' ? supplier.name : draft.delivery.sender } }) })
  }
  return (
    <>
      <FieldGrid columns="1.4fr 1fr 130px 130px 130px">
        <SelectField id={idOf('supplierId')} label={texts.supplier} isRequired isSearchable isReadOnly={order !== null} value={textOf(draft.supplierId)} options={suppliers.map(({ supplierId, name }) => ({ value: String(supplierId), label: name }))} error={errorOf('supplierId')} onChange={(value) => choose(numberOf(value))} />
        <TextField id={idOf('waybill')} label={texts.waybill} isRequired hasAutoFocus value={draft.waybill} error={errorOf('waybill')} onChange={(waybill) => patch({ waybill })} />
        <DateField id={idOf('waybillOn')} label={texts.waybillOn} isRequired maxOn={todayOn ?? undefined} valueOn={draft.waybillOn} error={errorOf('waybillOn')} onChange={(waybillOn, problem) => { patch({ waybillOn }); noteProblem('waybillOn', problem) }} />
        <DateField id={idOf('receivedOn')} label={texts.receivedOn} isRequired maxOn={todayOn ?? undefined} valueOn={draft.receivedOn} error={errorOf('receivedOn')} onChange={(receivedOn, problem) => { patch({ receivedOn }); noteProblem('receivedOn', problem) }} />
        {order === null ? <SelectField id={idOf('currency')} label={texts.currency} value={draft.currency} options={CURRENCY_OPTIONS} onChange={(currency) => patch({ currency: currency ?? draft.currency })} /> : <TextField label={texts.currency} isReadOnly value={draft.currency} onChange={() => undefined} />}
      </FieldGrid>
      <FieldGrid columns="1fr 1fr 1fr 150px">
        <SelectField id={idOf('warehouseId')} label={texts.warehouse} isRequired value={textOf(draft.warehouseId)} options={warehouses.map(({ warehouseId, name }) => ({ value: String(warehouseId), label: shippedText(name) }))} error={errorOf('warehouseId')} onChange={(value) => patch({ warehouseId: numberOf(value), binId: null, faultyBinId: null })} />
        <SelectField id={idOf('binId')} label={texts.bin} isSearchable value={textOf(draft.binId)} options={bins} onChange={(value) => patch({ binId: numberOf(value) })} />
        <SelectField id={idOf('faultyBinId')} label={texts.faultyBin} isSearchable value={textOf(draft.faultyBinId)} options={faultyBins} onChange={(value) => patch({ faultyBinId: numberOf(value) })} />
        <NumberField id={idOf('rateMicro')} label={texts.rate} isDecimal isRequired={draft.currency !== 'RUB'} isReadOnly={draft.currency === 'RUB'} min={0.000001} max={100_000} description={draft.currency === 'RUB' ? undefined : purchaseTexts.rateHint(draft.currency)} value={draft.currency === 'RUB' ? null : draft.rate} error={errorOf('rateMicro')} onChange={(rate, problem) => { patch({ rate }); noteProblem('rateMicro', problem) }} />
      </FieldGrid>
    </>
  )
}

const DELIVERY: readonly (keyof DeliveryFacts)[] = ['sender', 'invoice', 'contract', 'customsDeclaration', 'transport', 'packageState']

/** Papers the goods came with; the act of discrepancies takes them from here. */
export function DeliveryFields({ editor }: EditorOf) {
  const { delivery } = editor.value
  return (
    <FieldGrid columns="1fr 1fr 1fr">
      {DELIVERY.map((field) => <TextField key={field} id={idOf(`delivery.${field}`)} label={texts[field]} value={delivery[field]} error={editor.errorOf(`delivery.${field}`)} onChange={(value) => editor.patch({ delivery: { ...delivery, [field]: value } })} />)}
    </FieldGrid>
  )
}
