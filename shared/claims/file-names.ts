const LONGEST_NAME = 120
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g

/** Name of the workbook of a claim, as every system takes it; without its extension. */
export const workbookName = (claimNumber: string): string => `Claim ${claimNumber.normalize('NFC').replace(FORBIDDEN, '-').trim()}`.slice(0, LONGEST_NAME)

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
