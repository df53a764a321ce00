import { formatMoney } from '#renderer/texts/formats.ts'

/** Read by the customer from a distance: short, polite, no inner words. */
export const customerTexts = {
  waitingTitle: 'Добро пожаловать',
  waiting: 'Здесь появится документ по вашему заказу.',
  order: (number: string) => `Заказ ${number}`,
  limit: 'Согласованная предельная стоимость',
  limitMoney: (limitMinor: number) => formatMoney(limitMinor),
  noLimit: 'Предельная стоимость не согласована: цену назовут до начала работ',
  qr: 'Номер заказа: назовите или покажите его при обращении',
  qrLabel: (number: string) => `QR-код с номером заказа ${number}`,
  sign: 'Место для подписи',
  signHint: 'Прочтите документ и подпишите его: на экране или на бумаге',
  pages: 'Документ',
  page: (no: number, of: number) => `Страница ${no} из ${of}`,
  broken: 'Документ не открылся. Обратитесь к сотруднику.',
} as const

/** Said on the worker's side. */
export const windowTexts = {
  newWindow: 'Открыть в новом окне', newWindowSynonyms: 'отдельное окно карточка второе',
  knowledge: 'База знаний в отдельном окне', knowledgeSynonyms: 'законы сроки календарь справочник отдельное окно',
  customerScreen: 'Открыть экран клиента', customer: 'Показать клиенту', customerSynonyms: 'экран клиента второй монитор акт документ',
  customerClear: 'Очистить экран клиента', customerOpened: 'Экран клиента открыт. Документ показывается кнопкой «Показать клиенту» во вкладке «Документы».',
  shown: (title: string) => `На экране клиента: ${title}`,
  cleared: 'Экран клиента очищен',
  notCard: 'Отдельное окно открывается для карточки заказа. Откройте карточку.',
  blocked: 'Браузер не дал открыть окно. Разрешите всплывающие окна для этой страницы.',
  sideTitle: { card: 'Карточка заказа', knowledge: 'База знаний' },
} as const
