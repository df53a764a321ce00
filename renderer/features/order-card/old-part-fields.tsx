import { useQueryOf } from '#renderer/rpc/query.ts'
import { OLD_PART_LABELS, orderPartTexts } from '#renderer/texts/order-parts.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import type { OldPart } from '#shared/contract/stock.ts'
import { BinSelect } from './bin-select.tsx'
import type { OldDraft, OldProblems } from './old-part.ts'

const { issueDialog: texts } = orderPartTexts
const KINDS = Object.keys(OLD_PART_LABELS) as OldPart['kind'][]

export type OldPartFieldsProps = { readonly draft: OldDraft; readonly problems: OldProblems | null; readonly onChange: (facts: Partial<OldDraft>) => void }

/** Where the part that was taken out goes, and why. */
export function OldPartFields({ draft, problems, onChange }: OldPartFieldsProps) {
  const suppliers = useQueryOf('suppliers.list', {}, { isEnabled: draft.kind === 'quarantine' })
  return (
    <>
      <PickChips<OldPart['kind']> mode="single" label={texts.old} options={KINDS.map((value) => ({ value, label: OLD_PART_LABELS[value] }))} value={draft.kind} onChange={(kind) => onChange({ kind })} />
      {draft.kind === 'quarantine' && (
        <FieldGrid columns="1fr 1fr">
          <BinSelect label={texts.oldBin} purpose="quarantine" binId={draft.binId} error={problems?.binId} onChange={(binId) => onChange({ binId })} />
          <SelectField label={texts.supplier} isClearable isSearchable placeholder={texts.anySupplier} value={draft.supplierId === null ? null : String(draft.supplierId)} options={(suppliers.data ?? []).map(({ supplierId, name }) => ({ value: String(supplierId), label: name }))} onChange={(value) => onChange({ supplierId: value === null ? null : Number(value) })} />
        </FieldGrid>
      )}
      {draft.kind !== 'customer' && <TextField label={draft.kind === 'none' ? texts.whyNone : texts.reason} isRequired value={draft.reason} error={problems?.reason} onChange={(reason) => onChange({ reason })} />}
    </>
  )
}
