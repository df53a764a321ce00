const MAX_ADDRESS_CHARS = 2_000

export type LetterLink = {
  /** What stands in square brackets in the letter. */
  readonly no: number
  readonly address: string
  /** The host, the mail address or the phone: where it really leads. */
  readonly leadsTo: string
  /** The words of the letter name another host than the one it leads to. */
  readonly isDisguised: boolean
}

/** Where an address of a letter leads; null when it is not one to be opened. */
export function leadsTo(address: string): { readonly address: string; readonly leadsTo: string } | null {
  if (address.length > MAX_ADDRESS_CHARS) return null
  const url = URL.parse(address.trim())
  if (url === null) return null
  if (url.protocol === 'https:' || url.protocol === 'http:') return url.hostname === '' || url.username !== '' || url.password !== '' ? null : { address: url.href, leadsTo: url.host }
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return { address: url.href, leadsTo: url.pathname }
  return null
}

const HOST_IN_WORDS = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/:?#].*)?$/u

/** Whether words that look like an address name another host. */
export function isDisguised(words: string, address: string): boolean {
  const named = HOST_IN_WORDS.exec(words.trim())?.[1]
  if (named === undefined || !/^https?:/i.test(address)) return false
  const host = URL.parse(`https://${named}`)?.hostname ?? named
  const real = URL.parse(address)?.hostname ?? ''
  return !(real === host || real === `www.${host}` || host === `www.${real}`)
}

/** Only what the desktop hands to the system: an unprotected address is copied by hand. */
export const mayOpen = (address: string): boolean => /^(https|mailto|tel):/i.test(address)
