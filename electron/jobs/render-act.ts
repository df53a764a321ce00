import { readFileSync } from 'node:fs'
import { DOCUMENT_TITLES_RU, isTemplateKind, type PaperKind } from '#shared/documents/kinds.ts'
import type { PaperPhoto } from '#shared/documents/models.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import type { PaperModels, RenderActInput, RenderedPaper } from '#shared/documents/render-jobs.ts'
import { missingFields, missingInTemplatePaper, type MissingField } from '#shared/documents/required.ts'
import { photoKey } from '#core/documents/acts/photos.ts'
import { asSample, paperDefinition } from '#core/documents/paper-definition.ts'
import { barePicture, orientedPieces } from '#core/documents/picture-metadata.ts'
import { renderPdf } from '#core/documents/render-pdf.ts'
import { writeWhole } from './write-whole.ts'

function readPictures(photos: readonly PaperPhoto[], photoPaths: Readonly<Record<number, string>>): Readonly<Record<string, Buffer>> {
  return Object.fromEntries(
    photos.map((photo) => {
      const bytes = readFileSync(photoPaths[photo.no] ?? photo.jpegPath)
      const bare = barePicture(bytes)
      if (bare === null) throw new Error(`photo ${photo.no} is neither JPEG nor PNG`)
      return [photoKey(photo), Buffer.concat(orientedPieces(bare))]
    }),
  )
}

function missingIn<K extends PaperKind>(kind: K, model: PaperModels[K]): readonly MissingField[] {
  return isTemplateKind(kind) ? missingInTemplatePaper(kind, model as TemplatePaperModel) : missingFields(kind, model as never)
}

/** Prints a paper into a file. Refuses one that lacks what has to be filled, whoever asks; a sample may lack anything. */
export async function renderAct<K extends PaperKind>(input: RenderActInput<K>): Promise<RenderedPaper> {
  const { kind, model, outFile, isSample = false } = input
  const missing = isSample ? [] : missingIn(kind, model)
  if (missing.length > 0) throw new Error(`the paper is not filled: ${missing.map((field) => field.key).join(', ')}`)
  const definition = paperDefinition(kind, model)
  const title = DOCUMENT_TITLES_RU[kind]
  const pdf = await renderPdf({
    definition: isSample ? asSample(definition) : definition,
    title: isSample ? title : `${title} № ${model.head.number}`,
    createdAt: model.head.printedAt,
    images: readPictures('photos' in model ? model.photos : [], input.photoPaths ?? {}),
  })
  return { ...writeWhole(outFile, pdf.bytes), pages: pdf.pages }
}
