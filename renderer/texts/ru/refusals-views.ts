import type { ViewsRefusals } from '#shared/contract/refusals/views.ts'
import type { RefusalTexts } from './refusal-texts.ts'

export const viewsRefusals: RefusalTexts<ViewsRefusals> = {
  'views.not_found': () => 'Этого вида больше нет.',
  'views.not_yours': ({ owner }) => `Этот общий вид меняет владелец (${owner}) или руководитель. Сохраните его под своим названием.`,
  'views.name_taken': ({ name }) => `Вид «${name}» уже есть. Выберите другое название.`,
  'views.too_many': ({ max }) => `Видов этого списка уже ${max}. Удалите ненужный.`,
}
