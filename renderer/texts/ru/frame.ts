import { rolesOf } from '#shared/contract/access.ts'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { Role } from '#shared/contract/roles.ts'

import { roleList } from './refusals.ts'
import { ROLE_LABELS } from './labels.ts'

/** Why a procedure is closed: who may call it. */
export function rolesAllowed(name: ProcedureName): string {
  return `может ${roleList(rolesOf(name))}`
}

export const rolesLine = (roles: readonly Role[]): string => roles.map((role) => ROLE_LABELS[role]).join(', ')

const ROLES_BY_WEIGHT = ['administrator', 'manager', 'clerk', 'engineer', 'receptionist'] as const satisfies readonly Role[]

/** The one role that says most about a person. */
export function mainRole(roles: readonly Role[]): string {
  const role = ROLES_BY_WEIGHT.find((weighty) => roles.includes(weighty))
  return role === undefined ? '' : ROLE_LABELS[role]
}

export const frameTexts = {
  productName: 'Верстак',
  skipToMain: 'Перейти к содержанию',
  sections: 'Разделы',
  openCards: 'Открытые карточки',
  closeTab: (title: string) => `Закрыть: ${title}`,
  status: 'Состояние',
  deskTab: 'Стол',
  newIntake: 'Новый приём',
  rail: {
    desk: 'Стол', terms: 'Сроки', intake: 'Приём', orders: 'Заказы', expertise: 'Экспертиза', warehouse: 'Склад', suppliers: 'Поставщики', reference: 'Справочники', import: 'Импорт', journal: 'Журнал', settings: 'Настройки',
  },
  badge: { missed: 'со сроком, который истёк', open: 'открытых заказов' },
  notFound: { title: 'Такого места нет', why: 'Адрес набран с ошибкой, или запись удалена.', action: 'На стол' },
  person: { title: 'Рабочее место', signOut: 'Выйти', lock: 'Заблокировать', changePassword: 'Сменить пароль', menu: (name: string) => `${name}: выйти, заблокировать` },
  footer: {
    hostHere: 'Связь с программой есть', hostLost: 'Нет связи с программой',
    journalNotChecked: 'Журнал в этом сеансе не проверялся', journalWhole: (time: string) => `Журнал цел, проверен в ${time}`,
    journalBroken: (seq: number | null) => (seq === null ? 'Журнал нарушен' : `Журнал нарушен с записи ${seq}`),
    calendarMissing: 'Нет производственного календаря на этот год',
  },
  lost: { text: 'Нет связи с программой. На экране то, что было прочитано раньше; сохранить пока нельзя, введённое останется в полях.', retry: 'Повторить', trying: 'Связь проверяется' },
  scanAtIntake: (code: string) => `Код ${code}: заказа с таким номером нет. Приём уже начат, серийный номер вводится в его поле.`,
  cannotIntake: (code: string) => `Код ${code}: заказа с таким номером нет.`,
} as const

export const languageTexts = {
  title: 'Язык программы', label: 'Язык', why: 'Экран откроется заново на выбранном языке, введённое сохранится. Акты и другие документы остаются на русском.',
} as const

export const faultTexts = {
  screenBroke: 'Экран не открылся из-за ошибки в программе.',
  screenBrokeKept: 'Записанное цело. Остальные разделы работают.',
} as const

export const startUpTexts = {
  slow: 'Программа открывает данные. Учебный центр в первый раз готовится около минуты.',
  failedTitle: 'Программа не отвечает',
  failedKept: 'Данные не тронуты. Проверьте, запущена ли программа на главном компьютере, и повторите.',
} as const

export const sheetTexts = {
  title: 'Клавиши',
  scopes: { app: 'Везде', screen: 'На этом экране', dialog: 'В окне' },
  showSheet: 'Все клавиши', help: 'Справка по экрану', palette: 'Палитра команд', search: 'Найти заказ', intake: 'Новый приём', warehouse: 'Склад', refresh: 'Обновить', lock: 'Заблокировать рабочее место', tab: 'Стол; Ctrl 2 … Ctrl 9 – открытые карточки',
  closeTab: 'Закрыть карточку',
} as const

export const paletteTexts = {
  title: 'Палитра команд',
  placeholder: 'Куда перейти, что сделать, что найти',
  groups: { do: 'Сделать', go: 'Перейти', recent: 'Недавнее', found: 'Заказы' },
  nothing: 'Ничего не найдено',
  unavailable: (reason: string) => `недоступно: ${reason}`,
  actions: {
    desk: { label: 'Стол', synonyms: 'очередь главная сегодня сроки' },
    terms: { label: 'Сроки', synonyms: 'требования реестр просрочено неустойка закон дедлайн' },
    intake: { label: 'Новый приём', synonyms: 'принять приёмка оформить заказ квитанция' },
    orders: { label: 'Заказы', synonyms: 'все список ремонты' },
    expertise: { label: 'Экспертиза', synonyms: 'диагностика проверка качества чек-лист' },
    warehouse: { label: 'Склад', synonyms: 'запчасти остатки приход закупка инвентаризация карантин детали ячейки' },
    suppliers: { label: 'Поставщики', synonyms: 'претензии завод рекламации фабрика' },
    reference: { label: 'Справочники', synonyms: 'категории модели клиенты изделия бренды' },
    import: { label: 'Импорт', synonyms: 'загрузить excel csv перенос' },
    journal: { label: 'Журнал', synonyms: 'история действия аудит кто изменил' },
    settings: { label: 'Настройки', synonyms: 'центр реквизиты сотрудники права пароль' },
    refresh: { label: 'Обновить данные', synonyms: 'перечитать' },
    lock: { label: 'Заблокировать рабочее место', synonyms: 'отойти блокировка' },
    signOut: { label: 'Выйти', synonyms: 'сменить пользователя выход' },
    keys: { label: 'Все клавиши', synonyms: 'горячие шпаргалка помощь' },
    prints: { label: 'Очередь печати', synonyms: 'принтер напечатать не напечаталось задания' },
    help: { label: 'Справка', synonyms: 'помощь обучение словарь что нового как пользоваться' },
  },
} as const
