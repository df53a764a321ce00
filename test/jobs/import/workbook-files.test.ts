import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CFB, utils, write, type BookType, type WorkBook } from 'xlsx'
import { excelCell, excelParts, excelRow, importDesk, odsCell, openDocumentParts, packedZeros, rawZip } from './import-files.ts'

const desk = importDesk()
const HEADER = ['№', 'Дата приёма', 'Серийный номер', 'Неисправность', 'Стоимость']

function book(rows: unknown[][], name = 'Ремонты'): WorkBook {
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name)
  return workbook
}

function bytesOf(workbook: WorkBook, bookType: BookType): Buffer {
  return write(workbook, { type: 'buffer', bookType }) as Buffer
}

describe('workbooks', () => {
  it.each(['xlsx', 'xls', 'ods'] as const)('an .%s table gives texts, ISO dates and numbers without noise', async (kind) => {
    const workbook = book([HEADER, ['00017', new Date(Date.UTC(2025, 10, 5)), 'SN-004512', 'Не включается', 0.1 + 0.2], ['18', null, '350123456789012', '', 1500]])
    const sheet = workbook.Sheets['Ремонты']
    const dateCell = sheet?.['B2'] as { z?: string }
    dateCell.z = 'dd.mm.yyyy'
    const parsed = await desk.parse(desk.write(`table.${kind}`, bytesOf(workbook, kind)))
    expect(parsed).toMatchObject({ kind, sheetNames: ['Ремонты'], sheetName: 'Ремонты', headers: HEADER, rowCount: 2 })
    expect(parsed.rows).toEqual([
      ['00017', '2025-11-05', 'SN-004512', 'Не включается', '0.3'],
      ['18', '', '350123456789012', '', '1500'],
    ])
  })

  it('numbers shown with leading zeros keep them, dates keep their time and old Macintosh workbooks their days', async () => {
    const workbook = book([['Код', 'Дата'], [123, 45_000.5]])
    const sheet = workbook.Sheets['Ремонты']
    Object.assign(sheet?.['A2'] as object, { z: '000000' })
    Object.assign(sheet?.['B2'] as object, { z: 'yyyy-mm-dd hh:mm' })
    expect((await desk.parse(desk.write('zeros.xlsx', bytesOf(workbook, 'xlsx')))).rows).toEqual([['000123', '2023-03-15T12:00:00']])
    workbook.Workbook = { WBProps: { date1904: true } }
    expect((await desk.parse(desk.write('mac.xlsx', bytesOf(workbook, 'xlsx')))).rows).toEqual([['000123', '2027-03-16T12:00:00']])
  })

  it('the sheet named by the user is read, else the first one with anything on it', async () => {
    const workbook = book([], 'Пусто')
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([['a', 'b'], ['1', '2']]), 'Первый')
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([['c', 'd'], ['3', '4']]), 'Второй')
    const path = desk.write('sheets.xlsx', bytesOf(workbook, 'xlsx'))
    expect(await desk.parse(path)).toMatchObject({ sheetNames: ['Пусто', 'Первый', 'Второй'], sheetName: 'Первый', headers: ['a', 'b'] })
    expect(await desk.parse(path, { sheetName: 'Второй' })).toMatchObject({ sheetName: 'Второй', headers: ['c', 'd'] })
    expect(await desk.refusal(path, { sheetName: 'Третий' })).toEqual({ code: 'import.no_such_sheet', details: { sheetName: 'Третий' } })
  })

  it('the content decides, not the name of the file', async () => {
    const bytes = bytesOf(book([['a', 'b'], ['1', '2']]), 'xlsx')
    expect(await desk.parse(desk.write('wrong-name.csv', bytes))).toMatchObject({ kind: 'xlsx' })
    expect(await desk.parse(desk.write('wrong-name.xlsx', 'a;b\n1;2\n'))).toMatchObject({ kind: 'csv' })
  })

  it('rows and cells that only carry a format are not counted as rows', async () => {
    const blank = Array.from({ length: 60_000 }, (_, index) => `<row r="${index + 3}"><c s="0"/></row>`).join('')
    const path = desk.write('formats.xlsx', rawZip(excelParts(excelRow('a', 'b') + excelRow('1', '2') + blank)))
    expect((await desk.parse(path)).rowCount).toBe(1)
  })

  it('the million of blank rows at the end of a LibreOffice sheet is stepped over', async () => {
    const rows =
      `<table:table-row>${odsCell('a')}${odsCell('b')}</table:table-row><table:table-row>${odsCell('1')}${odsCell('2')}<table:table-cell table:number-columns-repeated="16382"/></table:table-row>` +
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    const parsed = await desk.parse(desk.write('tail.ods', rawZip(openDocumentParts(rows))))
    expect(parsed.rows).toEqual([['1', '2']])
  })

  it('links to other files and drawings are left out of what is read', async () => {
    const parts = excelParts(excelRow('a', 'b') + excelRow('1', '2'))
    const alien = ['xl/externalLinks/externalLink1.xml', 'xl/embeddings/oleObject1.bin', 'xl/connections.xml', 'xl/worksheets/_rels/sheet1.xml.rels']
    const path = desk.write('links.xlsx', rawZip([...parts, ...alien.map((name) => ({ name, body: Buffer.from('<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>') }))]))
    expect((await desk.parse(path)).rows).toEqual([['1', '2']])
  })
})

