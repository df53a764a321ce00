import { useState } from 'react'
import { callCore } from '#renderer/rpc/client.ts'
import { useSession } from '#renderer/app/session.tsx'
import type { Model } from '#shared/contract/reference.ts'
import { normaliseSerial } from '#shared/kit/serial.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { Card } from '#renderer/ui/card.tsx'
import { ComboField, type ComboOption } from '#renderer/ui/fields/combo-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { SerialField } from '#renderer/ui/fields/serial-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Fold } from './fold.tsx'
import classes from './intake.module.css'
import { fieldId, type ChosenModel, type SectionProps } from './intake-form.ts'
import { NewModelDialog } from './new-model-dialog.tsx'
import { SaleFields } from './sale-fields.tsx'
import { UnitNotes } from './unit-notes.tsx'
import type { Folds } from './use-folds.ts'
import type { UnitLookUp } from './use-unit-look-up.ts'
import { warrantySentence, type WarrantyNow } from './warranty-now.ts'

const MODELS_OFFERED = 20

type ModelOption = ComboOption & { readonly model: ChosenModel }

const optionOf = (model: Model): ModelOption => ({
  id: String(model.modelId), label: `${model.brand} ${model.name}`, detail: [shippedText(model.category), model.sku].filter((part) => part !== '').join(' · '),
  model: { modelId: model.modelId, label: `${model.brand} ${model.name}`, categoryId: model.categoryId },
})

async function searchModels(text: string, signal: AbortSignal): Promise<readonly ModelOption[]> {
  return (await callCore('catalog.findModels', { text, categoryId: null, limit: MODELS_OFFERED }, { signal })).map(optionOf)
}

export type UnitSectionProps = SectionProps & {
  readonly lookUp: UnitLookUp
  readonly warranty: WarrantyNow | null
  readonly warrantyMonths: number | null
  readonly folds: Folds
}

/** What is brought in: the serial number tells the rest where it can. */
export function UnitSection(props: UnitSectionProps) {
  const { form, patch, errorOf, setProblem, todayOn, lookUp, warranty, folds } = props
  const texts = intakeTexts.unit
  const { may } = useSession()
  const [newName, setNewName] = useState<string | null>(null)
  const read = normaliseSerial(form.serial)
  const tidySerial = () => read.ok && read.value.serial !== form.serial && patch({ serial: read.value.serial, hadLookAlikes: form.hadLookAlikes || read.value.hadLookAlikes })
  const serialHints = [
    form.hadLookAlikes || (read.ok && read.value.hadLookAlikes) ? texts.lookAlikes : '',
    read.ok && read.value.imeiCheckFailed ? texts.imei : '',
    lookUp.isSearching ? texts.searching : '',
  ].filter((hint) => hint !== '')
  const isUnknown = lookUp.found !== null && lookUp.found.unit === null && form.model === null
  const sentence = warranty === null ? null : warrantySentence(warranty, props.warrantyMonths, form.sale.saleDocument !== '')
  return (
    <div className={classes.section}>
    <Card id="intake-unit" title={texts.title}>
      <FieldGrid columns="1.2fr 1.4fr .8fr">
        <SerialField
          id={fieldId('serial')}
          label={texts.serial}
          value={form.serial}
          hasAutoFocus
          error={errorOf('serial')}
          description={serialHints.length > 0 ? serialHints.join('; ') : undefined}
          onChange={(serial) => patch({ serial, hadLookAlikes: false })}
          onSubmit={lookUp.goOn}
          onBlur={tidySerial}
        />
        <ComboField<ModelOption>
          id={fieldId('modelId')}
          label={form.unitId === null ? texts.model : texts.modelFound}
          isBig
          value={form.model === null ? null : { id: String(form.model.modelId), label: form.model.label }}
          error={errorOf('modelId')}
          description={isUnknown && errorOf('modelId') === undefined ? texts.modelNew : undefined}
          search={searchModels}
          onChange={(option) => patch({ model: option?.model ?? null })}
          create={may('catalog.saveModel') ? { label: texts.newModel, onCreate: setNewName } : undefined}
        />
        <DateField
          id={fieldId('sale.soldOn')}
          label={texts.soldOn}
          isBig
          placeholder={texts.soldOnPlaceholder}
          valueOn={form.sale.soldOn}
          maxOn={todayOn}
          error={errorOf('sale.soldOn')}
          onChange={(soldOn, problem) => {
            patch({ sale: { ...form.sale, soldOn } })
            setProblem('sale.soldOn', problem)
          }}
        />
      </FieldGrid>
      {sentence !== null && <Note tone={sentence.tone} isLive>{sentence.text}</Note>}
      <UnitNotes found={lookUp.found} />
      {lookUp.hasFailed && <Note tone="soon">{texts.lookUpFailed}</Note>}
      <Fold label={texts.more} isOpen={folds.isOpen('sale')} onToggle={() => folds.toggle('sale')}>
        <SaleFields form={form} patch={patch} errorOf={errorOf} setProblem={setProblem} todayOn={todayOn} />
      </Fold>
      {newName !== null && (
        <NewModelDialog
          typedName={newName}
          onClose={() => setNewName(null)}
          onCreated={(model) => {
            setNewName(null)
            patch({ model })
            // The dialog gives the focus back first.
            requestAnimationFrame(() => focusField(fieldId('sale.soldOn')))
          }}
        />
      )}
    </Card>
    </div>
  )
}
