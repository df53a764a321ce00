/** Kinds of files the program gives out, by extension; the words are shown in the save dialog. */
export const SAVE_EXTENSIONS = ['pdf', 'xlsx', 'csv', 'docx', 'zip', 'json', 'xml', 'txt', 'eml', 'png', 'jpg', 'jpeg', 'webp', 'sqlite'] as const

const MAX_NAME_CHARS = 120
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i
/** Control characters and the invisible ones that turn the reading order round, so that a name cannot lie about its ending. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A file name any system accepts, made of what a page suggested; never a path. */
export function safeFileName(suggested: string, fallback: string): string {
  const visible = suggested.normalize('NFC').replace(INVISIBLE, '').replace(/[<>:"/\\|?*]/g, '_')
  const trimmed = visible.replace(/\s+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '')
  const extension = extensionOf(trimmed)
  const ending = extension === null ? '' : `.${extension}`
  const stem = trimmed.slice(0, trimmed.length - ending.length).slice(0, MAX_NAME_CHARS).replace(/[. ]+$/, '')
  const named = stem === '' ? fallback : stem
  return `${WINDOWS_DEVICE.test(named) ? `_${named}` : named}${ending === '' ? '.dat' : ending.toLowerCase()}`
}

/** The extension when it is one the program gives out; null otherwise. */
export function extensionOf(name: string): (typeof SAVE_EXTENSIONS)[number] | null {
  const found = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  return SAVE_EXTENSIONS.find((extension) => extension === found) ?? null
}
