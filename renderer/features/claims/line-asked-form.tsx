import { requestedMinor } from '#shared/claims/line-totals.ts'
import { REMEDIES, type ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { NumberField, currencySign, useEditor } from '#renderer/features/reference/index.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { REMEDY_LABELS } from '#renderer/texts/labels.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { claimTexts as texts } from '#renderer/texts/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'

export const QTY_FIELD = 'claim-line-qty'
const MOST_PIECES = 100_000
const REMEDY_OPTIONS = REMEDIES.map((value) => ({ value, label: REMEDY_LABELS[value] }))

type Sums = { readonly remedy: ClaimLine['remedy']; readonly requestedQty: number | null; readonly unitPriceMinor: number | null; readonly labourCostMinor: number | null; readonly partsCostMinor: number | null; readonly carriageCostMinor: number | null }
type Amount = 'unitPriceMinor' | 'labourCostMinor' | 'partsCostMinor' | 'carriageCostMinor'
const AMOUNTS: readonly (readonly [Amount, string])[] = [['unitPriceMinor', texts.unitPrice], ['labourCostMinor', texts.labour], ['partsCostMinor', texts.partsCost], ['carriageCostMinor', texts.carriage]]

const filled = (form: Sums) => ({
  remedy: form.remedy, requestedQty: form.requestedQty ?? 1, unitPriceMinor: form.unitPriceMinor ?? 0, labourCostMinor: form.labourCostMinor ?? 0, partsCostMinor: form.partsCostMinor ?? 0, carriageCostMinor: form.carriageCostMinor ?? 0,
})

/** What is asked for on a line that has not gone yet. */
export function LineAskedForm({ line, currency, cannot, onSaved }: { readonly line: ClaimLine; readonly currency: Currency; /** Why it may not be changed by this person. */ readonly cannot: string | null; readonly onSaved: () => void }) {
  const { remedy, requestedQty, unitPriceMinor, labourCostMinor, partsCostMinor, carriageCostMinor } = line
  const editor = useEditor({
    command: 'claims.saveLine',
    draftKey: `claim-line:${line.lineId}`,
    saved: { remedy, requestedQty, unitPriceMinor, labourCostMinor, partsCostMinor, carriageCostMinor } as Sums,
    check: (form: Sums): Readonly<Record<string, string>> => (form.requestedQty === null ? { requestedQty: formTexts.required } : {}),
    toInput: (form: Sums) => ({ lineId: line.lineId, ...filled(form) }),
    onSaved,
  })
  const { value: form, patch, errorOf, noteProblem } = editor
  const reason = cannot ?? (editor.isDirty ? null : formTexts.nothingChanged)
  useHotkeys({ 'Ctrl+Enter': { run: editor.save, description: texts.saveNext, disabledReason: reason }, 'Ctrl+S': { run: editor.save, disabledReason: reason } })
  return (
    <>
      <FieldGrid columns="1fr 96px">
        <SelectField label={texts.remedy} value={form.remedy} options={REMEDY_OPTIONS} disabledReason={cannot} onChange={(value) => patch({ remedy: value ?? form.remedy })} />
        <NumberField id={QTY_FIELD} label={texts.qty} min={1} max={MOST_PIECES} isReadOnly={cannot !== null} value={form.requestedQty} error={errorOf('requestedQty')} onChange={(value, problem) => { patch({ requestedQty: value }); noteProblem('requestedQty', problem) }} />
      </FieldGrid>
      <FieldGrid columns="1fr 1fr">
        {AMOUNTS.map(([field, label]) => (
          <MoneyField key={field} label={label} currencySign={currencySign(currency)} isReadOnly={cannot !== null} valueMinor={form[field]} error={errorOf(field)} onChange={(value, problem) => { patch({ [field]: value }); noteProblem(field, problem) }} />
        ))}
      </FieldGrid>
      <KeyValueList items={[{ key: 'requested', label: texts.requested, value: formatMoney(requestedMinor(filled(form)), currency), isStrong: true }]} />
      <FailureNote failure={editor.failure} />
      <Inline>
        <ActionButton variant="main" label={texts.saveNext} kbd="Ctrl Enter" isBusy={editor.isSaving} disabledReason={reason} onClick={editor.save} />
        {editor.isDirty && <ActionButton variant="quiet" label={formTexts.reset} onClick={editor.reset} />}
      </Inline>
    </>
  )
}
