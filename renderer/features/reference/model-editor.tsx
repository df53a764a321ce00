import type { InputOf } from '#renderer/rpc/procedures.ts'
import { CURRENCIES } from '#shared/kit/money.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useCardTab } from '#renderer/app/use-card-tab.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formTexts, modelTexts as texts } from '#renderer/texts/reference.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { Card } from '#renderer/ui/card.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, ScreenBody } from '#renderer/ui/layout.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { currencySign } from './currency-sign.ts'
import { EditorBar, EditorErrors, EditorHead, fieldNames } from './editor-head.tsx'
import { LinesField } from './lines-field.tsx'
import { NumberField } from './number-field.tsx'
import { useEditor, type Editor } from './use-editor.ts'

type Saved = Omit<InputOf<'catalog.saveModel'>, 'modelId'>
type Form = Omit<Saved, 'categoryId' | 'warrantyMonths' | 'serviceLifeMonths'> & { readonly categoryId: number | null; readonly warrantyMonths: number | null; readonly serviceLifeMonths: number | null }
type Words = 'brand' | 'name' | 'nameEn' | 'nameZh' | 'sku' | 'supplierSku'

const LONGEST_MONTHS = 600
const USUAL_WARRANTY_MONTHS = 12
const USUAL_SERVICE_LIFE_MONTHS = 84
const KIT_ROWS = 5
const NO_SUPPLIER = 'none'
const CURRENCY_OPTIONS = CURRENCIES.map((value) => ({ value, label: value }))

const EMPTY: Form = {
  brand: '', categoryId: null, name: '', sku: '', supplierId: null, supplierSku: '', nameEn: '', nameZh: '', warrantyMonths: USUAL_WARRANTY_MONTHS, serviceLifeMonths: USUAL_SERVICE_LIFE_MONTHS,
  kit: [], isTechComplex: false, purchasePriceMinor: null, purchaseCurrency: 'USD',
}
const idOf = (field: string): string => `model-${field}`
const nameOf = fieldNames(texts, { categoryId: 'category', supplierId: 'supplier', purchasePriceMinor: 'price' })

function check(form: Form): Readonly<Record<string, string>> {
  const required = (['brand', 'name'] as const).filter((field) => form[field].trim() === '')
  const unset = (['categoryId', 'warrantyMonths', 'serviceLifeMonths'] as const).filter((field) => form[field] === null)
  return Object.fromEntries([...required, ...unset].map((field) => [field, field === 'categoryId' ? texts.chooseCategory : formTexts.required]))
}

function WordField({ editor, field, label, description, isRequired = false, hasAutoFocus = false, isLocked }: { readonly editor: Editor<Form>; readonly field: Words; readonly label: string; readonly description?: string; readonly isRequired?: boolean; readonly hasAutoFocus?: boolean; readonly isLocked: boolean }) {
  return <TextField id={idOf(field)} label={label} description={description} isRequired={isRequired} hasAutoFocus={hasAutoFocus} isReadOnly={isLocked} value={editor.value[field]} error={editor.errorOf(field)} onChange={(value) => editor.patch({ [field]: value })} />
}

function GoodsCard({ editor, isLocked, isNew }: { readonly editor: Editor<Form>; readonly isLocked: boolean; readonly isNew: boolean }) {
  const { value: form, patch, errorOf } = editor
  const categories = useQueryOf('reference.categories', {})
  const options = (categories.data ?? []).map((row) => ({ value: String(row.categoryId), label: nameIn(row.name) }))
  const chosen = categories.data?.find((row) => row.categoryId === form.categoryId)
  const choose = (value: string | null) => {
    const category = categories.data?.find((row) => String(row.categoryId) === value)
    if (category !== undefined) patch({ categoryId: category.categoryId, isTechComplex: category.isTechComplex })
  }
  const locked = isLocked ? formTexts.readOnly : null
  return (
    <Card title={texts.groups.goods}>
      <FieldGrid columns="1fr 1.4fr 1fr 1fr">
        <WordField editor={editor} field="brand" label={texts.brand} description={texts.brandHint} isRequired hasAutoFocus={isNew} isLocked={isLocked} />
        <WordField editor={editor} field="name" label={texts.name} isRequired isLocked={isLocked} />
        <WordField editor={editor} field="sku" label={texts.sku} isLocked={isLocked} />
        <SelectField id={idOf('categoryId')} label={texts.category} isRequired isSearchable disabledReason={locked} value={form.categoryId === null ? null : String(form.categoryId)} options={options} error={errorOf('categoryId')} onChange={choose} />
      </FieldGrid>
      <FieldGrid columns="1fr 1fr">
        <WordField editor={editor} field="nameEn" label={texts.nameEn} isLocked={isLocked} />
        <WordField editor={editor} field="nameZh" label={texts.nameZh} isLocked={isLocked} />
      </FieldGrid>
      <CheckField label={texts.techComplex} description={chosen === undefined ? undefined : texts.techComplexFrom(chosen.isTechComplex)} disabledReason={locked} isChecked={form.isTechComplex} onChange={(isTechComplex) => patch({ isTechComplex })} />
    </Card>
  )
}

