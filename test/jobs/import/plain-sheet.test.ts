import { expect, test } from 'vitest'
import { readPlainSheet } from '#jobs/import/read-plain-sheet.ts'
import { readWorkbook } from '#jobs/import/read-workbook.ts'
import { createTableSink } from '#jobs/import/table-sink.ts'
import { zipOf } from '#jobs/import/zip-writer.ts'
import type { FileRow } from '#jobs/import/rows-file.ts'
import { excelParts } from './import-files.ts'

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
type Parts = ReadonlyMap<string, Buffer>
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function workbook(sheetData: string, shared: readonly string[] = [], styles = ''): Parts {
  const parts = new Map(excelParts(sheetData).map(({ name, body }) => [name, body] as const))
  parts.set('[Content_Types].xml', Buffer.from((parts.get('[Content_Types].xml')?.toString() ?? '').replace('</Types>', `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`)))
  parts.set('xl/sharedStrings.xml', Buffer.from(`${XML}<sst xmlns="${MAIN}">${shared.map((item) => `<si>${item}</si>`).join('')}</sst>`))
  parts.set('xl/_rels/workbook.xml.rels', Buffer.from(`${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`))
  if (styles !== '') parts.set('xl/styles.xml', Buffer.from(`${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`))
  return parts
}

function rowsBy(read: (sink: ReturnType<typeof createTableSink>) => unknown): { readonly answer: unknown; readonly rows: readonly FileRow[] } {
  const rows: FileRow[] = []
  const sink = createTableSink({ write: (row) => { rows.push(row) } })
  const answer = read(sink)
  if (answer !== null) sink.finish()
  return { answer, rows }
}
const plainly = (parts: Parts) => rowsBy((sink) => readPlainSheet(new Map(parts), sink))
const byLibrary = (parts: Parts) => rowsBy((sink) => readWorkbook({ kind: 'xlsx', bytes: zipOf(parts, 'stored') }, undefined, sink))

const HEAD = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Цена</t></is></c></row>'
const SHARED = ['<t>Код</t>', '<t xml:space="preserve"> Имя </t>', '<r><rPr><b/></rPr><t>Насос </t></r><r><t>&amp; &lt;шланг&gt; &#176;</t></r>']
const CURRENCY = '<numFmts count="1"><numFmt numFmtId="164" formatCode="[$¥-804]#,##0.00&quot; шт&quot;"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'

test('a simple price list is read without the library exactly as by it', () => {
  const parts = workbook(`${HEAD}<row r="3"><c r="A3" t="str"><f>1</f><v>a&amp;b</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" s="1"><v>1234.5</v></c></row><row r="4"/><row r="5"><c r="C5"><v>0.30000000000000004</v></c></row><row r="6"><c r="A6" t="b"><v>1</v></c><c r="B6" s="1"/><c r="C6"><v>4600000000017</v></c></row>`, SHARED, CURRENCY)
  const { answer, rows } = plainly(parts)
  expect(answer).toEqual({ sheetNames: ['Ремонты'], sheetName: 'Ремонты' })
  expect(rows).toEqual(byLibrary(parts).rows)
  expect(rows.map(({ cells }) => cells)).toEqual([['a&b', 'Насос & <шланг> °', '1234.5'], ['', '', '0.3'], ['TRUE', '', '4600000000017']])
})

test.each([
  ['dates', '', '<cellXfs count="1"><xf numFmtId="14"/></cellXfs>'], ['padded numbers', '', '<numFmts><numFmt numFmtId="170" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>'],
  ['times of its own format', '', '<numFmts><numFmt numFmtId="171" formatCode="hh:mm"/></numFmts><cellXfs><xf numFmtId="171"/></cellXfs>'], ['errors', '<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>', ''], ['cells out of order', '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row>', ''],
  ['a comment', '<!-- <row r="2"/> -->', ''], ['an escaped sign', '<row r="2"><c r="A2" t="str"><v>a_x000D_b</v></c></row>', ''], ['a shared text that is not there', '<row r="2"><c r="A2" t="s"><v>99</v></c></row>', ''],
])('%s are left to the library', (_what, rows, styles) => {
  expect(plainly(workbook(HEAD + rows, SHARED, styles))).toEqual({ answer: null, rows: [] })
})
