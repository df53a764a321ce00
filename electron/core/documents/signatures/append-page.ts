import { deflateSync } from 'node:zlib'
import { pdfTail } from './pdf-tail.ts'

const OFFSET_DIGITS = 10

export interface NewPage { readonly widthPoints: number; readonly heightPoints: number; readonly content: string }

/**
 * The same file with one page more. Nothing of it is written anew: the page comes after its last byte, as the format
 * allows, so that the first bytes of the signed copy are, bit for bit, the paper that was signed.
 */
export function withPageAdded(paper: Buffer, page: NewPage): Buffer {
  const tail = pdfTail(paper)
  const [pageNo, contentNo] = [tail.size, tail.size + 1]
  const content = deflateSync(Buffer.from(page.content, 'latin1'))
  const parts: Buffer[] = [paper, Buffer.from('\n', 'latin1')]
  const offsets = new Map<number, number>()
  const lengthSoFar = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  const put = (objectNo: number, ...body: readonly (string | Buffer)[]): void => {
    offsets.set(objectNo, lengthSoFar())
    for (const piece of [`${objectNo} 0 obj\n`, ...body, '\nendobj\n']) parts.push(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)
  }
  put(tail.pages.objectNo, `<< /Type /Pages /Count ${tail.pages.count + 1} /Kids [${tail.pages.kids} ${pageNo} 0 R] >>`)
  put(pageNo, `<< /Type /Page /Parent ${tail.pages.objectNo} 0 R /MediaBox [0 0 ${page.widthPoints} ${page.heightPoints}] /Resources << >> /Contents ${contentNo} 0 R >>`)
  put(contentNo, `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`, content, '\nendstream')
  const table = [...offsets].map(([objectNo, at]) => `${objectNo} 1\n${String(at).padStart(OFFSET_DIGITS, '0')} 00000 n \n`).join('')
  const facts = [`/Size ${tail.size + 2}`, `/Root ${tail.rootRef} R`, `/Prev ${tail.startXref}`, ...(tail.infoRef === null ? [] : [`/Info ${tail.infoRef} R`]), ...(tail.idText === null ? [] : [`/ID ${tail.idText}`])]
  const startXref = lengthSoFar()
  parts.push(Buffer.from(`xref\n${table}trailer\n<< ${facts.join(' ')} >>\nstartxref\n${startXref}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(parts)
}
