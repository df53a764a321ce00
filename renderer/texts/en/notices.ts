import { counted, type PluralForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/notices.ts'
import type { Translated } from './translated.ts'

const EVENT_FORMS: PluralForms = { one: 'event', few: 'events', many: 'events', other: 'events' }

export const noticeTexts: Translated<typeof ru.noticeTexts> = {
  assigned: { title: 'An order is assigned to you', text: (number, device) => `${number}, ${device}` },
  term_near: { title: 'A term ends within a day', text: (number, device) => `${number}, ${device}` },
  supplier_answered: { title: 'The supplier has answered', text: (number) => `Claim ${number}` },
  host_lost: { title: 'The program does not answer', text: 'What you typed stays in the fields. Check the main computer.' },
  more: (count) => `and ${counted(count, EVENT_FORMS)} more`,
}
