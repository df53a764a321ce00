import { COUNTED_UNITS, RULE_KINDS, RULE_LENGTH_MAX, RULE_UNITS } from '#shared/contract/law.ts'
import { PENALTY_IDS } from '#shared/law/rule-ids.ts'
import { NumberField } from '#renderer/features/reference/index.ts'
import { editionTexts as texts, PENALTY_NAMES, RULE_KIND_LABELS, UNIT_LABELS } from '#renderer/texts/law-book.ts'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import type { DraftOf } from './edition-draft.ts'
import { editionFieldId, type EditionForm } from './edition-form.ts'
import { FactField, RateField, TrustFields } from './trust-fields.tsx'

const UNITS = RULE_UNITS.map((value) => ({ value, label: UNIT_LABELS[value] }))
const COUNTED = UNITS.filter(({ value }) => (COUNTED_UNITS as readonly string[]).includes(value))
const KINDS = RULE_KINDS.map((value) => ({ value, label: RULE_KIND_LABELS[value] }))
const NO_PENALTY = 'none'
const PENALTIES = [{ value: NO_PENALTY, label: texts.noPenalty }, ...PENALTY_IDS.map((value) => ({ value, label: PENALTY_NAMES[value] }))] as const
/** Words for a limit that gets its first one; the program looks only whether there is any. */
const SOME_CAP = 'limit'

function ExplainField({ form }: { readonly form: EditionForm<DraftOf<'rule'>> | EditionForm<DraftOf<'penalty'>> }) {
  return <AreaField id={editionFieldId('facts.explainRu')} label={texts.explainRu} rows={2} value={form.value.facts.explainRu} error={form.errorOf('facts.explainRu')} onChange={(explainRu) => form.patchFacts({ explainRu })} />
}

/** A rule: its words, its length, its article. */
export function RuleFields({ form }: { readonly form: EditionForm<DraftOf<'rule'>> }) {
  const { facts } = form.value
  const { patchFacts, errorOf, note } = form
  const isCounted = COUNTED.some(({ value }) => value === facts.unit)
  return (
    <>
      <FieldGrid columns="2fr 1fr"><FactField form={form} field="nameRu" isRequired /><FactField form={form} field="article" isRequired /></FieldGrid>
      <ExplainField form={form} />
      <FieldGrid columns="110px 1fr 1fr 1fr">
        <NumberField id={editionFieldId('facts.length')} label={texts.length} min={0} max={RULE_LENGTH_MAX} value={facts.length} error={errorOf('facts.length')} onChange={(length, problem) => { patchFacts({ length }); note('facts.length', problem) }} />
        <SelectField id={editionFieldId('facts.unit')} label={texts.unit} value={facts.unit} options={isCounted ? COUNTED : UNITS} error={errorOf('facts.unit')} onChange={(unit) => patchFacts({ unit: unit ?? facts.unit })} />
        <SelectField id={editionFieldId('facts.kind')} label={texts.kind} value={facts.kind} options={KINDS} error={errorOf('facts.kind')} onChange={(kind) => patchFacts({ kind: kind ?? facts.kind })} />
        <SelectField id={editionFieldId('facts.penaltyId')} label={texts.penaltyId} value={facts.penaltyId ?? NO_PENALTY} options={PENALTIES} error={errorOf('facts.penaltyId')} onChange={(value) => patchFacts({ penaltyId: value === null || value === NO_PENALTY ? null : value })} />
      </FieldGrid>
      <FieldGrid columns="1fr 1fr"><FactField form={form} field="eventRu" /><FactField form={form} field="addresseeRu" /></FieldGrid>
      <FactField form={form} field="exceptionsRu" />
      <CheckField label={texts.isMoved} isChecked={facts.isMovedByNonWorkingDay} onChange={(isMovedByNonWorkingDay) => patchFacts({ isMovedByNonWorkingDay })} />
      <TrustFields form={form} />
    </>
  )
}

/** A penalty: its rate, and what its total may not exceed. */
export function PenaltyFields({ form }: { readonly form: EditionForm<DraftOf<'penalty'>> }) {
  const { facts } = form.value
  return (
    <>
      <FieldGrid columns="2fr 1fr"><FactField form={form} field="nameRu" isRequired /><FactField form={form} field="article" isRequired /></FieldGrid>
      <ExplainField form={form} />
      <FieldGrid columns="110px 1fr"><RateField form={form} /><FactField form={form} field="capRu" isRequired={facts.cap !== null} /></FieldGrid>
      <CheckField label={texts.hasCap} isChecked={facts.cap !== null} onChange={(hasCap) => form.patchFacts({ cap: hasCap ? SOME_CAP : null })} />
      <TrustFields form={form} />
    </>
  )
}
