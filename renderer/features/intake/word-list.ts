const SEPARATOR = /[,;\n]/
const sameWord = (left: string, right: string): boolean => left.trim().toLowerCase() === right.trim().toLowerCase()

function partsOf(text: string): readonly string[] {
  return text.split(SEPARATOR).map((part) => part.trim()).filter((part) => part !== '')
}

/** Whether a list typed with commas holds the thing, however its letters are cased. */
export function hasItem(text: string, item: string): boolean {
  return partsOf(text).some((part) => sameWord(part, item))
}

/** Puts the thing into a list typed with commas, or takes it out; the rest stays as it was typed. */
export function toggledItem(text: string, item: string): string {
  if (hasItem(text, item)) return partsOf(text).filter((part) => !sameWord(part, item)).join(', ')
  const typed = text.trim().replace(/[,;]$/, '')
  return typed === '' ? item : `${typed}, ${item}`
}
