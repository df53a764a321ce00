import type { PlacesRefusals } from '#shared/contract/refusals/places.ts'
import type { RefusalTexts } from './refusal-texts.ts'

export const placesRefusals: RefusalTexts<PlacesRefusals> = {
  'places.warehouse_not_found': () => 'Такого склада нет.',
  'places.bin_not_found': () => 'Такой ячейки нет.',
  'places.code_taken': ({ code }) => `Код «${code}» занят.`,
  'places.not_empty': ({ label }) => `В ячейке ${label} что-то лежит. Сначала освободите её.`,
  'places.purpose_kept': ({ label }) => `Назначение ячейки ${label} изменить нельзя, пока в ней что-то лежит.`,
  'places.last_warehouse': () => 'Это последний склад. Он нужен программе.',
  'places.not_for_units': ({ label }) => `Ячейка ${label} – для запчастей. Изделие поставьте на полку приёма, стол, полку готовых или в карантин.`,
  'places.partner_needed': () => 'Укажите, какому партнёру передано изделие.',
  'places.unit_gone': ({ number }) => `Изделие по заказу ${number} уже выдано.`,
}
