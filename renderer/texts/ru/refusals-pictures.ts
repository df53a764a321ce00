import type { PicturesRefusals } from '#shared/contract/refusals/pictures.ts'
import { FOLDER_PROBLEM_TEXTS } from './photo-folder.ts'
import type { RefusalTexts } from './refusal-texts.ts'

export const picturesRefusals: RefusalTexts<PicturesRefusals> = {
  'pictures.no_network': () => 'Этот компьютер не подключён к местной сети. Подключите его к той же сети Wi-Fi, что и телефон.',
  'pictures.no_phone_door': () => 'Здесь снимки с телефона не принимаются: программа запущена без этой возможности.',
  'pictures.door_failed': ({ address, reason }) => `Адрес ${address} не открылся (${reason}). Выберите другой адрес или проверьте подключение к сети.`,
  'pictures.incoming_not_found': () => 'Этот снимок уже разобран.',
  'pictures.no_folder_watch': () => 'Здесь папка с фотографиями не просматривается: программа запущена без этой возможности.',
  'pictures.folder_unusable': ({ path, problem }) => FOLDER_PROBLEM_TEXTS[problem](path),
  'pictures.shot_gone': () => 'Этого снимка в папке больше нет, или он изменился. Посмотрите список ещё раз.',
  'pictures.not_picture': ({ name }) => `«${name}» – не снимок JPEG, PNG или WebP.`,
  'pictures.other_original': () => 'Пометки сделаны на другом снимке. Откройте снимок снова.',
  'pictures.not_drawn': () => 'Снимок с пометками не подготовлен. Сохраните пометки ещё раз.',
  'pictures.not_bare': ({ name }) => `Из снимка «${name}» не удаётся убрать сведения камеры: файл повреждён. Наружу он не выдаётся.`,
}
