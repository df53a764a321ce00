import { counted, type PluralForms } from '#renderer/texts/formats.ts'
import type { FolderFileRefusal, FolderProblem, FolderTrouble } from '#shared/pictures/folder.ts'

const SHOT_FORMS: PluralForms = { one: 'снимок', few: 'снимка', many: 'снимков', other: 'снимка' }
const FILE_FORMS: PluralForms = { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' }

export const folderTexts = {
  tab: 'Снимки',
  card: 'Папка с фотографиями',
  why: 'Камеры и сканеры кладут снимки в папку этого компьютера. Новые снимки предлагаются там, где открыты фото заказа; сами в заказ они не попадают.',
  machine: 'Компьютер',
  path: (machine: string) => `Папка на компьютере ${machine}`,
  pathHint: 'Полный путь: C:\\Снимки или /home/shop/photos',
  choose: 'Выбрать папку…',
  movesTaken: 'Переносить взятые снимки во вложенную папку «Взято в Верстак»',
  movesTakenHint: 'Если не отмечено, файлы в папке остаются как есть',
  save: 'Следить за папкой',
  saved: 'Программа следит за папкой. Предлагаются снимки, которые появятся с этой минуты.',
  stop: 'Не следить за папкой',
  stopped: 'Программа больше не следит за папкой',
  unchanged: 'папка не изменилась',
  nothing: 'укажите папку',
  impossible: 'Программа запущена без просмотра папок.',
  state: 'Сейчас',
  off: 'За папкой никто не следит',
  beginning: 'Папка просматривается',
  watching: (count: number) => (count === 0 ? 'Новых снимков нет' : `Новых снимков: ${count}`),
  setBy: 'Папку указали',
  rules: ['Снимки, которые уже лежат в папке, не предлагаются.', 'Вложенные папки и ссылки не просматриваются.', 'Из папки ничего не удаляется и никуда не отправляется.'],
  dialog: {
    title: 'Новые снимки в папке',
    from: (path: string, machine: string) => `${path}, компьютер ${machine}`,
    take: (place: string, count: number) => (count === 0 ? `Взять: ${place}` : `Взять (${count}): ${place}`),
    nothing: 'выберите снимки',
    all: 'Выбрать все',
    none: 'Снять выбор',
    skip: 'Не нужны',
    skipQuestion: (count: number) => `Больше не предлагать ${counted(count, SHOT_FORMS)}? Файлы останутся в папке.`,
    shot: (name: string) => `Снимок ${name}`,
    drawing: 'открывается',
    unreadable: 'не открывается: файл повреждён или ещё пишется',
    empty: 'Новых снимков нет',
    emptyWhy: 'Снимите: файл появится здесь через несколько секунд.',
    more: (count: number) => `Ещё ${counted(count, SHOT_FORMS)}: появятся, когда эти будут разобраны.`,
    writing: (count: number) => `Ещё записывается: ${counted(count, FILE_FORMS)}.`,
    refused: 'Не предложены',
    forget: 'Больше не показывать',
  },
} as const

export const FOLDER_TROUBLE_TEXTS: Readonly<Record<FolderTrouble, string>> = {
  gone: 'Папки нет: она удалена, переименована или диск отключён. Подключите его, и снимки появятся сами.',
  no_rights: 'Нет прав на чтение папки. Их даёт администратор этого компьютера.',
  too_many_files: 'В папке больше 20 000 файлов. Укажите папку только для новых снимков.',
  failed: 'Папка не читается. Проверьте диск или карту памяти.',
}

export const FOLDER_PROBLEM_TEXTS: Readonly<Record<FolderProblem, (path: string) => string>> = {
  gone: (path) => `Папки «${path}» на этом компьютере нет.`,
  no_rights: (path) => `Нет прав на чтение папки «${path}».`,
  too_many_files: (path) => `В папке «${path}» больше 20 000 файлов. Укажите папку только для новых снимков.`,
  failed: (path) => `Папка «${path}» не читается. Проверьте диск или карту памяти.`,
  not_absolute: () => 'Укажите полный путь к папке: от диска или от корня.',
  own_data: () => 'Это папка данных самой программы. Укажите другую.',
}

export const FOLDER_FILE_TEXTS: Readonly<Record<FolderFileRefusal, string>> = {
  not_picture: 'не снимок JPEG, PNG или WebP', heic: 'формат HEIC, снимайте в JPEG', too_big: 'больше 16 МБ', link: 'ссылка, а не файл', unreadable: 'не читается, попробуем ещё раз',
  twice: 'тот же снимок под другим именем', already_taken: 'этот снимок уже есть в программе', not_moved: 'взят, но не перенесён: файл остался на месте',
}
