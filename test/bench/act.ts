import PDFDocument from 'pdfkit'
import QRCode from 'qrcode'
import { actDefinition } from '#core/documents/acts/index.ts'
import { paperFont } from '#core/documents/fonts.ts'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { issueSample } from '#test/documents/sample-models.ts'
import { percentile, ratioFigure, type Figure } from './measure.ts'

const ROUNDS = 60
const FONT_SIZE = 9
const LINES_PER_PAGE = 60
const LINE_HEIGHT = 12
const MARGIN = 40

const QR_DOT = 2
const { modules } = QRCode.create(issueSample.head.orderNumber, { errorCorrectionLevel: 'M' })
const QR_MODULES = Array.from({ length: modules.size ** 2 }, (_, index) => [index % modules.size, Math.floor(index / modules.size)] as const).filter(([x, y]) => modules.get(y, x) === 1)

/** Every word of the act, in the order of the layout. */
function wordsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node]
  if (Array.isArray(node)) return node.flatMap(wordsOf)
  if (node === null || typeof node !== 'object') return []
  const { text, stack, columns, table, ul } = node as Record<string, unknown>
  return [text, stack, columns, ul, (table as { body?: unknown } | undefined)?.body].flatMap(wordsOf)
}

/** The same words and the same QR put on a page without any layout: what the library below costs by itself. */
function bareAct(words: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', font: paperFont('normal') as never })
    let bytes = 0
    document.on('data', (chunk: Buffer) => { bytes += chunk.length })
    document.on('end', () => { resolve(bytes) })
    document.registerFont('bold', paperFont('bold') as never)
    document.fontSize(FONT_SIZE)
    for (const [index, word] of words.entries()) {
      if (index % LINES_PER_PAGE === 0 && index > 0) document.addPage()
      document.text(word, MARGIN, MARGIN + (index % LINES_PER_PAGE) * LINE_HEIGHT, { lineBreak: false })
    }
    for (const [x, y] of QR_MODULES) document.rect(MARGIN + x * QR_DOT, MARGIN + y * QR_DOT, QR_DOT, QR_DOT)
    document.fill('black')
    document.end()
  })
}

export async function actFigures(): Promise<readonly Figure[]> {
  const definition = () => actDefinition('DOC_ISSUE', issueSample)
  const words = wordsOf(definition().content)
  const act = () => renderPdf({ definition: definition(), title: 'Акт', createdAt: issueSample.head.printedAt })
  await act()
  await bareAct(words)
  const acts: number[] = []
  const bare: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    let startedMs = performance.now()
    await act()
    acts.push(performance.now() - startedMs)
    startedMs = performance.now()
    await bareAct(words)
    bare.push(performance.now() - startedMs)
  }
  const median = (values: number[]): number => percentile(values.sort((left, right) => left - right), 50)
  return [ratioFigure('act of issue as PDF', { designMs: median(acts), floorMs: median(bare) }, 1.5)]
}
