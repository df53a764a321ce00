export const CONTACT_LANGUAGES = ['en', 'zh', 'ru'] as const
export type ContactLanguage = (typeof CONTACT_LANGUAGES)[number]

export interface Contact {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly phone: string
  readonly language: ContactLanguage
  /** IANA name, `Asia/Shanghai`; empty where nobody has told it. */
  readonly timeZone: string
}

const EMAIL = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"().]+$/
const NAMED_ZONE = /^(?:UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2})$/

/** One address as letters are sent to it, without a name before it. */
export const isEmail = (text: string): boolean => EMAIL.test(text) && !text.includes('..')

/** Whether this machine knows a zone of this name; shifts such as `+08:00` are no zones: they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!NAMED_ZONE.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Date and time of day where this zone is; null for a zone nobody has told. */
export function placeTime(timeZone: string, at: string): { readonly on: string; readonly time: string } | null {
  if (!isTimeZone(timeZone)) return null
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(new Date(at))
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return { on: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` }
}
