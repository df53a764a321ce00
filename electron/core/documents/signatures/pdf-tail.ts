/** Where a stored paper ends: what has to be known to add a page after its last byte. */
export interface PdfTail {
  readonly startXref: number
  readonly size: number
  readonly rootRef: string
  readonly infoRef: string | null
  readonly idText: string | null
  readonly pages: { readonly objectNo: number; readonly count: number; readonly kids: string }
}

const START_XREF = /startxref\s+(\d+)\s+%%EOF\s*$/
const TAIL_BYTES = 1_024
const ENTRY_BYTES = 20
const ENTRY_OFFSET_DIGITS = 10

export class UnreadablePdf extends Error {
  constructor(what: string) {
    super(`not a paper of this program: ${what}`)
    this.name = 'UnreadablePdf'
  }
}

const found = (match: RegExpMatchArray | RegExpExecArray | null, what: string): string => match?.[1] ?? fail(what)
const fail = (what: string): never => { throw new UnreadablePdf(what) }

/** Offset of an object by the table of the file, which is one piece from zero. */
function offsetOf(text: string, startXref: number, objectNo: number): number {
  const head = /^xref\s+0 (\d+)\s*?\n/.exec(text.slice(startXref, startXref + TAIL_BYTES))
  if (head === null || objectNo >= Number(head[1])) return fail('xref')
  const at = startXref + head[0].length + objectNo * ENTRY_BYTES
  return Number(text.slice(at, at + ENTRY_OFFSET_DIGITS))
}

function objectText(text: string, startXref: number, ref: string): string {
  const at = offsetOf(text, startXref, Number(ref.split(' ')[0]))
  const end = text.indexOf('endobj', at)
  return end < 0 ? fail(`object ${ref}`) : text.slice(at, end)
}

/** Reads the end of a PDF as pdfkit writes it: one plain table, one flat list of pages. Anything else is refused, never guessed. */
export function pdfTail(bytes: Buffer): PdfTail {
  const text = bytes.toString('latin1')
  const startXref = Number(found(START_XREF.exec(text.slice(-TAIL_BYTES)), 'startxref'))
  const trailer = text.slice(text.indexOf('trailer', startXref))
  const rootRef = found(/\/Root (\d+ \d+) R/.exec(trailer), 'root')
  const pagesRef = found(/\/Pages (\d+ \d+) R/.exec(objectText(text, startXref, rootRef)), 'pages')
  const pages = objectText(text, startXref, pagesRef)
  return {
    startXref, rootRef, size: Number(found(/\/Size (\d+)/.exec(trailer), 'size')), infoRef: /\/Info (\d+ \d+) R/.exec(trailer)?.[1] ?? null, idText: /\/ID (\[[^\]]*\])/.exec(trailer)?.[1] ?? null,
    pages: { objectNo: Number(pagesRef.split(' ')[0]), count: Number(found(/\/Count (\d+)/.exec(pages), 'count')), kids: found(/\/Kids \[([^\]]*)\]/.exec(pages), 'kids').trim() },
  }
}
