import { EVIDENCE_DEMANDS, type EvidenceDemand } from '#shared/suppliers/evidence-demands.ts'
import { checkPattern, FILE_NAME_FIELDS, fileNameOf } from '#shared/suppliers/file-names.ts'
import { NumberField } from '#renderer/features/reference/index.ts'
import { EVIDENCE_DEMAND_LABELS, FILE_NAME_SAMPLE, profileTexts as texts } from '#renderer/texts/supplier-profile.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { supplierFieldId as idOf, WordField, type SupplierEditor } from './supplier-fields.tsx'

const OPTIONS = EVIDENCE_DEMANDS.map((value) => ({ value, label: EVIDENCE_DEMAND_LABELS[value] }))
const BYTES_PER_MB = 1_000_000
const MB_MAX = 2_000

function Megabytes({ editor, field, label }: { readonly editor: SupplierEditor; readonly field: 'filesMaxBytes' | 'fileMaxBytes'; readonly label: string }) {
  const bytes = editor.value[field]
  return <NumberField id={idOf(field)} label={label} isDecimal unit={texts.megabytes} min={0.01} max={MB_MAX} value={bytes === null ? null : bytes / BYTES_PER_MB} error={editor.errorOf(field)} onChange={(size, problem) => { editor.patch({ [field]: size === null ? null : Math.max(1, Math.round(size * BYTES_PER_MB)) }); editor.noteProblem(field, problem) }} />
}

/** What this supplier looks for in a claim, and how it wants its files. */
export function EvidenceCard({ editor }: { readonly editor: SupplierEditor }) {
  const { value: form, patch } = editor
  const isNamed = checkPattern(form.fileNamePattern).ok
  return (
    <Card title={texts.evidence} sub={texts.evidenceHint}>
      <PickChips<EvidenceDemand> mode="multi" label={texts.demands} options={OPTIONS} value={form.evidenceDemands} onChange={(chosen) => patch({ evidenceDemands: EVIDENCE_DEMANDS.filter((demand) => chosen.includes(demand)) })} />
      <FieldGrid columns="150px 150px 1fr">
        <Megabytes editor={editor} field="filesMaxBytes" label={texts.filesMaxBytes} />
        <Megabytes editor={editor} field="fileMaxBytes" label={texts.fileMaxBytes} />
        <WordField editor={editor} field="fileNamePattern" label={texts.fileNamePattern} description={isNamed ? texts.sample(`${fileNameOf(form.fileNamePattern, FILE_NAME_SAMPLE)}.jpg`) : texts.noSample} />
      </FieldGrid>
      <Sub>{texts.fieldsOf(FILE_NAME_FIELDS)}</Sub>
    </Card>
  )
}
