import type { ImportMapping } from '#shared/contract/imports.ts'
import { SLASH_DATES, type SlashDates } from '#shared/import/read-date.ts'
import { formatFileSize, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { mappingTexts as texts, SLASH_DATE_EXAMPLES, SLASH_DATE_LABELS } from '#renderer/texts/import.ts'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { slashDateOf, unusedColumns } from './column-samples.ts'
import type { OpenedFile } from './import-work.ts'
import { columnName } from './mapping-table.tsx'
import classes from './import.module.css'

const UTF_8 = 'utf-8'
const SLASH_OPTIONS = SLASH_DATES.map((value) => ({ value, label: SLASH_DATE_LABELS[value], title: SLASH_DATE_EXAMPLES[value] }))

export type MappingSideProps = { readonly file: OpenedFile; readonly mapping: ImportMapping; readonly slashDates: SlashDates; readonly onSlashDates: (slashDates: SlashDates) => void }

/** What is known about the file, how its doubtful dates are read, and what stays out. */
export function MappingSide({ file, mapping, slashDates, onSlashDates }: MappingSideProps) {
  const [sheet, ...otherSheets] = file.sheetNames
  const unused = unusedColumns(mapping, file.headers.length)
  const slashed = slashDateOf(file.sample, mapping)
  return (
    <>
      <Card title={texts.file}>
        <p className={classes.words}>{file.isRemembered ? texts.rememberedNote : Object.keys(file.mapping).length === 0 ? texts.unknownNote : texts.guessedNote}</p>
        <KeyValueList
          items={[
            { key: 'rows', label: texts.rowCount, value: formatNumber(file.rowCount), isStrong: true },
            { key: 'kind', label: texts.kind, value: texts.kindName(file.kind) },
            { key: 'size', label: texts.size, value: formatFileSize(file.sizeBytes) },
            ...(file.encoding === '' ? [] : [{ key: 'encoding', label: texts.encoding, value: file.encoding === UTF_8 ? UTF_8.toUpperCase() : file.encoding }]),
            ...(sheet === undefined ? [] : [{ key: 'sheet', label: texts.sheet, value: texts.sheets(orAbsent(sheet), otherSheets.length) }]),
          ]}
        />
      </Card>
      <Card title={texts.slash} actions={slashed !== null && slashDates === 'refuse' && <Tag tone="soon">{texts.slashHere}</Tag>}>
        <p className={classes.quiet}>{slashed === null ? texts.slashNone : texts.slashFound(slashed.text, slashed.first)}</p>
        <PickChips mode="single" label={texts.slash} isLabelHidden value={slashDates} options={SLASH_OPTIONS} onChange={onSlashDates} />
        <p className={classes.quiet}>{SLASH_DATE_EXAMPLES[slashDates]}</p>
      </Card>
      <Card title={texts.unused}>
        <p className={classes.quiet}>{unused.length === 0 ? texts.unusedNone : unused.map((column) => columnName(file.headers, column)).join(', ')}</p>
      </Card>
    </>
  )
}
