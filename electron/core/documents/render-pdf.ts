import { createHash } from 'node:crypto'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { CHINESE_FONT, chineseFont, FONT_FACES, PAPER_FONT, paperFont } from './fonts.ts'

export interface PdfFile {
  readonly bytes: Buffer
  readonly pages: number
}

export interface PdfSource {
  readonly definition: TDocumentDefinitions
  readonly title: string
  /** UTC instant written as the creation date; with it the same source gives the same bytes. */
  readonly createdAt: string
  /** Pictures by the name that the definition uses. */
  readonly images?: Readonly<Record<string, Buffer>>
  /** Russian unless told. */
  readonly language?: string
  /** Some of its words are set in the Chinese font. */
  readonly hasChinese?: boolean
}

const PRODUCER = 'Verstak'
const PDF_VERSION = '1.7'
const JPEG_START = 0xff

/** What the library keeps in memory instead of a disk; parsed fonts pass through it untouched. */
interface FontShelf { readonly virtualfs: { writeFileSync(name: string, content: unknown): void } }
interface PagedStream extends NodeJS.ReadableStream { bufferedPageRange(): { readonly count: number }; end(): void }

let isReady = false
let isChineseReady = false
const fontsOf = (name: string): Record<string, string> => Object.fromEntries(FONT_FACES.map((face) => [face, name]))

function prepare(): void {
  if (isReady) return
  const { virtualfs } = pdfmake as unknown as FontShelf
  const shelfName = (face: string): string => `paper-font-${face}`
  for (const face of FONT_FACES) virtualfs.writeFileSync(shelfName(face), paperFont(face))
  pdfmake.setFonts({ [PAPER_FONT]: Object.fromEntries(FONT_FACES.map((face) => [face, shelfName(face)])) })
  // Papers are made of what the model holds; a text in it must never open a file or an address.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  isReady = true
}

/** One face serves for all: Chinese is never set bold here. */
function prepareChinese(): void {
  if (isChineseReady) return
  const { virtualfs } = pdfmake as unknown as FontShelf
  const shelfName = 'chinese-font'
  virtualfs.writeFileSync(shelfName, chineseFont())
  pdfmake.addFonts({ [CHINESE_FONT]: fontsOf(shelfName) })
  isChineseReady = true
}

const dataUrl = (bytes: Buffer): string => `data:image/${bytes[0] === JPEG_START ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`

function collect(stream: PagedStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => { resolve(Buffer.concat(chunks)) })
    stream.on('error', reject)
    stream.end()
  })
}

/** Lays a definition out and writes the PDF into memory. */
export async function renderPdf(source: PdfSource): Promise<PdfFile> {
  prepare()
  if (source.hasChinese === true) prepareChinese()
  const images = Object.fromEntries(Object.entries(source.images ?? {}).map(([name, bytes]) => [name, dataUrl(bytes)]))
  const definition: TDocumentDefinitions = {
    ...source.definition,
    version: PDF_VERSION,
    language: source.language ?? 'ru-RU',
    info: { title: source.title, producer: PRODUCER, creator: PRODUCER, creationDate: new Date(source.createdAt) },
    images,
  }
  const stream = (await pdfmake.createPdf(definition, { bufferPages: true }).getStream()) as unknown as PagedStream
  const pages = stream.bufferedPageRange().count
  return { bytes: await collect(stream), pages }
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
