import { counted, formatDateTime, formatShortMoment, formatTime, type PluralForms } from '#renderer/texts/formats.ts'
import type { Connection, RawLanguage } from '#shared/printing/devices.ts'
import type { JobState, Trouble } from '#shared/printing/jobs.ts'
import type { PageSize } from '#shared/printing/page-sizes.ts'

const JOB_FORMS: PluralForms = { one: 'задание', few: 'задания', many: 'заданий', other: 'задания' }
const PAPER_FORMS: PluralForms = { one: 'документ', few: 'документа', many: 'документов', other: 'документа' }
const COPY_FORMS: PluralForms = { one: 'копия', few: 'копии', many: 'копий', other: 'копии' }

/** What went wrong, and what to do about it. */
export const TROUBLE_TEXTS: Readonly<Record<Trouble, string>> = {
  printer_missing: 'Принтера нет. Проверьте, включён ли он и верно ли указан в настройках печати.',
  printer_unreachable: 'Принтер не отвечает. Проверьте питание, кабель и сеть.',
  connection_lost: 'Связь с принтером прервалась. Посмотрите, вышла ли этикетка, и повторите, если нет.',
  printer_refused: 'Принтер не принял задание. Посмотрите, нет ли на нём ошибки, есть ли бумага.',
  paper_wrong: 'Лист меньше документа. Выберите другой размер бумаги в настройках печати.',
  disk_full: 'На диске нет места. Освободите место и повторите: документ цел.',
  file_damaged: 'Сохранённый файл повреждён или пропал. Он не напечатан.',
  not_on_this_system: 'На этом компьютере так печатать нельзя: нет нужной службы печати. Выберите другой способ подключения.',
  interrupted: 'Программа закрылась во время печати. Посмотрите, вышел ли документ, и повторите, если нет.',
  not_come_out: 'Отмечено: не напечатано.',
  unknown: 'Печать не удалась.',
}

export const JOB_STATE_LABELS: Readonly<Record<JobState, string>> = { waiting: 'ждёт', printing: 'печатается', printed: 'напечатано', failed: 'не напечатано', cancelled: 'отменено', dropped: 'убрано' }
export const PAGE_SIZE_LABELS: Readonly<Record<PageSize, string>> = { A4: 'A4, 210 × 297 мм', A5: 'A5, 148 × 210 мм', A3: 'A3, 297 × 420 мм', label58x40: 'этикетка 58 × 40 мм' }
export const CONNECTION_LABELS: Readonly<Record<Connection, string>> = { network: 'По сети', queue: 'Очередь системы', path: 'Порт или общий принтер', driver: 'Через драйвер' }
export const LANGUAGE_LABELS: Readonly<Record<RawLanguage, string>> = { tspl: 'TSPL: TSC, Xprinter, Атол', zpl: 'ZPL: Zebra и совместимые' }

