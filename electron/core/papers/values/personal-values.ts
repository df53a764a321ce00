import { dueDate } from '#shared/law/term.ts'
import { nowLocal, orgAddress, orgLine, signerLine, joined, wordsOf, type ValuesOf } from './from-facts.ts'

const DATA_RU = 'фамилия, имя, отчество; номер телефона; адрес электронной почты'
const KEPT_DATA_RU = 'фамилия, имя, отчество; номера телефонов; адрес; сведения о товаре, обращениях и платежах'

export const dataWarningValues: ValuesOf = ({ order }) => ({
  backup: order.intake.isDataSaved ? 'saved' : 'by_hand', code_way: order.intake.isCodeGiven ? 'given' : 'not_given',
})

/** The purpose is never chosen for the person. Source: FZ152 art. 9 p. 1. */
export const consentValues: ValuesOf = (facts) => ({
  subj: facts.customer?.fullName ?? facts.order.customerName, subj_addr: facts.customer?.address ?? '', rep: facts.customer?.representative ?? '', operator: orgLine(facts), data: DATA_RU,
  actions: 'сбор, запись, систематизация, накопление, хранение, уточнение, использование, удаление, уничтожение; с использованием средств автоматизации и без них', term: 'до отзыва согласия, но не более одного года со дня подписания',
  withdraw: joined([`письменное заявление по адресу: ${orgAddress(facts)}`, facts.organisation.email && `либо письмо на ${facts.organisation.email}`]), sign_dt: facts.todayOn,
})

const TERM_OF_REQUEST = { access: 'PD-SUBJECT-REQUEST', stop: 'PD-STOP-REQUEST', correct: 'PD-CORRECT', withdraw: 'PD-DESTROY-WITHDRAW' } as const

export const personalReplyValues: ValuesOf = (facts, typed) => {
  const kind = wordsOf(typed, 'req_kind') as keyof typeof TERM_OF_REQUEST
  const receivedOn = wordsOf(typed, 'req_on')
  const due = kind in TERM_OF_REQUEST && receivedOn !== '' ? dueDate({ ruleId: TERM_OF_REQUEST[kind], eventOn: receivedOn, calendar: facts.calendar, law: facts.law }) : null
  return {
    due_on: due?.ok === true ? due.value.dueLegalOn : '', data: KEPT_DATA_RU, purposes: `приём и исполнение заказа № ${facts.order.number}, рассмотрение требования потребителя (договор и закон, п. 2 и 5 ч. 1 ст. 6 Федерального закона «О персональных данных»)`,
    origin: 'получены от субъекта при обращении', term: 'до истечения сроков хранения первичных документов и предъявления требований', kept: 'сведения, необходимые для исполнения договора и хранения первичных документов, – на основании закона',
  }
}

export const destroyValues: ValuesOf = (facts) => ({
  subj: facts.customer?.fullName ?? facts.order.customerName, data: DATA_RU, carriers: 'база данных программы учёта заказов, файлы фотографий и документов на рабочем месте сервисного центра', responsible: signerLine(facts), done_at: nowLocal(facts),
})
