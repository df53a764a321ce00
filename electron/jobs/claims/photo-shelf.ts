import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { barePicture, type BarePicture } from '#core/documents/picture-metadata.ts'
import type { KnownPicture } from '#core/documents/xlsx-template/fill-plan.ts'
import type { WorkbookParts } from '#core/documents/xlsx-template/workbook-parts.ts'
import type { ZipFileWriter } from './zip-file-writer.ts'

const GROWTH = 1.5
/** Cameras write what they know before the pixels, with a small second picture among it. */
const HEAD_BYTES = 1 << 17
const CONTENT_TYPES = { jpeg: 'image/jpeg', png: 'image/png' } as const

/** Reads files one after another into the same memory: hundreds of photos cost as much as the largest of them. */
export class OneFileReader {
  #buffer = Buffer.allocUnsafe(1 << 20)

  /** The whole file, or only so many bytes of its beginning. */
  read(path: string, mostBytes = Infinity): Buffer {
    const handle = openSync(path, 'r')
    try {
      const size = Math.min(fstatSync(handle).size, mostBytes)
      if (size > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(Math.ceil(size * GROWTH))
      let at = 0
      while (at < size) {
        const read = readSync(handle, this.#buffer, at, size - at, at)
        if (read === 0) break
        at += read
      }
      return this.#buffer.subarray(0, at)
    } finally {
      closeSync(handle)
    }
  }

  /** The picture without what the camera wrote; valid until the next one is read. */
  picture(path: string): BarePicture {
    const bare = barePicture(this.read(path))
    if (bare === null) throw new Error('a picture of the claim is neither JPEG nor PNG')
    return bare
  }

  /** What the picture is, most often said by its beginning. */
  facts(path: string): Omit<BarePicture, 'pieces'> {
    return barePicture(this.read(path, HEAD_BYTES)) ?? this.picture(path)
  }
}

/** Pictures of one workbook: each is in it once, however many cells show it. */
export class PhotoShelf {
  readonly #reader = new OneFileReader()
  readonly #known = new Map<string, KnownPicture>()
  readonly #taken: (part: string) => boolean
  #number = 0

  constructor(parts: Pick<WorkbookParts, 'has'>) {
    this.#taken = (part) => parts.has(part)
  }

  know(path: string): KnownPicture {
    const known = this.#known.get(path)
    if (known !== undefined) return known
    const { kind, widthPx, heightPx, orientation } = this.#reader.facts(path)
    const picture = { mediaPart: this.#freeName(kind), widthPx, heightPx, orientation }
    this.#known.set(path, picture)
    return picture
  }

  #freeName(kind: string): string {
    for (;;) {
      this.#number += 1
      const part = `xl/media/photo${this.#number}.${kind}`
      if (!this.#taken(part)) return part
    }
  }

  nameKinds(parts: WorkbookParts): void {
    const endings = new Set([...this.#known.values()].map(({ mediaPart }) => mediaPart.slice(mediaPart.lastIndexOf('.') + 1)))
    for (const extension of endings) parts.addContentType({ extension }, extension === 'png' ? CONTENT_TYPES.png : CONTENT_TYPES.jpeg)
  }

  write(zip: ZipFileWriter): void {
    for (const [path, { mediaPart }] of this.#known) zip.addStored(mediaPart, this.#reader.picture(path).pieces)
  }
}

const PICTURE_PART = /\.(?:jpe?g|png|gif|webp)$/i

/** Writes the parts of a workbook; pictures are packed already and only stored. */
export function writeParts(zip: ZipFileWriter, parts: WorkbookParts, shelf: PhotoShelf | null): void {
  for (const [name, content] of parts.all()) {
    if (PICTURE_PART.test(name)) zip.addStored(name, [content])
    else zip.addPacked(name, content)
  }
  shelf?.write(zip)
}
