import { BarcodeFormat, BinaryBitmap, Code128Reader, DecodeHintType, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library'
import { describe, expect, it } from 'vitest'
import { labelDefinition } from '#core/documents/labels/label-pdf.ts'
import { renderLabelBitmap } from '#core/documents/labels/label-bitmap.ts'
import { isBlack, type Bitmap } from '#core/documents/labels/raster.ts'
import { tsplLabel } from '#core/documents/labels/tspl.ts'
import { zplLabel } from '#core/documents/labels/zpl.ts'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { readRaw } from '#test/kit/raw-printer.ts'
import { packed, readPdf } from './read-pdf.ts'
import { labelSample } from './sample-models.ts'

const POINTS_PER_MM = 72 / 25.4
const WHITE = 255

/** What a scanner sees: the sticker on white paper, each dot as one pixel. */
function scannerView(bitmap: Bitmap, part: Part = { left: 0, top: 0, right: bitmap.widthDots, bottom: bitmap.heightDots }): BinaryBitmap {
  const [width, height] = [part.right - part.left, part.bottom - part.top]
  const luminance = new Uint8ClampedArray(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) luminance[y * width + x] = isBlack(bitmap, part.left + x, part.top + y) ? 0 : WHITE
  }
  return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(luminance, width, height)))
}
interface Part { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
/** What a person points a scanner at: the bars over the whole width, and the square with its white border. */
const BARS: Part = { left: 0, top: 226, right: 464, bottom: 320 }
const SQUARE: Part = { left: 319, top: 0, right: 464, bottom: 145 }

const HINTS = new Map<DecodeHintType, unknown>([[DecodeHintType.TRY_HARDER, true], [DecodeHintType.POSSIBLE_FORMATS, [BarcodeFormat.CODE_128]]])
const QR_HINTS = new Map<DecodeHintType, unknown>([[DecodeHintType.TRY_HARDER, true], [DecodeHintType.POSSIBLE_FORMATS, [BarcodeFormat.QR_CODE]]])
const NUMBERS = ['26-00001', '26-01482', '26-99999', '30-123456', 'TV-26-000777', '7']

function blackShare(bitmap: Bitmap, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): number {
  let black = 0
  for (let y = box.y; y < box.y + box.height; y += 1) for (let x = box.x; x < box.x + box.width; x += 1) black += isBlack(bitmap, x, y) ? 1 : 0
  return black / (box.width * box.height)
}

describe('the label on the unit', () => {
  it.each(NUMBERS)('gives the plain order number %s to a bar code scanner and to a phone', (orderNumber) => {
    const bitmap = renderLabelBitmap({ ...labelSample, orderNumber })
    expect(new Code128Reader().decode(scannerView(bitmap), HINTS).getText()).toBe(orderNumber)
    expect(new QRCodeReader().decode(scannerView(bitmap)).getText()).toBe(orderNumber)
  })

  it('is 464 by 320 dots, one bit each, with clean edges', () => {
    const bitmap = renderLabelBitmap(labelSample)
    expect([bitmap.widthDots, bitmap.heightDots, bitmap.rowBytes, bitmap.bits.length]).toEqual([464, 320, 58, 58 * 320])
    expect(blackShare(bitmap, { x: 0, y: 0, width: 464, height: 8 })).toBe(0)
    expect(blackShare(bitmap, { x: 0, y: 0, width: 8, height: 320 })).toBe(0)
    expect(blackShare(bitmap, { x: 456, y: 0, width: 8, height: 320 })).toBe(0)
  })

  it('draws the number large enough to read across the bench', () => {
    const share = blackShare(renderLabelBitmap(labelSample), { x: 12, y: 20, width: 250, height: 44 })
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.6)
  })

  it('keeps a long device name clear of the codes', () => {
    const long = renderLabelBitmap({ ...labelSample, device: 'Стиральная машина с сушкой и паром '.repeat(6), serial: 'S'.repeat(60) })
    expect(new QRCodeReader().decode(scannerView(long)).getText()).toBe(labelSample.orderNumber)
    expect(new Code128Reader().decode(scannerView(long), HINTS).getText()).toBe(labelSample.orderNumber)
  })

  it('refuses a number that no bar code can hold', () => {
    expect(() => renderLabelBitmap({ ...labelSample, orderNumber: 'ПП-26-00001' })).toThrow('bar code')
    expect(() => renderLabelBitmap({ ...labelSample, orderNumber: '' })).toThrow('bar code')
  })

  it('is one page of 58 by 40 mm as a PDF, the same each time', async () => {
    const render = () => renderPdf({ definition: labelDefinition([labelSample]), title: labelSample.orderNumber, createdAt: '2026-11-05T11:32:00.000Z' })
    const [first, second] = [await render(), await render()]
    const text = await readPdf(first.bytes)
    expect(text.pages).toHaveLength(1)
    expect(text.sizePoints[0]).toBeCloseTo(58 * POINTS_PER_MM, 2)
    expect(text.sizePoints[1]).toBeCloseTo(40 * POINTS_PER_MM, 2)
    for (const words of ['26-01482', 'Робот-пылесос Volna', 'VC7A2405001873', 'СРОЧНО', '05.11.2026']) expect(text.packed).toContain(packed(words))
    expect(first.bytes.equals(second.bytes)).toBe(true)
  })
})

