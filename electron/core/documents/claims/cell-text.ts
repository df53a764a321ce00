const CELL_MAX_CHARACTERS = 32_767
/** Signs that make Excel or another reader take a typed text for a formula. */
const FORMULA_START = /^\s*[=+\-@|%]|^[\t\r\n]/
/** Excel reads _x0041_ inside a text as the letter A. */
const ESCAPED_SIGN = /_(?=x[0-9A-Fa-f]{4}_)/g

export const startsLikeFormula = (text: string): boolean => FORMULA_START.test(text)

/** A typed text as the file may hold it: no signs that XML forbids, one kind of line end, within Excel's limit. */
export function cellText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .slice(0, CELL_MAX_CHARACTERS)
}

/** Applied last, to what is written into the file. */
export const escapedForFile = (text: string): string => text.replace(ESCAPED_SIGN, '_x005F_')
