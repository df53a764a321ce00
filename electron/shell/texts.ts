import type { MenuCommand, OpenKind } from './preload-surface.ts'
import type { StartUpFailureCode } from './start-up-failure.ts'

/** Words of the desktop frame: menu, dialogs, the page of a failed start. The pages have their own. */
export const PRODUCT_NAME = 'Верстак'

export const COMMAND_LABELS: Readonly<Record<MenuCommand, string>> = {
  'new-intake': '&Новый приём',
  find: 'Н&айти заказ, клиента, серийный номер',
  palette: 'П&алитра команд',
  print: '&Печать…',
  save: '&Сохранить',
  refresh: '&Обновить',
  lock: '&Заблокировать рабочее место',
  settings: 'Нас&тройки…',
  help: '&Справка по экрану',
  shortcuts: '&Клавиши',
  about: '&О программе',
  'new-window': '&Карточка в новом окне',
  'knowledge-window': '&База знаний в отдельном окне',
  'customer-screen': '&Экран клиента',
  'check-update': '&Проверить обновление',
  'update-from-file': 'Обновить из &файла…',
}

export const MENU_TITLES = { file: '&Файл', edit: '&Правка', view: '&Вид', window: '&Окно', help: '&Справка' } as const

export const ROLE_LABELS = {
  undo: '&Отменить', redo: '&Повторить', cut: '&Вырезать', copy: '&Копировать', paste: 'Вст&авить', selectAll: 'Выделить в&сё',
  zoomIn: '&Крупнее', zoomOut: '&Мельче', resetZoom: 'О&бычный размер', togglefullscreen: '&Полный экран',
  minimize: '&Свернуть', zoom: 'Изменить масштаб окна', close: '&Закрыть окно', front: 'Все окна — на передний план',
  services: 'Службы', hide: `Скрыть «${PRODUCT_NAME}»`, hideOthers: 'Скрыть остальные', unhide: 'Показать все',
  quit: 'В&ыход', toggleDevTools: 'Инструменты разработчика',
} as const

/** macOS says «finish» where the others say «exit». */
export const QUIT_ON_MAC = `Завершить «${PRODUCT_NAME}»`

export const TRAINING = {
  title: 'Учебный центр',
  stay: 'Остаться здесь',
  enter: {
    menu: '&Учебный центр…',
    question: 'Открыть учебный центр?',
    detail: 'Программа закроется и откроется с вымышленными данными. Рабочие данные останутся как есть. Первый раз учебный центр готовится около минуты.',
    go: 'Открыть учебный центр',
  },
  leave: {
    menu: '&Вернуться к работе…',
    question: 'Вернуться к работе?',
    detail: 'Программа закроется и откроется с рабочими данными. Сделанное в учебном центре сохранится в нём.',
    go: 'Вернуться к работе',
  },
} as const

export const BADGE_WORDS = (count: number): string => `Пропущено сроков: ${count}`
export const CHOOSE_FOLDER_TITLE = 'Папка с фотографиями'
export const UPDATE_FILE = { title: 'Выбор файла обновления', filter: 'Установщики' } as const

export const SAVE_FALLBACK_NAME = 'Документ'
export const PRINT_FALLBACK_NAME = 'Документ'
export const SAVE_TITLE = 'Сохранение файла'
export const SAVE_FAILED = {
  title: 'Файл не сохранён',
  message: 'Файл не удалось записать. Проверьте, есть ли место на диске и право записи в эту папку, не открыт ли файл в другой программе.',
} as const
/** Nothing is lost: the file stays in the program, and the place is asked for once more. */
export const SAVE_DISK_FULL = 'На диске нет места. Файл цел в программе: освободите место или выберите другой диск и повторите.'
export const SAVE_BUTTONS = ['Не сохранять', 'Повторить'] as const

