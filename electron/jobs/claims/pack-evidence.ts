import { createReadStream } from 'node:fs'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { freedPieces, isFromCamera } from './freed-file.ts'
import { OneFileReader } from './photo-shelf.ts'
import { writeZip, type ZipFileWriter } from './zip-file-writer.ts'

export interface PackedFile { readonly name: string; readonly path: string; readonly mediaType: string }
export interface PackEvidenceInput { readonly files: readonly PackedFile[]; readonly outFile: string }
/** The archive, or the name of the file that could not be freed of its notes: nothing is packed then. */
export type PackedArchive = RenderedFile | { readonly notFreed: string }

class NotFreed extends Error {
  readonly fileName: string
  constructor(fileName: string) {
    super('a file cannot be freed of its notes')
    this.fileName = fileName
  }
}

async function wholeFile(path: string): Promise<Buffer[]> {
  const pieces: Buffer[] = []
  for await (const piece of createReadStream(path)) pieces.push(piece as Buffer)
  return pieces
}

/** Pictures and videos lose what the camera wrote; any other file goes as it is. */
async function add(zip: ZipFileWriter, { name, path, mediaType }: PackedFile, reader: OneFileReader): Promise<void> {
  if (!isFromCamera(mediaType)) { zip.addStored(name, await wholeFile(path)); return }
  zip.addStored(name, freedPieces(reader.read(path), mediaType) ?? refuseFile(name))
}

const refuseFile = (name: string): never => { throw new NotFreed(name) }

/** Writes photos and videos of a claim into one archive, a folder for each line. */
export async function packEvidence({ files, outFile }: PackEvidenceInput): Promise<PackedArchive> {
  const reader = new OneFileReader()
  try {
    return await writeZip(outFile, async (zip) => {
      for (const file of files) await add(zip, file, reader)
    })
  } catch (error) {
    if (error instanceof NotFreed) return { notFreed: error.fileName }
    throw error
  }
}
