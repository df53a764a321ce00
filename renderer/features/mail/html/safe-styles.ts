/**
 * Styles of a foreign letter: only properties that cannot load, move or cover anything, and only values of plain words,
 * numbers and colours. What is not understood is left out, never repaired.
 */
const PROPERTIES: ReadonlySet<string> = new Set([
  'color', 'background-color', 'background', 'font', 'font-family', 'font-size', 'font-style', 'font-weight', 'line-height', 'letter-spacing', 'text-align', 'text-decoration', 'text-indent', 'text-transform', 'vertical-align', 'white-space', 'word-break',
  'border', 'border-top', 'border-right', 'border-bottom', 'border-left', 'border-color', 'border-style', 'border-width', 'border-collapse', 'border-spacing', 'border-radius', 'width', 'max-width', 'min-width', 'height',
  'padding', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'margin', 'margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'list-style-type', 'direction',
])
const FUNCTIONS: ReadonlySet<string> = new Set(['rgb', 'rgba', 'hsl', 'hsla'])
const MAX_DECLARATIONS = 60
const MAX_VALUE_CHARS = 200

/** Letters of any script for names of fonts; nothing that opens a string, a rule, a comment or an escape. */
const PLAIN_VALUE = /^[\p{L}\p{N}#%.,\s()+-]+$/u
const FUNCTION_NAME = /([\p{L}\p{N}-]*)\(/gu
const LOADS = /url|image|src|expression|attr|var|env|element|cross-fade|paint/i

function safeValue(value: string): string | null {
  const plain = value.replace(/\s*!\s*important\s*$/i, '').replaceAll(/["']/g, '').trim()
  if (plain === '' || plain.length > MAX_VALUE_CHARS || !PLAIN_VALUE.test(plain) || LOADS.test(plain)) return null
  const isCallable = [...plain.matchAll(FUNCTION_NAME)].every(([, name = '']) => FUNCTIONS.has(name.toLowerCase()))
  return isCallable && isBalanced(plain) ? plain.replaceAll(/\s+/g, ' ') : null
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '(') depth += 1
    if (char === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** The declarations of a style attribute that are kept, as text for a rule of our own. */
export function safeDeclarations(style: string): string {
  return style.split(';').slice(0, MAX_DECLARATIONS).flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const value = PROPERTIES.has(property) ? safeValue(declaration.slice(colon + 1)) : null
    return value === null ? [] : [`${property}:${value}`]
  }).join(';')
}

/** Whether a style asks for something from outside. */
export const asksForPicture = (style: string): boolean => /url\s*\(|\\|image-set/i.test(style)