function TermsCard({ editor, isLocked }: { readonly editor: Editor<Form>; readonly isLocked: boolean }) {
  const { value: form, patch, errorOf, noteProblem } = editor
  const monthsField = (field: 'warrantyMonths' | 'serviceLifeMonths', label: string) => (
    <NumberField id={idOf(field)} label={label} unit={texts.months} isReadOnly={isLocked} min={0} max={LONGEST_MONTHS} value={form[field]} error={errorOf(field)} onChange={(value, problem) => { patch({ [field]: value }); noteProblem(field, problem) }} />
  )
  return (
    <Card title={texts.groups.terms}>
      <FieldGrid columns="130px 130px 1fr">
        {monthsField('warrantyMonths', texts.warrantyMonths)}
        {monthsField('serviceLifeMonths', texts.serviceLifeMonths)}
        <LinesField label={texts.kit} description={texts.kitHint} rows={KIT_ROWS} isReadOnly={isLocked} lines={form.kit} error={errorOf('kit')} onChange={(kit) => patch({ kit })} />
      </FieldGrid>
    </Card>
  )
}

function SupplyCard({ editor, isLocked }: { readonly editor: Editor<Form>; readonly isLocked: boolean }) {
  const { value: form, patch, errorOf, noteProblem } = editor
  const suppliers = useQueryOf('suppliers.list', {})
  const options = [{ value: NO_SUPPLIER, label: texts.noSupplier }, ...(suppliers.data ?? []).map((row) => ({ value: String(row.supplierId), label: row.name }))]
  const locked = isLocked ? formTexts.readOnly : null
  const choose = (value: string | null) => {
    const supplier = suppliers.data?.find((row) => String(row.supplierId) === value)
    patch({ supplierId: supplier?.supplierId ?? null, ...(supplier !== undefined && form.purchasePriceMinor === null ? { purchaseCurrency: supplier.currency } : {}) })
  }
  return (
    <Card title={texts.groups.supply}>
      <FieldGrid columns="1.2fr 1fr 160px 110px">
        <SelectField id={idOf('supplierId')} label={texts.supplier} isSearchable disabledReason={locked} value={form.supplierId === null ? NO_SUPPLIER : String(form.supplierId)} options={options} error={errorOf('supplierId')} onChange={choose} />
        <WordField editor={editor} field="supplierSku" label={texts.supplierSku} isLocked={isLocked} />
        <MoneyField id={idOf('purchasePriceMinor')} label={texts.price} isReadOnly={isLocked} currencySign={currencySign(form.purchaseCurrency)} valueMinor={form.purchasePriceMinor} error={errorOf('purchasePriceMinor')} onChange={(purchasePriceMinor, problem) => { patch({ purchasePriceMinor }); noteProblem('purchasePriceMinor', problem) }} />
        <SelectField label={texts.currency} disabledReason={locked} value={form.purchaseCurrency} options={CURRENCY_OPTIONS} onChange={(value) => patch({ purchaseCurrency: value ?? form.purchaseCurrency })} />
      </FieldGrid>
    </Card>
  )
}

function Loaded({ modelId, saved, title, onBack }: { readonly modelId: number | null; readonly saved: Form; readonly title: string; readonly onBack: () => void }) {
  const { may, whyNot } = useSession()
  const isLocked = !may('catalog.saveModel')
  const editor = useEditor({
    command: 'catalog.saveModel', draftKey: `model:${modelId ?? 'new'}`, saved, check,
    toInput: (form: Form) => ({ ...form, modelId, categoryId: form.categoryId ?? 0, warrantyMonths: form.warrantyMonths ?? 0, serviceLifeMonths: form.serviceLifeMonths ?? 0 }),
    onSaved: () => { showToast(formTexts.saved); onBack() },
  })
  return (
    <ScreenBody>
      <EditorHead
        title={title}
        sub={editor.isDirty ? formTexts.keptDraft : undefined}
        bar={<EditorBar editor={editor} isNew={modelId === null} whyNot={whyNot('catalog.saveModel')} onBack={onBack} />}
        errors={<EditorErrors editor={editor} idOf={idOf} nameOf={nameOf} />}
      />
      <GoodsCard editor={editor} isLocked={isLocked} isNew={modelId === null} />
      <TermsCard editor={editor} isLocked={isLocked} />
      <SupplyCard editor={editor} isLocked={isLocked} />
    </ScreenBody>
  )
}

/** One model: how it is named, how long it is under warranty, who supplies it. */
export function ModelEditor({ modelId, onBack }: { readonly modelId: number | null; readonly onBack: () => void }) {
  const query = useQueryOf('catalog.model', { modelId: modelId ?? 1 }, { isEnabled: modelId !== null })
  const title = query.data === undefined || modelId === null ? null : `${query.data.brand} ${query.data.name}`
  useCardTab({ id: `model-${modelId ?? 'new'}`, title, path: paths.reference(`models/${modelId ?? 'new'}`) })
  if (modelId === null) return <Loaded modelId={null} saved={EMPTY} title={texts.newTitle} onBack={onBack} />
  if (query.data === undefined) return <ScreenBody>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</ScreenBody>
  const { modelId: _id, brandId: _brandId, categoryCode: _code, category: _category, supplier: _supplier, purchaseCurrency, ...facts } = query.data
  const currency = CURRENCIES.find((known) => known === purchaseCurrency) ?? 'USD'
  return <Loaded modelId={modelId} saved={{ ...facts, purchaseCurrency: currency }} title={title ?? ''} onBack={onBack} />
}
