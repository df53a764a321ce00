import type { PaperDef } from './def.ts'
import { check, choice, date, datetime, line, text } from './field.ts'

/** One sheet, one purpose; nothing is ticked for the person. Source: FZ152 art. 9 p. 1, 4, edition FZ156-2025. */
export const PD_CONSENT: PaperDef = {
  blocks: [], copies: 2,
  fields: {
    subj: line('Субъект персональных данных, Ф. И. О.', 'prefilled').must,
    subj_addr: line('Адрес', 'prefilled').may,
    subj_doc: line('Документ, удостоверяющий личность', 'typed', { hint: 'Только когда согласие даётся в письменной форме: серия, номер, кем и когда выдан' }).may,
    rep: line('Представитель, доверенность №', 'prefilled').may,
    operator: text('Оператор (наименование, адрес)', 'order').must,
    purpose: choice('Цель обработки', 'typed', {
      marketing: 'получение сообщений о товарах, услугах и акциях оператора',
      survey: 'участие в опросах о качестве обслуживания',
      transfer: 'передача данных изготовителю (импортёру, продавцу) товара сверх необходимого для исполнения договора',
      photo: 'хранение и показ фотографий, на которых изображён субъект',
      id_copy: 'хранение копии документа, удостоверяющего личность',
      call_archive: 'хранение записей телефонных разговоров для обучения сотрудников',
    }, { hint: 'Одно согласие – одна цель. Для договора и рассмотрения требования согласие не нужно' }).must,
    data: text('Перечень персональных данных', 'prefilled').must,
    actions: text('Перечень действий и способы обработки', 'prefilled').must,
    third: text('Лица, обрабатывающие данные по поручению или получающие их', 'typed', { requiredIf: { key: 'purpose', is: 'transfer' } }).may,
    term: line('Срок действия согласия', 'prefilled').must,
    withdraw: text('Порядок отзыва', 'prefilled').must,
    sign_dt: date('Дата', 'prefilled').must,
  },
}

/** Source: FZ152 art. 14, 20, 21. */
export const PD_REPLY: PaperDef = {
  blocks: ['org', 'customer'], copies: 2,
  fields: {
    req_no: line('Номер обращения', 'typed').may,
    req_on: date('Дата обращения', 'typed').must,
    req_kind: choice('Содержание обращения', 'typed', {
      access: 'запрос сведений об обработке персональных данных', stop: 'требование прекратить обработку', correct: 'требование уточнить данные', withdraw: 'отзыв согласия',
    }).must,
    due_on: date('Срок ответа истекает', 'prefilled').must,
    data: text('Обрабатываемые персональные данные', 'prefilled').must,
    purposes: text('Цели и правовые основания обработки', 'prefilled').must,
    origin: text('Источник получения данных', 'prefilled').may,
    third: text('Кому данные передавались', 'typed').may,
    term: line('Сроки хранения', 'prefilled').must,
    done: text('Принятые меры', 'typed').must,
    kept: text('Данные, обработка которых продолжается, и основание', 'prefilled').may,
  },
}

/** Source: FZ152 art. 21; order RKN179: the act goes with an export of the event log. */
export const PD_DESTROY: PaperDef = {
  blocks: ['org'], copies: 1,
  fields: {
    subj: line('Субъект персональных данных', 'prefilled').must,
    data: text('Уничтоженные персональные данные', 'prefilled').must,
    carriers: text('Носители, информационная система', 'prefilled').must,
    why: choice('Причина уничтожения', 'typed', { purpose: 'достигнута цель обработки', withdrawn: 'отозвано согласие', request: 'обращение субъекта', unlawful: 'обработка неправомерна' }).must,
    basis_doc: line('Документ-основание', 'typed').may,
    way: text('Способ уничтожения', 'typed').must,
    done_at: datetime('Дата и время уничтожения', 'typed').must,
    has_log: check('Приложена выгрузка из журнала регистрации событий', 'typed').may,
    responsible: line('Ответственный', 'prefilled').must,
    commission: text('Комиссия', 'typed', { hint: 'Должность, фамилия, имя, отчество; по одному в строке' }).may,
  },
}
