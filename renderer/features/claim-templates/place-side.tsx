import { HEAD_FIELDS, LINE_FIELDS, SPOKEN_FIELDS, TEXT_LANGUAGES, type HeadField, type LineField, type TextLanguage } from '#shared/claims/template-fields.ts'
import { TEMPLATE_LIMITS, type TemplateMapping } from '#shared/contract/claim-templates.ts'
import { NumberField } from '#renderer/features/reference/index.ts'
import { claimTemplateTexts as texts, HEAD_FIELD_LABELS, LANGUAGE_LABELS, LINE_FIELD_LABELS } from '#renderer/texts/claim-templates.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { headAt, lineAt, nameOf, offsetIn, withBlock, withFirstRow, withHead, withLine, type Place } from './mapping-edit.ts'

export interface PlaceSideProps { readonly mapping: TemplateMapping; readonly place: Place | null; readonly onChange: (mapping: TemplateMapping) => void }

const HEAD_OPTIONS = HEAD_FIELDS.map((value) => ({ value, label: HEAD_FIELD_LABELS[value] }))
const LINE_OPTIONS = LINE_FIELDS.map((value) => ({ value, label: LINE_FIELD_LABELS[value] }))
const LANGUAGE_OPTIONS = TEXT_LANGUAGES.map((value) => ({ value, label: LANGUAGE_LABELS[value] }))

function Language({ field, value, onChange }: { readonly field: HeadField | LineField; readonly value: TextLanguage; readonly onChange: (language: TextLanguage) => void }) {
  return SPOKEN_FIELDS.has(field) ? <SelectField label={texts.language} value={value} options={LANGUAGE_OPTIONS} onChange={(language) => onChange(language ?? value)} /> : null
}

function HeadPlace({ mapping, place, onChange }: PlaceSideProps & { readonly place: Place }) {
  const known = headAt(mapping, place)
  const base = known ?? { language: 'en' as const, before: '', constant: '' }
  const change = (part: Partial<typeof base>, field: HeadField | null) => onChange(withHead(mapping, place, field === null ? null : { field, language: base.language, before: base.before, constant: base.constant, ...part }))
  return (
    <>
      <SelectField label={texts.asHead} isSearchable isClearable value={known?.field ?? null} options={HEAD_OPTIONS} onChange={(field) => change({}, field)} />
      {known !== null && <Language field={known.field} value={known.language} onChange={(language) => change({ language }, known.field)} />}
      {known?.field === 'constant' && <TextField label={texts.ownText} value={known.constant} onChange={(constant) => change({ constant }, known.field)} />}
      {known !== null && <TextField label={texts.before} value={known.before} onChange={(before) => change({ before }, known.field)} />}
      {known === null && <ActionButton label={texts.setRow} onClick={() => onChange(withFirstRow(mapping, place))} />}
    </>
  )
}

function LinePlace({ mapping, place, onChange }: PlaceSideProps & { readonly place: Place }) {
  const known = lineAt(mapping, place)
  const base = known ?? { language: 'en' as const, constant: '' }
  const change = (part: Partial<typeof base>, field: LineField | null) => onChange(withLine(mapping, place, field === null ? null : { field, language: base.language, constant: base.constant, ...part }))
  return (
    <>
      <SelectField label={texts.asLine} isSearchable isClearable value={known?.field ?? null} options={LINE_OPTIONS} onChange={(field) => change({}, field)} />
      {known !== null && <Language field={known.field} value={known.language} onChange={(language) => change({ language }, known.field)} />}
      {known?.field === 'constant' && <TextField label={texts.ownText} value={known.constant} onChange={(constant) => change({ constant }, known.field)} />}
    </>
  )
}

/** What the chosen cell is filled with, and where the lines of the claim stand. */
export function PlaceSide({ mapping, place, onChange }: PlaceSideProps) {
  const { block } = mapping
  return (
    <>
      <Card title={place === null ? texts.field : texts.cell(nameOf(place))}>
        <Stack>
          {place === null ? <Sub>{texts.chooseCell}</Sub> : offsetIn(block, place) === null ? <HeadPlace mapping={mapping} place={place} onChange={onChange} /> : <LinePlace mapping={mapping} place={place} onChange={onChange} />}
        </Stack>
      </Card>
      {block !== null && (
        <Card title={texts.lines} sub={`${block.sheet}: ${texts.firstRow.toLowerCase()} ${block.firstRow}`}>
          <Stack>
            <NumberField label={texts.rowsPerLine} min={1} max={TEMPLATE_LIMITS.rowsPerLine} value={block.rowsPerLine} onChange={(rowsPerLine) => onChange(withBlock(mapping, { rowsPerLine: rowsPerLine ?? 1 }))} />
            <NumberField label={texts.slots} min={1} max={TEMPLATE_LIMITS.slots} value={block.slots} onChange={(slots) => onChange(withBlock(mapping, { slots: slots ?? 1 }))} />
          </Stack>
        </Card>
      )}
    </>
  )
}
