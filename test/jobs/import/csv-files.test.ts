import { existsSync, statSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvRecords } from '#jobs/import/csv-records.ts'
import { importDesk } from './import-files.ts'

const desk = importDesk()
const TABLE = 'Номер;Дата;Неисправность\r\n001;05.11.2025;Не включается\r\n002;06.11.2025;Шумит\r\n'
const ROWS = [
  ['001', '05.11.2025', 'Не включается'],
  ['002', '06.11.2025', 'Шумит'],
]

function windows1251(text: string): Buffer {
  const table = new Map(Array.from({ length: 128 }, (_, index) => [new TextDecoder('windows-1251').decode(Uint8Array.of(index + 128)), index + 128]))
  return Buffer.from([...text].map((character) => table.get(character) ?? character.charCodeAt(0)))
}

function utf16be(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
}

describe('encodings of text files', () => {
  it.each([
    ['UTF-8', 'utf-8', Buffer.from(TABLE)],
    ['UTF-8 with a mark at the start', 'utf-8', Buffer.from(`\ufeff${TABLE}`)],
    ['UTF-16 with a mark at the start', 'utf-16le', Buffer.from(`\ufeff${TABLE}`, 'utf16le')],
    ['UTF-16 of the other byte order', 'utf-16be', utf16be(TABLE)],
    ['windows-1251', 'windows-1251', windows1251(TABLE)],
  ])('a table in %s keeps its Russian words and leading zeros', async (_name, encoding, bytes) => {
    const parsed = await desk.parse(desk.write('encoding.csv', bytes))
    expect(parsed).toMatchObject({ kind: 'csv', encoding, delimiter: ';', headers: ['Номер', 'Дата', 'Неисправность'], rowCount: 2 })
    expect(parsed.rows).toEqual(ROWS)
  })

  it('a long windows-1251 table in capital letters is not taken for another code page', async () => {
    const parsed = await desk.parse(desk.write('capitals.csv', windows1251(TABLE.toUpperCase().repeat(50))))
    expect(parsed.encoding).toBe('windows-1251')
  })

  it('letters cut by the border between two pieces of a large file stay whole', async () => {
    const body = Array.from({ length: 30_000 }, (_, index) => `${index};05.11.2025;ёжик №${index} 凌云`).join('\n')
    const parsed = await desk.parse(desk.write('pieces.csv', `Номер;Дата;Неисправность\n${body}`))
    expect(parsed.rowCount).toBe(30_000)
    expect(parsed.rows.every((row, index) => row[2] === `ёжик №${index} 凌云`)).toBe(true)
  })

  it('a broken place in UTF-8 is named by its byte', async () => {
    const bytes = Buffer.concat([Buffer.from(TABLE), Buffer.from([0xd0, 0x3b]), Buffer.from(TABLE)])
    expect(await desk.refusal(desk.write('broken.csv', bytes))).toEqual({
      code: 'import.broken_encoding',
      details: { reason: 'broken_utf8', bytePosition: Buffer.byteLength(TABLE) },
    })
  })

  it('a letter cut off at the end of the file is named by its byte', async () => {
    const bytes = Buffer.concat([Buffer.from(TABLE), Buffer.from([0xd0])])
    expect(await desk.refusal(desk.write('cut.csv', bytes))).toMatchObject({ details: { bytePosition: Buffer.byteLength(TABLE) } })
  })

  it('a pair of UTF-16 without its second half is named by its byte', async () => {
    const bytes = Buffer.concat([Buffer.from(`\ufeff${TABLE}`, 'utf16le'), Buffer.from([0x00, 0xd8, 0x41, 0x00])])
    expect(await desk.refusal(desk.write('half.csv', bytes))).toEqual({
      code: 'import.broken_encoding',
      details: { reason: 'broken_utf16', bytePosition: (TABLE.length + 1) * 2 },
    })
  })

  it.each([
    ['the code page of DOS', Buffer.from([0x8d, 0xa5, 0x20, 0xa2, 0xaa, 0xab, 0xee, 0xe7, 0xa0, 0xa5, 0xe2, 0xe1, 0xef])],
    ['KOI8-R', Buffer.from([0xee, 0xc5, 0x20, 0xd7, 0xcb, 0xcc, 0xc0, 0xde, 0xc1, 0xc5, 0xd4, 0xd3, 0xd1, 0x20, 0xfb, 0xd5, 0xcd])],
    ['a western code page', Buffer.from('d\xe9faut de la cafeti\xe8re, br\xfbl\xe9', 'latin1')],
  ])('a table in %s is refused, not read as nonsense', async (_name, bytes) => {
    const file = Buffer.concat([Buffer.from('id;problem\n1;'), bytes, Buffer.from('\n')])
    expect(await desk.refusal(desk.write('page.csv', file))).toMatchObject({ code: 'import.broken_encoding', details: { reason: 'unknown_code_page' } })
  })

  it.each([
    ['text', Buffer.from('id;problem\n1;a\0b\n'), 14],
    ['UTF-16 text', Buffer.from('\ufeffid;problem\n1;a\0b\n', 'utf16le'), 30],
  ])('a zero byte in %s is refused and named', async (_name, bytes, bytePosition) => {
    expect(await desk.refusal(desk.write('zero.csv', bytes))).toEqual({ code: 'import.broken_encoding', details: { reason: 'zero_byte', bytePosition } })
  })
})

