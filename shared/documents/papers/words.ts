import { DEMAND_RU } from '#shared/documents/demand-words.ts'
import { DEMANDS, type Demand } from '#shared/law/demands.ts'

/** The demands of which a statement names exactly one. Source: ZOZPP art. 18 p. 1. */
export const CLAIMED_RU = Object.fromEntries(DEMANDS.map((demand) => [demand, DEMAND_RU[demand]])) as Readonly<Record<Demand, string>>

/** How a paper reaches its addressee. */
export const SENT_BY_RU = {
  handed: 'вручено лично под подпись',
  post: 'почтой, заказным письмом с уведомлением о вручении',
  courier: 'курьером с подтверждением вручения',
  email: 'на адрес электронной почты',
  sms: 'сообщением на номер телефона',
  messenger: 'сообщением в мессенджере',
  call: 'по телефону, разговор записан в журнале звонков',
} as const

export const PAY_WAYS_RU = { cash: 'наличными деньгами', card: 'на банковскую карту, которой оплачен товар', account: 'переводом на счёт по реквизитам потребителя' } as const

export const YES_NO_RU = { yes: 'да', no: 'нет' } as const
