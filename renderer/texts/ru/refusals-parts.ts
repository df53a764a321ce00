import type { PartsRefusals } from '#shared/contract/refusals/parts.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import type { RefusalTexts } from './refusal-texts.ts'

const FIELDS = { unit: 'Единицу', tracking: 'Учёт по партиям и серийным номерам' } as const

export const partsRefusals: RefusalTexts<PartsRefusals> = {
  'parts.not_found': () => 'Запчасти нет в каталоге.',
  'parts.number_taken': ({ number }) => `Запчасть с номером «${number}» уже есть.`,
  'parts.barcode_taken': ({ code, partNumber }) => `Штрихкод ${code} уже принадлежит запчасти ${partNumber}.`,
  'parts.supplier_code_taken': ({ code, partNumber }) => `Номер поставщика ${code} уже принадлежит запчасти ${partNumber}.`,
  'parts.link_to_itself': () => 'Запчасть не может быть аналогом самой себя.',
  'parts.already_moved': ({ field }) => `${FIELDS[field]} изменить нельзя: по запчасти уже были движения. Заведите новую запчасть и свяжите их.`,
  'parts.price_in_future': ({ validFromOn }) => `Цена с ${formatDate(validFromOn)} ещё не действует. Укажите день не позже сегодняшнего.`,
}
