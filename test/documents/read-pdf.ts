import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfText {
  readonly pages: readonly string[]
  /** All pages, every white space dropped: line breaks of the layout do not matter. */
  readonly packed: string
  readonly imageCount: number
  readonly sizePoints: readonly [number, number]
  readonly title: string
}

export const packed = (text: string): string => text.replace(/[\s\u00ad]/g, '')

const IMAGE_OPERATORS: readonly number[] = [85, 86, 88]

export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  let imageCount = 0
  let sizePoints: readonly [number, number] = [0, 0]
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
    const operators = await page.getOperatorList()
    imageCount += operators.fnArray.filter((operator) => IMAGE_OPERATORS.includes(operator)).length
    const [left = 0, top = 0, right = 0, bottom = 0] = page.view
    sizePoints = [right - left, bottom - top]
  }
  const { info } = await document.getMetadata()
  await task.destroy()
  return { pages, packed: packed(pages.join('')), imageCount, sizePoints, title: (info as { Title?: string }).Title ?? '' }
}
