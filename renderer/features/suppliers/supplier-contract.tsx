import { REMEDIES } from '#shared/contract/claims.ts'
import { CLAIM_WINDOW_STARTS, HOLIDAY_COUNTRIES, SALE_LAWS } from '#shared/contract/suppliers.ts'
import { REASONABLE_NOTICE_DAYS } from '#shared/claims/notice.ts'
import { CURRENCIES } from '#shared/kit/money.ts'
import { USUAL_LEAD_DAYS } from '#shared/stock/advice.ts'
import { currencySign, NumberField } from '#renderer/features/reference/index.ts'
import { REMEDY_LABELS } from '#renderer/texts/labels.ts'
import { HOLIDAY_COUNTRY_LABELS, profileTexts as profile, SALE_LAW_LABELS, WINDOW_START_LABELS } from '#renderer/texts/supplier-profile.ts'
import { supplierTexts as texts } from '#renderer/texts/suppliers.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { supplierFieldId as idOf, WordField, type SupplierEditor } from './supplier-fields.tsx'

const LONGEST_WINDOW_DAYS = 1000
const LONGEST_ANSWER_DAYS = 365
const PARTS = 1_000_000
const BP_PER_PERCENT = 100
const CURRENCY_OPTIONS = CURRENCIES.map((value) => ({ value, label: value }))
const STARTS = CLAIM_WINDOW_STARTS.map((value) => ({ value, label: WINDOW_START_LABELS[value] }))
const LAWS = SALE_LAWS.map((value) => ({ value, label: SALE_LAW_LABELS[value] }))
const COUNTRIES = HOLIDAY_COUNTRIES.map((value) => ({ value: value === '' ? 'none' : value, label: HOLIDAY_COUNTRY_LABELS[value] }))
const WAYS = REMEDIES.map((value) => ({ value, label: REMEDY_LABELS[value] }))

type NumberName = 'claimWindowDays' | 'answerDays' | 'leadDays' | 'normPpm'

function Days({ editor, field, label, max, unit = texts.day, min = 1, isRequired = false, description }: { readonly editor: SupplierEditor; readonly field: NumberName; readonly label: string; readonly max: number; readonly unit?: string; readonly min?: number; readonly isRequired?: boolean; readonly description?: string }) {
  return <NumberField id={idOf(field)} label={label} isRequired={isRequired} unit={unit} min={min} max={max} description={description} value={editor.value[field]} error={editor.errorOf(field)} onChange={(value, problem) => { editor.patch({ [field]: value }); editor.noteProblem(field, problem) }} />
}

/** The contract, and from which day to which a defect is told of. */
export function ContractCard({ editor }: { readonly editor: SupplierEditor }) {
  const { value: form, patch, errorOf, noteProblem } = editor
  return (
    <Card title={texts.groups.contract}>
      <FieldGrid columns="1.3fr 150px 96px 1fr 1.1fr">
        <WordField editor={editor} field="contractNumber" label={texts.contractNumber} />
        <DateField id={idOf('contractOn')} label={texts.contractOn} valueOn={form.contractOn} error={errorOf('contractOn')} onChange={(contractOn, problem) => { patch({ contractOn }); noteProblem('contractOn', problem) }} />
        <SelectField id={idOf('currency')} label={texts.currency} value={form.currency} options={CURRENCY_OPTIONS} onChange={(currency) => patch({ currency: currency ?? form.currency })} />
        <WordField editor={editor} field="incoterms" label={texts.incoterms} />
        <SelectField id={idOf('saleLaw')} label={profile.saleLaw} value={form.saleLaw} options={LAWS} onChange={(saleLaw) => patch({ saleLaw: saleLaw ?? form.saleLaw })} />
      </FieldGrid>
      <FieldGrid columns="auto 150px 1fr">
        <PickChips mode="single" label={texts.windowMode} value={form.isByContract ? 'contract' : 'law'} options={[{ value: 'contract', label: texts.byContract }, { value: 'law', label: texts.byLaw }]} onChange={(mode) => patch({ isByContract: mode === 'contract' })} />
        {form.isByContract ? <Days editor={editor} field="claimWindowDays" label={texts.claimWindowDays} isRequired max={LONGEST_WINDOW_DAYS} /> : <span />}
        {form.isByContract ? <SelectField id={idOf('claimWindowStart')} label={profile.windowStart} value={form.claimWindowStart} options={STARTS} onChange={(start) => patch({ claimWindowStart: start ?? form.claimWindowStart })} /> : <span />}
      </FieldGrid>
      {!form.isByContract && <Sub>{texts.windowWhy(REASONABLE_NOTICE_DAYS)}</Sub>}
      <FieldGrid columns="150px 190px 1fr">
        <Days editor={editor} field="answerDays" label={texts.answerDays} isRequired max={LONGEST_ANSWER_DAYS} />
        <Days editor={editor} field="leadDays" label={texts.leadDays} max={LONGEST_ANSWER_DAYS} description={texts.leadHint(USUAL_LEAD_DAYS)} />
        <SelectField id={idOf('holidayCountry')} label={profile.holidayCountry} description={profile.holidayCountryHint} value={form.holidayCountry === '' ? 'none' : form.holidayCountry} options={COUNTRIES} onChange={(country) => patch({ holidayCountry: HOLIDAY_COUNTRIES.find((known) => known === country) ?? '' })} />
      </FieldGrid>
    </Card>
  )
}

/** What a claim may ask for by the contract. */
export function ClaimCard({ editor }: { readonly editor: SupplierEditor }) {
  const { value: form, patch, errorOf, noteProblem } = editor
  return (
    <Card title={profile.compensation}>
      <PickChips mode="multi" label={profile.ways} options={WAYS} value={form.compensationWays} onChange={(compensationWays) => patch({ compensationWays: [...compensationWays] })} />
      {form.compensationWays.length === 0 && <Sub>{profile.waysNone}</Sub>}
      <FieldGrid columns="1fr 160px 160px 190px">
        <WordField editor={editor} field="claimBasis" label={texts.claimBasis} description={texts.claimBasisHint} />
        <MoneyField id={idOf('labourRateMinor')} label={texts.labourRate} currencySign={currencySign(form.currency)} valueMinor={form.labourRateMinor} error={errorOf('labourRateMinor')} onChange={(labourRateMinor, problem) => { patch({ labourRateMinor }); noteProblem('labourRateMinor', problem) }} />
        <Days editor={editor} field="normPpm" label={texts.norm} unit="ppm" min={0} max={PARTS} description={texts.normHint} />
        <NumberField id={idOf('freePartsShareBp')} label={profile.freeParts} description={profile.freePartsHint} isDecimal unit="%" min={0} max={100} value={form.freePartsShareBp / BP_PER_PERCENT} error={errorOf('freePartsShareBp')} onChange={(share, problem) => { patch({ freePartsShareBp: Math.round((share ?? 0) * BP_PER_PERCENT) }); noteProblem('freePartsShareBp', problem) }} />
      </FieldGrid>
      <AreaField id={idOf('note')} label={texts.note} value={form.note} error={errorOf('note')} onChange={(note) => patch({ note })} />
    </Card>
  )
}
