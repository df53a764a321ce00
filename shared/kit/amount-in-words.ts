import { MINOR_PER_MAJOR } from './money.ts'

type Gender = 'masculine' | 'feminine'
/** Forms after 1, 2 and 5: рубль, рубля, рублей. */
type Forms = readonly [one: string, few: string, many: string]

const HUNDREDS = ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'] as const
const TENS = ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'] as const
const UNDER_TWENTY = [
  '', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять',
  'десять', 'одиннадцать', 'двенадцать', 'тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать',
] as const
const FEMININE_ONES: Readonly<Record<number, string>> = { 1: 'одна', 2: 'две' }

const ROUBLES: Forms = ['рубль', 'рубля', 'рублей']
const KOPECKS: Forms = ['копейка', 'копейки', 'копеек']
/** Groups of three digits, from the units upwards. */
const SCALES: readonly { readonly forms: Forms | null; readonly gender: Gender }[] = [
  { forms: null, gender: 'masculine' },
  { forms: ['тысяча', 'тысячи', 'тысяч'], gender: 'feminine' },
  { forms: ['миллион', 'миллиона', 'миллионов'], gender: 'masculine' },
  { forms: ['миллиард', 'миллиарда', 'миллиардов'], gender: 'masculine' },
]
const GROUP = 1000
const LIMIT_ROUBLES = GROUP ** SCALES.length

/** The form of a noun that a Russian numeral asks for: 1 рубль, 22 рубля, 11 рублей. */
export function pluralFormRu(count: number, forms: Forms): string {
  const lastTwo = Math.abs(count) % 100
  const last = lastTwo % 10
  if (lastTwo > 10 && lastTwo < 20) return forms[2]
  if (last === 1) return forms[0]
  return last >= 2 && last <= 4 ? forms[1] : forms[2]
}

function groupWords(group: number, gender: Gender): readonly string[] {
  const lastTwo = group % 100
  const ones = lastTwo < 20 ? lastTwo : lastTwo % 10
  const onesWord = (gender === 'feminine' ? FEMININE_ONES[ones] : undefined) ?? UNDER_TWENTY[ones]
  return [HUNDREDS[Math.floor(group / 100)], lastTwo < 20 ? '' : TENS[Math.floor(lastTwo / 10)], onesWord].filter((word): word is string => Boolean(word))
}

function wholeWords(roubles: number): readonly string[] {
  if (roubles === 0) return ['ноль']
  return SCALES.flatMap((scale, index) => {
    const group = Math.floor(roubles / GROUP ** index) % GROUP
    if (group === 0) return []
    return [[...groupWords(group, scale.gender), ...(scale.forms ? [pluralFormRu(group, scale.forms)] : [])]]
  }).reverse().flat()
}

/**
 * The sum as papers carry it: «Двенадцать тысяч триста один рубль 05 копеек».
 * Refuses: negative, fractional or too large amounts by throwing, as no paper can hold them.
 */
export function amountInWordsRu(amountMinor: number): string {
  const roubles = Math.floor(amountMinor / MINOR_PER_MAJOR)
  if (!Number.isInteger(amountMinor) || amountMinor < 0 || roubles >= LIMIT_ROUBLES) throw new RangeError(`no words for the amount ${amountMinor}`)
  const kopecks = amountMinor % MINOR_PER_MAJOR
  const words = wholeWords(roubles).join(' ')
  const sentence = words.charAt(0).toUpperCase() + words.slice(1)
  return `${sentence} ${pluralFormRu(roubles, ROUBLES)} ${String(kopecks).padStart(2, '0')} ${pluralFormRu(kopecks, KOPECKS)}`
}
