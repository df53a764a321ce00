import type { RefusalCode, RefusalDetails } from '#shared/contract/refusal-codes.ts'
import { counted, formatDate, formatDateTime, formatFileSize, formatMoney, type PluralForms } from '#renderer/texts/formats.ts'
import { DECISION_LABELS, DEMAND_LABELS, DOCUMENT_KIND_LABELS, HANDOVER_BLOCKER_LABELS, labelOf, ORDER_EVENT_LABELS, OUR_ROLE_LABELS, REASON_LABELS, ROLE_LABELS, signingGapLabel, STATUS_LABELS } from './labels.ts'
import { entryFieldName, EVENT_KIND_LABELS } from './clock-labels.ts'
import { importFieldName, importFileRefusal } from './import-refusals.ts'
import { PAPER_OBSTACLES } from './papers.ts'
import { buyingRefusals } from './refusals-buying.ts'
import { shipmentsRefusals } from './refusals-shipments.ts'
import { claimTemplatesRefusals } from './refusals-claim-templates.ts'
import { claimsRefusals } from './refusals-claims.ts'
import { countsRefusals } from './refusals-counts.ts'
import { exchangeRefusals } from './refusals-exchange.ts'
import { mailRefusals } from './refusals-mail.ts'
import { partsRefusals } from './refusals-parts.ts'
import { picturesRefusals } from './refusals-pictures.ts'
import { placesRefusals } from './refusals-places.ts'
import { printingRefusals } from './refusals-printing.ts'
import { stockRefusals } from './refusals-stock.ts'
import { viewsRefusals } from './refusals-views.ts'

