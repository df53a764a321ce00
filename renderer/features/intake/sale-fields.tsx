import type { SaleFacts } from '#shared/contract/customers.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { fieldId, type SectionProps } from './intake-form.ts'

type LineKey = 'seller' | 'saleDocument' | 'warrantyCard' | 'lot' | 'invoice'

/** Facts of the sale beside its date. */
export function SaleFields({ form, patch, errorOf, setProblem, todayOn }: SectionProps) {
  const texts = intakeTexts.unit
  const { sale } = form
  const change = (facts: Partial<SaleFacts>) => patch({ sale: { ...sale, ...facts } })
  const lineField = (key: LineKey, label: string) => (
    <TextField id={fieldId(`sale.${key}`)} label={label} value={sale[key]} onChange={(text) => change({ [key]: text })} error={errorOf(`sale.${key}`)} maxLength={300} />
  )
  return (
    <>
      <FieldGrid columns="1.4fr 1.2fr .8fr">
        {lineField('seller', texts.seller)}
        {lineField('saleDocument', texts.saleDocument)}
        <MoneyField
          id={fieldId('sale.pricePaidMinor')}
          label={texts.pricePaid}
          valueMinor={sale.pricePaidMinor}
          error={errorOf('sale.pricePaidMinor')}
          onChange={(pricePaidMinor, problem) => {
            change({ pricePaidMinor })
            setProblem('sale.pricePaidMinor', problem)
          }}
        />
      </FieldGrid>
      <FieldGrid columns="1fr 1fr 1fr 1fr">
        {lineField('lot', texts.lot)}
        <DateField
          id={fieldId('sale.madeOn')}
          label={texts.madeOn}
          valueOn={sale.madeOn}
          maxOn={todayOn}
          error={errorOf('sale.madeOn')}
          onChange={(madeOn, problem) => {
            change({ madeOn })
            setProblem('sale.madeOn', problem)
          }}
        />
        {lineField('warrantyCard', texts.warrantyCard)}
        {lineField('invoice', texts.invoice)}
      </FieldGrid>
    </>
  )
}
