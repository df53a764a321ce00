import type { ProcedureName } from '#shared/contract/index.ts'
import { counted, type PluralForms } from '#renderer/texts/formats.ts'

const ACTION_FORMS: PluralForms = { one: 'действие', few: 'действия', many: 'действий', other: 'действия' }
const MINUTES_PER_HOUR = 60

export const settingsTexts = {
  title: 'Настройки', sections: 'Разделы настроек',
  tabs: { centre: 'Центр', people: 'Люди', templates: 'Шаблоны', mail: 'Почта', access: 'Права', law: 'Законы и сроки', calendar: 'Календарь', updates: 'Обновление', mine: 'Моё' },
} as const

export const centreTexts = {
  save: 'Сохранить центр',
  groups: { names: 'Название и реквизиты', contacts: 'Адреса и связь', role: 'В какой роли работает центр', work: 'Приборы и хранение', claims: 'Для претензий поставщикам' },
  fullName: 'Полное название', shortName: 'Короткое название', ogrn: 'ОГРН или ОГРНИП', inn: 'ИНН', kpp: 'КПП', legalAddress: 'Юридический адрес', actualAddress: 'Адрес приёма', workingHours: 'Часы работы', phone: 'Телефон', email: 'Эл. почта', bankDetails: 'Банковские реквизиты',
  ourRole: 'Наша роль', principal: 'Договор с доверителем', principalHint: 'Наименование, номер и дата: попадает в каждый акт', principalOff: 'Не нужен, когда центр отвечает сам',
  instruments: 'Приборы', instrumentsHint: 'По одному на строке: название, заводской номер, дата поверки. Инженер выбирает из них в экспертизе', storageTerms: 'Условия хранения', storageHint: 'Печатаются в акте приёма-передачи',
  nameEn: 'Название по-английски', nameZh: 'По-китайски', addressEn: 'Адрес по-английски', utcOffset: 'Часовой пояс', region: 'Регион', regionHint: 'Его праздники считаются нерабочими днями вместе с общими', noRegion: 'Только общие праздники', readOnly: 'Реквизиты меняет администратор.',
  numbers: {
    inn: { wrong_length: 'ИНН – 10 цифр у организации, 12 у предпринимателя', wrong_check_digit: 'Контрольные цифры ИНН не сходятся', forbidden_character: 'В ИНН бывают только цифры' },
    ogrn: { wrong_length: 'ОГРН – 13 цифр, ОГРНИП – 15', wrong_check_digit: 'Контрольная цифра ОГРН не сходится', forbidden_character: 'В ОГРН бывают только цифры' },
    kpp: { wrong_length: 'КПП – 9 знаков', wrong_check_digit: 'КПП записан неверно', forbidden_character: 'КПП записан неверно' },
  },
  holder: { organisation: 'организация', person: 'предприниматель' },
  offset: (minutes: number) => {
    const hours = Math.trunc(Math.abs(minutes) / MINUTES_PER_HOUR)
    const rest = Math.abs(minutes) % MINUTES_PER_HOUR
    return `UTC${minutes < 0 ? '\u2212' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
  },
  zones: { 120: 'Калининград', 180: 'Москва', 240: 'Самара', 300: 'Екатеринбург', 360: 'Омск', 420: 'Красноярск', 480: 'Иркутск', 540: 'Якутск', 600: 'Владивосток', 660: 'Магадан', 720: 'Камчатка' } as Readonly<Record<number, string>>,
  calendar: { loaded: 'Производственный календарь на этот год есть', missing: 'Производственного календаря на этот год нет: переносы выходных неизвестны, загрузите год в разделе «Календарь»' },
  version: (version: string) => `Верстак ${version}`,
} as const

export const peopleTexts = {
  list: 'Люди', add: 'Новый сотрудник', newTitle: 'Новый сотрудник', empty: 'Сотрудников нет',
  columns: { name: 'Сотрудник', position: 'Должность', login: 'Логин', roles: 'Роли', state: 'Вход' },
  active: 'открыт', off: 'закрыт',
  fullName: 'Фамилия, имя, отчество', login: 'Логин', position: 'Должность', qualification: 'Квалификация', qualificationHint: 'Образование, удостоверения: без неё инженер не подпишет экспертизу', powerOfAttorney: 'Доверенность', powerHint: 'Номер и дата: попадает в акты, которые подписывает сотрудник',
  roles: 'Роли', rolesNeeded: 'Выберите хотя бы одну роль', password: 'Пароль', newPassword: 'Новый пароль', passwordKept: 'Пустое поле оставит прежний пароль', passwordNew: 'Не короче 8 знаков. Сотрудник сменит его в «Моё»',
  isActive: 'Может входить в программу', switchOff: 'Если снять отметку, открытые сеансы сотрудника закончатся сразу. Записи останутся за ним.', readOnly: 'Сотрудников меняет администратор.',
  chooseRow: 'Выберите сотрудника стрелками.', you: 'это вы', badLogin: 'Логин – от 2 до 40 знаков: буквы, цифры, точка, дефис или подчёркивание',
} as const

export const accessTexts = {
  filter: 'Что увидит эта роль', all: 'Все роли', table: 'Права ролей', action: 'Действие', search: 'Найти действие', searchHint: 'Слово из названия',
  count: (count: number) => counted(count, ACTION_FORMS), may: 'может', mayNot: 'не может', anybody: 'без входа', nothing: 'Таких действий нет', nothingWhy: 'Измените слово или роль.',
  sees: 'Разделы, которые увидит роль', note: 'Таблицу применяет сама программа при каждом действии. Роли складываются: сотрудник с двумя ролями может всё, что может каждая.',
  reads: 'смотрит', changes: 'меняет', notChecked: 'Таблица прочитана у программы, а не составлена для показа.',
} as const

export const mineTexts = {
  password: 'Смена пароля', oldPassword: 'Прежний пароль', newPassword: 'Новый пароль', repeat: 'Новый пароль ещё раз', differs: 'Пароли не совпадают', tooShort: 'Пароль – не короче 8 знаков', change: 'Сменить пароль', changed: 'Пароль сменён', empty: 'поля не заполнены', wrongOld: 'Прежний пароль не подошёл', why: 'Длинная фраза надёжнее коротких знаков и цифр.',
  look: 'Вид программы', scheme: 'Тема', light: 'Светлая', dark: 'Тёмная', auto: 'Как в системе', contrast: 'Контраст', usualContrast: 'Обычный', moreContrast: 'Высокий', rows: 'Строки списков', dense: 'Плотно', usualRows: 'Обычно', comfortable: 'Свободно', lookWhy: 'Запоминается на этом рабочем месте.',
  who: 'вы работаете под этим именем', login: 'Логин', position: 'Должность', roles: 'Роли',
} as const

/** Groups of the table of rights, in the order of the work. */
export const FEATURE_LABELS: Readonly<Record<string, string>> = {
  orders: 'Заказы', demands: 'Требования и сроки', expertise: 'Экспертиза', decisions: 'Решения', work: 'Работы и запчасти', handover: 'Выдача', documents: 'Документы', templates: 'Шаблоны документов', files: 'Файлы', customers: 'Клиенты', units: 'Изделия',
  suppliers: 'Поставщики', shipments: 'Поставки', claims: 'Претензии поставщикам', claimTemplates: 'Бланки претензий', cases: 'Расходы и возмещение', reference: 'Виды изделий', catalog: 'Модели', imports: 'Импорт', law: 'Законы и сроки', journal: 'Журнал', people: 'Сотрудники', parts: 'Запчасти', stock: 'Движение запчастей', places: 'Склады и места', buying: 'Закупка', counts: 'Инвентаризация', exchange: 'Прайсы и обмен', mail: 'Почта', system: 'Сервисный центр', auth: 'Вход',
}

/** What each procedure does, as a noun: read in the table of rights and in the journal. */
export const PROCEDURE_LABELS: Readonly<Record<ProcedureName, string>> = {
  'system.info': 'Сведения о программе', 'system.createOwner': 'Первый запуск: владелец и центр', 'system.organisation': 'Просмотр реквизитов центра', 'system.saveOrganisation': 'Изменение реквизитов центра', 'system.updateSettings': 'Просмотр настроек обновления', 'system.saveUpdateSettings': 'Изменение настроек обновления',
  'auth.people': 'Список сотрудников на экране входа', 'auth.signIn': 'Вход', 'auth.signOut': 'Выход', 'auth.whoAmI': 'Кто работает', 'auth.changePassword': 'Смена своего пароля',
  'people.list': 'Просмотр сотрудников', 'people.save': 'Изменение сотрудника', 'people.engineers': 'Список инженеров', 'people.access': 'Просмотр таблицы прав',
  'reference.categories': 'Список видов изделий', 'reference.category': 'Просмотр вида изделия и чек-листа', 'reference.saveCategory': 'Изменение вида изделия и чек-листа', 'reference.voidingConditions': 'Просмотр оснований отказа',
  'catalog.brands': 'Список марок', 'catalog.findModels': 'Поиск моделей', 'catalog.model': 'Просмотр модели', 'catalog.saveModel': 'Изменение модели',
  'customers.find': 'Поиск клиентов', 'customers.get': 'Просмотр клиента', 'customers.save': 'Изменение клиента',
  'units.lookUp': 'Поиск изделия по серийному номеру', 'units.get': 'Просмотр изделия', 'units.saveSaleFacts': 'Изменение сведений о продаже',
  'suppliers.list': 'Список поставщиков', 'suppliers.get': 'Просмотр поставщика', 'suppliers.save': 'Изменение поставщика',
  'suppliers.holidays': 'Выходные поставщиков', 'suppliers.saveHolidays': 'Изменение выходных поставщиков',
  'shipments.list': 'Список поставок', 'shipments.get': 'Просмотр поставки', 'shipments.save': 'Запись поставки', 'shipments.check': 'Проверка поставки', 'shipments.addFile': 'Файл к поставке', 'shipments.removeFile': 'Удаление файла поставки', 'shipments.remove': 'Удаление поставки', 'shipments.trace': 'Поиск поставки изделия', 'shipments.ofOrder': 'Поставка изделия в заказе', 'shipments.matchArticles': 'Сверка артикулов упаковочного листа', 'shipments.readPackingFile': 'Чтение упаковочного листа', 'shipments.linkables': 'Заказы и приходы для поставки',
  'orders.accept': 'Приём изделия', 'orders.desk': 'Просмотр стола', 'orders.list': 'Просмотр списка заказов', 'orders.search': 'Поиск заказов', 'orders.card': 'Просмотр карточки заказа', 'orders.findByNumber': 'Открытие заказа по номеру', 'orders.addNote': 'Заметка в заказе', 'orders.assign': 'Назначение инженера', 'orders.addPhoto': 'Добавление фото', 'orders.bindPhoto': 'Привязка фото к пункту',
  'demands.clock': 'Просмотр сроков заказа', 'demands.receive': 'Регистрация требования', 'demands.record': 'Запись о событии', 'demands.correct': 'Исправление записи о событии', 'demands.running': 'Просмотр реестра сроков', 'demands.exportRunning': 'Выгрузка реестра сроков', 'demands.recount': 'Пересчёт сроков',
  'expertise.bench': 'Просмотр экспертизы', 'expertise.start': 'Начало экспертизы', 'expertise.saveDraft': 'Заполнение экспертизы', 'expertise.sign': 'Подпись экспертизы', 'expertise.newVersion': 'Новая версия экспертизы',
  'decisions.options': 'Просмотр возможных решений', 'decisions.decide': 'Решение по заказу', 'decisions.recordConsent': 'Ответ клиента на смету', 'decisions.settle': 'Расчёт с клиентом',
  'work.addLine': 'Добавление работы или запчасти', 'work.removeLine': 'Удаление работы или запчасти', 'work.waitForPart': 'Ожидание запчасти', 'work.resume': 'Продолжение ремонта', 'work.finish': 'Завершение ремонта', 'work.recordPayment': 'Приём оплаты',
  'handover.handOver': 'Выдача изделия', 'documents.kinds': 'Список документов заказа', 'documents.form': 'Заполнение документа', 'documents.check': 'Проверка документа перед печатью', 'documents.preview': 'Образец документа', 'documents.print': 'Печать документа', 'documents.reprint': 'Повторная печать документа', 'documents.label': 'Печать этикетки', 'templates.list': 'Список шаблонов', 'templates.get': 'Просмотр шаблона', 'templates.check': 'Проверка шаблона', 'templates.save': 'Изменение шаблона', 'templates.restore': 'Возврат прежнего шаблона', 'files.store': 'Сохранение файла', 'files.read': 'Чтение файла',
  'claims.waiting': 'Дефекты, которые ждут претензии', 'claims.build': 'Составление претензии', 'claims.list': 'Список претензий', 'claims.get': 'Просмотр претензии', 'claims.saveLine': 'Изменение строки претензии', 'claims.saveShipment': 'Изменение сведений о поставке', 'claims.export': 'Выгрузка претензии в Excel', 'claims.markSent': 'Отметка об отправке претензии',
  'claims.packEvidence': 'Архив снимков и видео претензии', 'claimTemplates.list': 'Список бланков поставщиков', 'claimTemplates.get': 'Просмотр бланка поставщика', 'claimTemplates.inspect': 'Разбор бланка поставщика', 'claimTemplates.save': 'Сохранение бланка поставщика', 'claimTemplates.preview': 'Образец по бланку поставщика', 'claimTemplates.retire': 'Отмена бланка поставщика', 'claimTemplates.activate': 'Включение версии бланка',
  'claims.addLines': 'Добавление строк в претензию', 'claims.removeLine': 'Удаление строки претензии', 'claims.saveGoods': 'Запчасти, запрошенные у поставщика', 'claims.addLineFile': 'Файл-доказательство строки', 'claims.removeLineFile': 'Удаление файла строки', 'claims.step': 'Смена состояния претензии', 'claims.addTalk': 'Запись переговоров', 'claims.finishStep': 'Отметка о выполненном шаге', 'claims.recordAnswer': 'Запись ответа поставщика', 'claims.checkAnswer': 'Сверка ответа из книги поставщика', 'claims.applyAnswer': 'Применение ответа из книги поставщика', 'claims.compensate': 'Запись возмещения', 'claims.receiveParts': 'Приход запчастей по претензии', 'claims.writeOff': 'Списание по претензии', 'claims.close': 'Закрытие претензии', 'claims.saveEightD': 'Отчёт 8D', 'claims.due': 'Сроки по претензиям', 'claims.demandsOfModel': 'Что потребует поставщик модели', 'claims.readinessOfOrder': 'Готовность заказа к претензии', 'claims.ageing': 'Возраст задолженности поставщиков', 'claims.failureRates': 'Доля отказов', 'claims.recoveryByMonth': 'Возмещения по месяцам', 'claims.answerTimes': 'Сроки ответов поставщиков', 'claims.scorecard': 'Показатели поставщика',
  'cases.unit': 'Расходы и возмещение по изделию', 'cases.list': 'Список случаев с расходами', 'cases.totals': 'Итоги расходов и возмещений', 'cases.brandReport': 'Отчёт о гарантийных ремонтах для марки', 'cases.exportBrandReport': 'Выгрузка отчёта для марки',
  'journal.list': 'Просмотр журнала', 'journal.verify': 'Проверка журнала',
  'law.rules': 'Просмотр правил и сроков', 'law.rule': 'Просмотр редакций правила', 'law.exceptions': 'Просмотр особых ставок и мораториев', 'law.changes': 'Просмотр изменений законов', 'law.saveEdition': 'Новая редакция правила', 'law.withdrawEdition': 'Отзыв редакции правила',
  'law.exportBook': 'Выгрузка книги правил', 'law.checkBook': 'Проверка файла книги правил', 'law.importBook': 'Загрузка книги правил',
  'law.calendar': 'Просмотр календаря', 'law.saveCalendarDays': 'Изменение календаря', 'law.checkCalendarFile': 'Проверка файла календаря', 'law.importCalendarFile': 'Загрузка календаря из файла', 'law.workingCalendar': 'Календарь центра для расчёта сроков', 'law.computeTerm': 'Расчёт срока', 'law.exposure': 'Расчёт неустойки',
  'imports.inspect': 'Чтение файла импорта', 'imports.dryRun': 'Проверка файла импорта', 'imports.commit': 'Загрузка импорта', 'imports.undo': 'Отмена импорта', 'imports.list': 'История импорта', 'imports.progress': 'Ход импорта', 'imports.cancel': 'Остановка проверки импорта',
  'parts.find': 'Поиск запчастей', 'parts.card': 'Просмотр запчасти', 'parts.save': 'Изменение запчасти', 'parts.addPrice': 'Новая закупочная цена', 'parts.label': 'Этикетка запчасти',
  'stock.availability': 'Просмотр наличия', 'stock.ledger': 'Просмотр движений', 'stock.transfer': 'Перемещение запчастей', 'stock.writeOff': 'Списание запчастей', 'stock.correct': 'Исправление остатка', 'stock.setAside': 'Перевод запчасти в карантин', 'stock.evidence': 'Просмотр карантина', 'stock.moveEvidence': 'Перемещение в карантине', 'stock.sendEvidence': 'Отправка брака поставщику', 'stock.returnEvidence': 'Возврат брака от поставщика', 'stock.releaseEvidence': 'Возврат из карантина в продажу', 'stock.writeOffEvidence': 'Списание из карантина', 'stock.reconcile': 'Сверка остатков с движениями', 'stock.orderParts': 'Просмотр запчастей заказа', 'stock.addOrderPart': 'Добавление запчасти в заказ', 'stock.changeOrderPart': 'Изменение запчасти в заказе', 'stock.confirmOrderPart': 'Подтверждение запчасти в заказе', 'stock.reserve': 'Резерв запчасти', 'stock.unreserve': 'Снятие резерва', 'stock.dropOrderPart': 'Отказ от запчасти в заказе', 'stock.issue': 'Выдача запчасти в заказ', 'stock.takeBack': 'Возврат запчасти из заказа', 'stock.waiting': 'Заказы, которые ждут запчасти',
  'places.warehouses': 'Просмотр складов и ячеек', 'places.saveWarehouse': 'Изменение склада', 'places.saveBin': 'Изменение ячейки', 'places.addBins': 'Добавление ячеек', 'places.fillings': 'Просмотр заполнения ячеек', 'places.binContents': 'Просмотр содержимого ячейки', 'places.resolve': 'Поиск по отсканированному коду', 'places.moveUnit': 'Перемещение изделия клиента', 'places.units': 'Просмотр мест изделий', 'places.unitHistory': 'История мест изделия', 'places.label': 'Этикетка ячейки',
  'buying.advice': 'Просмотр рекомендаций к закупке', 'buying.orders': 'Просмотр заказов поставщикам', 'buying.order': 'Просмотр заказа поставщику', 'buying.saveOrder': 'Изменение заказа поставщику', 'buying.exportOrder': 'Выгрузка заказа поставщику', 'buying.markSent': 'Отметка об отправке заказа поставщику', 'buying.saveTracking': 'Сведения о доставке от поставщика', 'buying.cancelRest': 'Отмена остатка заказа поставщику', 'buying.receive': 'Приёмка товара', 'buying.receipts': 'Просмотр приходов', 'buying.receipt': 'Просмотр прихода', 'buying.actForm': 'Заполнение акта о расхождениях', 'buying.printAct': 'Печать акта о расхождениях',
  'counts.list': 'Просмотр инвентаризаций', 'counts.get': 'Просмотр инвентаризации', 'counts.start': 'Начало инвентаризации', 'counts.cell': 'Просмотр пересчёта ячейки', 'counts.openCell': 'Начало пересчёта ячейки', 'counts.scan': 'Пересчёт сканером', 'counts.closeCell': 'Завершение пересчёта ячейки', 'counts.recount': 'Повторный пересчёт', 'counts.differences': 'Просмотр расхождений', 'counts.approve': 'Утверждение инвентаризации', 'counts.cancel': 'Отмена инвентаризации', 'counts.export': 'Выгрузка инвентаризации',
  'exchange.inspect': 'Разбор прайса или таблицы остатков', 'exchange.dryRun': 'Проверка прайса или таблицы остатков', 'exchange.dryRunCommerceMl': 'Проверка файла обмена с 1С', 'exchange.commit': 'Загрузка прайса или остатков', 'exchange.undo': 'Отмена загрузки', 'exchange.list': 'Список загрузок', 'exchange.progress': 'Ход загрузки', 'exchange.cancel': 'Остановка загрузки', 'exchange.exportStock': 'Выгрузка остатков и цен', 'exchange.exportCommerceMl': 'Выгрузка для 1С',
  'mail.mailboxes': 'Список почтовых ящиков', 'mail.saveMailbox': 'Настройка почтового ящика', 'mail.testMailbox': 'Проверка почтового ящика', 'mail.sync': 'Чтение почты', 'mail.progress': 'Ход чтения почты', 'mail.cancelSync': 'Остановка чтения почты', 'mail.threads': 'Список переписки', 'mail.counts': 'Счёт писем', 'mail.thread': 'Просмотр переписки', 'mail.messageHtml': 'Просмотр оформления письма', 'mail.openAttachment': 'Открытие вложения', 'mail.setRead': 'Отметка о прочтении', 'mail.archive': 'Переписка в архив и обратно', 'mail.people': 'Список сотрудников для назначения', 'mail.assign': 'Назначение ответственного за переписку', 'mail.snooze': 'Отложить переписку', 'mail.setLink': 'Связь переписки с претензией, заказом, поставщиком', 'mail.findLinkTargets': 'Поиск, с чем связать переписку', 'mail.expectAnswer': 'Ожидание ответа', 'mail.drafts': 'Список черновиков', 'mail.draft': 'Просмотр черновика', 'mail.startDraft': 'Начало письма', 'mail.saveDraft': 'Сохранение черновика', 'mail.deleteDraft': 'Удаление черновика', 'mail.send': 'Отправка письма', 'mail.outbox': 'Список исходящих', 'mail.deliver': 'Отправка исходящих', 'mail.retry': 'Повторная отправка', 'mail.withdraw': 'Возврат письма в черновики', 'mail.settleUnclear': 'Подтверждение отправки', 'mail.letters': 'Шаблоны писем', 'mail.saveLetter': 'Изменение шаблона письма', 'mail.restoreLetter': 'Возврат исходного шаблона письма', 'mail.renderLetter': 'Заполнение шаблона письма', 'mail.unanswered': 'Письма без ответа', 'mail.startReminder': 'Подготовка напоминания', 'mail.importEml': 'Загрузка письма из файла',
}
