import { execFileSync } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { readZipParts } from '#jobs/import/zip-parts.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { bytesOf } from '#test/core/papers/paper-builders.ts'
import { aModel, anAcceptedOrder, aPhotoFile, aSupplier } from '#test/kit/builders.ts'
import { CHINESE_MAPPING, chineseForm, TABLE_MAPPING, tableForm } from '#test/kit/supplier-forms.ts'
import { aVideo, SECRET } from '#test/kit/video-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const NO_COMMENT = { comment: '' }

async function stored(test: TestCore, bytes: Buffer, name = 'form.xlsx'): Promise<number> {
  return (await test.call('files.store', { name, base64: bytes.toString('base64') })).fileId
}

async function aClaim(test: TestCore, overrides: Parameters<typeof aSupplier>[1] = {}) {
  const supplierId = await aSupplier(test, overrides)
  const modelId = await aModel(test, { supplierId })
  const { orderId } = await anAcceptedOrder(test, { modelId, photos: [{ fileId: await aPhotoFile(test), slotCode: 'plate' }] })
  await aSignedExpertise(test, orderId)
  const { claimId } = await test.call('claims.build', { supplierId, fromOn: '2026-11-01', toOn: '2026-11-30', sources: [{ source: 'order', sourceId: orderId }], remedy: 'CREDIT_NOTE' } as never)
  return { supplierId, claimId }
}

async function partsOf(test: TestCore, fileId: number) {
  const path = join(test.dataDir, `read-${fileId}.zip`)
  writeFileSync(path, await bytesOf(test, fileId))
  return readZipParts(path, statSync(path).size, () => () => true)
}

describe('a form of a supplier', () => {
  it('is looked into: its cells, and what goes where by its own words', async () => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test)
    const seen = await test.call('claimTemplates.inspect', { supplierId, fileId: await stored(test, await chineseForm()), templateId: null })
    expect(seen.sheets[0]).toMatchObject({ name: '索赔单', rowCount: 12, columnCount: 9 })
    expect(seen.sheets[0]?.merges).toContainEqual({ top: 1, left: 1, bottom: 1, right: 9 })
    expect(Object.fromEntries(seen.mapping.cells.map(({ field, cell }) => [field, cell]))).toMatchObject({ claimNo: 'B2', claimOn: 'F2', buyerName: 'B3', currency: 'B9' })
    expect(seen.mapping.block).toMatchObject({ sheet: '索赔单', firstRow: 6, slots: 1 })
    expect(Object.fromEntries(seen.mapping.block?.columns.map(({ field, column }) => [field, column]) ?? [])).toMatchObject({ lineNo: 'A', supplierSku: 'B', serials: 'C', defect: 'D', requestedQty: 'E', unitPrice: 'F', decision: 'H', reason: 'I' })
    expect(seen.problems).toEqual([])
  })

  it('is kept by versions, of which one is in use; a mapping that would lose something is refused by name', async () => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test)
    const fileId = await stored(test, await chineseForm())
    const first = await test.call('claimTemplates.save', { supplierId, fileId, mapping: CHINESE_MAPPING, ...NO_COMMENT })
    expect((await test.failure('claimTemplates.save', { supplierId, fileId, mapping: CHINESE_MAPPING, ...NO_COMMENT })).data.code).toBe('claimTemplates.same')
    const { block } = CHINESE_MAPPING
    if (block === null) throw new Error('no lines')
    const overFormula = { ...CHINESE_MAPPING, block: { ...block, columns: [...block.columns, { rowOffset: 0, column: 'G', field: 'requestedAmount' as const, language: 'en' as const, constant: '' }] } }
    expect((await test.failure('claimTemplates.save', { supplierId, fileId, mapping: overFormula, ...NO_COMMENT })).data).toMatchObject({ code: 'claimTemplates.mapping_wrong', details: { problems: [{ code: 'formula_here', cell: 'G6', is: 'E6*F6' }] } })
    expect((await test.failure('claimTemplates.save', { supplierId, fileId: await stored(test, await tableForm()), mapping: CHINESE_MAPPING, ...NO_COMMENT })).data).toMatchObject({ code: 'claimTemplates.mapping_wrong', details: { problems: expect.arrayContaining([expect.objectContaining({ code: 'sheet_gone', was: '索赔单' })]) } })
    const second = await test.call('claimTemplates.save', { supplierId, fileId, mapping: { ...CHINESE_MAPPING, cells: CHINESE_MAPPING.cells.slice(1) }, ...NO_COMMENT })
    expect([first.version, second.version]).toEqual([1, 2])
    await test.call('claimTemplates.activate', { templateId: first.templateId })
    expect((await test.call('claimTemplates.list', {})).map(({ version, isActive }) => [version, isActive])).toEqual([[2, false], [1, true]])
    await test.call('claimTemplates.retire', { templateId: first.templateId })
    expect((await test.call('claimTemplates.list', {})).some(({ isActive }) => isActive)).toBe(false)
  })

  it('of another make is read by its own words, not by the places of the old one; a lost sheet is named once', async () => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test)
    await test.call('claimTemplates.save', { supplierId, fileId: await stored(test, await chineseForm()), mapping: CHINESE_MAPPING, ...NO_COMMENT })
    const other = await test.call('claimTemplates.inspect', { supplierId, fileId: await stored(test, await tableForm()), templateId: null })
    expect(other.basedOnVersion).toBeNull()
    expect(other.problems).toEqual([])
    expect(other.mapping.block?.sheet).toBe('Lines')
    const { block } = TABLE_MAPPING
    await test.call('claimTemplates.save', { supplierId, fileId: await stored(test, await tableForm()), mapping: TABLE_MAPPING, ...NO_COMMENT })
    const seen = await test.call('claimTemplates.inspect', { supplierId, fileId: await stored(test, await tableForm('Totals')), templateId: null })
    expect(seen.basedOnVersion).toBe(2)
    expect(seen.problems.filter(({ code }) => code === 'sheet_gone')).toEqual([{ code: 'sheet_gone', sheet: 'Summary', cell: '', was: 'Summary', is: '', isBlocking: false }])
    expect(seen.mapping).toEqual({ cells: [], block })
  })

  it('is filled with a sample before anything goes to the supplier', async () => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test)
    const { fileId } = await test.call('claimTemplates.preview', { supplierId, fileId: await stored(test, await chineseForm()), mapping: CHINESE_MAPPING })
    const sheet = read(await bytesOf(test, fileId)).Sheets['索赔单']
    expect([sheet?.B2?.v, sheet?.C8?.v, sheet?.E9?.v]).toEqual(['SAMPLE-00001', 'SAMPLE-00003', 6])
  })

  it('takes the claim of its supplier, and the answer written into it is read back', async () => {
    const test = await startTestCore()
    const { supplierId, claimId } = await aClaim(test)
    await test.call('claimTemplates.save', { supplierId, fileId: await stored(test, await chineseForm()), mapping: CHINESE_MAPPING, ...NO_COMMENT })
    const { fileId, fileName } = await test.call('claims.export', { claimId })
    expect(fileName).toBe('Claim SC-26-00001.xlsx')
    const sheet = read(await bytesOf(test, fileId)).Sheets['索赔单']
    expect([sheet?.B2?.v, sheet?.A6?.v]).toEqual(['SC-26-00001', 1])
    await test.call('claims.markSent', { claimId, sentOn: '2026-11-20' })
    expect(await test.call('claims.checkAnswer', { claimId, fileId })).toMatchObject({ answers: [] })
  })
})

