import { categoryTexts as texts } from '#renderer/texts/reference.ts'
import { Card } from '#renderer/ui/card.tsx'
import { CauseFields, CodedFields, DefectFields, SlotFields, StepFields } from './category-fields.tsx'
import { causeColumns, codedColumns, defectColumns, slotColumns, stepColumns } from './category-columns.tsx'
import { freshCode, type CategoryForm, type CategoryList, type CodedList } from './category-form.ts'
import { LinesField } from './lines-field.tsx'
import { ListEditor, type ListEditorProps } from './list-editor.tsx'
import type { Editor } from './use-editor.ts'

const NO_NAMES = { ru: '', en: '', zh: '' }
const KIT_ROWS = 12

export type CategoryListsProps = { readonly list: CategoryList; readonly editor: Editor<CategoryForm>; readonly isLocked: boolean; readonly errorIndex: number | null }

/** The list of the category that is shown: rows at the left, the chosen one at the right. */
export function CategoryLists({ list, editor, isLocked, errorIndex }: CategoryListsProps) {
  const { value: form, patch } = editor
  if (list === 'completeness') {
    return (
      <Card>
        <LinesField label={texts.completeness} rows={KIT_ROWS} isReadOnly={isLocked} lines={form.completeness} error={editor.errorOf('completeness')} onChange={(completeness) => patch({ completeness })} />
      </Card>
    )
  }
  const shared = <L extends CodedList>(name: L) => ({
    list: name, isLocked, errorIndex, rows: form[name], fieldProps: editor,
    onChange: (rows: CategoryForm[L]) => patch({ [name]: rows }),
    codes: (form[name] as readonly { readonly code: string }[]).map((row) => row.code),
  })
  switch (list) {
    case 'checklist':
      return <Rows {...shared('checklist')} columns={stepColumns} Fields={StepFields} newRow={(codes) => ({ code: freshCode('step', codes), name: NO_NAMES, kind: 'check' as const, unit: '', minLimit: null, maxLimit: null, wantsPhoto: false, hint: '' })} />
    case 'causes':
      return <Rows {...shared('causes')} columns={causeColumns} Fields={CauseFields} newRow={(codes) => ({ code: freshCode('cause', codes), name: NO_NAMES, causeClass: 'manufacturing' as const })} />
    case 'defects':
      return <Rows {...shared('defects')} columns={defectColumns} Fields={DefectFields} newRow={(codes) => ({ code: freshCode('defect', codes), name: NO_NAMES, defectCategory: 'functional' as const, severity: 'major' as const })} />
    case 'photoSlots':
      return <Rows {...shared('photoSlots')} columns={slotColumns} Fields={SlotFields} newRow={(codes) => ({ code: freshCode('photo', codes), name: '' })} />
    case 'intakeFaults':
      return <Rows {...shared('intakeFaults')} columns={codedColumns} Fields={CodedFields} newRow={(codes) => ({ code: freshCode('fault', codes), name: NO_NAMES })} />
    case 'symptoms':
      return <Rows {...shared('symptoms')} columns={codedColumns} Fields={CodedFields} newRow={(codes) => ({ code: freshCode('symptom', codes), name: NO_NAMES })} />
  }
}

type RowsProps<Row extends { readonly code: string; readonly name: string | { readonly ru: string; readonly en: string } }> = Omit<ListEditorProps<Row>, 'newRow'> & { readonly codes: readonly string[]; readonly newRow: (codes: readonly string[]) => Row }

function Rows<Row extends { readonly code: string; readonly name: string | { readonly ru: string; readonly en: string } }>({ codes, newRow, ...props }: RowsProps<Row>) {
  return <ListEditor {...props} newRow={() => newRow(codes)} />
}