export const printingTexts = {
  footer: {
    idle: 'Очередь печати пуста', open: (count: number) => `Печать: ${counted(count, JOB_FORMS)}`, failed: (count: number) => `Не напечатано: ${counted(count, PAPER_FORMS)}`, asked: (count: number) => `Напечатано? ${counted(count, PAPER_FORMS)}`,
    title: 'Открыть очередь печати этого рабочего места',
  },
  notPrinted: (title: string, why: string) => `${title}: не напечатано. ${why}`,
  cancelled: (title: string) => `${title}: печать отменена`,
  sent: (title: string, printer: string) => `${title}: отправлено на «${printer}»`,
  again: 'Повторить',
  queue: {
    title: 'Очередь печати', empty: 'Очередь пуста', emptyWhy: 'Здесь будет всё, что печатается на этом рабочем месте, и то, что напечатать не удалось.',
    waiting: 'Ждут вас', done: 'Последнее напечатанное', close: 'Закрыть', settings: 'Настройки печати', print: 'Напечатать', drop: 'Убрать', yes: 'Да, напечатано', no: 'Нет',
    question: 'Напечатано?', asked: 'Отправлено на печать без окна. Документ вышел целиком?',
    where: (printer: string, copies: number) => [printer === '' ? 'окно печати' : printer, copies > 1 ? counted(copies, COPY_FORMS) : ''].filter(Boolean).join(', '),
    at: formatShortMoment, next: (at: string) => `Следующая попытка в ${formatTime(at)}`,
    jobActions: (title: string) => `Действия: ${title}`,
  },
  ask: { title: 'Напечатано?', text: (title: string, printer: string) => `${title} отправлен на «${printer}». Документ вышел целиком и читается?`, yes: 'Да, напечатано', no: 'Нет, печатать снова', later: 'Ответить позже' },
  answer: (isPrinted: boolean, at: string, person: string) => `${isPrinted ? 'печать подтверждена' : 'отмечено «не напечатано»'}: ${[formatDateTime(at), person].filter(Boolean).join(', ')}`,
  target: {
    printer: 'Принтер', ask: 'Спрашивать в окне печати', page: 'Бумага', copies: 'Копий', remembered: 'Выбранное запомнится на этом рабочем месте для таких документов.', byBrowser: 'Принтер выбирают в окне печати браузера. Печать сразу на выбранный принтер есть в программе для компьютера.',
  },
  settings: {
    forgotten: 'Выбор принтера снят.', papers: 'Куда печатать', papersSub: 'На этом рабочем месте', anyPaper: 'Все документы', label: 'Этикетки 58 × 40 мм', addKind: 'Отдельный принтер для документа', chooseKind: 'Выберите документ', add: 'Добавить', forget: 'Как все',
    noDevice: 'Окно печати системы',
    devices: 'Принтеры этикеток', devicesSub: 'Точка в точку, 203 dpi', noDevices: 'Принтеров этикеток нет', noDevicesWhy: 'Пока этикетки печатаются через окно печати системы. Принтер этикеток печатает их сразу и без искажений.', newDevice: 'Добавить принтер',
    edit: 'Изменить', remove: 'Убрать', removeQuestion: 'Убрать принтер?', test: 'Тестовая этикетка', testWhy: 'Рамка должна лечь на края этикетки. Если она сдвинута, измерьте сдвиг по линейке и впишите поправку.',
    where: (connection: string, address: string, port: number | null) => `${connection}: ${address}${port === null ? '' : `:${port}`}`, shift: (x: string, y: string) => `сдвиг ${x} / ${y} мм`,
  },
  device: {
    newTitle: 'Принтер этикеток', name: 'Название', connection: 'Подключение', address: { network: 'Адрес принтера', queue: 'Имя очереди', path: 'Порт или путь', driver: 'Принтер системы' },
    addressHint: { network: 'IP-адрес или имя. Программа обращается только по нему.', queue: 'Как в системе печати (lpstat -p)', path: 'Например, \\\\KASSA\\Zebra или /dev/usb/lp0', driver: 'Точное имя принтера в системе' },
    port: 'Порт', language: 'Язык принтера', mediaWidth: 'Ширина этикетки, мм', mediaHeight: 'Высота этикетки, мм', shiftX: 'Сдвиг вправо, мм', shiftY: 'Сдвиг вниз, мм', shiftHint: 'От −10 до 10, шаг 0,125 мм; минус – влево и вверх', save: 'Сохранить',
  },
} as const

/** The customer's signature by hand, or by pen with a scan. */
export const signingTexts = {
  sign: 'Подписать', addScan: 'Приложить скан', onTablet: 'На экране', onPaper: 'На бумаге', ways: 'Способ подписи', title: (paper: string) => `Подпись: ${paper}`,
  plain: 'простая подпись на планшете', paperWay: 'подпись на бумаге, скан', signer: 'Кто подписывает', signerNeeded: 'Укажите, кто подписывает', pad: 'Поле для подписи', padHint: 'Распишитесь пером, пальцем или мышью', clear: 'Стереть', save: 'Сохранить подпись', needed: 'Поставьте подпись в поле',
  whatIsSigned: (digest: string) => `Подписывается документ с контрольной суммой ${digest}…. Сам файл не меняется: подписанный экземпляр сохранится рядом.`,
  notQualified: 'Это простая подпись на планшете, а не усиленная электронная подпись.', byKeyboard: 'Нет пера и мыши – напечатайте документ и приложите скан: он равноценен.',
  scan: 'Скан или снимок подписанного документа', chooseScan: 'Выбрать файл', scanNeeded: 'Выберите файл', attach: 'Приложить', read: 'Показать документ', hide: 'Скрыть документ',
  signed: (way: string, name: string, at: string) => `${way}: ${name}, ${formatShortMoment(at)}`, signedToast: 'Документ подписан', open: 'Подписанный экземпляр', picture: (name: string) => `Подпись: ${name}`,
  signedTitle: (sha256: string) => `Подписан документ с SHA-256: ${sha256}`,
} as const