const TRY_FORMS: PluralForms = { one: 'попытка', few: 'попытки', many: 'попыток', other: 'попытки' }
const SECOND_FORMS: PluralForms = { one: 'секунду', few: 'секунды', many: 'секунд', other: 'секунды' }
const MINUTE_FORMS: PluralForms = { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' }
const DAY_GENITIVE: PluralForms = { one: 'дня', few: 'дней', many: 'дней', other: 'дня' }
const SECONDS_PER_MINUTE = 60

const SERIAL_REASONS: Readonly<Record<string, string>> = {
  too_short: 'он короче трёх знаков', too_long: 'он длиннее 64 знаков', mixed_alphabets: 'в нём смешаны русские и латинские буквы', forbidden_character: 'в нём есть недопустимый знак',
}
const REGISTRATION_FIELDS: Readonly<Record<string, string>> = { inn: 'ИНН', ogrn: 'ОГРН', kpp: 'КПП' }

/** «1 минуту», «45 секунд»: after «через». */
export function waitingTime(seconds: number): string {
  return seconds < SECONDS_PER_MINUTE ? counted(seconds, SECOND_FORMS) : counted(Math.ceil(seconds / SECONDS_PER_MINUTE), MINUTE_FORMS)
}

export function roleList(roles: readonly string[]): string {
  return roles.map((role) => labelOf(ROLE_LABELS, role)).join(', ')
}

const list = (parts: readonly string[]): string => parts.join(', ')

/** A sentence for every way the business says no. */
const HOLIDAY_PROBLEMS: Readonly<Record<string, string>> = { order: 'конец периода раньше начала', other_year: 'день другого года', overlap: 'периоды пересекаются', name_needed: 'напишите, какой это праздник' }

export const REFUSALS: { readonly [C in RefusalCode]: (details: RefusalDetails[C]) => string } = {
  'auth.sign_in_needed': () => 'Сеанс закончился. Войдите снова.',
  'auth.not_allowed': ({ roles }) => `Для этого нужна другая роль: ${roleList(roles)}.`,
  'auth.wrong_password': ({ triesLeft }) => (triesLeft > 0 ? `Пароль не подошёл. Осталось: ${counted(triesLeft, TRY_FORMS)}.` : 'Пароль не подошёл. Попытки закончились.'),
  'auth.too_many_tries': ({ retryAfterSeconds }) => `Слишком много попыток. Повторите через ${waitingTime(retryAfterSeconds)}.`,
  'auth.already_set_up': () => 'Сервисный центр уже создан. Войдите под своим логином.',
  'auth.not_set_up': () => 'Сервисный центр ещё не создан.',
  'auth.common_password': () => 'Такой пароль знают все. Придумайте другой: длинная фраза надёжнее знаков и цифр.',
  'people.login_taken': ({ login }) => `Логин «${login}» занят.`,
  'people.not_found': () => 'Такого сотрудника нет.',
  'people.last_administrator': () => 'Это последний администратор. Сначала назначьте другого.',
  'people.password_needed': () => 'Новому сотруднику нужен пароль.',
  'people.not_an_engineer': () => 'Этот сотрудник не инженер.',
  'organisation.bad_registration_number': ({ field }) => `${labelOf(REGISTRATION_FIELDS, field)}: контрольные цифры не сходятся. Проверьте номер.`,
  'reference.not_found': () => 'Записи справочника нет. Обновите список.',
  'reference.code_taken': ({ code }) => `Код «${code}» занят.`,
  'reference.bad_limits': ({ stepCode }) => `Шаг ${stepCode}: нижний предел больше верхнего.`,
  'catalog.not_found': () => 'Модели нет в справочнике.',
  'catalog.brand_not_found': () => 'Марки нет в справочнике.',
  'catalog.model_exists': ({ name }) => `Модель «${name}» уже есть в справочнике.`,
  'suppliers.not_found': () => 'Поставщика нет в справочнике.',
  'suppliers.bad_holiday': ({ reason, fromOn }) => `${formatDate(fromOn)}: ${HOLIDAY_PROBLEMS[reason] ?? 'проверьте период'}.`,
  'suppliers.name_taken': ({ name }) => `Поставщик «${name}» уже есть.`,
  'customers.not_found': () => 'Клиента нет в справочнике.',
  'customers.bad_phone': ({ phone }) => `Номер телефона «${phone}» не распознан.`,
  'customers.bad_inn': ({ inn }) => `ИНН ${inn}: контрольные цифры не сходятся.`,
  'customers.bad_email': ({ email }) => `Адрес «${email}» не похож на электронную почту.`,
  'units.not_found': () => 'Изделия нет в базе.',
  'units.bad_serial': ({ serial, reason }) => `Серийный номер «${serial}» не принят: ${labelOf(SERIAL_REASONS, reason)}.`,
  'units.already_here': ({ number }) => `Изделие уже в сервисе: открыт заказ ${number}.`,
  'units.sold_in_future': ({ soldOn }) => `Дата продажи ${formatDate(soldOn)} ещё не наступила.`,
  'orders.too_many_to_export': ({ count, max }) => `Найдено заказов: ${count}. В таблицу выгружается не больше ${max}: сузьте отбор.`,
  'orders.not_found': () => 'Заказа с таким номером нет.',
  'orders.wrong_stage': ({ status, event }) => `На этапе «${STATUS_LABELS[status]}» нельзя ${ORDER_EVENT_LABELS[event]}.`,
  'orders.demand_in_future': ({ demandReceivedOn }) => `День требования ${formatDate(demandReceivedOn)} ещё не наступил.`,
  'orders.demand_not_for_us': ({ demand, ourRole }) => `Требование «${labelOf(DEMAND_LABELS, demand)}» предъявляется не нам: наша роль – ${labelOf(OUR_ROLE_LABELS, ourRole).toLowerCase()}.`,
  'orders.closed': () => 'Заказ закрыт, изделие выдано. Изменить его нельзя.',
  'orders.photo_not_found': () => 'Фотографии нет в заказе.',
  'demands.not_found': () => 'Такого требования в заказе нет. Обновите карточку.',
  'demands.in_future': ({ occurredOn }) => `День ${formatDate(occurredOn)} ещё не наступил.`,
  'demands.before_sale': ({ occurredOn, soldOn }) => `День ${formatDate(occurredOn)} раньше продажи товара ${formatDate(soldOn)}.`,
  'demands.before_demand': ({ occurredOn, receivedOn }) => `День ${formatDate(occurredOn)} раньше требования, полученного ${formatDate(receivedOn)}.`,
  'demands.data_missing': ({ kind, fields }) => `«${labelOf(EVENT_KIND_LABELS, kind)}»: не заполнено – ${list(fields.map((field) => entryFieldName(kind, field)))}.`,
  'demands.ended': ({ endedOn }) => `Требование уже закончилось ${formatDate(endedOn)}. Если запись неверна, исправьте её.`,
  'demands.entry_not_found': () => 'Такой записи нет. Обновите карточку.',
  'demands.entry_superseded': () => 'Эту запись уже исправили. Исправляйте последнюю.',
  'demands.term_too_long': ({ maxDays }) => `Срок по соглашению – не больше ${counted(maxDays, DAY_GENITIVE)}.`,
  'demands.until_before_demand': ({ untilOn, receivedOn }) => `Назначенный день ${formatDate(untilOn)} раньше требования, полученного ${formatDate(receivedOn)}.`,
  'demands.wrong_kind': ({ kind }) => `Запись «${labelOf(EVENT_KIND_LABELS, kind)}» к этому требованию не подходит.`,
  'demands.only_on_demand_day': ({ receivedOn }) => `Важно, был ли товар в день требования: запишите ${formatDate(receivedOn)}.`,
  'demands.after_entry': ({ entryOn }) => `По этому требованию уже записано событие ${formatDate(entryOn)}: требование не могло прийти позже.`,
  'expertise.not_found': () => 'Экспертизы по заказу нет.',
  'expertise.frozen': () => 'Экспертиза подписана и не меняется. Создайте новую версию.',
  'expertise.incomplete': ({ missing }) => `Подписать нельзя: ${list(missing.map(signingGapLabel))}.`,
  'expertise.not_yours': ({ engineer }) => `Экспертизу ведёт ${engineer}.`,
  'decisions.not_allowed': ({ decision, reasons }) => `Решение «${labelOf(DECISION_LABELS, decision)}» закрыто: ${list(reasons.map((reason) => labelOf(REASON_LABELS, reason)))}.`,
  'decisions.none': () => 'По заказу нет решения.',
  'decisions.amount_needed': ({ decision }) => `Для решения «${labelOf(DECISION_LABELS, decision)}» нужна сумма.`,
  'decisions.new_serial_needed': () => 'Укажите серийный номер товара, выданного на замену.',
  'decisions.receipt_needed': () => 'Укажите номер чека.',
  'work.line_not_found': () => 'Строки нет в заказе. Обновите карточку.',
  'work.no_lines': () => 'В заказе нет ни одной работы или запчасти.',
  'work.over_limit': ({ limitMinor, totalMinor }) => `Сумма ${formatMoney(totalMinor)} больше предела, согласованного с клиентом: ${formatMoney(limitMinor)}.`,
  'handover.blocked': ({ blockers }) => `Выдать нельзя: ${list(blockers.map((blocker) => labelOf(HANDOVER_BLOCKER_LABELS, blocker)))}.`,
  'documents.not_bar_code': ({ numbers }) => `Номер не помещается в штрихкод: ${numbers.join(', ')}. Штрихкод вмещает до 20 латинских букв, цифр и знаков.`,
  'documents.fields_missing': ({ kind, missing }) => `${labelOf(DOCUMENT_KIND_LABELS, kind)}: не заполнено – ${list(missing.map(({ label }) => label))}.`,
  'documents.not_available': ({ kind, obstacle }) => `${labelOf(DOCUMENT_KIND_LABELS, kind)} не составляется: ${labelOf(PAPER_OBSTACLES, obstacle)}.`,
  'documents.not_found': () => 'Документа нет в заказе.',
  'documents.not_signed_by_customer': ({ kind }) => `${labelOf(DOCUMENT_KIND_LABELS, kind)}: клиент такие документы не подписывает.`,
  'documents.already_signed': () => 'Документ уже подписан на планшете. Чтобы подписать заново, составьте новый документ.',
  'documents.signature_empty': () => 'Подписи нет: в поле только точка или короткая черта.',
  'documents.not_a_scan': ({ name }) => `«${name}» – не скан: нужен PDF или снимок.`,
  'documents.demand_not_found': () => 'Такого требования в заказе нет.',
  'templates.wrong': ({ kind, problems }) => `Шаблон «${labelOf(DOCUMENT_KIND_LABELS, kind)}» с ошибками: ${list(problems.map(({ line, message }) => `строка ${line} – ${message}`))}.`,
  'templates.version_not_found': ({ version }) => `Версии ${version} у этого шаблона нет.`,
  'templates.same': ({ kind }) => `Шаблон «${labelOf(DOCUMENT_KIND_LABELS, kind)}» уже такой.`,
  'files.not_found': () => 'Файла нет в хранилище.',
  'files.wrong_kind': ({ name }) => `Файл «${name}» не того вида, который здесь нужен.`,
  'files.too_big': ({ maxBytes }) => `Файл больше ${formatFileSize(maxBytes)}.`,
  'files.damaged': ({ fileId }) => `Файл № ${fileId} повреждён: его содержимое не совпадает с контрольной суммой. Восстановите его из резервной копии.`,
  'imports.not_found': () => 'Проверки этого файла нет. Проверьте файл снова.',
  'imports.file_refused': ({ code, details }) => importFileRefusal(code, details),
  'imports.mapping_incomplete': ({ fields }) => `Укажите столбцы: ${importFieldList(fields)}.`,
  'imports.already_done': () => 'Этот импорт уже выполнен.',
  'imports.same_file': ({ fileName, committedAt }) => `Файл «${fileName}» уже загружен ${formatDateTime(committedAt)}.`,
  'imports.nothing_to_do': () => 'В файле нет новых или изменённых строк.',
  'imports.depended_on': ({ numbers }) => `Отменить импорт нельзя: с заказами уже работали – ${list(numbers)}.`,
  'imports.cancelled': () => 'Проверка файла остановлена.',
  'law.not_found': () => 'Такой редакции в книге правил нет.',
  'law.edition_withdrawn': () => 'Эта редакция уже отозвана.',
  'law.last_edition': ({ code }) => `${code}: это единственная редакция, без неё срок не посчитать. Внесите исправленную редакцию вместо неё.`,
  'law.file_problems': ({ count }) => `Файл не принят: ошибок – ${count}. Ничего не изменено.`,
  'law.file_too_big': ({ maxBytes }) => `Файл больше ${formatFileSize(maxBytes)}. Такой файл программа не читает.`,
  'law.file_unreadable': ({ reason }) => (reason === 'not_utf8' ? 'Файл записан не в кодировке UTF-8.' : 'Файл повреждён или записан не полностью.'),
  'law.nothing_new': () => 'В файле нет ничего нового: книга уже такая.',
  'law.other_year': ({ expected, found }) => `В файле ${found} год, а нужен ${expected}.`,
  'law.not_in_force': ({ code, on }) => `${code}: на ${formatDate(on)} правило не действует.`,
  'law.not_counted_in_dates': ({ code }) => `${code}: этот срок по датам не считается.`,
  'law.calendar_changed': ({ asked, current }) => `Календарь изменился: сейчас действует ${current}, а запрошен ${asked}. Пересчитайте срок.`,
  ...partsRefusals, ...picturesRefusals, ...stockRefusals, ...placesRefusals, ...buyingRefusals, ...countsRefusals, ...exchangeRefusals, ...shipmentsRefusals, ...mailRefusals, ...claimsRefusals, ...claimTemplatesRefusals, ...printingRefusals, ...viewsRefusals,
  'jobs.timeout': () => 'Работа заняла слишком много времени и остановлена. Ничего не изменено.',
  'jobs.out_of_memory': () => 'Не хватило памяти, работа остановлена. Ничего не изменено.',
}

function importFieldList(fields: readonly string[]): string {
  return list(fields.map(importFieldName))
}
