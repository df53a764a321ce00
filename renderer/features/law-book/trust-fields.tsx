import { CONFIDENCES } from '#shared/law/sources.ts'
import { CONFIDENCE_LABELS, editionTexts as texts } from '#renderer/texts/law-book.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { NumberField } from '#renderer/features/reference/index.ts'
import type { Draft } from './edition-draft.ts'
import { editionFieldId, type EditionForm } from './edition-form.ts'

const BP_PER_PERCENT = 100
const WHOLE_PERCENT = 100

type Facts = Draft['facts']
type Texts = { readonly [K in 'nameRu' | 'explainRu' | 'eventRu' | 'addresseeRu' | 'exceptionsRu' | 'article' | 'confidenceNote' | 'capRu' | 'act' | 'title']?: string }

export type FormProps = { readonly form: { readonly value: { readonly facts: Facts }; readonly patchFacts: (part: never) => void; readonly errorOf: EditionForm['errorOf']; readonly note: EditionForm['note'] } }

/** One line of an edition. */
export function FactField({ form, field, isRequired = false }: FormProps & { readonly field: keyof Texts; readonly isRequired?: boolean }) {
  const value = (form.value.facts as Texts)[field] ?? ''
  return <TextField id={editionFieldId(`facts.${field}`)} label={texts[field]} isRequired={isRequired} value={value} error={form.errorOf(`facts.${field}`)} onChange={(text) => form.patchFacts({ [field]: text } as never)} />
}

/** How far the row can be trusted, and what nobody has confirmed. */
export function TrustFields({ form }: FormProps) {
  return (
    <FieldGrid columns="auto 1fr">
      <PickChips mode="single" label={texts.confidence} value={form.value.facts.confidence} options={CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_LABELS[value] }))} onChange={(confidence) => form.patchFacts({ confidence } as never)} />
      {'confidenceNote' in form.value.facts ? <FactField form={form} field="confidenceNote" /> : <span />}
    </FieldGrid>
  )
}

/** A rate as people write it, in per cent. */
export function RateField({ form }: FormProps) {
  const { rateBp } = form.value.facts as { readonly rateBp?: number }
  return (
    <NumberField
      id={editionFieldId('facts.rateBp')}
      label={texts.rate}
      unit={texts.percent}
      isDecimal
      isRequired
      min={0}
      max={WHOLE_PERCENT}
      value={rateBp === undefined ? null : rateBp / BP_PER_PERCENT}
      error={form.errorOf('facts.rateBp')}
      onChange={(value, problem) => {
        if (value !== null) form.patchFacts({ rateBp: Math.round(value * BP_PER_PERCENT) } as never)
        form.note('facts.rateBp', problem ?? (value === null ? texts.badRate : null))
      }}
    />
  )
}