describe('kinds that hold no table', () => {
  const part = (name: string, body = '<x/>'): { name: string; body: Buffer } => ({ name, body: Buffer.from(body) })
  it.each([
    ['pdf', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['jpeg', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['png', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['exe', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['rar', Buffer.from('526172211a0700', 'hex')],
    ['gzip', Buffer.from('1f8b0800000000000003', 'hex')],
    ['markup', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
    ['markup', Buffer.from('\ufeff<?xml version="1.0"?><Workbook/>')],
    ['json', Buffer.from('[{"id": 1}]')],
    ['rtf', Buffer.from('{\\rtf1\\ansi a;b}')],
    ['zip', rawZip([part('readme.txt')])],
    ['docx', rawZip([part('[Content_Types].xml'), part('word/document.xml')])],
    ['pptx', rawZip([part('[Content_Types].xml'), part('ppt/presentation.xml')])],
    ['xlsb', rawZip([part('[Content_Types].xml'), part('xl/workbook.bin')])],
    ['opendocument', rawZip(openDocumentParts('', 'application/vnd.oasis.opendocument.text'))],
  ])('a %s file is refused whatever it is called', async (found, bytes) => {
    expect(await desk.refusal(desk.write('report.xlsx', bytes))).toEqual({ code: 'import.wrong_kind', details: { found } })
  })

  it('words that begin like a program or an archive are still a table', async () => {
    expect(await desk.parse(desk.write('mz.csv', 'MZ number;problem\n1;noise\n'))).toMatchObject({ kind: 'csv' })
    expect(await desk.parse(desk.write('bzh.csv', 'BZh;problem\n1;noise\n'))).toMatchObject({ kind: 'csv' })
  })

  it.each([
    ['doc', 'WordDocument'],
    ['ppt', 'PowerPoint Document'],
    ['msg', '__properties_version1.0'],
    ['ole', 'Something'],
  ])('an old-style %s document is refused', async (found, stream) => {
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, stream, Buffer.alloc(5_000))
    const bytes = CFB.write(container, { type: 'buffer' }) as Buffer
    expect(await desk.refusal(desk.write('old.xls', bytes))).toEqual({ code: 'import.wrong_kind', details: { found } })
  })

  it('a workbook under a password is refused with the reason', async () => {
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, 'EncryptedPackage', Buffer.alloc(5_000))
    CFB.utils.cfb_add(container, 'EncryptionInfo', Buffer.alloc(100))
    const bytes = CFB.write(container, { type: 'buffer' }) as Buffer
    expect(await desk.refusal(desk.write('secret.xlsx', bytes))).toMatchObject({ code: 'import.encrypted' })
    const [first, ...rest] = excelParts(excelRow('a'))
    const flagged = rawZip([{ ...(first ?? part('x')), flags: 1 }, ...rest])
    expect(await desk.refusal(desk.write('secret-zip.xlsx', flagged))).toMatchObject({ code: 'import.encrypted' })
  })

  it('an old Excel file under a password is refused with the reason', async () => {
    const plain = bytesOf(book([['a', 'b'], ['1', '2']]), 'xls')
    const stream = CFB.find(CFB.read(plain, { type: 'buffer' }), '/Workbook')?.content as Buffer
    const firstRecordBytes = 4 + stream.readUInt16LE(2)
    const filePass = Buffer.from('2f00060000004d3c2b1a', 'hex')
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, 'Workbook', Buffer.concat([stream.subarray(0, firstRecordBytes), filePass, stream.subarray(firstRecordBytes)]))
    expect(await desk.refusal(desk.write('secret.xls', CFB.write(container, { type: 'buffer' }) as Buffer))).toMatchObject({ code: 'import.encrypted' })
  })

  it('macros are refused in new and in old workbooks', async () => {
    const modern = rawZip([...excelParts(excelRow('a')), part('xl/vbaProject.bin')])
    expect(await desk.refusal(desk.write('macro.xlsm', modern))).toMatchObject({ code: 'import.macros' })
    const open = rawZip([...openDocumentParts(''), part('Basic/Standard/Module1.xml')])
    expect(await desk.refusal(desk.write('macro.ods', open))).toMatchObject({ code: 'import.macros' })
    const container = CFB.read(bytesOf(book([['a']]), 'xls'), { type: 'buffer' })
    CFB.utils.cfb_add(container, '/_VBA_PROJECT_CUR/VBA/dir', Buffer.alloc(100))
    expect(await desk.refusal(desk.write('macro.xls', CFB.write(container, { type: 'buffer' }) as Buffer))).toMatchObject({ code: 'import.macros' })
  })
})

describe('hostile workbooks', () => {
  const timed = async (path: string): Promise<{ refusal: { code: string; details: Record<string, unknown> }; ms: number }> => {
    const startedMs = performance.now()
    const refusal = await desk.refusal(path)
    return { refusal, ms: performance.now() - startedMs }
  }
  const sheetName = 'xl/worksheets/sheet1.xml'
  const withSheet = (sheet: object): Buffer => {
    const parts = excelParts('').filter((part) => part.name !== sheetName)
    return rawZip([...parts, { name: sheetName, body: Buffer.alloc(0), ...sheet }])
  }

  it('a gigabyte of zeros packed into a megabyte is refused by the directory alone', async () => {
    const { packed, crc } = packedZeros(1_024)
    const path = desk.write('zeros.xlsx', withSheet({ packed, crc, declaredBytes: 1_024 * 1024 * 1024 }))
    const { refusal, ms } = await timed(path)
    expect(refusal).toEqual({ code: 'import.zip_bomb', details: { reason: 'part_ratio' } })
    expect(ms).toBeLessThan(500)
  })

  it('the same zeros under a false declaration are refused while they inflate', async () => {
    const { packed, crc } = packedZeros(1_024)
    const path = desk.write('liar.xlsx', withSheet({ packed, crc, declaredBytes: 1_000_000 }))
    const { refusal, ms } = await timed(path)
    expect(refusal).toEqual({ code: 'import.zip_bomb', details: { reason: 'larger_than_declared' } })
    expect(ms).toBeLessThan(500)
  })

  it('a workbook of a million rows is refused before it is built in memory', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row><c><v>${index}</v></c></row>`).join('')
    const path = desk.write('million.xlsx', rawZip(excelParts(rows)))
    const { refusal, ms } = await timed(path)
    expect(refusal).toEqual({ code: 'import.too_many_rows', details: { limit: 50_000 } })
    expect(ms).toBeLessThan(2_000)
  })

  it('a sheet of millions of blank cells is refused before it is built in memory', async () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => `<row spans="${index}">${'<c/>'.repeat(100)}<c s="${index * 7919}"/></row>`).join('')
    expect(await desk.refusal(desk.write('cells.xlsx', rawZip(excelParts(noise))))).toMatchObject({ code: 'import.too_many_cells' })
  })

  it.each([
    ['a million equal rows', `<table:table-row table:number-rows-repeated="1000000">${odsCell('x')}</table:table-row>`, 'import.too_many_rows'],
    ['a thousand equal columns', `<table:table-row><table:table-cell table:number-columns-repeated='1000' office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`, 'import.too_many_columns'],
    ['too many cells together', `<table:table-row table:number-rows-repeated="40000"><table:table-cell table:number-columns-repeated="150" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`, 'import.too_many_cells'],
    ['a repeat that is no number', `<table:table-row table:number-rows-repeated="1e9">${odsCell('x')}</table:table-row>`, 'import.unreadable'],
  ])('an OpenDocument table that says %s in one element is refused', async (_name, rows, code) => {
    expect(await desk.refusal(desk.write('repeat.ods', rawZip(openDocumentParts(rows))))).toMatchObject({ code })
  })

  it('a comment that cuts a tag in two cannot hide a million rows', async () => {
    const rows = `<table<!-- -->:table-row table:number-rows-repeated="1000000">${odsCell('x')}</table:table-row>`
    expect(await desk.refusal(desk.write('comment.ods', rawZip(openDocumentParts(rows))))).toEqual({ code: 'import.unreadable', details: { reason: 'broken_markup' } })
  })

  it('a wide sheet and a cell far to the right are refused', async () => {
    const wide = excelRow(...Array.from({ length: 201 }, (_, column) => `c${column}`))
    expect(await desk.refusal(desk.write('wide.xlsx', rawZip(excelParts(wide))))).toMatchObject({ code: 'import.too_many_columns' })
    const far = `${excelRow('a')}<row r="2"><c r="XFD2" t="inlineStr"><is><t>x</t></is></c></row>`
    expect(await desk.refusal(desk.write('far.xlsx', rawZip(excelParts(far))))).toMatchObject({ code: 'import.too_many_columns' })
  })

  it('one long text used by thousands of cells does not grow into gigabytes', async () => {
    const parts = excelParts(excelRow('a') + '<row><c t="s"><v>0</v></c></row>'.repeat(20_000))
    const shared = { name: 'xl/sharedStrings.xml', body: Buffer.from(`<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`) }
    const types = parts[0]?.body.toString().replace('</Types>', '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>') ?? ''
    const path = desk.write('amplified.xlsx', rawZip([{ name: '[Content_Types].xml', body: Buffer.from(types) }, ...parts.slice(1), shared]))
    expect(await desk.refusal(path)).toMatchObject({ code: 'import.too_big', details: { what: 'text' } })
  })

  it.each(['<!DOCTYPE x>', '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'])('a document type %j is refused', async (doctype) => {
    const parts = excelParts(excelRow('a')).map((part) =>
      part.name === 'xl/workbook.xml' ? { ...part, body: Buffer.from(part.body.toString().replace('?>', `?>${doctype}`)) } : part,
    )
    expect(await desk.refusal(desk.write('dtd.xlsx', rawZip(parts)))).toEqual({ code: 'import.dtd', details: { part: 'xl/workbook.xml' } })
  })

  it('a part in another encoding, which could hide a document type, is refused', async () => {
    const parts = excelParts(excelRow('a')).map((part) => (part.name === sheetName ? { ...part, body: Buffer.from(`\ufeff${part.body.toString()}`, 'utf16le') } : part))
    expect(await desk.refusal(desk.write('utf16.xlsx', rawZip(parts)))).toMatchObject({ code: 'import.unreadable', details: { reason: 'part_encoding' } })
  })

  it('too many parts, parts named twice and names that climb out of the archive are refused', async () => {
    const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `x/${index}`, body: Buffer.alloc(0) }))
    expect(await desk.refusal(desk.write('parts.xlsx', rawZip(many)))).toMatchObject({ code: 'import.too_big', details: { what: 'parts' } })
    const parts = excelParts(excelRow('a'))
    expect(await desk.refusal(desk.write('twice.xlsx', rawZip([...parts, ...parts.slice(2, 3)])))).toMatchObject({ details: { reason: 'part_named_twice' } })
    const climbing = { name: '../../evil.xml', body: Buffer.from('x') }
    expect(await desk.refusal(desk.write('climb.xlsx', rawZip([...parts, climbing])))).toMatchObject({ code: 'import.unreadable' })
  })

  it('an archive over 15 MB and one that unpacks to more than 60 MB are refused', async () => {
    const text = Buffer.alloc(61 * 1024 * 1024)
    for (let at = 0; at < text.length; at += 1) text[at] = 97 + ((at * at) % 23)
    const unpacked = rawZip(excelParts(text).map((part) => (part.name === sheetName ? { ...part, packed: Buffer.alloc(14 * 1024 * 1024) } : part)))
    expect(await desk.refusal(desk.write('unpacked.xlsx', unpacked))).toMatchObject({ code: 'import.too_big', details: { what: 'unpacked' } })
    const packed = Buffer.concat([unpacked.subarray(0, 100), Buffer.alloc(15 * 1024 * 1024)])
    expect(await desk.refusal(desk.write('packed.xlsx', packed))).toMatchObject({ code: 'import.too_big', details: { what: 'file' } })
  })

  it('damaged archives, containers and workbooks are refused as unreadable', async () => {
    const whole = rawZip(excelParts(excelRow('a') + excelRow('b')))
    expect(await desk.refusal(desk.write('cut.xlsx', whole.subarray(0, whole.length - 30)))).toMatchObject({ code: 'import.unreadable' })
    const [first, ...rest] = excelParts(excelRow('a'))
    expect(await desk.refusal(desk.write('crc.xlsx', rawZip([...rest, { ...(first as { name: string; body: Buffer }), crc: 1 }])))).toMatchObject({ details: { reason: 'checksum' } })
    const old = bytesOf(book([['a'], ['b']]), 'xls')
    expect(await desk.refusal(desk.write('cut.xls', old.subarray(0, 600)))).toMatchObject({ code: 'import.unreadable' })
  })

  it('mutated workbooks end in a table or a typed refusal, never in a crash', async () => {
    const seeds = [bytesOf(book([HEADER, ['1', '2', '3', '4', '5']]), 'xlsx'), bytesOf(book([HEADER, ['1', '2', '3', '4', '5']]), 'xls'), bytesOf(book([HEADER, ['1']]), 'ods'), rawZip(excelParts(excelRow('a', 'b') + `<row>${excelCell('1')}</row>`))]
    let state = 20_251_105
    const next = (limit: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return state % limit
    }
    for (let round = 0; round < 200; round += 1) {
      const mutated = Buffer.from(seeds[round % seeds.length] ?? Buffer.alloc(1))
      for (let change = 0; change <= round % 8; change += 1) mutated[next(mutated.length)] = next(256)
      const outcome = await desk.parse(desk.write('mutated', mutated)).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'ImportRefusal' })
    }
  }, 60_000)

  it('the file itself is never changed', async () => {
    const bytes = bytesOf(book([['a', 'b'], ['1', '2']]), 'xlsx')
    const path = desk.write('same.xlsx', bytes)
    await desk.parse(path)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })
})
