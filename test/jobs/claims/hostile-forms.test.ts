import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectClaimTemplate } from '#jobs/claims/inspect-template.ts'
import { readZipParts } from '#jobs/import/zip-parts.ts'
import { zipOf } from '#jobs/import/zip-writer.ts'
import { temporaryFolder } from '#test/documents/sample-picture.ts'
import { chineseForm } from '#test/kit/supplier-forms.ts'

const folder = temporaryFolder()

/** The form with parts changed or added. */
async function formWith(name: string, change: (parts: Map<string, Buffer>) => void): Promise<string> {
  const source = join(folder, 'source.xlsx')
  const bytes = await chineseForm()
  writeFileSync(source, bytes)
  const parts = await readZipParts(source, bytes.length, () => () => true)
  change(parts)
  const path = join(folder, name)
  writeFileSync(path, zipOf(parts, 'deflated'))
  return path
}

const refusalOf = async (path: string) => {
  const answer = await inspectClaimTemplate({ path, mapping: null, isEarlier: false, marks: [] })
  return 'refusal' in answer ? answer.refusal : null
}
const put = (parts: Map<string, Buffer>, part: string, text: string): void => { parts.set(part, Buffer.from(text)) }

describe('a form that is not only a form', () => {
  it.each([
    ['macros', 'xl/vbaProject.bin', 'import.macros'], ['links to other files', 'xl/externalLinks/externalLink1.xml', 'import.external_links'],
    ['files inside', 'xl/embeddings/oleObject1.bin', 'import.embedded_objects'], ['queries to a database', 'xl/connections.xml', 'import.connections'],
  ])('is refused by name: %s', async (_what, part, code) => {
    expect(await refusalOf(await formWith(`${code}.xlsx`, (parts) => { put(parts, part, '<x/>') }))).toMatchObject({ code })
  })

  it('a macro book by its declared kind alone, and a picture that is fetched from the network', async () => {
    const kind = await formWith('kind.xlsx', (parts) => { put(parts, '[Content_Types].xml', (parts.get('[Content_Types].xml')?.toString('utf8') ?? '').replace('spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main')) })
    expect(await refusalOf(kind)).toMatchObject({ code: 'import.macros' })
    const link = await formWith('link.xlsx', (parts) => { put(parts, 'xl/worksheets/_rels/sheet1.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://tracker.example/p.png" TargetMode="External"/></Relationships>') })
    expect(await refusalOf(link)).toMatchObject({ code: 'import.external_links' })
  })

  it('a million styled empty cells and an archive that unpacks to gigabytes', async () => {
    const cells = await formWith('cells.xlsx', (parts) => {
      const row = (at: number): string => `<row r="${at}">${Array.from({ length: 500 }, () => '<c s="1"/>').join('')}</row>`
      put(parts, 'xl/worksheets/sheet1.xml', `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${Array.from({ length: 2000 }, (_, index) => row(index + 1)).join('')}</sheetData></worksheet>`)
    })
    const refused = await refusalOf(cells)
    expect(['import.too_many_styled_cells', 'import.zip_bomb']).toContain(refused?.code)
    expect(await refusalOf(await formWith('bomb.xlsx', (parts) => { parts.set('xl/media/big.png', Buffer.alloc(64 * 1024 * 1024)) }))).toMatchObject({ code: 'import.zip_bomb' })
  })

  it('a document type in a part, another kind of file, an old Excel and half a file', async () => {
    expect(await refusalOf(await formWith('dtd.xlsx', (parts) => { put(parts, 'xl/workbook.xml', `<!DOCTYPE x [<!ENTITY a "b">]>${parts.get('xl/workbook.xml')?.toString('utf8') ?? ''}`) }))).toMatchObject({ code: 'import.dtd' })
    const text = join(folder, 'text.xlsx')
    writeFileSync(text, 'номер;дата')
    expect(await refusalOf(text)).toMatchObject({ code: 'import.wrong_kind' })
    const half = join(folder, 'half.xlsx')
    writeFileSync(half, (await chineseForm()).subarray(0, 3000))
    expect(await refusalOf(half)).toMatchObject({ code: 'import.unreadable' })
  })

  it('an honest form is let in', async () => {
    expect(await refusalOf(await formWith('honest.xlsx', () => undefined))).toBeNull()
  })
})