describe('what the supplier takes', () => {
  it('too large with its photos, the workbook goes without them', async () => {
    const test = await startTestCore()
    const { claimId } = await aClaim(test, { fileMaxBytes: 100 })
    expect((await test.failure('claims.export', { claimId })).data).toMatchObject({ code: 'claims.file_too_big', details: { maxBytes: 100 } })
  })

  it('photos are packed by line under names of the supplier\'s rule, only when faces and plates were looked for', async () => {
    const test = await startTestCore()
    const { claimId } = await aClaim(test, { fileNamePattern: '{claim}_{line}_{no}_{kind}' })
    expect((await test.failure('claims.packEvidence', { claimId, isPrivacyChecked: false })).data.code).toBe('claims.privacy_unchecked')
    const { files } = await test.call('claims.packEvidence', { claimId, isPrivacyChecked: true })
    expect(files.map(({ fileName }) => fileName)).toEqual(['Claim SC-26-00001 evidence.zip'])
    expect([...(await partsOf(test, files[0]?.fileId ?? 0)).keys()]).toEqual(['line-1/SC-26-00001_1_01_photo.png'])
  })

  it('a video goes without the place, the dates and the owner, in an archive another program opens; a broken one is named and nothing is packed', async () => {
    const test = await startTestCore()
    const { claimId } = await aClaim(test)
    const { lines } = await test.call('claims.get', { claimId })
    const lineId = lines[0]?.lineId ?? 0
    const add = async (bytes: Buffer, name: string) => test.call('claims.addLineFile', { lineId, kind: 'video', shows: 'video', fileId: await stored(test, bytes, name), link: '' })
    await add(aVideo(), 'clip of Ivan.mp4')
    const { files } = await test.call('claims.packEvidence', { claimId, isPrivacyChecked: true })
    const path = join(test.dataDir, 'evidence.zip')
    writeFileSync(path, await bytesOf(test, files[0]?.fileId ?? 0))
    // Another program's reading: names, sums and the bytes of the video.
    const seen = JSON.parse(execFileSync('python3', ['-c', "import json,sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);v=[n for n in z.namelist() if n.endswith('.mp4')];print(json.dumps([z.testzip(),z.namelist(),z.read(v[0]).hex()]))", path], { encoding: 'utf8' })) as [string | null, string[], string]
    expect([seen[0], seen[1].map((name) => name.split('.').at(-1))]).toEqual([null, ['png', 'mp4']])
    const video = Buffer.from(seen[2], 'hex')
    expect([video.length === aVideo().length, video.includes(SECRET)]).toEqual([true, false])
    await add(aVideo().subarray(0, 200), 'cut.mp4')
    expect((await test.failure('claims.packEvidence', { claimId, isPrivacyChecked: true })).data).toEqual({ code: 'claims.file_not_freed', details: { lineNo: 1, fileName: 'cut.mp4' } })
  })
})
