import { CAUSE_CLASSES, type Category } from '#shared/contract/reference.ts'
import { VERDICTS } from '#shared/law/verdicts.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { CAUSE_CLASS_LABELS, VERDICT_LABELS } from '#renderer/texts/labels.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { Card } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { benchFieldId } from './gap-place.ts'
import type { PartProps } from './how-checked.tsx'

const texts = expertiseTexts.found
const LINE_MAX = 300
const CLASSES = CAUSE_CLASSES.map((value) => ({ value, label: CAUSE_CLASS_LABELS[value] }))
const VERDICT_OPTIONS = VERDICTS.map((value) => ({ value, label: VERDICT_LABELS[value] }))

const optionsOf = (codes: readonly { readonly code: string; readonly name: { readonly ru: string; readonly en: string } }[]) => codes.map(({ code, name }) => ({ value: code, label: nameIn(name) }))

/** What was found, in the codes of the category, and what the engineer concludes from it. */
export function Findings({ draft, change, category }: PartProps & { readonly category: Category }) {
  const chooseCause = (code: string | null) => {
    const cause = category.causes.find((one) => one.code === code)
    change({ causeCode: code ?? '', ...(cause === undefined ? {} : { causeClass: cause.causeClass }) })
  }
  const orNull = (code: string) => (code === '' ? null : code)
  return (
    <Card title={texts.title}>
      <SelectField id={benchFieldId('symptomCode')} label={texts.symptom} isSearchable isClearable placeholder={texts.choose} value={orNull(draft.symptomCode)} options={optionsOf(category.symptoms)} onChange={(code) => change({ symptomCode: code ?? '' })} />
      <SelectField id={benchFieldId('causeCode')} label={texts.cause} isSearchable isClearable placeholder={texts.choose} value={orNull(draft.causeCode)} options={optionsOf(category.causes)} onChange={chooseCause} />
      <SelectField id={benchFieldId('defectCode')} label={texts.defect} isSearchable isClearable placeholder={texts.choose} value={orNull(draft.defectCode)} options={optionsOf(category.defects)} onChange={(code) => change({ defectCode: code ?? '' })} />
      <FieldGrid columns="1fr 1fr">
        <TextField label={texts.node} value={draft.node} onChange={(node) => change({ node })} maxLength={LINE_MAX} />
        <SelectField id={benchFieldId('causeClass')} label={texts.causeClass} placeholder={texts.choose} value={draft.causeClass} options={CLASSES} onChange={(causeClass) => change({ causeClass })} />
      </FieldGrid>
      <SelectField id={benchFieldId('verdict')} label={texts.verdict} placeholder={texts.choose} value={draft.verdict} options={VERDICT_OPTIONS} onChange={(verdict) => change({ verdict })} />
    </Card>
  )
}
