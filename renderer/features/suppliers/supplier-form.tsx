import type { SupplierContact, SupplierInput } from '#shared/contract/suppliers.ts'
import { CURRENCIES } from '#shared/kit/money.ts'
import { REASONABLE_NOTICE_DAYS } from '#shared/claims/notice.ts'
import { USUAL_LEAD_DAYS } from '#shared/stock/advice.ts'
import { USUAL_DEMANDS } from '#shared/suppliers/evidence-demands.ts'
import { USUAL_FILE_NAME_PATTERN } from '#shared/suppliers/file-names.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { EditorBar, EditorErrors, EditorHead, currencySign, fieldNames, NumberField, useEditor, type Editor } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formTexts } from '#renderer/texts/ru/reference.ts'
import { supplierTexts as texts } from '#renderer/texts/ru/suppliers.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, ScreenBody } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'

type Form = Omit<SupplierInput, 'answerDays' | 'labourRateMinor'> & { readonly answerDays: number | null; readonly labourRateMinor: number | null; readonly isByContract: boolean }

const USUAL_ANSWER_DAYS = 30
const LONGEST_WINDOW_DAYS = 1000
const LONGEST_ANSWER_DAYS = 365
const PARTS = 1_000_000
const CURRENCY_OPTIONS = CURRENCIES.map((value) => ({ value, label: value }))

const EMPTY: Form = {
  name: '', nameEn: '', nameZh: '', country: '', contacts: [], addressEn: '', contractNumber: '', contractOn: null, currency: 'USD',
  claimWindowDays: null, claimWindowStart: 'found', saleLaw: 'cisg', compensationWays: [], freePartsShareBp: 0, evidenceDemands: [...USUAL_DEMANDS], filesMaxBytes: null, fileMaxBytes: null, photoMaxPx: null, fileNamePattern: USUAL_FILE_NAME_PATTERN, holidayCountry: '', leadDays: null, isByContract: false, answerDays: USUAL_ANSWER_DAYS, incoterms: '', claimBasis: '', labourRateMinor: 0, normPpm: null, note: '',
}

const NO_CONTACT: SupplierContact = { name: '', role: '', email: '', phone: '', language: 'en', timeZone: '' }

const idOf = (field: string): string => `supplier-${field}`
const nameOf = fieldNames(texts, { labourRateMinor: 'labourRate', normPpm: 'norm' })

function check(form: Form): Readonly<Record<string, string>> {
  return {
    ...(form.name.trim() === '' ? { name: formTexts.required } : {}),
    ...(form.isByContract && form.claimWindowDays === null ? { claimWindowDays: formTexts.required } : {}),
    ...(form.answerDays === null ? { answerDays: formTexts.required } : {}),
  }
}

function inputOf({ isByContract, ...form }: Form, supplierId: number | null) {
  return { ...form, supplierId, claimWindowDays: isByContract ? form.claimWindowDays : null, answerDays: form.answerDays ?? USUAL_ANSWER_DAYS, labourRateMinor: form.labourRateMinor ?? 0 }
}

type Words = 'name' | 'nameEn' | 'nameZh' | 'country' | 'addressEn' | 'contractNumber' | 'incoterms' | 'claimBasis'

function WordField({ editor, field, label, description, isRequired, hasAutoFocus }: { readonly editor: Editor<Form>; readonly field: Words; readonly label: string; readonly description?: string; readonly isRequired?: boolean; readonly hasAutoFocus?: boolean }) {
  return (
    <TextField
      id={idOf(field)}
      label={label}
      description={description}
      isRequired={isRequired ?? false}
      hasAutoFocus={hasAutoFocus ?? false}
      value={editor.value[field]}
      error={editor.errorOf(field)}
      onChange={(value) => editor.patch({ [field]: value })}
    />
  )
}

function ContractCard({ editor }: { readonly editor: Editor<Form> }) {
  const { value: form, patch, errorOf, noteProblem } = editor
  return (
    <Card title={texts.groups.contract}>
      <FieldGrid columns="1.4fr 160px 120px 1fr">
        <WordField editor={editor} field="contractNumber" label={texts.contractNumber} />
        <DateField id={idOf('contractOn')} label={texts.contractOn} valueOn={form.contractOn} error={errorOf('contractOn')} onChange={(contractOn, problem) => { patch({ contractOn }); noteProblem('contractOn', problem) }} />
        <SelectField id={idOf('currency')} label={texts.currency} value={form.currency} options={CURRENCY_OPTIONS} onChange={(currency) => patch({ currency: currency ?? form.currency })} />
        <WordField editor={editor} field="incoterms" label={texts.incoterms} />
      </FieldGrid>
      <FieldGrid columns="auto 150px 150px 170px">
        <PickChips mode="single" label={texts.windowMode} value={form.isByContract ? 'contract' : 'law'} options={[{ value: 'contract', label: texts.byContract }, { value: 'law', label: texts.byLaw }]} onChange={(mode) => patch({ isByContract: mode === 'contract' })} />
        {form.isByContract
          ? <NumberField id={idOf('claimWindowDays')} label={texts.claimWindowDays} isRequired unit={texts.day} min={1} max={LONGEST_WINDOW_DAYS} value={form.claimWindowDays} error={errorOf('claimWindowDays')} onChange={(claimWindowDays, problem) => { patch({ claimWindowDays }); noteProblem('claimWindowDays', problem) }} />
          : <span />}
        <NumberField id={idOf('answerDays')} label={texts.answerDays} isRequired unit={texts.day} min={1} max={LONGEST_ANSWER_DAYS} value={form.answerDays} error={errorOf('answerDays')} onChange={(answerDays, problem) => { patch({ answerDays }); noteProblem('answerDays', problem) }} />
        <NumberField id={idOf('leadDays')} label={texts.leadDays} unit={texts.day} min={1} max={LONGEST_ANSWER_DAYS} description={texts.leadHint(USUAL_LEAD_DAYS)} value={form.leadDays} error={errorOf('leadDays')} onChange={(leadDays, problem) => { patch({ leadDays }); noteProblem('leadDays', problem) }} />
      </FieldGrid>
      {!form.isByContract && <Sub>{texts.windowWhy(REASONABLE_NOTICE_DAYS)}</Sub>}
    </Card>
  )
}

