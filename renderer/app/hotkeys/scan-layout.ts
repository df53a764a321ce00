/** What a physical key types in the Latin layout: bare and with Shift. A scanner presses keys of that layout. */
const PAIRS: Readonly<Record<string, string>> = {
  Backquote: '`~', Minus: '-_', Equal: '=+', BracketLeft: '[{', BracketRight: ']}', Backslash: '\\|', Semicolon: ';:',
  Quote: '\'"', Comma: ',<', Period: '.>', Slash: '/?', Space: '  ', Digit1: '1!', Digit2: '2@', Digit3: '3#', Digit4: '4$',
  Digit5: '5%', Digit6: '6^', Digit7: '7&', Digit8: '8*', Digit9: '9(', Digit0: '0)', NumpadAdd: '++', NumpadSubtract: '--',
  NumpadMultiply: '**', NumpadDivide: '//', NumpadDecimal: '..',
}

const CYRILLIC_ROW = 'йцукенгшщзхъфывапролджэячсмитьбюё'
const LATIN_ROW = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const CYRILLIC_ROW_SHIFTED = 'ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ'
const LATIN_ROW_SHIFTED = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~'

function latinOfCharacter(character: string): string {
  const bare = CYRILLIC_ROW.indexOf(character)
  if (bare >= 0) return LATIN_ROW.charAt(bare)
  const shifted = CYRILLIC_ROW_SHIFTED.indexOf(character)
  return shifted >= 0 ? LATIN_ROW_SHIFTED.charAt(shifted) : character
}

/** Separator of fields in GS1 codes; scanners send it as Ctrl+]. */
const GROUP_SEPARATOR = '\u001d'

export type ScanKey = { readonly code: string; readonly key: string; readonly hasShift: boolean; readonly hasCtrl: boolean }

/** The Latin character a scanner meant, whatever layout is on; null for keys that type nothing. */
export function scannedCharacter({ code, key, hasShift, hasCtrl }: ScanKey): string | null {
  if (hasCtrl) return code === 'BracketRight' ? GROUP_SEPARATOR : null
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return hasShift ? letter : letter.toLowerCase()
  const digit = /^Numpad(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return digit
  const pair = PAIRS[code]
  if (pair !== undefined) return pair.charAt(hasShift ? 1 : 0)
  return key.length === 1 ? latinOfCharacter(key) : null
}

/** Text typed in the wrong layout, as the Latin keys would have typed it. */
export function latinOfText(text: string): string {
  return [...text].map(latinOfCharacter).join('')
}
