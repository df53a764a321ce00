import { PART_CODE_KINDS } from '#shared/stock/kinds.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { partEditorTexts as texts } from '#renderer/texts/parts.ts'
import { PART_CODE_KIND_LABELS } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import type { PartFieldsProps } from './part-fields.tsx'
import { fieldId, type FormCode } from './part-form.ts'
import classes from './parts.module.css'

const KIND_OPTIONS = PART_CODE_KINDS.map((value) => ({ value, label: PART_CODE_KIND_LABELS[value] }))
const at = (index: number, field: string): string => `codes.${index}.${field}`

type LineProps = PartFieldsProps & { readonly code: FormCode; readonly index: number; readonly suppliers: readonly { readonly value: string; readonly label: string }[]; readonly onPatch: (part: Partial<FormCode>) => void; readonly onRemove: () => void }

function CodeLine({ editor, isLocked, code, index, suppliers, onPatch, onRemove }: LineProps) {
  const locked = isLocked ? formTexts.readOnly : null
  return (
    <div className={classNames(classes.line, classes.codeLine)}>
      <SelectField label={texts.codeKind} disabledReason={locked} value={code.kind} options={KIND_OPTIONS} onChange={(kind) => onPatch({ kind: kind ?? code.kind, supplierId: kind === 'supplier' ? code.supplierId : null })} />
      <TextField id={fieldId(at(index, 'code'))} label={texts.code} isRequired isReadOnly={isLocked} value={code.code} error={editor.errorOf(at(index, 'code'))} onChange={(text) => onPatch({ code: text })} />
      {code.kind === 'supplier'
        ? <SelectField id={fieldId(at(index, 'supplierId'))} label={texts.supplier} isRequired isSearchable disabledReason={locked} value={code.supplierId === null ? null : String(code.supplierId)} options={suppliers} error={editor.errorOf(at(index, 'supplierId'))} onChange={(value) => onPatch({ supplierId: value === null ? null : Number(value) })} />
        : <TextField label={texts.maker} isReadOnly={isLocked} value={code.maker} onChange={(maker) => onPatch({ maker })} />}
      <ActionButton label={texts.removeCode} variant="quiet" disabledReason={locked} onClick={onRemove} />
    </div>
  )
}

/** Numbers the part is found by beside its own one. */
export function CodesField({ editor, isLocked }: PartFieldsProps) {
  const { codes } = editor.value
  const list = useQueryOf('suppliers.list', {})
  const suppliers = (list.data ?? []).map(({ supplierId, name }) => ({ value: String(supplierId), label: name }))
  const set = (next: readonly FormCode[]) => editor.patch({ codes: [...next] })
  const add = () => {
    set([...codes, { kind: 'manufacturer', code: '', supplierId: null, maker: '' }])
    setTimeout(() => focusField(fieldId(at(codes.length, 'code'))))
  }
  return (
    <Card title={texts.groups.codes} actions={<ActionButton label={texts.addCode} disabledReason={isLocked ? formTexts.readOnly : null} onClick={add} />}>
      {codes.length === 0 && <Sub>{texts.noCodes}</Sub>}
      {codes.map((code, index) => (
        <CodeLine
          key={index} editor={editor} isLocked={isLocked} code={code} index={index} suppliers={suppliers}
          onPatch={(part) => set(codes.map((known, position) => (position === index ? { ...known, ...part } : known)))}
          onRemove={() => set(codes.filter((_, position) => position !== index))}
        />
      ))}
    </Card>
  )
}
