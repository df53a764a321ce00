import { useQueryOf } from '#renderer/rpc/query.ts'
import { editionTexts as texts } from '#renderer/texts/law-book.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import type { DraftOf } from './edition-draft.ts'
import { editionFieldId, type EditionForm } from './edition-form.ts'
import { FactField, RateField, TrustFields } from './trust-fields.tsx'

/** A rate of its own for a kind of goods. */
export function OverrideFields({ form }: { readonly form: EditionForm<DraftOf<'penalty_override'>> }) {
  const categories = useQueryOf('reference.categories', {})
  const options = (categories.data ?? []).map(({ code, name }) => ({ value: code, label: nameIn(name) }))
  const { value, patch, patchFacts, errorOf } = form
  return (
    <>
      <FieldGrid columns="1fr 110px 1fr">
        <SelectField id={editionFieldId('code')} label={texts.category} isRequired isSearchable value={value.code === '' ? null : value.code} options={options} error={errorOf('code')} onChange={(code) => patch({ code: code ?? '' })} />
        <RateField form={form} />
        <FactField form={form} field="article" isRequired />
      </FieldGrid>
      <CheckField label={texts.hasCap} isChecked={value.facts.hasCap} onChange={(hasCap) => patchFacts({ hasCap })} />
      <TrustFields form={form} />
    </>
  )
}

/** Days for which no penalty is charged. */
export function PauseFields({ form }: { readonly form: EditionForm<DraftOf<'penalty_pause'>> }) {
  return (
    <>
      <FactField form={form} field="act" isRequired />
      <TrustFields form={form} />
    </>
  )
}

/** What has changed in the law, for people to read. */
export function ChangeFields({ form }: { readonly form: EditionForm<DraftOf<'law_change'>> }) {
  const { value, patchFacts, errorOf } = form
  return (
    <>
      <FieldGrid columns="1.4fr 1fr"><FactField form={form} field="title" isRequired /><FactField form={form} field="act" isRequired /></FieldGrid>
      <AreaField id={editionFieldId('facts.effect')} label={texts.effect} rows={3} value={value.facts.effect} error={errorOf('facts.effect')} onChange={(effect) => patchFacts({ effect })} />
      <TrustFields form={form} />
    </>
  )
}
