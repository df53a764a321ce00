import { beforeEach, describe, expect, it } from 'vitest'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })
const keep = async (name: string, text: string): Promise<number> => (await test.call('files.store', { name, base64: Buffer.from(text).toString('base64') })).fileId

describe('a packing list from a file', () => {
  it('is read in a worker as it stands; no shipment appears, a file that is no table is named', async () => {
    expect(await test.call('shipments.readPackingFile', { fileId: await keep('list.csv', 'Model;Qty\nA-1;2\n'), sheetName: null })).toEqual({ fileName: 'list.csv', sheetNames: [], sheetName: null, rows: [{ rowNo: 1, cells: ['Model', 'Qty'] }, { rowNo: 2, cells: ['A-1', '2'] }] })
    expect((await test.failure('shipments.readPackingFile', { fileId: await keep('list.xlsx', '%PDF-1.7'), sheetName: null })).data).toMatchObject({ code: 'imports.file_refused', details: { code: 'import.wrong_kind' } })
    expect((await test.failure('shipments.readPackingFile', { fileId: 999, sheetName: null })).data.code).toBe('files.not_found')
    expect((await test.call('shipments.list', { supplierId: null, words: '', state: null, after: null, limit: 10 })).rows).toEqual([])
  })
})
