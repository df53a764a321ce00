const HEADERS_MAX_BYTES = 8 * 1024
const CRLF = '\r\n'
const DASHES = '--'

/** What the phone sent is no form, or was cut short. */
export class BrokenUpload extends Error {}
/** More bytes than any honest phone sends at once. */
export class UploadTooLong extends Error {}

export interface UploadedPart {
  readonly field: string
  /** As the phone calls the file; null for a plain field. */
  readonly fileName: string | null
  /** Null: larger than one file may be; what came of it was thrown away. */
  readonly bytes: Buffer | null
}

export interface UploadLimits { readonly partMaxBytes: number; readonly totalMaxBytes: number }

/** The boundary named by the content type of a form with files; null for any other. */
export function boundaryOf(contentType: string | undefined): string | null {
  const match = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([\w'()+,./:=?-]{1,70}))/i.exec(contentType ?? '')
  return match?.[1] ?? match?.[2] ?? null
}

const quoted = (header: string, name: string): string | null => new RegExp(`[;\\s]${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(header)?.[1] ?? null

function headOf(text: string): { readonly field: string; readonly fileName: string | null } {
  const disposition = text.split(CRLF).find((line) => /^content-disposition:/i.test(line)) ?? ''
  return { field: quoted(disposition, 'name') ?? '', fileName: quoted(disposition, 'filename') }
}

/** Bytes of the connection, handed out up to a mark; one file at a time is in memory. */
class MarkedReader {
  readonly #source: AsyncIterator<Buffer>
  readonly #totalMaxBytes: number
  #left = Buffer.from(CRLF)
  #totalBytes = 0

  constructor(source: AsyncIterable<Buffer>, totalMaxBytes: number) {
    this.#source = source[Symbol.asyncIterator]()
    this.#totalMaxBytes = totalMaxBytes
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#source.next()
    if (done === true) throw new BrokenUpload('the upload ends in the middle')
    this.#totalBytes += value.length
    if (this.#totalBytes > this.#totalMaxBytes) throw new UploadTooLong('the upload is too long')
    this.#left = Buffer.concat([this.#left, value])
  }

  async exactly(count: number): Promise<string> {
    while (this.#left.length < count) await this.#more()
    const text = this.#left.toString('latin1', 0, count)
    this.#left = this.#left.subarray(count)
    return text
  }

  /** Everything before the mark, which is passed over; null when it is longer than allowed. */
  async upTo(mark: Buffer, maxBytes: number): Promise<Buffer | null> {
    const pieces: Buffer[] = []
    let sizeBytes = 0
    const keep = (piece: Buffer): void => {
      sizeBytes += piece.length
      if (sizeBytes <= maxBytes) pieces.push(piece)
      else pieces.length = 0
    }
    for (;;) {
      const at = this.#left.indexOf(mark)
      if (at >= 0) {
        keep(this.#left.subarray(0, at))
        this.#left = this.#left.subarray(at + mark.length)
        return sizeBytes <= maxBytes ? Buffer.concat(pieces) : null
      }
      // The mark may begin in the last bytes that came.
      const safe = Math.max(0, this.#left.length - mark.length + 1)
      keep(this.#left.subarray(0, safe))
      this.#left = this.#left.subarray(safe)
      await this.#more()
    }
  }
}

/** Parts of a form one by one as they come. Throws BrokenUpload, UploadTooLong; parts handed out before are whole. */
export async function* uploadedParts(source: AsyncIterable<Buffer>, boundary: string, limits: UploadLimits): AsyncGenerator<UploadedPart> {
  const reader = new MarkedReader(source, limits.totalMaxBytes)
  const mark = Buffer.from(`${CRLF}${DASHES}${boundary}`)
  if (await reader.upTo(mark, HEADERS_MAX_BYTES) === null) throw new BrokenUpload('no first part')
  for (;;) {
    const end = await reader.exactly(CRLF.length)
    if (end === DASHES) return
    if (end !== CRLF) throw new BrokenUpload('no line after a boundary')
    const head = await reader.upTo(Buffer.from(CRLF + CRLF), HEADERS_MAX_BYTES)
    if (head === null) throw new BrokenUpload('headers of a part are too long')
    const bytes = await reader.upTo(mark, limits.partMaxBytes)
    yield { ...headOf(head.toString('utf8')), bytes }
  }
}
