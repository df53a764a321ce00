import { isEmail } from '#shared/suppliers/contact.ts'

/** Addresses as people type them: by comma, semicolon or line. */
export function addressesOf(text: string): string[] {
  return text.split(/[,;\n]/).map((part) => part.trim()).filter((part) => part !== '')
}

/** The address alone: «Li Wei <li@a.example>» is «li@a.example». */
export function bareAddress(text: string): string {
  return (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim().toLowerCase()
}

/** The first that is no address; null when all are. */
export function wrongAddress(addresses: readonly string[]): string | null {
  return addresses.find((address) => !isEmail(bareAddress(address))) ?? null
}

export const hasAddress = (addresses: readonly string[], email: string): boolean => addresses.some((known) => bareAddress(known) === email.toLowerCase())
