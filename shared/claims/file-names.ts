export const DEFAULT_PHOTO_NAME = '{order}-{no}'

/** What a name of a file may be made of. */
export interface FileNameFacts { readonly claim: string; readonly line: number; readonly no: number; readonly order: string; readonly serial: string; readonly sku: string }

const NO_DIGITS = 2
const LONGEST_NAME = 120
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g

/** A text as every system takes it for a name. */
export function safeFileName(text: string): string {
  const name = text.normalize('NFC').replace(FORBIDDEN, '-').replace(/\s+/g, ' ').trim().replace(/^\.+|[. ]+$/g, '').slice(0, LONGEST_NAME)
  return name === '' ? 'file' : name
}

/** Name of a photo by the supplier's rule: «{claim}-{line}-{no}». */
export function photoName(pattern: string, facts: FileNameFacts): string {
  const rule = pattern.trim() === '' ? DEFAULT_PHOTO_NAME : pattern
  const values: Readonly<Record<string, string>> = { claim: facts.claim, line: String(facts.line), no: String(facts.no).padStart(NO_DIGITS, '0'), order: facts.order, serial: facts.serial, sku: facts.sku }
  return safeFileName(rule.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole))
}

/** Name of the whole claim by the same rule: what belongs to one line only is left out with the sign before it. */
export function workbookName(pattern: string, claim: string): string {
  const rule = pattern.includes('{claim}') ? pattern : 'Claim {claim}'
  return safeFileName(rule.replace(/[-_ .]*\{(?!claim\})\w+\}/g, '').replaceAll('{claim}', claim))
}

/** Names that differ, whatever the rule: the second of two equal ones gets a number. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const dot = name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    let free = name
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${stem} (${copy})${ending}`
    taken.add(free.toLowerCase())
    return free
  })
}
