import { requestedMinor } from '#shared/claims/line-totals.ts'
import { REMEDIES, type ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { NumberField, currencySign, useEditor } from '#renderer/features/reference/index.ts'
import { formatDate, formatMoney, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { DEFECT_CATEGORY_LABELS, labelOf, REMEDY_LABELS, SEVERITY_LABELS } from '#renderer/texts/ru/labels.ts'
import { formTexts } from '#renderer/texts/ru/reference.ts'
import { claimTexts as texts } from '#renderer/texts/ru/claims.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { gapsText, isReady } from './gaps.ts'

export const QTY_FIELD = 'claim-line-qty'
const MOST_PIECES = 100_000
const REMEDY_OPTIONS = REMEDIES.map((value) => ({ value, label: REMEDY_LABELS[value] }))

type Sums = { readonly remedy: ClaimLine['remedy']; readonly requestedQty: number | null; readonly unitPriceMinor: number | null; readonly labourCostMinor: number | null; readonly partsCostMinor: number | null; readonly carriageCostMinor: number | null }
type Amount = 'unitPriceMinor' | 'labourCostMinor' | 'partsCostMinor' | 'carriageCostMinor'
const AMOUNTS: readonly (readonly [Amount, string])[] = [['unitPriceMinor', texts.unitPrice], ['labourCostMinor', texts.labour], ['partsCostMinor', texts.partsCost], ['carriageCostMinor', texts.carriage]]

const filled = (form: Sums) => ({
  remedy: form.remedy, requestedQty: form.requestedQty ?? 1, unitPriceMinor: form.unitPriceMinor ?? 0, labourCostMinor: form.labourCostMinor ?? 0, partsCostMinor: form.partsCostMinor ?? 0, carriageCostMinor: form.carriageCostMinor ?? 0,
})

function Finding({ line }: { readonly line: ClaimLine }) {
  const severity = line.defectCategory === '' ? '' : `${labelOf(DEFECT_CATEGORY_LABELS, line.defectCategory)}, ${labelOf(SEVERITY_LABELS, line.severity)}`
  return (
    <KeyValueList
      items={[
        { key: 'serial', label: texts.columns.serial, value: orAbsent(line.serial) },
        { key: 'lot', label: texts.lot, value: orAbsent(line.lot) },
        { key: 'found', label: texts.found, value: formatDate(line.foundOn) },
        { key: 'defectEn', label: texts.defectEn, value: orAbsent(line.defectEn) },
        { key: 'defectZh', label: texts.defectZh, value: orAbsent(line.defectZh) },
        { key: 'severity', label: texts.category, value: orAbsent(severity) },
        { key: 'photos', label: texts.photos, value: formatNumber(line.photoCount) },
        { key: 'gaps', label: texts.gaps, value: gapsText(line), tone: isReady(line) ? 'ok' : 'soon' },
      ]}
    />
  )
}

/** What is asked for on one line, and the finding it stands on. */
export function ClaimLineCard({ line, currency, frozen, onSaved }: { readonly line: ClaimLine; readonly currency: Currency; readonly frozen: string | null; readonly onSaved: () => void }) {
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
  const reason = frozen ?? (editor.isDirty ? null : formTexts.nothingChanged)
  useHotkeys({ 'Ctrl+Enter': { run: editor.save, description: texts.saveNext, disabledReason: reason }, 'Ctrl+S': { run: editor.save, disabledReason: reason } })
  return (
    <Card title={texts.line(line.lineNo)} sub={line.orderNumber} actions={<ActionButton variant="quiet" label={texts.openOrder} disabledReason={line.orderId === null ? texts.noOrder : null} onClick={() => { if (line.orderId !== null) go(paths.order(line.orderId)) }} />}>
      <FieldGrid columns="1fr 96px">
        <SelectField label={texts.remedy} value={form.remedy} options={REMEDY_OPTIONS} disabledReason={frozen} onChange={(value) => patch({ remedy: value ?? form.remedy })} />
        <NumberField id={QTY_FIELD} label={texts.qty} min={1} max={MOST_PIECES} isReadOnly={frozen !== null} value={form.requestedQty} error={errorOf('requestedQty')} onChange={(value, problem) => { patch({ requestedQty: value }); noteProblem('requestedQty', problem) }} />
      </FieldGrid>
      <FieldGrid columns="1fr 1fr">
        {AMOUNTS.map(([field, label]) => (
          <MoneyField key={field} label={label} currencySign={currencySign(currency)} isReadOnly={frozen !== null} valueMinor={form[field]} error={errorOf(field)} onChange={(value, problem) => { patch({ [field]: value }); noteProblem(field, problem) }} />
        ))}
      </FieldGrid>
      <KeyValueList items={[{ key: 'requested', label: texts.requested, value: formatMoney(requestedMinor(filled(form)), currency), isStrong: true }]} />
      <FailureNote failure={editor.failure} />
      <Inline>
        <ActionButton variant="main" label={texts.saveNext} kbd="Ctrl ↵" isBusy={editor.isSaving} disabledReason={reason} onClick={editor.save} />
        {editor.isDirty && <ActionButton variant="quiet" label={formTexts.reset} onClick={editor.reset} />}
      </Inline>
      <Finding line={line} />
    </Card>
  )
}
