import type { ViewList } from '#shared/contract/view-lists.ts'
import type { DroppedPart } from '#shared/contract/views.ts'

export const LIST_LABELS: Readonly<Record<ViewList, string>> = {
  orders: 'Заказы', terms: 'Сроки', parts: 'Запчасти', claims: 'Претензии', customers: 'Клиенты', letters: 'Письма', shipments: 'Поставки', evidence: 'Карантин',
}
const PARTS: Readonly<Record<DroppedPart['part'], string>> = { filter: 'отбор', sort: 'порядок', column: 'столбец', text: 'слова поиска' }
const partWords = ({ part, name }: DroppedPart): string => (name === '' ? PARTS[part] : `${PARTS[part]} «${name}»`)

export const viewTexts = {
  views: 'Виды', own: 'Мои виды', shared: 'Общие виды', openMenu: 'Сохранённые виды списка',
  shown: 'Вид:', isChanged: 'изменён',
  sharedByMe: 'виден всем', sharedBy: (owner: string) => `общий, ${owner}`,
  saveNew: 'Сохранить как новый вид…', usual: 'Обычный вид', ofView: (name: string) => `Вид «${name}»`,
  revert: 'Вернуть сохранённое', update: 'Сохранить изменения', rename: 'Переименовать', share: 'Показать всем', unshare: 'Оставить только себе', remove: 'Удалить',
  saveTitle: 'Новый вид списка', saveWhy: 'Сохраняются отбор, слова поиска, порядок и столбцы.', save: 'Сохранить', name: 'Название', nameHint: 'Мои гарантийные', nameNeeded: 'введите название',
  forAll: 'Показать всем', forAllWhy: 'Вид появится у всех сотрудников, менять его смогут владелец и руководитель.', renameTitle: (name: string) => `Переименовать вид «${name}»`,
  saved: (name: string) => `Вид «${name}» сохранён.`, updated: (name: string) => `Изменения вида «${name}» сохранены.`, removed: (name: string) => `Вид «${name}» удалён.`,
  nowShared: (name: string) => `Вид «${name}» виден всем.`, nowOwn: (name: string) => `Вид «${name}» виден только владельцу.`,
  dropped: (name: string, parts: readonly DroppedPart[]) => `Вид «${name}» сохранён другой версией программы. Не понято и пропущено: ${parts.map(partWords).join(', ')}.`,
  columns: 'Столбцы', hiddenColumns: (count: number) => `скрыто ${count}`, allColumns: 'Показать все столбцы',
  paletteLabel: (list: string, name: string) => `${list}: ${name}`, paletteSynonyms: 'вид сохранённый отбор фильтр',
} as const
