import type { MeasureUnit } from '#shared/reference/starter-schema.ts'
import type * as ru from '../ru/shipped.ts'
import { GROUND_WORDS } from './ground-words.ts'
import { CATEGORIES, SHIPPED_WORDS } from './shipped-words.ts'
import type { Translated } from './translated.ts'

/** The same signs as in claims to suppliers. */
const UNIT_SIGNS: Readonly<Record<MeasureUnit, string>> = {
  Ом: 'Ω', кОм: 'kΩ', МОм: 'MΩ', В: 'V', мВ: 'mV', А: 'A', мА: 'mA', Вт: 'W', 'Вт/м²': 'W/m²', мкФ: 'μF', Гц: 'Hz', '°C': '°C', бар: 'bar', кПа: 'kPa', м: 'm', мм: 'mm', с: 's', мин: 'min', 'км/ч': 'km/h', дБ: 'dB', '%': '%',
}

const knownOr = (words: Readonly<Record<string, string>>, text: string): string => (Object.hasOwn(words, text) ? (words[text] ?? text) : text)

export const nameIn: Translated<typeof ru.nameIn> = ({ ru: russian, en }) => en || russian

export const otherName: Translated<typeof ru.otherName> = (name) => name.ru
export const OTHER_LANGUAGE: Translated<typeof ru.OTHER_LANGUAGE> = 'ru'

export const shippedText: Translated<typeof ru.shippedText> = (text) => knownOr(SHIPPED_WORDS, text)

const DAYS: Readonly<Record<string, string>> = {
  'Новогодние каникулы': 'New Year holidays', 'Рождество Христово': 'Christmas', 'День защитника Отечества': 'Defender of the Fatherland Day', 'Международный женский день': 'International Women’s Day', 'Праздник Весны и Труда': 'Spring and Labour Day',
  'День Победы': 'Victory Day', 'День России': 'Russia Day', 'День народного единства': 'National Unity Day', 'Перенос выходного дня': 'Day off moved', 'Рабочий выходной': 'Weekend worked', 'Рабочий день': 'Working day',
}
const MOVED_FROM = /^Перенос с (\d\d\.\d\d)$/u

export const dayName: Translated<typeof ru.dayName> = (title) => knownOr(DAYS, title.replace(MOVED_FROM, 'Day off moved from $1'))

export const deviceName: Translated<typeof ru.deviceName> = (device) => {
  const category = Object.keys(CATEGORIES).find((name) => device === name || device.startsWith(`${name} `))
  return category === undefined ? device : `${CATEGORIES[category] ?? category}${device.slice(category.length)}`
}

export const unitSign: Translated<typeof ru.unitSign> = (unit) => knownOr(UNIT_SIGNS, unit)

export const groundWords: Translated<typeof ru.groundWords> = ({ code, evidence, validWhen }) => (GROUND_WORDS as Readonly<Record<string, { readonly evidence: string; readonly validWhen: string }>>)[code] ?? { evidence, validWhen }

/** The value goes into the Russian act. */
export const UNIT_ONLY: Translated<typeof ru.UNIT_ONLY> = { value: 'только изделие', label: 'device only' }
