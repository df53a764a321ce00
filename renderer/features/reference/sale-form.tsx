import type { SaleFacts, UnitView } from '#shared/contract/customers.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { formTexts, unitTexts as texts } from '#renderer/texts/reference.ts'
import { Card } from '#renderer/ui/card.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { EditorBar, EditorErrors, fieldNames } from './editor-head.tsx'
import { useEditor } from './use-editor.ts'

const nameOf = fieldNames(texts, { pricePaidMinor: 'pricePaid' })
const idOf = (field: string): string => `sale-${field}`

/** When and by whom the unit was sold, and which shipment it came with. */
export function SaleForm({ unit }: { readonly unit: UnitView }) {
  const { may, whyNot } = useSession()
  const todayOn = useToday() ?? undefined
  const isLocked = !may('units.saveSaleFacts')
  const editor = useEditor({
    command: 'units.saveSaleFacts', draftKey: `sale:${unit.unitId}`, saved: unit.sale,
    toInput: (sale: SaleFacts) => ({ unitId: unit.unitId, sale }),
    onSaved: () => showToast(formTexts.saved),
  })
  const { value: sale, patch, noteProblem } = editor
  const errorOf = (field: string) => editor.errorOf(field) ?? editor.errorOf(`sale.${field}`)
  const day = (field: 'soldOn' | 'madeOn', label: string) => (
    <DateField id={idOf(field)} label={label} isReadOnly={isLocked} maxOn={todayOn} valueOn={sale[field]} error={errorOf(field)} onChange={(value, problem) => { patch({ [field]: value }); noteProblem(field, problem) }} />
  )
  const words = (field: 'seller' | 'saleDocument' | 'warrantyCard' | 'lot' | 'invoice', label: string) => (
    <TextField id={idOf(field)} label={label} isReadOnly={isLocked} value={sale[field]} error={errorOf(field)} onChange={(value) => patch({ [field]: value })} />
  )
  return (
    <Card title={texts.sale} sub={editor.isDirty ? formTexts.keptDraft : undefined}>
      <EditorErrors editor={editor} idOf={(field) => idOf(field.replace('sale.', ''))} nameOf={nameOf} />
      <FieldGrid columns="1fr 1fr">
        {day('soldOn', texts.soldOn)}
        <MoneyField id={idOf('pricePaidMinor')} label={texts.pricePaid} isReadOnly={isLocked} valueMinor={sale.pricePaidMinor} error={errorOf('pricePaidMinor')} onChange={(pricePaidMinor, problem) => { patch({ pricePaidMinor }); noteProblem('pricePaidMinor', problem) }} />
        {words('seller', texts.seller)}
        {words('saleDocument', texts.saleDocument)}
        {words('warrantyCard', texts.warrantyCard)}
        {day('madeOn', texts.madeOn)}
        {words('lot', texts.lot)}
        {words('invoice', texts.invoice)}
      </FieldGrid>
      <Inline justify="end"><EditorBar editor={editor} whyNot={whyNot('units.saveSaleFacts')} /></Inline>
    </Card>
  )
}
