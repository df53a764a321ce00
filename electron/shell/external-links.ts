import { shell } from 'electron'

/** Pages the program itself links to. */
const KNOWN_LINKS: Readonly<Record<string, string>> = {
  'law-portal': 'https://publication.pravo.gov.ru/',
  'consumer-authority': 'https://www.rospotrebnadzor.ru/',
}

/** Windows refuses longer addresses. */
const MAX_ADDRESS_CHARS = 2_000
const MAIL_FIELDS = new Set(['subject', 'body', 'cc'])

/** The address to hand to the system, or null when it is not a plain web, mail or phone address. */
export function externalAddress(target: string): string | null {
  const known = Object.hasOwn(KNOWN_LINKS, target) ? KNOWN_LINKS[target] : undefined
  if (known !== undefined) return known
  if (target.length > MAX_ADDRESS_CHARS || /[\s\\\u0000-\u001f\u007f]/u.test(target)) return null
  const url = URL.parse(target)
  if (url === null) return null
  if (url.protocol === 'https:') return url.hostname !== '' && url.username === '' && url.password === '' ? url.href : null
  if (url.protocol === 'mailto:') return isPlainMail(url) ? url.href : null
  if (url.protocol === 'tel:') return /^\+?[0-9()-]{3,24}$/.test(url.pathname) && url.search === '' ? url.href : null
  return null
}

/** Opens the address in the user's own browser, mail or phone program; a path or a share never. */
export async function openExternal(target: string): Promise<{ opened: boolean }> {
  const address = externalAddress(target)
  if (address === null) return { opened: false }
  await shell.openExternal(address)
  return { opened: true }
}

function isPlainMail(url: URL): boolean {
  const hasAddress = /^[^@/?%,;]+@[^@/?%,;]+$/.test(url.pathname)
  return hasAddress && [...url.searchParams.keys()].every((field) => MAIL_FIELDS.has(field.toLowerCase()))
}