export const OPEN_TITLES: Readonly<Record<OpenKind, string>> = { import: 'Выбор таблицы', photo: 'Выбор фотографии', law: 'Выбор файла правил или календаря', attachment: 'Выбор вложения', letter: 'Выбор письма' }
export const OPEN_FILTERS: Readonly<Record<OpenKind, string>> = { import: 'Таблицы', photo: 'Фотографии', law: 'JSON и XML', attachment: 'Таблицы, документы, снимки', letter: 'Письма EML' }
export const OPEN_REFUSED = {
  title: 'Файл не открыт',
  tooLarge: (name: string, limitMb: number) => `Файл «${name}» больше ${limitMb} МБ. Разделите таблицу на части или уменьшите изображение.`,
  wrongKind: (name: string) => `Файл «${name}» другого вида. Выберите файл из предложенных в списке.`,
  unreadable: (name: string) => `Файл «${name}» не читается. Проверьте, не занят ли он другой программой.`,
} as const

export const FAILURE_PAGE = {
  title: 'Программа не запустилась',
  detailsTitle: 'Сведения для поддержки',
  retry: 'Попробовать снова',
  goBack: (version: string) => `Вернуть версию ${version} и данные до обновления`,
  openFolder: 'Открыть папку данных',
  copyDetails: 'Скопировать сведения',
  quit: 'Закрыть',
} as const

/** What is said after going back to the version before. */
export const WENT_BACK = {
  title: 'Возврат к прежней версии',
  byHand: (version: string, quarantine: string) => `Данные возвращены к состоянию до обновления. Файл новой версии отложен в папку ${quarantine}. Установщика версии ${version} на этом компьютере нет: установите её и запустите программу.`,
  failed: (reason: string) => `Вернуть данные не удалось, ничего не удалено. Передайте в поддержку: ${reason}`,
} as const

export const FAILURE_TEXTS: Readonly<Record<StartUpFailureCode, { readonly heading: string; readonly advice: string }>> = {
  database_newer_than_app: {
    heading: 'Данные записаны более новой версией программы',
    advice: 'Эта версия не может их открыть. Установите ту версию, которой пользовались в последний раз, или более новую. Данные не изменены.',
  },
  migration_failed: {
    heading: 'Не удалось обновить данные до новой версии',
    advice: 'Обновление отменено, данные остались прежними, перед обновлением сделана резервная копия. Установите предыдущую версию программы и передайте сведения в поддержку.',
  },
  database_corrupt: {
    heading: 'Файл данных повреждён',
    advice: 'Программа ничего не записывала в повреждённый файл. Не удаляйте его. Восстановите данные из последней проверенной резервной копии.',
  },
  database_locked: {
    heading: 'Файл данных занят другой программой',
    advice: 'Закройте другие окна программы и программы, которые могли открыть эту папку: резервное копирование, синхронизацию, проверку на вирусы. Затем попробуйте снова.',
  },
  folder_not_writable: {
    heading: 'В папку данных нельзя записывать',
    advice: 'Проверьте, подключён ли диск, есть ли на нём место и право записи в папку у вашей учётной записи. Затем попробуйте снова.',
  },
  settings_drifted: {
    heading: 'Файл данных открывается с ненадёжными настройками',
    advice: 'Программа не работает с данными, если не может гарантировать их запись на диск. Переустановите программу и попробуйте снова. Данные не изменены.',
  },
  core_stopped: {
    heading: 'Программа остановилась из-за ошибки',
    advice: 'Всё, что было проведено, сохранено. Попробуйте снова. Если ошибка повторится, передайте сведения в поддержку.',
  },
  program_damaged: {
    heading: 'Файлы программы изменены',
    advice: 'Часть программы не совпадает с той, что была выпущена. Данные не открывались и не изменены. Установите программу заново из проверенного источника, затем проверьте компьютер на вирусы.',
  },
  update_unhealthy: {
    heading: 'Новая версия не смогла прочитать данные',
    advice: 'Перед обновлением сделана проверенная копия. Можно вернуть прежнюю версию и данные на момент обновления; нынешний файл данных будет отложен, а не удалён.',
  },
  unknown: {
    heading: 'При запуске произошла ошибка',
    advice: 'Данные не изменены. Попробуйте снова. Если ошибка повторится, передайте сведения в поддержку.',
  },
}
