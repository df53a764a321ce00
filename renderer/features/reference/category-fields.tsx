import { CAUSE_CLASSES, DEFECT_CATEGORIES, SEVERITIES, STEP_KINDS } from '#shared/contract/reference.ts'
import { CAUSE_CLASS_LABELS, DEFECT_CATEGORY_LABELS, SEVERITY_LABELS, STEP_KIND_LABELS } from '#renderer/texts/labels.ts'
import { categoryTexts as texts, referenceTexts } from '#renderer/texts/reference.ts'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import type { CategoryForm } from './category-form.ts'
import type { RowFieldsProps } from './list-editor.tsx'
import { NumberField } from './number-field.tsx'

type Coded = { readonly code: string; readonly name: { readonly ru: string; readonly en: string; readonly zh: string } }
type Step = CategoryForm['checklist'][number]
type Cause = CategoryForm['causes'][number]
type Defect = CategoryForm['defects'][number]
type Slot = CategoryForm['photoSlots'][number]

const STEP_OPTIONS = STEP_KINDS.map((value) => ({ value, label: STEP_KIND_LABELS[value] }))
const CAUSE_OPTIONS = CAUSE_CLASSES.map((value) => ({ value, label: CAUSE_CLASS_LABELS[value] }))
const GROUP_OPTIONS = DEFECT_CATEGORIES.map((value) => ({ value, label: DEFECT_CATEGORY_LABELS[value] }))
const SEVERITY_OPTIONS = SEVERITIES.map((value) => ({ value, label: SEVERITY_LABELS[value] }))
const LONGEST_UNIT = 20

function CodeField({ row, onPatch, isLocked, errorOf, idOf }: Pick<RowFieldsProps<{ readonly code: string }>, 'isLocked' | 'errorOf' | 'idOf'> & { readonly row: { readonly code: string }; readonly onPatch: (part: { code: string }) => void }) {
  return <TextField id={idOf('code')} label={referenceTexts.code} isRequired isReadOnly={isLocked} value={row.code} error={errorOf('code')} onChange={(code) => onPatch({ code })} />
}

/** A code with its name in three languages. */
export function CodedFields<Row extends Coded>(props: RowFieldsProps<Row>) {
  const { row, onPatch, isLocked, errorOf, idOf } = props
  const setName = (language: 'ru' | 'en' | 'zh') => (text: string) => onPatch({ name: { ...row.name, [language]: text } } as Partial<Row>)
  return (
    <>
      <AreaField id={idOf('name.ru')} label={referenceTexts.russian} isRequired isReadOnly={isLocked} value={row.name.ru} error={errorOf('name.ru')} onChange={setName('ru')} />
      <AreaField label={referenceTexts.english} isReadOnly={isLocked} value={row.name.en} error={errorOf('name.en')} onChange={setName('en')} />
      <TextField label={referenceTexts.chinese} isReadOnly={isLocked} value={row.name.zh} error={errorOf('name.zh')} onChange={setName('zh')} />
      <CodeField {...props} onPatch={(part) => onPatch(part as unknown as Partial<Row>)} />
    </>
  )
}

/** A step of the checklist: looked at or measured, with limits. */
export function StepFields(props: RowFieldsProps<Step>) {
  const { row, onPatch, isLocked, errorOf, idOf, noteProblem } = props
  const limit = (field: 'minLimit' | 'maxLimit', label: string) => (
    <NumberField id={idOf(field)} label={label} isDecimal isReadOnly={isLocked} value={row[field]} error={errorOf(field)} onChange={(value, problem) => { onPatch({ [field]: value }); noteProblem(field, problem) }} />
  )
  return (
    <>
      <PickChips mode="single" label={texts.kind} value={row.kind} options={STEP_OPTIONS.filter((option) => !isLocked || option.value === row.kind)} onChange={(kind) => onPatch({ kind })} />
      {row.kind === 'measure' && (
        <FieldGrid columns="1fr 1fr 88px">
          {limit('minLimit', texts.minLimit)}
          {limit('maxLimit', texts.maxLimit)}
          <TextField id={idOf('unit')} label={texts.unit} isReadOnly={isLocked} maxLength={LONGEST_UNIT} value={row.unit} error={errorOf('unit')} onChange={(unit) => onPatch({ unit })} />
        </FieldGrid>
      )}
      <CheckField label={texts.wantsPhoto} disabledReason={isLocked ? texts.locked : null} isChecked={row.wantsPhoto} onChange={(wantsPhoto) => onPatch({ wantsPhoto })} />
      <CodedFields {...props} />
      <AreaField id={idOf('hint')} label={texts.hint} isReadOnly={isLocked} value={row.hint} error={errorOf('hint')} onChange={(hint) => onPatch({ hint })} />
    </>
  )
}

export function CauseFields(props: RowFieldsProps<Cause>) {
  return (
    <>
      <SelectField label={texts.causeClass} disabledReason={props.isLocked ? texts.locked : null} value={props.row.causeClass} options={CAUSE_OPTIONS} onChange={(causeClass) => props.onPatch({ causeClass: causeClass ?? props.row.causeClass })} />
      <CodedFields {...props} />
    </>
  )
}

export function DefectFields(props: RowFieldsProps<Defect>) {
  const { row, onPatch, isLocked } = props
  const locked = isLocked ? texts.locked : null
  return (
    <>
      <FieldGrid columns="1fr 1fr">
        <SelectField label={texts.defectCategory} disabledReason={locked} value={row.defectCategory} options={GROUP_OPTIONS} onChange={(value) => onPatch({ defectCategory: value ?? row.defectCategory })} />
        <SelectField label={texts.severity} disabledReason={locked} value={row.severity} options={SEVERITY_OPTIONS} onChange={(value) => onPatch({ severity: value ?? row.severity })} />
      </FieldGrid>
      <CodedFields {...props} />
    </>
  )
}

/** A picture that is asked for at intake. */
export function SlotFields(props: RowFieldsProps<Slot>) {
  const { row, onPatch, isLocked, errorOf, idOf } = props
  return (
    <>
      <TextField id={idOf('name')} label={texts.photoName} isRequired isReadOnly={isLocked} value={row.name} error={errorOf('name')} onChange={(name) => onPatch({ name })} />
      <CodeField {...props} />
    </>
  )
}
