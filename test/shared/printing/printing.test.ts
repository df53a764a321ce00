import { describe, expect, it } from 'vitest'
import { PAPER_KINDS, TEMPLATE_KINDS } from '#shared/documents/kinds.ts'
import { isSignature } from '#shared/documents/signing.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import type { TemplateNode } from '#shared/documents/templates/ast.ts'
import { DEFAULT_TEMPLATES } from '#shared/documents/templates/defaults/index.ts'
import { isPrinterAddress, type Connection } from '#shared/printing/devices.ts'
import { retryAt, TROUBLES } from '#shared/printing/jobs.ts'
import { fitsOnto, PAGE_MICRONS, type PageSize } from '#shared/printing/page-sizes.ts'
import { isSignedByCustomer } from '#shared/printing/papers.ts'

const asksCustomer = (nodes: readonly TemplateNode[]): boolean =>
  nodes.some((node) => (node.kind === 'sign' && node.customer.length > 0) || (node.kind === 'if' && (asksCustomer(node.then) || asksCustomer(node.otherwise))))

describe('who signs', () => {
  it.each(TEMPLATE_KINDS)('%s is offered to be signed exactly when its text has a line for the customer', (kind) => {
    expect(isSignedByCustomer(kind)).toBe(asksCustomer(parseTemplate(kind, DEFAULT_TEMPLATES[kind]).nodes))
  })

  it('papers for suppliers, the stock and the centre itself are not', () => {
    expect(PAPER_KINDS.filter((kind) => !isSignedByCustomer(kind))).toEqual(expect.arrayContaining(['DOC_NOSHOW', 'DOC_WARRANTY', 'DOC_READY', 'DOC_RECL', 'DOC_TORG2', 'DOC_PARTS_OUT']))
  })

  const point = (x: number, y: number) => ({ x, y, atMs: 0, pressure: 500 })
  it.each([['nothing', [], false], ['one dot', [[point(5, 5)]], false], ['a slip of the hand', [[...Array(9).keys()].map((at) => point(500 + at, 100))], false], ['a hand', [[...Array(9).keys()].map((at) => point(100 + at * 20, 100))], true]])('%s', (_what, strokes, isOne) => {
    expect(isSignature(strokes)).toBe(isOne)
  })
})

describe('the address of a printer', () => {
  it.each<[Connection, string, boolean]>([
    ['network', '192.168.0.50', true], ['network', 'printer-2.local', true], ['network', 'fe80::1', true], ['network', '256.1.1.1', false], ['network', 'http://printer', false], ['network', 'a b', false], ['network', '-host', false], ['network', '', false],
    ['queue', 'Zebra_ZD220', true], ['queue', 'этикетки', true], ['queue', '-d', false], ['queue', 'a;rm', false], ['queue', 'a b', false],
    ['path', '/dev/usb/lp0', true], ['path', '/dev/lp1', true], ['path', '\\\\KASSA-1\\Zebra ZD220', true], ['path', '/etc/passwd', false], ['path', '/dev/usb/lp0/../../sda', false], ['path', '\\\\host\\share\\file', false], ['path', '/dev/sda', false],
    ['driver', 'HP LaserJet 1020', true], ['driver', '', false],
  ])('%s «%s»: %s', (connection, address, isOne) => {
    expect(isPrinterAddress(connection, address)).toBe(isOne)
  })
})

describe('paper and sheet', () => {
  it.each<[PageSize, PageSize, boolean]>([['A4', 'A4', true], ['A4', 'A5', false], ['A5', 'A4', true], ['A4', 'A3', true], ['A3', 'A4', false], ['label58x40', 'A4', true]])('%s onto %s: %s', (page, sheet, isFitting) => {
    expect(fitsOnto(PAGE_MICRONS[page], PAGE_MICRONS[sheet])).toBe(isFitting)
    const { widthMicrons, heightMicrons } = PAGE_MICRONS[page]
    expect(fitsOnto({ widthMicrons: heightMicrons, heightMicrons: widthMicrons }, PAGE_MICRONS[sheet])).toBe(isFitting)
  })
})

describe('trying again', () => {
  const NOW = '2026-11-20T07:00:00.000Z'
  it('a printer that is away is tried again later and later, four times', () => {
    expect([1, 2, 3, 4, 5].map((attempts) => retryAt('printer_unreachable', attempts, NOW))).toEqual(['2026-11-20T07:00:15.000Z', '2026-11-20T07:01:00.000Z', '2026-11-20T07:05:00.000Z', '2026-11-20T07:15:00.000Z', null])
  })

  it('what may have come out already is never printed twice unasked', () => {
    expect(TROUBLES.filter((trouble) => retryAt(trouble, 1, NOW) !== null)).toEqual(['printer_missing', 'printer_unreachable'])
  })
})
