/**
 * Chromium by itself knows no scheme of a program, so `app://verstak/x` is asked of it as `https://verstak.app.invalid/x`,
 * answered before any network. The program only ever sees its own addresses.
 */
const OUTER_HOST = '.app.invalid'
const APP_ADDRESS = /^app:\/\/([^/?#]+)(.*)$/s

/** The address Chromium is given for one of the program. */
export function outerAddress(address: string): string {
  const [, host, rest] = APP_ADDRESS.exec(address) ?? []
  return host === undefined ? address : `https://${host}${OUTER_HOST}${rest ?? ''}`
}

/** The address the program knows for one Chromium names. */
export function innerAddress(address: string): string {
  const parsed = URL.parse(address)
  if (parsed === null || parsed.protocol !== 'https:' || !parsed.hostname.endsWith(OUTER_HOST)) return address
  return `app://${parsed.hostname.slice(0, -OUTER_HOST.length)}${address.slice(parsed.origin.length)}`
}

export const isAppAddress = (address: string): boolean => APP_ADDRESS.test(address)
