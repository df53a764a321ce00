import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { PART_STATUSES } from '#shared/stock/kinds.ts'
import { isMeasured, PART_TRACKINGS, PART_UNITS } from '#shared/stock/quantities.ts'
import { UploadingPhoto, usePhotoUploads } from '#renderer/features/photos/index.ts'
import { NumberField, type Editor } from '#renderer/features/reference/index.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { partEditorTexts as texts } from '#renderer/texts/parts.ts'
import { PART_STATUS_LABELS, PART_TRACKING_LABELS, PART_UNIT_LABELS } from '#renderer/texts/stock-labels.ts'
import { Card } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PhotoSlot } from '#renderer/ui/photo-slot.tsx'
import { PartPhoto } from './part-photo.tsx'
import { fieldId, type PartForm } from './part-form.ts'

export type PartFieldsProps = { readonly editor: Editor<PartForm>; readonly isLocked: boolean }
type Words = 'number' | 'nameRu' | 'nameEn' | 'nameZh'

const LONGEST_MONTHS = 600
const LARGEST_MINIMUM = 1_000_000
const optionsOf = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) => values.map((value) => ({ value, label: labels[value] }))
const UNIT_OPTIONS = optionsOf(PART_UNITS, PART_UNIT_LABELS)
const TRACKING_OPTIONS = optionsOf(PART_TRACKINGS, PART_TRACKING_LABELS)
const STATUS_OPTIONS = optionsOf(PART_STATUSES, PART_STATUS_LABELS)

export function NamesCard({ editor, isLocked, isNew }: PartFieldsProps & { readonly isNew: boolean }) {
  const word = (field: Words, isRequired = false) => (
    <TextField id={fieldId(field)} label={texts[field]} isRequired={isRequired} isReadOnly={isLocked} hasAutoFocus={isNew && field === 'number'} value={editor.value[field]} error={editor.errorOf(field)} onChange={(value) => editor.patch({ [field]: value })} />
  )
  return (
    <Card title={texts.groups.names}>
      <FieldGrid columns="1fr 2fr">{word('number', true)}{word('nameRu', true)}</FieldGrid>
      <FieldGrid columns="1fr 1fr">{word('nameEn')}{word('nameZh')}</FieldGrid>
    </Card>
  )
}

function AmountFields({ editor, isLocked }: PartFieldsProps) {
  const { value: form, patch, errorOf, noteProblem } = editor
  return (
    <FieldGrid columns="1fr 1fr 1fr">
      <NumberField
        id={fieldId('minStockMilli')} label={texts.minStock} isReadOnly={isLocked} unit={PART_UNIT_LABELS[form.unit]} isDecimal={isMeasured(form.unit)} min={0} max={LARGEST_MINIMUM}
        value={form.minStockMilli === null ? null : form.minStockMilli / QTY_MILLI_PER_ONE} error={errorOf('minStockMilli')}
        onChange={(value, problem) => { patch({ minStockMilli: value === null ? null : Math.round(value * QTY_MILLI_PER_ONE) }); noteProblem('minStockMilli', problem) }}
      />
      <MoneyField id={fieldId('salePriceMinor')} label={texts.salePrice} isReadOnly={isLocked} valueMinor={form.salePriceMinor} error={errorOf('salePriceMinor')} onChange={(salePriceMinor, problem) => { patch({ salePriceMinor }); noteProblem('salePriceMinor', problem) }} />
      <NumberField id={fieldId('warrantyMonths')} label={texts.warrantyMonths} isReadOnly={isLocked} unit={texts.months} min={0} max={LONGEST_MONTHS} value={form.warrantyMonths} error={errorOf('warrantyMonths')} onChange={(warrantyMonths, problem) => { patch({ warrantyMonths }); noteProblem('warrantyMonths', problem) }} />
    </FieldGrid>
  )
}

export function StockCard({ editor, isLocked, hasMoved }: PartFieldsProps & { readonly hasMoved: boolean }) {
  const { value: form, patch, errorOf, noteProblem } = editor
  const locked = isLocked ? formTexts.readOnly : null
  const frozen = locked ?? (hasMoved ? texts.moved : null)
  return (
    <Card title={texts.groups.stock}>
      <FieldGrid columns="130px 1.4fr 1fr 1fr">
        <SelectField id={fieldId('unit')} label={texts.unit} disabledReason={frozen} value={form.unit} options={UNIT_OPTIONS} error={errorOf('unit')} onChange={(unit) => patch({ unit: unit ?? form.unit })} />
        <SelectField id={fieldId('tracking')} label={texts.tracking} disabledReason={frozen} value={form.tracking} options={TRACKING_OPTIONS} error={errorOf('tracking')} onChange={(tracking) => patch({ tracking: tracking ?? form.tracking })} />
        <SelectField id={fieldId('status')} label={texts.status} disabledReason={locked} value={form.status} options={STATUS_OPTIONS} error={errorOf('status')} onChange={(status) => patch({ status: status ?? form.status })} />
        <DateField id={fieldId('keptUntilOn')} label={texts.keptUntilOn} description={texts.keptHint} isRequired={form.status === 'service_life'} isReadOnly={isLocked} valueOn={form.keptUntilOn} error={errorOf('keptUntilOn')} onChange={(keptUntilOn, problem) => { patch({ keptUntilOn }); noteProblem('keptUntilOn', problem) }} />
      </FieldGrid>
      <AmountFields editor={editor} isLocked={isLocked} />
    </Card>
  )
}

export function NotesCard({ editor, isLocked }: PartFieldsProps) {
  const { value: form, patch, errorOf } = editor
  const { uploads, add, retry, drop } = usePhotoUploads<null>(({ fileId }) => patch({ photoFileId: fileId }))
  const uploading = uploads[0]
  return (
    <Card title={texts.groups.photo}>
      <FieldGrid columns="160px 1fr">
        {uploading !== undefined ? <UploadingPhoto upload={uploading} caption={texts.photo} onRetry={() => retry(uploading.key)} onDrop={() => drop(uploading.key)} />
          : form.photoFileId !== null ? <PartPhoto fileId={form.photoFileId} caption={texts.photo} onRemove={isLocked ? undefined : () => patch({ photoFileId: null })} />
            : <PhotoSlot caption={texts.photo} onAdd={(files) => add(files.slice(0, 1), null)} />}
        <AreaField id={fieldId('note')} label={texts.note} rows={3} isReadOnly={isLocked} value={form.note} error={errorOf('note')} onChange={(note) => patch({ note })} />
      </FieldGrid>
    </Card>
  )
}
