import type { LetterField } from '#shared/mail/letter-fields.ts'
import type { LetterKind, LinkKind, LinkReason, MailLanguage, MessageProblem, OutboxState } from '#shared/mail/kinds.ts'
import { counted, formatDate, formatDateTime, formatDays, formatFileSize, formatNumber, formatTime, type PluralForms } from '#renderer/texts/formats.ts'

const LETTER_FORMS: PluralForms = { one: 'письмо', few: 'письма', many: 'писем', other: 'письма' }
const PICTURE_FORMS: PluralForms = { one: 'рисунок', few: 'рисунка', many: 'рисунков', other: 'рисунка' }
const FILE_FORMS: PluralForms = { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' }
const MINUTE_FORMS: PluralForms = { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' }

export const MAIL_LANGUAGE_LABELS: Readonly<Record<MailLanguage, string>> = { ru: 'русский', en: 'английский', zh: 'китайский' }
export const MAIL_LANGUAGE_SHORT: Readonly<Record<MailLanguage, string>> = { ru: 'RU', en: 'EN', zh: '中文' }

export const LETTER_KIND_LABELS: Readonly<Record<LetterKind, string>> = {
  claim_notice: 'Претензия поставщику', reminder_1: 'Напоминание первое', reminder_2: 'Напоминание второе', credit_note_request: 'Запрос кредит-ноты', thanks: 'Ответ принят', info_reply: 'Ответ на запрос сведений',
}

export const LETTER_FIELD_LABELS: Readonly<Record<LetterField, string>> = {
  claim_number: 'номер претензии', claim_on: 'день претензии', supplier_name: 'поставщик', contact_name: 'контактное лицо', line_count: 'число строк', total: 'сумма', currency: 'валюта', answer_due_on: 'ответ до', sent_on: 'день отправки', overdue_days: 'дней просрочки',
  lines: 'строки претензии', period: 'период', contract: 'договор', organisation: 'наш центр', sender_name: 'кто пишет', sender_position: 'должность', today: 'сегодня', subject: 'тема письма', signature: 'подпись ящика',
}

/** What was wrong with a letter that came in, and what of it can be read. */
export const MESSAGE_PROBLEM_TEXTS: Readonly<Record<MessageProblem, string>> = {
  too_large: 'Письмо больше допустимого: разобрана только его часть.', headers_too_large: 'Служебная часть письма слишком велика: письмо разобрано не полностью.', too_many_parts: 'В письме слишком много частей: показаны первые.', nested_too_deep: 'Письмо вложено в письмо слишком много раз: показан верх.',
  text_cut: 'Текст очень длинный: показано начало.', broken: 'Письмо повреждено: показано то, что удалось прочитать.', took_too_long: 'Разбор письма остановлен: он шёл слишком долго.', too_much_memory: 'Разбор письма остановлен: ему не хватило памяти.',
  charset_guessed: 'Кодировка в письме указана неверно и подобрана по тексту.', winmail: 'Вложения пришли в файле winmail.dat программы Outlook.', empty: 'В письме нет текста.', date_missing: 'В письме нет даты: взят день получения.',
}

export const LINK_KIND_LABELS: Readonly<Record<LinkKind, string>> = { claim: 'Претензия', order: 'Заказ', supplier: 'Поставщик' }
export const LINK_REASON_LABELS: Readonly<Record<LinkReason, string>> = {
  subject_number: 'номер в теме', text_number: 'номер в тексте', address: 'адрес отправителя', domain: 'домен отправителя', thread: 'ответ в той же переписке', person: 'указано сотрудником',
}
export const OUTBOX_STATE_LABELS: Readonly<Record<OutboxState, string>> = { queued: 'ждёт отправки', sending: 'отправляется', sent: 'отправлено', failed: 'не ушло', unclear: 'проверьте' }

export const mailTexts = {
  title: 'Почта', write: 'Написать', fetch: 'Забрать почту', addEml: 'Добавить .eml', boxes: 'Папки и отборы', more: 'Ещё',
  box: { to_answer: 'К ответу', inbox: 'Входящие', mine: 'Мои', overdue: 'Ответ просрочен', waiting: 'Ждём ответа', unlinked: 'Без привязки', drafts: 'Черновики', outbox: 'Исходящие', snoozed: 'Отложены', archived: 'Архив', all: 'Вся почта' },
  search: 'Поиск по всей почте', searchHint: 'Слова, номер, артикул, 屏幕', supplier: 'Поставщик', anySupplier: 'Все', mailbox: 'Ящик', anyMailbox: 'Все', found: 'Найдено по всей почте', clearSearch: 'Очистить поиск',
  keys: { next: 'Следующая переписка', open: 'Открыть переписку', search: 'Поиск по всей почте', pickUp: 'Забрать почту' },
} as const

export const queueTexts = {
  label: 'Переписки', noSubject: 'Без темы', toWhom: (people: string) => `Кому: ${people}`, draft: 'черновик', attachments: (count: number) => counted(count, FILE_FORMS), problem: 'повреждено', nobody: 'Получатель не указан',
  overdue: (days: number) => `просрочен ${formatDays(days)}`, due: (on: string) => `ответ до ${formatDate(on)}`, reminded: (level: number) => `напоминаний ${level}`, escalated: 'решает руководитель', snoozed: (on: string) => `отложено до ${formatDate(on)}`, unread: 'не прочитано',
  archivedTag: 'в архиве', toOutbox: 'К исходящим', count: (count: number) => counted(count, LETTER_FORMS), nextTry: (at: string) => `повтор в ${formatTime(at)}`, maybe: (label: string) => `${label}?`,
  empty: {
    to_answer: ['Всем ответили', 'Новые письма поставщиков появятся здесь.'], inbox: ['Входящих нет', 'Разобранные переписки лежат в архиве.'], mine: ['За вами переписок нет', 'Назначьте переписку клавишей A.'], overdue: ['Просроченных ответов нет', 'Здесь собираются письма, на которые поставщик не ответил в срок.'],
    waiting: ['Ответов не ждём', 'Срок ответа ставится при отправке претензии или вручную, справа от письма.'], unlinked: ['Все переписки привязаны', 'Сюда попадают письма, в которых не узнаны ни претензия, ни заказ, ни поставщик.'], drafts: ['Черновиков нет', 'Неотправленное письмо сохраняется само.'], outbox: ['Исходящих нет', 'Письмо, которое не ушло, остаётся здесь с причиной.'],
    snoozed: ['Отложенных нет', 'Отложите переписку клавишей S: она вернётся в свой день или с новым письмом.'], archived: ['Архив пуст', 'Переписка уходит в архив клавишей E.'], all: ['Писем ещё нет', 'Заберите почту или перетащите сюда файлы .eml.'],
  } as Readonly<Record<string, readonly [string, string]>>,
  notFound: 'Ничего не найдено', notFoundWhy: 'Проверьте слова. Ищутся слова целиком и их начала, китайские – от одного иероглифа, номера и артикулы.',
  noMailbox: 'Почтовый ящик не подключён', noMailboxWhy: 'Подключите ящик в настройках или перетащите сюда письма файлами .eml.', connect: 'Подключить ящик', askAdmin: 'Ящик подключает администратор. Письма можно перетащить сюда файлами .eml.',
} as const

export const threadTexts = {
  label: 'Переписка', unchosen: 'Переписка не выбрана', unchosenWhy: 'Выберите строку слева стрелками.', reply: 'Ответить', replyAll: 'Ответить всем', archive: 'В архив', unarchive: 'Из архива', assign: 'Назначить', snooze: 'Отложить', unread: 'Не прочитано', actions: 'Действия с перепиской',
  archived: (subject: string) => `«${subject}» в архиве`, unarchived: (subject: string) => `«${subject}» снова во входящих`, undo: 'Вернуть', continueDraft: 'Продолжить черновик', draftBy: (who: string, at: string) => `Начат ответ: ${who}, ${formatDateTime(at)}`,
  from: 'От', to: 'Кому', cc: 'Копия', we: 'Мы', open: (who: string) => `Открыть письмо: ${who}`, fold: (who: string) => `Свернуть письмо: ${who}`, quote: 'Показать цитату', raw: 'Исходное письмо', rawHint: 'Сохранить письмо целиком, как пришло',
  styled: 'С оформлением', plain: 'Только текст', styledLoading: 'Оформление загружается', noHtml: 'В письме нет оформления.', cut: 'Письмо очень большое: показано начало.', frame: (who: string) => `Письмо с оформлением: ${who}`,
  blocked: (count: number) => `Не загружены с чужих серверов: ${counted(count, PICTURE_FORMS)}`, picture: 'рисунок', links: 'Ссылки в письме', charset: (charset: string) => `Кодировка: ${charset}`,
  attachments: 'Вложения', save: 'Сохранить', show: 'Показать', saved: (name: string) => `Файл «${name}» сохранён`, toClaim: 'Разобрать ответ', toClaimHint: 'Сравнить таблицу поставщика с претензией',
  risky: (name: string) => `Файл «${name}» может запустить программу`, riskyWhy: 'Поставщики такие файлы не присылают. Сохраняйте, только если ждали именно его, и не открывайте на рабочем компьютере.', riskySave: 'Всё равно сохранить',
} as const

export const linkTexts = {
  title: 'Открыть ссылку из письма?', leadsTo: 'Ведёт на', address: 'Полный адрес', disguised: 'В письме написан другой адрес. Так маскируют поддельные страницы.', open: 'Открыть', copy: 'Скопировать адрес', copied: 'Адрес скопирован', notProtected: 'адрес без шифрования: скопируйте, если доверяете', notOpened: 'Система не открыла адрес. Скопируйте его.',
} as const

export const caseTexts = {
  label: 'К чему относится', suggestions: 'Похоже, относится сюда', noLongerExpected: 'Ответа больше не ждём.', unlinked: (label: string) => `Связь снята: ${label}`, confirm: 'Да', decline: 'Нет', confirmed: (label: string) => `Привязано: ${label}`, claim: 'Претензия', order: 'Заказ', openClaim: 'Открыть претензию', openOrder: 'Открыть заказ', unlink: 'Отвязать',
  nothing: 'Не привязано', nothingWhy: 'Найдите претензию, заказ или поставщика ниже.', find: 'Привязать', findHint: 'Номер или поставщик', status: 'Состояние', total: 'Сумма', outstanding: 'Не возмещено', answerDue: 'Ответ до', lines: 'Строк', notice: 'Уведомить до',
  noContact: 'Контактов нет: добавьте их в карточке поставщика.', needDay: 'не указан день', contact: 'Контакт', localTime: 'У поставщика сейчас', language: 'Пишем', holiday: (name: string, until: string) => `Праздник: ${name}, по ${formatDate(until)}`, holidaySoon: (name: string, from: string) => `Скоро праздник: ${name}, с ${formatDate(from)}`, writeTo: 'Написать', night: 'ночь', dayOff: 'выходной',
  answer: 'Ответ поставщика', notExpected: 'Ответ не ждём', expectedBy: (on: string) => `Ждём до ${formatDate(on)}`, overdue: (days: number) => `Просрочен на ${formatDays(days)}`, answered: 'Ответ получен', remind: 'Напомнить', remindNext: (kind: string) => `Следующее: ${kind.toLowerCase()}`, chain: 'Напоминания', sentReminder: (level: number) => `Напоминаний отправлено: ${level}`, lastReminder: (at: string) => `последнее ${formatDateTime(at)}`,
  escalated: 'Оба напоминания отправлены, решает руководитель', expect: 'Ждать ответа до', dontExpect: 'Не ждать', expectSave: 'Поставить срок',
  owner: 'Ведёт', nobody: 'никто', snoozedUntil: 'Отложено до', reminders: 'Напоминания',
} as const

export const assignTexts = { title: 'Кто ведёт переписку', person: 'Сотрудник', submit: 'Назначить', nobody: 'Снять', done: (name: string) => `Переписку ведёт: ${name}`, removed: 'Переписку никто не ведёт' } as const

export const snoozeTexts = {
  title: 'Отложить переписку', until: 'До какого дня', quick: 'Быстро', tomorrow: 'завтра', threeDays: 'через 3 дня', week: 'через неделю', twoWeeks: 'через 2 недели', submit: 'Отложить', end: 'Вернуть сейчас', why: 'Переписка вернётся в этот день или раньше, если придёт письмо.', done: (on: string) => `Отложено до ${formatDate(on)}`, ended: 'Переписка снова в списке', needsDay: 'не указан день',
} as const

export const composeTexts = {
  newTitle: 'Новое письмо', replyTitle: 'Ответ', claimTitle: (number: string) => `Письмо с претензией ${number}`, from: 'Ящик', to: 'Кому', cc: 'Копия', addCc: 'Копия', bcc: 'Скрытая копия', addBcc: 'Скрытая', bccWhy: 'Другие получатели этих адресов не увидят', subject: 'Тема', text: 'Текст письма', addressHint: 'Адреса через запятую', language: 'Язык письма',
  send: 'Отправить', close: 'Закрыть', discard: 'Удалить черновик', discardAsk: 'Удалить черновик без следа?', discardYes: 'Удалить', discarded: 'Черновик удалён', saved: (at: string) => `черновик сохранён ${formatTime(at)}`, saving: 'сохраняется', notSaved: 'ещё не сохранён', restored: (at: string) => `Продолжается черновик от ${formatDateTime(at)}`,
  queued: 'Письмо поставлено в отправку', toOutbox: 'Исходящие', noMailbox: 'не выбран ящик', noTo: 'не указан получатель', noSubject: 'не указана тема', badAddress: (address: string) => `«${address}» не похоже на адрес`, tooBig: 'письмо больше, чем принимает получатель',
  attachments: 'Вложения', addFile: 'Файл с диска', remove: (name: string) => `Убрать: ${name}`, total: (total: number, max: number) => `${formatFileSize(total)} из ${formatFileSize(max)}`, totalOnly: (total: number) => formatFileSize(total), over: (total: number, max: number) => `${formatFileSize(total)} – больше предела поставщика ${formatFileSize(max)}`, dropHint: 'Файлы можно перетащить в письмо.', adding: 'Файл добавляется',
  fromClaim: 'Из претензии', workbook: 'Таблица претензии', evidence: 'Доказательства', claimFilesWhy: 'Место и время съёмки программа убирает сама. Лица и номера машин проверьте до отправки.', contacts: 'Контакты поставщика', noContacts: 'У поставщика нет адресов', chooseSupplier: 'Кому пишем', letters: 'Готовый текст', letter: 'Шаблон', letterLanguage: 'Язык', insert: 'Вставить', both: 'EN + 中文', inserted: 'Текст заменён', undo: 'Вернуть прежний', missing: (fields: readonly string[]) => `Впишите сами: ${fields.join(', ')}`,
  answerDue: 'Ответ ждём до', answerDueClaim: 'срок поставщика', carries: (number: string) => `Несёт претензию ${number}`, carry: 'Это письмо несёт претензию', noClaim: 'не несёт', reminder: (level: number) => `Напоминание ${level}`,
  claimAsk: { title: (number: string) => `Отправить претензию ${number}?`, why: (today: string) => `Письмо станет уведомлением поставщику: днём уведомления будет записано ${formatDate(today)}, как только сервер его примет. После этого строки претензии не меняются.`, noWorkbook: 'Таблица претензии к письму не приложена.', confirm: 'Отправить претензию', to: 'Получатели' },
  offered: { title: (number: string) => `Письмо с претензией ${number} уже начато`, why: (name: string, at: string) => `Черновик сохранён ${formatDateTime(at)}: ${name}`, take: 'Продолжить черновик', fresh: 'Написать другое' },
  keptHere: 'Введённое сохранено в этом окне и запишется, как только появится связь.',
} as const

export const outboxTexts = {
  label: 'Исходящее письмо', to: 'Кому', state: 'Состояние', reason: 'Причина', tries: 'Попыток', queuedAt: 'Поставлено', queuedBy: 'Отправляет', nextTry: 'Следующая попытка', sentAt: 'Ушло', claim: 'Претензия', attachments: 'Вложений', copy: 'Копия на сервере', copyYes: 'в папке отправленных', copyNo: 'не положена',
  again: 'Отправить снова', now: 'Отправить сейчас', takeBack: 'Вернуть в черновики', takenBack: 'Письмо снова в черновиках', retried: 'Письмо снова в очереди', unclear: 'Программа закрылась, пока сервер принимал письмо. Посмотрите в папке отправленных на сервере или спросите получателя.', wasSent: 'Письмо ушло', wasNotSent: 'Не ушло', settled: 'Записано',
  failedWhy: 'Письмо сохранено и никуда не денется.', openThread: 'Открыть переписку',
} as const

export const syncTexts = {
  running: (name: string) => `Забирается почта «${name}»`, count: (done: number, total: number) => `${formatNumber(done)} из ${formatNumber(total)}`, started: 'подключение', cancel: 'Остановить', stopping: 'Останавливается', label: 'Ход получения почты', done: (count: number) => (count === 0 ? 'Новых писем нет' : `Новых: ${counted(count, LETTER_FORMS)}`), problems: (count: number) => `, повреждённых ${formatNumber(count)}`,
  trouble: (name: string) => `Ящик «${name}»`, retryAt: (at: string) => `Следующая попытка в ${formatTime(at)}.`, retry: 'Повторить', settings: 'Настройки ящика', lastAt: (at: string) => `Почта забрана ${formatDateTime(at)}`, never: 'Почта ещё не забиралась', noMailbox: 'ящик не подключён', kept: 'Полученные письма на месте.',
} as const

export const emlTexts = {
  drop: 'Отпустите письма .eml, чтобы добавить их', taken: (count: number) => `Добавлено: ${counted(count, LETTER_FORMS)}`, known: (count: number) => `Уже были: ${counted(count, LETTER_FORMS)}`, notEml: (name: string) => `Файл «${name}» – не письмо .eml`, failed: (name: string, why: string) => `Письмо «${name}» не добавлено. ${why}`, adding: (name: string) => `Добавляется «${name}»`, tooBig: (name: string) => `Письмо «${name}» больше 15 МБ`,
} as const

export const mailSettingsTexts = {
  views: 'Что настраиваем', view: { mailboxes: 'Ящики', letters: 'Шаблоны писем' }, list: 'Почтовые ящики', add: 'Подключить ящик', newTitle: 'Новый ящик', empty: 'Ящиков нет', emptyWhy: 'Подключите ящик, с которого пишете поставщикам: письма читаются по IMAP, отправляются по SMTP. На сервере ничего не удаляется.',
  columns: { name: 'Ящик', address: 'Адрес', state: 'Состояние', letters: 'Писем' }, state: { off: 'отключён', ok: 'работает', never: 'ещё не читался', noPassword: 'нужен пароль', trouble: 'ошибка' },
  provider: 'Почтовая служба', providers: { yandex: 'Яндекс', mailru: 'Mail.ru', own: 'Свой сервер' }, providerHint: { yandex: 'Нужен пароль приложения: Яндекс ID → Безопасность → Пароли приложений → Почта. Доступ по IMAP включается в настройках почты.', mailru: 'Нужен пароль для внешнего приложения: Mail → Настройки → Безопасность.', own: 'Имена серверов и порты даёт тот, кто ведёт почту.' },
  name: 'Название', nameHint: 'Как ящик называется в программе', address: 'Адрес', displayName: 'Имя отправителя', displayNameHint: 'Его увидит поставщик', user: 'Имя пользователя', userHint: 'Обычно полный адрес', password: 'Пароль', passwordKept: 'Пароль сохранён и не показывается. Пустое поле оставит его.', passwordNew: 'Хранится зашифрованным на этом компьютере.', passwordUnreadable: 'Ключа пароля на этом компьютере нет: введите пароль ещё раз.',
  incoming: 'Входящая почта, IMAP', outgoing: 'Исходящая почта, SMTP', host: 'Сервер', port: 'Порт', security: 'Шифрование', securities: { tls: 'TLS', starttls: 'STARTTLS', none: 'без шифрования' }, securityNone: 'Без шифрования принимается только сервер на этом же компьютере.',
  folders: 'Какие папки читать', foldersHint: 'По одной на строке. Проверка подключения покажет, какие есть на сервере.', onServer: 'Есть на сервере', sentFolder: 'Папка отправленных', sentFolderHint: 'Пусто – та, что называет сам сервер', syncMinutes: 'Проверять почту', every: (minutes: number) => (minutes === 0 ? 'только вручную' : `каждые ${counted(minutes, MINUTE_FORMS)}`), everyOne: 'каждую минуту', sinceOn: 'Письма не раньше', sinceHint: 'Пусто – вся почта', language: 'Язык по умолчанию', isActive: 'Ящик работает', isActiveHint: 'Отключённый ящик не читается, его письма остаются.',
  signatures: 'Подписи', signature: { ru: 'По-русски', en: 'По-английски', zh: 'По-китайски' }, connection: 'Подключение', reading: 'Чтение', test: 'Проверить подключение', testing: 'Серверы опрашиваются', imapOk: 'Входящая почта: подключение есть.', smtpOk: 'Исходящая почта: подключение есть.', imapBad: 'Входящая почта:', smtpBad: 'Исходящая почта:', save: 'Сохранить ящик', readOnly: 'Ящики меняет администратор.', chooseRow: 'Выберите ящик стрелками.',
  badAddress: 'Адрес записан неверно', passwordNeeded: 'Введите пароль', foldersNeeded: 'Укажите хотя бы одну папку', nothingDeleted: 'Программа только читает: на сервере ничего не удаляется и не помечается.',
} as const

export const letterTexts = {
  list: 'Шаблоны писем', kind: 'Письмо', language: 'Язык', own: 'изменён', shipped: 'как поставлен', subject: 'Тема', text: 'Текст', fields: 'Поля', fieldsHint: 'Нажмите поле, чтобы вставить его туда, где стоит курсор', preview: 'Образец', previewWhy: 'С придуманными данными: так увидит письмо поставщик.', save: 'Сохранить шаблон', restore: 'Вернуть исходный', restoreAsk: 'Заменить ваш текст исходным?', restoreYes: 'Вернуть', restored: 'Исходный текст возвращён', readOnly: 'Шаблоны меняет руководитель.', unknown: (fields: readonly string[]) => `Таких полей нет: ${fields.join(', ')}`,
} as const

/** Made-up facts for the preview of a letter, by language. */
export const LETTER_SAMPLES: Readonly<Record<MailLanguage, Readonly<Record<LetterField, string>>>> = {
  ru: { claim_number: 'CL-26-031', claim_on: '19.11.2026', supplier_name: 'ООО «Техноимпорт»', contact_name: 'Ольга Смирнова', line_count: '12', total: '84 600,00', currency: 'RUB', answer_due_on: '03.12.2026', sent_on: '19.11.2026', overdue_days: '4', lines: '1. Модуль управления 0061800133, 3 шт.\n2. Помпа DPO25, 2 шт.', period: '01.08.2026 – 31.10.2026', contract: 'ТИ-24-118 от 02.02.2024', organisation: 'Сервисный центр «Маяк»', sender_name: 'Иванова Анна', sender_position: 'заведующая', today: '29.11.2026', subject: 'Претензия CL-26-031', signature: 'С уважением,\nИванова Анна' },
  en: { claim_number: 'CL-26-031', claim_on: '2026-11-19', supplier_name: 'Ningbo Hailong Electric Co., Ltd.', contact_name: 'Li Wei', line_count: '12', total: '4,860.00', currency: 'USD', answer_due_on: '2026-12-03', sent_on: '2026-11-19', overdue_days: '4', lines: '1. Control module 0061800133, 3 pcs\n2. Drain pump DPO25, 2 pcs', period: '2026-08-01 – 2026-10-31', contract: 'HR-24-118 of 2024-02-02', organisation: 'Mayak Service Centre', sender_name: 'Anna Ivanova', sender_position: 'manager', today: '2026-11-29', subject: 'Claim CL-26-031', signature: 'Best regards,\nAnna Ivanova' },
  zh: { claim_number: 'CL-26-031', claim_on: '2026-11-19', supplier_name: '宁波海龙电器有限公司', contact_name: '李伟', line_count: '12', total: '4,860.00', currency: 'USD', answer_due_on: '2026-12-03', sent_on: '2026-11-19', overdue_days: '4', lines: '1. 控制模块 0061800133，3件\n2. 排水泵 DPO25，2件', period: '2026-08-01 – 2026-10-31', contract: 'HR-24-118（2024-02-02）', organisation: 'Mayak Service Centre', sender_name: 'Anna Ivanova', sender_position: '经理', today: '2026-11-29', subject: '索赔 CL-26-031', signature: '此致\nAnna Ivanova' },
}
