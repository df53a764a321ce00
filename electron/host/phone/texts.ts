import type { Language, Translated } from '#shared/kit/language.ts'
import type { PictureRefusal } from '#shared/pictures/incoming.ts'
import { englishPhoneTexts } from './texts-en.ts'

/** Words of the page for phones: the only page of the program that the program's own screens do not draw. */
const RUSSIAN = {
  title: 'Снимки для Верстака',
  what: (label: string) => `Что снять: ${label}`,
  until: (time: string) => `Страница работает до ${time}. Затем откройте её новым кодом с экрана компьютера.`,
  take: 'Снять камерой',
  choose: 'Выбрать готовые снимки',
  send: 'Отправить на компьютер',
  sending: 'После нажатия подождите: крупные снимки отправляются до минуты.',
  received: 'Принято',
  refused: 'Не принято',
  nothing: 'Снимки не выбраны.',
  more: 'Можно отправить ещё.',
  unnamed: 'снимок',
  cut: 'Связь прервалась, последний снимок дошёл не целиком. Снимки из списка «Принято» уже на компьютере, остальные отправьте ещё раз.',
  tooLong: 'Слишком много снимков за один раз. Отправьте их по нескольку.',
  left: (count: number) => `Осталось места для снимков: ${count}`,
  repeated: { title: 'Эти снимки уже приняты', words: 'Повторная отправка ничего не добавила. Ниже можно отправить другие снимки.' },
  otherDevice: { title: 'Страница уже открыта на другом телефоне', words: 'Код с экрана действует для одного телефона. Попросите показать новый код. Снимки остались в этом телефоне.' },
  late: { title: 'Время этой страницы вышло', words: 'Код действует десять минут. Попросите показать новый код и отправьте снимки ещё раз: они остались в телефоне, а отправленные раньше уже приняты.' },
  full: { title: 'Принято наибольшее число снимков', words: 'Все отправленные снимки на компьютере. Для следующих попросите показать новый код.' },
  because: {
    not_picture: 'не снимок JPEG, PNG или WebP',
    heic: 'формат HEIC; в настройках камеры выберите «Наиболее совместимые»',
    too_big: 'больше 16 МБ',
    too_many: 'сверх числа снимков на один код',
    broken: 'файл повреждён',
    not_saved: 'не сохранён на компьютере, отправьте ещё раз',
  } satisfies Readonly<Record<PictureRefusal, string>>,
} as const

export type PhoneTexts = Translated<typeof RUSSIAN>
export const PHONE_TEXTS: Readonly<Record<Language, PhoneTexts>> = { ru: RUSSIAN, en: englishPhoneTexts }