function ClaimCard({ editor }: { readonly editor: Editor<Form> }) {
  const { value: form, patch, errorOf, noteProblem } = editor
  return (
    <Card title={texts.groups.claim}>
      <FieldGrid columns="1fr 180px 180px">
        <WordField editor={editor} field="claimBasis" label={texts.claimBasis} description={texts.claimBasisHint} />
        <MoneyField id={idOf('labourRateMinor')} label={texts.labourRate} currencySign={currencySign(form.currency)} valueMinor={form.labourRateMinor} error={errorOf('labourRateMinor')} onChange={(labourRateMinor, problem) => { patch({ labourRateMinor }); noteProblem('labourRateMinor', problem) }} />
        <NumberField id={idOf('normPpm')} label={texts.norm} unit="ppm" min={0} max={PARTS} description={texts.normHint} value={form.normPpm} error={errorOf('normPpm')} onChange={(normPpm, problem) => { patch({ normPpm }); noteProblem('normPpm', problem) }} />
      </FieldGrid>
      <AreaField id={idOf('note')} label={texts.note} value={form.note} error={errorOf('note')} onChange={(note) => patch({ note })} />
    </Card>
  )
}

function Form({ supplierId, saved, title, onBack }: { readonly supplierId: number | null; readonly saved: Form; readonly title: string; readonly onBack: () => void }) {
  const { whyNot } = useSession()
  const editor = useEditor({
    command: 'suppliers.save', draftKey: `supplier:${supplierId ?? 'new'}`, saved, check,
    toInput: (form: Form) => inputOf(form, supplierId),
    onSaved: () => { showToast(formTexts.saved); onBack() },
  })
  const main = editor.value.contacts[0] ?? NO_CONTACT
  const patchMain = (part: Partial<SupplierContact>) => editor.patch({ contacts: [{ ...main, ...part }, ...editor.value.contacts.slice(1)] })
  return (
    <ScreenBody>
      <EditorHead
        title={title}
        sub={editor.isDirty ? formTexts.keptDraft : undefined}
        bar={<EditorBar editor={editor} isNew={supplierId === null} whyNot={whyNot('suppliers.save')} onBack={onBack} />}
        errors={<EditorErrors editor={editor} idOf={idOf} nameOf={nameOf} />}
      />
      <Card title={texts.groups.names}>
        <FieldGrid columns="1fr 1.2fr 1fr 160px">
          <WordField editor={editor} field="name" label={texts.name} isRequired hasAutoFocus={supplierId === null} />
          <WordField editor={editor} field="nameEn" label={texts.nameEn} />
          <WordField editor={editor} field="nameZh" label={texts.nameZh} />
          <WordField editor={editor} field="country" label={texts.country} />
        </FieldGrid>
      </Card>
      <ContractCard editor={editor} />
      <ClaimCard editor={editor} />
      <Card title={texts.groups.contact}>
        <FieldGrid columns="1fr 1fr 1fr 1.4fr">
          <TextField id="supplier-contacts.0.name" label={texts.contactName} value={main.name} error={editor.errorOf('contacts.0.name')} onChange={(name) => patchMain({ name })} />
          <TextField id="supplier-contacts.0.email" label={texts.email} value={main.email} error={editor.errorOf('contacts.0.email')} onChange={(email) => patchMain({ email })} />
          <TextField id="supplier-contacts.0.phone" label={texts.phone} value={main.phone} error={editor.errorOf('contacts.0.phone')} onChange={(phone) => patchMain({ phone })} />
          <WordField editor={editor} field="addressEn" label={texts.addressEn} />
        </FieldGrid>
      </Card>
    </ScreenBody>
  )
}

/** A supplier: names in three languages, the contract and what a claim is counted by. */
export function SupplierForm({ supplierId, onBack }: { readonly supplierId: number | null; readonly onBack: () => void }) {
  const query = useQueryOf('suppliers.get', { supplierId: supplierId ?? 1 }, { isEnabled: supplierId !== null })
  if (supplierId === null) return <Form supplierId={null} saved={EMPTY} title={texts.newTitle} onBack={onBack} />
  if (query.data === undefined) return <ScreenBody>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</ScreenBody>
  const { supplierId: _id, modelCount: _models, waitingCount: _waiting, ...facts } = query.data
  return <Form supplierId={supplierId} saved={{ ...facts, isByContract: facts.claimWindowDays !== null }} title={facts.name} onBack={onBack} />
}
