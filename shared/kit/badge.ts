/** What is printed on a badge before the login: no order, part or serial number begins so. */
const BADGE_MARK = 'VP='

/** The text of a person's badge, for a bar code of any kind that holds Latin letters. */
export function badgeOf(login: string): string {
  return `${BADGE_MARK}${login.toLowerCase()}`
}

/** Whose badge the code is; null when it is none. */
export function loginOfBadge(code: string): string | null {
  const text = code.trim()
  return text.toUpperCase().startsWith(BADGE_MARK) ? text.slice(BADGE_MARK.length).toLowerCase() : null
}

/** A scanner types Latin letters only: the badge of any other login would be read as something else. */
export const isScannableLogin = (login: string): boolean => /^[\x21-\x7e]+$/.test(login)
