import { useEffect, useState } from 'react'
import { focusScreen } from '#renderer/app/focus-screen.ts'
import { useCardTab } from '#renderer/app/use-card-tab.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { categoryTexts as texts, formTexts, referenceTexts } from '#renderer/texts/reference.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { Card } from '#renderer/ui/card.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline, ScreenBody } from '#renderer/ui/layout.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { CATEGORY_LISTS, checkCategory, EMPTY_CATEGORY, fieldId, fieldName, placeOf, type CategoryForm, type CategoryList } from './category-form.ts'
import { CategoryLists } from './category-lists.tsx'
import { EditorBar, EditorErrors, EditorHead } from './editor-head.tsx'
import { NumberField } from './number-field.tsx'
import { Fills, Sections } from './sections.tsx'
import { useEditor, type Editor } from './use-editor.ts'

const LONGEST_MONTHS = 600

function Facts({ editor, isLocked }: { readonly editor: Editor<CategoryForm>; readonly isLocked: boolean }) {
  const { value: form, patch, errorOf, noteProblem } = editor
  const setName = (language: 'ru' | 'en' | 'zh') => (text: string) => patch({ name: { ...form.name, [language]: text } })
  const locked = isLocked ? texts.locked : null
  return (
    <Card>
      <FieldGrid columns="1.3fr 1.2fr 1fr 150px 130px">
        <TextField id={fieldId('name.ru')} label={texts.nameRu} isRequired isReadOnly={isLocked} hasAutoFocus={form.code === '' && form.name.ru === ''} value={form.name.ru} error={errorOf('name.ru')} onChange={setName('ru')} />
        <TextField label={texts.nameEn} isReadOnly={isLocked} value={form.name.en} error={errorOf('name.en')} onChange={setName('en')} />
        <TextField label={texts.nameZh} isReadOnly={isLocked} value={form.name.zh} error={errorOf('name.zh')} onChange={setName('zh')} />
        <TextField id={fieldId('code')} label={referenceTexts.code} isRequired isReadOnly={isLocked} value={form.code} error={errorOf('code')} onChange={(code) => patch({ code })} />
        <NumberField id={fieldId('serviceLifeMonths')} label={texts.serviceLife} unit={texts.months} isReadOnly={isLocked} min={0} max={LONGEST_MONTHS} value={form.serviceLifeMonths} error={errorOf('serviceLifeMonths')} onChange={(serviceLifeMonths, problem) => { patch({ serviceLifeMonths }); noteProblem('serviceLifeMonths', problem) }} />
      </FieldGrid>
      <Inline gap={24}>
        <CheckField label={texts.techComplex} description={texts.techComplexWhy} disabledReason={locked} isChecked={form.isTechComplex} onChange={(isTechComplex) => patch({ isTechComplex })} />
        <CheckField label={texts.loanerExcluded} description={texts.loanerWhy} disabledReason={locked} isChecked={form.isLoanerExcluded} onChange={(isLoanerExcluded) => patch({ isLoanerExcluded })} />
      </Inline>
    </Card>
  )
}

function Loaded({ categoryId, saved, onBack }: { readonly categoryId: number | null; readonly saved: CategoryForm; readonly onBack: () => void }) {
  const { may, whyNot } = useSession()
  const isLocked = !may('reference.saveCategory')
  const [list, setList] = useState<CategoryList>('checklist')
  const editor = useEditor({
    command: 'reference.saveCategory',
    draftKey: `category:${categoryId ?? 'new'}`,
    saved,
    check: checkCategory,
    toInput: (form: CategoryForm) => ({ ...form, categoryId, serviceLifeMonths: form.serviceLifeMonths ?? 0 }),
    onSaved: () => { showToast(formTexts.saved); onBack() },
  })
  useEffect(() => focusScreen(), [])
  const firstError = editor.errors.map(({ field }) => placeOf(field)).find((place) => place !== null) ?? null
  const firstErrorKey = firstError === null ? null : `${firstError.list}.${firstError.index}`
  useEffect(() => {
    const shown = CATEGORY_LISTS.find((known) => known === firstErrorKey?.split('.')[0])
    if (shown !== undefined) setList(shown)
  }, [firstErrorKey])
  const tabs = CATEGORY_LISTS.map((id) => ({ id, label: texts.lists[id], count: editor.value[id].length }))
  return (
    <ScreenBody isFilled>
      <EditorHead
        title={categoryId === null ? texts.newTitle : nameIn(saved.name)}
        sub={editor.isDirty ? formTexts.keptDraft : texts.sub(editor.value.code, editor.value.checklist.length)}
        bar={<EditorBar editor={editor} isNew={categoryId === null} whyNot={whyNot('reference.saveCategory')} onBack={onBack} />}
        errors={<EditorErrors editor={editor} idOf={fieldId} nameOf={fieldName} />}
      />
      <Facts editor={editor} isLocked={isLocked} />
      <Sections label={texts.parts} idPrefix="category" tabs={tabs} activeId={list} onSelect={setList}>
        <Fills><CategoryLists key={list} list={list} editor={editor} isLocked={isLocked} errorIndex={firstError?.list === list ? firstError.index : null} /></Fills>
      </Sections>
    </ScreenBody>
  )
}

/** One kind of product: names, legal marks, the checklist of the expertise and the codes of its findings. */
export function CategoryEditor({ categoryId, onBack }: { readonly categoryId: number | null; readonly onBack: () => void }) {
  const query = useQueryOf('reference.category', { categoryId: categoryId ?? 1 }, { isEnabled: categoryId !== null })
  useCardTab({ id: `category-${categoryId ?? 'new'}`, title: categoryId === null ? null : (query.data === undefined ? null : nameIn(query.data.name)), path: paths.reference(`categories/${categoryId ?? 'new'}`) })
  if (categoryId === null) return <Loaded categoryId={null} saved={EMPTY_CATEGORY} onBack={onBack} />
  if (query.data === undefined) return <ScreenBody>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</ScreenBody>
  const { categoryId: _id, ...facts } = query.data
  return <Loaded categoryId={categoryId} saved={facts} onBack={onBack} />
}
