import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { countPrint, findKeptPaper } from './papers-store.ts'

/** The kept bytes again, never a new paper. Refuses: documents.not_found, files.damaged. */
export const reprint = command((tx, input: In<'documents.reprint'>, ctx): Out<'documents.reprint'> => {
  const paper = findKeptPaper(tx, input.documentId) ?? refuse('documents.not_found', {})
  const { documentId, number, fileId, fileName, sha256 } = paper
  if (ctx.files.read(sha256) === null) refuse('files.damaged', { fileId })
  countPrint(tx, documentId)
  ctx.note({ entity: 'document', entityId: documentId, before: { printCount: paper.printCount }, after: { printCount: paper.printCount + 1, number, sha256 } })
  return { documentId, number, fileId, fileName, sha256 }
})
