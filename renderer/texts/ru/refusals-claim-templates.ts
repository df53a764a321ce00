import type { ClaimTemplatesRefusals } from '#shared/contract/refusals/claim-templates.ts'
import { MAPPING_PROBLEM_TEXTS } from './claim-templates.ts'
import { formatFileSize } from '#renderer/texts/formats.ts'

export const claimTemplatesRefusals: { readonly [C in keyof ClaimTemplatesRefusals]: (details: ClaimTemplatesRefusals[C]) => string } = {
  'claimTemplates.not_found': () => 'Такого шаблона нет.',
  'claimTemplates.mapping_wrong': ({ problems }) => problems.filter(({ isBlocking }) => isBlocking).map((problem) => MAPPING_PROBLEM_TEXTS[problem.code](problem)).join(' '),
  'claimTemplates.same': () => 'Этот шаблон уже действует.',
  'claimTemplates.not_active': ({ version }) => `Версия ${version} и так не действует.`,
  'claims.privacy_unchecked': () => 'Подтвердите, что на снимках и видео нет лиц, номеров машин и данных покупателя.',
  'claims.pack_empty': () => 'В претензии нет ни снимков, ни видео.',
  'claims.file_too_big': ({ fileName, sizeBytes, maxBytes }) => `${fileName}: ${formatFileSize(sizeBytes)}, поставщик принимает до ${formatFileSize(maxBytes)}.`,
  'claims.file_not_freed': ({ lineNo, fileName }) => `Строка ${lineNo}, «${fileName}»: файл повреждён или такого вида, что место и время съёмки из него не убрать. Архив не собран: замените файл.`,
}