describe('rows and cells of text files', () => {
  it.each([
    [';', 'id;brand;problem\n1;A;1,5 A fuse\n2;B;3,2 A fuse\n'],
    [',', 'id,brand,problem\n1,A,"one; two; three"\n2,B,"four; five"\n'],
    ['\t', 'id\tbrand\tproblem\n1\tA\tone, two\n2\tB\tthree; four\n'],
    [';', 'sep=;\nid;brand;problem\n1;A;a,b,c,d\n'],
  ])('the delimiter %j is found although other signs occur', async (delimiter, text) => {
    const parsed = await desk.parse(desk.write('delimiter.csv', text))
    expect(parsed).toMatchObject({ delimiter, headers: ['id', 'brand', 'problem'] })
  })

  it('the delimiter chosen by the user wins', async () => {
    const parsed = await desk.parse(desk.write('chosen.csv', 'id;x,problem\n1;2,three\n'), { delimiter: ',' })
    expect(parsed.headers).toEqual(['id;x', 'problem'])
  })

  it('quotes, line breaks in quotes and inch signs are read as they are meant', async () => {
    const text = 'id;problem\r\n1;"first\r\nsecond ""loud"""\r\n2;12" screen\r\n3;"a;b"\r\n4;""\r\n'
    const parsed = await desk.parse(desk.write('quotes.csv', text))
    expect(parsed.rows).toEqual([['1', 'first\r\nsecond "loud"'], ['2', '12" screen'], ['3', 'a;b'], ['4']])
  })

  it('a quote that is never closed is refused with the row where it opens', async () => {
    expect(await desk.refusal(desk.write('open.csv', 'id;problem\n1;fine\n2;"lost\n3;x\n'))).toEqual({
      code: 'import.unreadable',
      details: { reason: 'quote_not_closed', rowNumber: 3 },
    })
  })

  it('a title above the names of columns and blank rows are stepped over, and row numbers stay those of the file', async () => {
    const parsed = await desk.parse(desk.write('title.csv', 'Ремонты за 2025 год;;\n\nНомер;Дата;Дефект\n;;\n1;05.11.2025;шум\n'))
    expect(parsed).toMatchObject({ headerRowNumber: 3, rowCount: 1, headers: ['Номер', 'Дата', 'Дефект'] })
    expect(parsed.sample[0]?.rowNumber).toBe(5)
  })

  it('cells beyond the last named column are kept, so that a shifted row can be noticed', async () => {
    const parsed = await desk.parse(desk.write('extra.csv', 'a;b\n1;2;3\n4;5;;\n'))
    expect(parsed.rows).toEqual([['1', '2', '3'], ['4', '5']])
  })

  it('a table without names of columns is refused', async () => {
    expect(await desk.refusal(desk.write('nohead.csv', '1;05.11.2025;шум\n2;06.11.2025;треск\n'))).toEqual({ code: 'import.no_header', details: { rowNumber: 1 } })
  })

  it.each([
    ['no bytes', '', false],
    ['only blank rows', '\n\n;;\n', false],
    ['only names of columns', 'id;problem\n', true],
  ])('a file with %s is refused as empty', async (_name, text, hasHeader) => {
    expect(await desk.refusal(desk.write('empty.csv', text))).toEqual({ code: 'import.empty', details: { hasHeader } })
  })

  it('50 000 rows come in and the next one is refused, leaving no half-written file', async () => {
    const rows = 'x;y\n'.repeat(50_000)
    expect((await desk.parse(desk.write('full.csv', `id;problem\n${rows}`))).rowCount).toBe(50_000)
    const outFile = desk.path('half.jsonl')
    const refusal = await desk.refusal(desk.write('over.csv', `id;problem\n${rows}x;y\n`), { outFile })
    expect(refusal).toEqual({ code: 'import.too_many_rows', details: { limit: 50_000 } })
    expect(existsSync(outFile)).toBe(false)
  })

  it('200 columns come in, the 201st is refused only if it holds something', async () => {
    const names = Array.from({ length: 200 }, (_, column) => `c${column}`).join(';')
    expect((await desk.parse(desk.write('wide.csv', `${names};;;\n1;2\n`))).headers).toHaveLength(200)
    expect(await desk.refusal(desk.write('wider.csv', `${names};one_more\n1;2\n`))).toMatchObject({ code: 'import.too_many_columns' })
  })

  it('a text longer than a spreadsheet cell may be is refused with its place', async () => {
    expect(await desk.refusal(desk.write('long.csv', `id;problem\n1;${'x'.repeat(32_768)}\n`))).toEqual({
      code: 'import.text_too_long',
      details: { limit: 32_767, rowNumber: 2, columnNumber: 2 },
    })
  })

  it('a text file over 60 MB is refused before it is read', async () => {
    const path = desk.write('huge.csv', Buffer.alloc(60 * 1024 * 1024 + 1, 'a;b\n'))
    const startedMs = performance.now()
    expect(await desk.refusal(path)).toMatchObject({ code: 'import.too_big', details: { what: 'file', actual: statSync(path).size } })
    expect(performance.now() - startedMs).toBeLessThan(500)
  })

  it('a file of 24 000 repairs is read in well under a second', async () => {
    const line = 'mend_1,"The Mend Clubs",GBR,"Lamp ~ Desk lamp",Lamp,15,Norrvik,2012,14,Fixed,,"Mend Club North",2021-03-04,"Does not switch on, cable ""loose"" at the plug; cleaned and soldered"\n'
    const path = desk.write('many.csv', `id,provider,country,partner,category,cid,brand,year,age,status,barrier,group,event_date,problem\n${line.repeat(24_000)}`)
    const startedMs = performance.now()
    const parsed = await desk.parse(path)
    expect(parsed.rowCount).toBe(24_000)
    expect(performance.now() - startedMs).toBeLessThan(1_000)
  })
})

describe('any table survives being written as text and read in pieces', () => {
  const quoted = (cell: string, delimiter: string): string =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell

  it('whatever the cells hold, wherever the pieces are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ё', '"', ';', ',', '\t', '\n', '\r', ' ', '凌', '🔧') })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n', '\r'), fc.integer({ min: 1, max: 9 }), (rows, delimiter, lineEnd, size) => {
        const text = rows.map((row) => row.map((value) => quoted(value, delimiter)).join(delimiter)).join(lineEnd)
        const read: string[][] = []
        const records = new CsvRecords(delimiter, (cells) => read.push(cells))
        for (let at = 0; at < text.length; at += size) records.push(text.slice(at, at + size))
        records.end()
        expect(read).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })
})
