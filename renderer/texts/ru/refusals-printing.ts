import type { PrintingRefusals } from '#shared/contract/refusals/printing.ts'
import type { RefusalTexts } from './refusal-texts.ts'

export const printingRefusals: RefusalTexts<PrintingRefusals> = {
  'printing.device_not_found': () => 'Такого принтера нет: его убрали. Откройте настройки печати заново.',
  'printing.name_taken': ({ name }) => `Принтер «${name}» уже есть.`,
  'printing.job_not_found': () => 'Такого задания печати нет на этом рабочем месте.',
  'printing.wrong_state': () => 'Задание уже печатается в другом окне или закончено. Обновите очередь печати.',
  'printing.not_asked': () => 'На этот вопрос уже ответили.',
}
