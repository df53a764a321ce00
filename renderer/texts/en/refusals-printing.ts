import type * as ru from '../ru/refusals-printing.ts'
import type { Translated } from './translated.ts'

export const printingRefusals: Translated<typeof ru.printingRefusals> = {
  'printing.device_not_found': () => 'There is no such printer: it was removed. Open the print settings again.',
  'printing.name_taken': ({ name }) => `There is already a printer “${name}”.`,
  'printing.job_not_found': () => 'There is no such print job at this workplace.',
  'printing.wrong_state': () => 'The job is already printing in another window or has ended. Refresh the print queue.',
  'printing.not_asked': () => 'This question has already been answered.',
}
