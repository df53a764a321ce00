import { createReadStream } from 'node:fs'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { picturePieces } from '#core/documents/picture-metadata.ts'
import { OneFileReader } from './photo-shelf.ts'
import { writeZip, type ZipFileWriter } from './zip-file-writer.ts'

export interface PackedFile { readonly name: string; readonly path: string; readonly isPicture: boolean }
export interface PackEvidenceInput { readonly files: readonly PackedFile[]; readonly outFile: string }

async function wholeFile(path: string): Promise<Buffer[]> {
  const pieces: Buffer[] = []
  for await (const piece of createReadStream(path)) pieces.push(piece as Buffer)
  return pieces
}

/** A picture loses what the camera wrote; any other file goes as it is. */
async function add(zip: ZipFileWriter, { name, path, isPicture }: PackedFile, reader: OneFileReader): Promise<void> {
  if (!isPicture) { zip.addStored(name, await wholeFile(path)); return }
  const pieces = picturePieces(reader.read(path))
  if (pieces === null) throw new Error('a picture of the claim cannot be freed of its notes')
  zip.addStored(name, pieces)
}

/** Writes photos and videos of a claim into one archive, a folder for each line. */
export function packEvidence({ files, outFile }: PackEvidenceInput): Promise<RenderedFile> {
  const reader = new OneFileReader()
  return writeZip(outFile, async (zip) => {
    for (const file of files) await add(zip, file, reader)
  })
}
