import type * as ru from '../ru/refusals-claim-templates.ts'
import { MAPPING_PROBLEM_TEXTS } from './claim-templates.ts'
import { formatFileSize } from '#renderer/texts/formats.ts'
import type { Translated } from './translated.ts'

export const claimTemplatesRefusals: Translated<typeof ru.claimTemplatesRefusals> = {
  'claimTemplates.not_found': () => 'There is no such template.',
  'claimTemplates.mapping_wrong': ({ problems }) => problems.filter(({ isBlocking }) => isBlocking).map((problem) => MAPPING_PROBLEM_TEXTS[problem.code](problem)).join(' '),
  'claimTemplates.same': () => 'This template is already in use.',
  'claimTemplates.not_active': ({ version }) => `Version ${version} is not in use anyway.`,
  'claims.privacy_unchecked': () => 'Confirm that the pictures and videos show no faces, number plates or data of the buyer.',
  'claims.pack_empty': () => 'The claim has neither pictures nor videos.',
  'claims.file_too_big': ({ fileName, sizeBytes, maxBytes }) => `${fileName}: ${formatFileSize(sizeBytes)}, the supplier takes up to ${formatFileSize(maxBytes)}.`,
  'claims.file_not_freed': ({ lineNo, fileName }) => `Line ${lineNo}, “${fileName}”: the file is damaged or of a kind the place and time of shooting cannot be taken out of. The archive was not made: replace the file.`,
}
