/** What a code of the GS1 system says, or the plain text of any other code. */
export type ScanReading = {
  /** The text without the scanner's marks; never holds control characters. */
  readonly text: string
  /** Three characters a scanner may put first to say which kind of code it read. Source: ISO/IEC 15424. */
  readonly aim: string | null
  /** 14 digits with a true check digit; null when the code is not of GS1. */
  readonly gtin: string | null
  readonly serial: string | null
  readonly lot: string | null
}

const GROUP_SEPARATOR = '\u001d'
const AIM = /^\][A-Za-z]\w/
/** Symbols whose first character is the function code FNC1: GS1-128, GS1 DataMatrix, GS1 QR, GS1 DataBar. */
const GS1_AIMS: readonly string[] = [']C1', ']d2', ']Q3', ']e0']
const GTIN_LENGTH = 14
/** Lengths after the identifier, by its first two digits. Source: GS1 General Specifications, predefined lengths. */
const FIXED: Readonly<Record<string, number>> = { '00': 18, '01': GTIN_LENGTH, '02': GTIN_LENGTH, 11: 6, 12: 6, 13: 6, 15: 6, 16: 6, 17: 6, 20: 2 }
/** Measures, 310n to 369n, carry four digits of identifier and six of value; places, 410 to 417, three and thirteen. */
const MEASURE = /^3[1-6]/
const MEASURE_LENGTH = 10
const PLACE = /^41/
const PLACE_LENGTH = 16
const LONG_IDENTIFIERS = /^(2[345]\d|4[0-3]\d|7\d{3}|8\d{3})/

function isGtin(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false
  const sum = [...digits.slice(0, -1)].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1))
}

type Field = { readonly identifier: string; readonly value: string; readonly rest: string }

const withoutSeparator = (text: string): string => (text.startsWith(GROUP_SEPARATOR) ? text.slice(1) : text)

function firstField(text: string): Field | null {
  const two = text.slice(0, 2)
  const length = MEASURE.test(two) ? MEASURE_LENGTH - 2 : PLACE.test(two) ? PLACE_LENGTH - 2 : FIXED[two]
  if (length !== undefined) {
    const value = text.slice(2, 2 + length)
    if (!/^\d+$/.test(value) || value.length < length) return null
    return { identifier: two, value, rest: withoutSeparator(text.slice(2 + length)) }
  }
  const identifier = LONG_IDENTIFIERS.exec(text)?.[0] ?? (/^\d{2}/.test(text) ? two : null)
  if (identifier === null) return null
  const [value = ''] = text.slice(identifier.length).split(GROUP_SEPARATOR)
  return value === '' ? null : { identifier, value, rest: text.slice(identifier.length + value.length + 1) }
}

function fieldsOf(text: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>()
  for (let rest = text; rest !== '';) {
    const field = firstField(rest)
    if (field === null) return null
    fields.set(field.identifier, field.value)
    rest = field.rest
  }
  return fields.size === 0 ? null : fields
}

/** «(01)04606...(21)A1» as people print it under the bars. */
const BRACKETED = /\((\d{2,4})\)([^(]+)/g

function bracketed(text: string): ReadonlyMap<string, string> | null {
  if (!text.startsWith('(')) return null
  const fields = new Map([...text.matchAll(BRACKETED)].map(([, identifier = '', value = '']) => [identifier, value.trim()]))
  return fields.size === 0 ? null : fields
}

const printable = (text: string): string => [...text].filter((sign) => sign >= ' ' && sign !== '\u007f').join('')

/** Reads what a scanner sent. Never guesses: without a GTIN whose check digit is right, or the scanner's word, it is plain text. */
export function readScan(sent: string): ScanReading {
  const aim = AIM.exec(sent)?.[0] ?? null
  const body = withoutSeparator(aim === null ? sent : sent.slice(aim.length))
  const fields = bracketed(body) ?? fieldsOf(body)
  const gtin = fields?.get('01') ?? fields?.get('02') ?? null
  const isSaid = aim !== null && GS1_AIMS.includes(aim)
  const isOurs = fields !== null && (gtin === null ? isSaid : isGtin(gtin))
  const text = printable(body).trim()
  if (!isOurs) return { text, aim, gtin: null, serial: null, lot: null }
  return { text, aim, gtin, serial: fields.get('21') ?? null, lot: fields.get('10') ?? null }
}

/** What to look for, the most telling first: the serial number, then the goods, then the text as it is. */
export function lookUpsOf({ text, gtin, serial }: ScanReading): readonly string[] {
  const goods = gtin === null ? [] : [gtin, gtin.replace(/^0+/, '').padStart(13, '0'), gtin.replace(/^0+/, '')]
  return [...new Set([...(serial === null ? [] : [serial]), ...goods, ...(gtin === null ? [text] : [])])]
}
