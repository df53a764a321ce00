import type { Editor } from '#renderer/features/reference/index.ts'
import { shipmentFormTexts as texts } from '#renderer/texts/shipments.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import type { ShipmentDraft } from './shipment-draft.ts'

export type ShipmentEditor = Editor<ShipmentDraft>
export const shipmentFieldId = (field: string): string => `shipment-${field.replaceAll('.', '-')}`

type Words = 'purchaseOrder' | 'proformaInvoice' | 'contract' | 'invoiceNumber' | 'packingList' | 'customsDeclaration' | 'acceptanceAct' | 'waybill' | 'container' | 'seal' | 'incoterms' | 'incotermsPlace'
type Days = 'invoiceOn' | 'shippedOn' | 'expectedOn' | 'arrivedOn'
const { fields } = texts

// The core names facts by their place, the form by their name.
const errorAt = (editor: ShipmentEditor, field: string): string | undefined => editor.errorOf(field) ?? editor.errorOf(`facts.${field}`)

export function Word({ editor, field }: { readonly editor: ShipmentEditor; readonly field: Words }) {
  return <TextField id={shipmentFieldId(field)} label={fields[field]} value={editor.value[field]} error={errorAt(editor, field)} onChange={(value) => editor.patch({ [field]: value })} />
}

export function Day({ editor, field }: { readonly editor: ShipmentEditor; readonly field: Days }) {
  return <DateField id={shipmentFieldId(field)} label={fields[field]} valueOn={editor.value[field]} error={errorAt(editor, field)} onChange={(valueOn, problem) => { editor.patch({ [field]: valueOn }); editor.noteProblem(field, problem) }} />
}
