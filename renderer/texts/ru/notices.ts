import { counted, type PluralForms } from '#renderer/texts/formats.ts'

const EVENT_FORMS: PluralForms = { one: 'событие', few: 'события', many: 'событий', other: 'события' }

/** Titles and lines of the notices of the system; no name and no phone, as they are seen over a locked screen. */
export const noticeTexts = {
  assigned: { title: 'Вам назначен заказ', text: (number: string, device: string) => `${number}, ${device}` },
  term_near: { title: 'Срок истекает в течение суток', text: (number: string, device: string) => `${number}, ${device}` },
  supplier_answered: { title: 'Поставщик ответил', text: (number: string) => `Претензия ${number}` },
  host_lost: { title: 'Нет связи с программой', text: 'Введённое останется в полях. Проверьте главный компьютер.' },
  more: (count: number) => `и ещё ${counted(count, EVENT_FORMS)}`,
} as const