describe('two hundred labels', () => {
  const numbers = Array.from({ length: 200 }, (_, index) => `${20 + (index % 12)}-${String((index * 7_919) % 100_000).padStart(5, '0')}`)

  it.each([0, 50, 100, 150])('fifty from the %ith are read, every one, by a scanner and by a phone from the dots that the printer burns', (from) => {
    const asked = numbers.slice(from, from + 50)
    const read = asked.map((orderNumber, index) => {
      const dots = renderLabelBitmap({ ...labelSample, orderNumber })
      const { bitmap } = readRaw(index % 2 === 0 ? zplLabel(dots, 1) : tsplLabel(dots, 1))
      return [new Code128Reader().decode(scannerView(bitmap, BARS), HINTS).getText(), new QRCodeReader().decode(scannerView(bitmap, SQUARE), QR_HINTS).getText()]
    })
    expect(read).toEqual(asked.map((number) => [number, number]))
  })
})

describe('the label of a part or a cell', () => {
  const plain = { title: 'DC31-00030A', name: 'Насос сливной Askoll M231 XP для стиральных машин', detail: 'Drain pump', foot: 'MAIN-A-01', isFootBold: true }

  it.each(['DC31-00030A', 'MAIN-A-01', '4601234567893', 'WH1-SHELF-0123456789'])('gives %s to a bar code scanner and to a phone', (code) => {
    const bitmap = renderLabelBitmap({ ...plain, code })
    expect(new Code128Reader().decode(scannerView(bitmap), HINTS).getText()).toBe(code)
    expect(new QRCodeReader().decode(scannerView(bitmap)).getText()).toBe(code)
  })

  it.each(['Щётка угольная 5x12,5', 'S'.repeat(64), 'Щ'.repeat(64)])('gives «%s» in the square code alone, and nothing runs off the sticker', (code) => {
    const bitmap = renderLabelBitmap({ ...plain, code })
    expect(() => new Code128Reader().decode(scannerView(bitmap), HINTS)).toThrow()
    expect(new QRCodeReader().decode(scannerView(bitmap), new Map([[DecodeHintType.CHARACTER_SET, 'UTF-8']])).getText()).toBe(code)
    expect(blackShare(bitmap, { x: 456, y: 0, width: 8, height: 320 })).toBe(0)
    expect(blackShare(bitmap, { x: 0, y: 312, width: 464, height: 8 })).toBe(0)
  })
})
