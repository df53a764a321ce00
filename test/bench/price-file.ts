import { writeFileSync } from 'node:fs'
import { chanceOf } from '#demo/random.ts'
import { zipOf } from '#jobs/import/zip-writer.ts'

export const PRICE_ROWS = 50_000
const WORDS = ['Помпа сливная', 'Ремень привода', 'Плата управления', 'Уплотнитель люка', 'Модуль индикации', 'Клапан заливной', 'Датчик температуры', 'Щётка двигателя']
const HEADERS = ['Артикул', 'Наименование', 'Description', 'Цена']

/** A workbook as suppliers send it: shared texts, numbers as numbers. `percent` moves every price. */
export function writePriceList(path: string, percent: number): void {
  const chance = chanceOf(11)
  const texts: string[] = []
  const place = new Map<string, number>()
  const shared = (text: string): string => {
    const known = place.get(text) ?? texts.length
    if (known === texts.length) {
      place.set(text, known)
      texts.push(text)
    }
    return `<v>${known}</v>`
  }
  const rows = [`<row r="1">${HEADERS.map((name, column) => `<c r="${'ABCD'[column]}1" t="s">${shared(name)}</c>`).join('')}</row>`]
  for (let index = 0; index < PRICE_ROWS; index += 1) {
    const rowNo = index + 2
    const name = `${chance.pick(WORDS)} ${chance.between(1, 900)}`
    const price = ((chance.between(100, 90_000) * (100 + percent)) / 10_000).toFixed(2)
    rows.push(`<row r="${rowNo}"><c r="A${rowNo}" t="s">${shared(`LM-${String(index).padStart(6, '0')}`)}</c><c r="B${rowNo}" t="s">${shared(name)}</c><c r="C${rowNo}" t="s">${shared(`Part for ${name.length} model`)}</c><c r="D${rowNo}"><v>${Number(price)}</v></c></row>`)
  }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const pack = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', `<Types xmlns="${pack}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`],
    ['_rels/.rels', `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Price" sheetId="1" r:id="r1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${links}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`],
    ['xl/sharedStrings.xml', `<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`],
  ]
  writeFileSync(path, zipOf(parts.map(([name, text]) => [name, Buffer.from(text)] as const), 'deflated'))
}
