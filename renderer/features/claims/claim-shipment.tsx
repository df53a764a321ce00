import type { Shipment } from '#shared/contract/claims.ts'
import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { EditorBar, EditorErrors, fieldNames, useEditor, type Editor } from '#renderer/features/reference/index.ts'
import { claimTexts as texts } from '#renderer/texts/claims.ts'
import { Card } from '#renderer/ui/card.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import type { ClaimView } from './claim-view.ts'
import { papersOf, quantitiesOf } from './from-shipment.ts'
import { ShipmentField } from './shipment-field.tsx'
import { ShippedTable, type ShippedRow } from './shipped-table.tsx'

export type ShipmentForm = Shipment & { readonly quantities: readonly ShippedRow[] }
type Words = 'purchaseOrder' | 'proformaInvoice' | 'invoiceNumber' | 'packingList' | 'waybill' | 'container' | 'seal' | 'customsDeclaration' | 'acceptanceAct'
type Days = 'invoiceOn' | 'shippedOn' | 'arrivedOn'
const FIELDS: readonly (Words | Days)[] = ['purchaseOrder', 'proformaInvoice', 'invoiceNumber', 'invoiceOn', 'packingList', 'waybill', 'container', 'seal', 'shippedOn', 'arrivedOn', 'customsDeclaration', 'acceptanceAct']
const DAYS: readonly string[] = ['invoiceOn', 'shippedOn', 'arrivedOn'] satisfies readonly Days[]
const isDay = (field: Words | Days): field is Days => DAYS.includes(field)

const idOf = (field: string): string => `shipment-${field}`
const nameOf = (field: string): string => (field.includes('.') && !field.startsWith('shipment.') ? texts.quantities : fieldNames(texts.fields)(field))

function FactField({ field, editor, frozen }: { readonly field: Words | Days; readonly editor: Editor<ShipmentForm>; readonly frozen: string | null }) {
  const shared = { id: idOf(field), label: texts.fields[field], isReadOnly: frozen !== null, error: editor.errorOf(`shipment.${field}`) ?? editor.errorOf(field) }
  if (isDay(field)) {
    return <DateField {...shared} valueOn={editor.value[field]} onChange={(value, problem) => { editor.patch({ [field]: value }); editor.noteProblem(field, problem) }} />
  }
  return <TextField {...shared} value={editor.value[field]} onChange={(value) => editor.patch({ [field]: value })} />
}

function duplicates({ quantities }: ShipmentForm): Readonly<Record<string, string>> {
  const keys = quantities.map(({ sku, lot }) => JSON.stringify([sku.trim(), lot.trim()]))
  return Object.fromEntries(keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [[`quantities.${index}`, texts.sameRow]])))
}

/** Fills the papers and the quantities by a shipment that is known; what was typed over it stays to be typed. */
function useFilling(editor: Editor<ShipmentForm>, initialId: number | null) {
  const [shipmentId, setShipmentId] = useState(initialId)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const choose = async (chosenId: number | null) => {
    setShipmentId(chosenId)
    setFailure(null)
    if (chosenId === null) return
    try {
      const { facts, lines } = await callCore('shipments.get', { shipmentId: chosenId })
      editor.patch({ ...papersOf(facts), quantities: quantitiesOf(editor.value.quantities, lines) })
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setFailure(error.failure)
    }
  }
  return { shipmentId, failure, choose: (chosenId: number | null) => void choose(chosenId) }
}

/** Papers of the shipment, and how much was shipped and sold: the failure rate is counted from it. */
export function ClaimShipment({ claim, frozen }: { readonly claim: ClaimView; readonly frozen: string | null }) {
  const { head } = claim
  const supplier = useQueryOf('suppliers.get', { supplierId: head.supplierId })
  const editor = useEditor({
    command: 'claims.saveShipment',
    draftKey: `claim-shipment:${head.claimId}`,
    saved: { ...claim.shipment, quantities: claim.shippedQuantities } as ShipmentForm,
    check: duplicates,
    toInput: ({ quantities, ...shipment }: ShipmentForm) => ({
      claimId: head.claimId, shipment,
      shippedQuantities: quantities.map((row) => ({ sku: row.sku.trim(), lot: row.lot.trim(), shippedQty: row.shippedQty ?? 0, soldQty: row.soldQty ?? 0 })),
    }),
  })
  const filling = useFilling(editor, head.shipmentId)
  return (
    <>
      <EditorErrors editor={editor} idOf={(field) => idOf(field.replace('shipment.', ''))} nameOf={nameOf} />
      <FailureNote failure={filling.failure} />
      <Card title={texts.shipment}>
        {frozen === null && <FieldGrid columns="1fr 3fr"><ShipmentField label={texts.fromShipment} none={texts.noShipment} supplierId={head.supplierId} value={filling.shipmentId} onChange={filling.choose} /></FieldGrid>}
        <FieldGrid columns="repeat(4, 1fr)">
          {FIELDS.map((field) => <FactField key={field} field={field} editor={editor} frozen={frozen} />)}
        </FieldGrid>
      </Card>
      <ShippedTable
        rows={editor.value.quantities}
        lines={claim.lines}
        normPpm={supplier.data?.normPpm ?? null}
        frozen={frozen}
        errorOf={(index) => editor.errorOf(`quantities.${index}`)}
        idOf={(index) => idOf(`quantities.${index}`)}
        onChange={(quantities) => editor.patch({ quantities })}
        noteProblem={editor.noteProblem}
      />
      <Inline justify="end"><EditorBar editor={editor} whyNot={frozen} /></Inline>
    </>
  )
}
