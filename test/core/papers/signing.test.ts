import { describe, expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import { aCentreThatPrints, bytesOf, printPaper } from '#test/core/papers/paper-builders.ts'
import { anAcceptedOrder, aPhotoFile } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { readPdf } from '#test/documents/read-pdf.ts'

const STROKES = [[...Array(30).keys()].map((at) => ({ x: 100 + at * 20, y: 160 + Math.round(Math.sin(at) * 90), atMs: at * 12, pressure: 500 })), [{ x: 300, y: 40, atMs: 500, pressure: 700 }]]

async function anAct(test: TestCore) {
  const printsAs = await aCentreThatPrints(test)
  const { orderId } = await anAcceptedOrder(test)
  return { orderId, printsAs, paper: await printPaper(test, orderId, 'DOC_INTAKE', printsAs) }
}

describe('a paper signed on a tablet', () => {
  it('stays as it was; the signed copy begins with the very bytes that were signed and adds a sheet', async () => {
    const test = await startTestCore()
    const { orderId, paper } = await anAct(test)
    const unsigned = await bytesOf(test, paper.fileId)
    const signed = await test.call('documents.sign', { documentId: paper.documentId, signerName: 'Петров Пётр Петрович', strokes: STROKES })
    const copy = await bytesOf(test, signed.fileId)
    expect(copy.subarray(0, unsigned.length).equals(unsigned)).toBe(true)
    expect((await readPdf(copy)).pages).toHaveLength((await readPdf(unsigned)).pages.length + 1)
    expect((await readPdf(copy)).packed).toBe((await readPdf(unsigned)).packed)
    expect(await test.call('documents.signatures', { orderId })).toMatchObject([{
      documentId: paper.documentId, isSigned: true, isSignable: true,
      signatures: [{ way: 'tablet', signerName: 'Петров Пётр Петрович', documentSha256: paper.sha256, fileId: signed.fileId, fileSha256: createHash('sha256').update(copy).digest('hex'), strokes: STROKES }],
    }])
    expect((await test.call('documents.reprint', { documentId: paper.documentId })).sha256).toBe(paper.sha256)
  })

  it('is signed once; a slip of the hand is no signature; the journal proves it and names nobody', async () => {
    const test = await startTestCore()
    const { paper } = await anAct(test)
    const input = { documentId: paper.documentId, signerName: 'Петров Пётр Петрович', strokes: STROKES }
    expect((await test.failure('documents.sign', { ...input, strokes: [[{ x: 1, y: 1, atMs: 0, pressure: 1 }]] })).data.code).toBe('documents.signature_empty')
    await test.call('documents.sign', input)
    expect((await test.failure('documents.sign', input)).data.code).toBe('documents.already_signed')
    const [entry] = (await test.call('journal.list', { beforeSeq: null, actor: '', action: 'documents.sign', entity: 'document', entityId: '', limit: 5 })).rows
    expect(entry?.body).toContain(paper.sha256)
    expect(entry?.body).not.toContain('Петров')
  })
})

describe('a paper signed by pen', () => {
  it('keeps its scan as the signed copy, as good as a tablet', async () => {
    const test = await startTestCore()
    const { orderId, paper } = await anAct(test)
    const fileId = await aPhotoFile(test)
    await test.call('documents.attachSigned', { documentId: paper.documentId, signerName: 'Петров П. П.', fileId })
    expect(await test.call('documents.signatures', { orderId })).toMatchObject([{ isSigned: true, signatures: [{ way: 'paper', fileId, documentSha256: paper.sha256, strokes: null }] }])
  })

  it('a table or a text is no scan', async () => {
    const test = await startTestCore()
    const { paper } = await anAct(test)
    const { fileId } = await test.call('files.store', { name: 'a.txt', base64: Buffer.from('подписано').toString('base64') })
    expect((await test.failure('documents.attachSigned', { documentId: paper.documentId, signerName: 'П', fileId })).data).toMatchObject({ code: 'documents.not_a_scan', details: { name: 'a.txt' } })
  })
})

it('a paper that customers do not sign is refused', async () => {
  const test = await startTestCore()
  const { orderId, printsAs } = await anAct(test)
  const { documentId } = await test.call('documents.print', { orderId, kind: 'DOC_WARRANTY' }, printsAs)
  expect((await test.failure('documents.sign', { documentId, signerName: 'П', strokes: STROKES })).data).toMatchObject({ code: 'documents.not_signed_by_customer', details: { kind: 'DOC_WARRANTY' } })
  expect((await test.call('documents.signatures', { orderId })).map(({ isSignable }) => isSignable)).toEqual([true, false])
})
