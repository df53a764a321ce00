const ADDRESS = /^[^\s@<>(),;:"\\]{1,64}@[^\s@<>(),;:"\\]{1,255}$/u
const NAMED = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/u
/** Anybody may have a box there: the domain says nothing about who writes. */
const SHARED_DOMAINS: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'yahoo.com', 'icloud.com', 'qq.com', '163.com', '126.com', 'foxmail.com', 'sina.com', 'sohu.com', 'aliyun.com', '139.com', '189.cn', 'yeah.net',
  'mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'yandex.ru', 'yandex.com', 'ya.ru', 'rambler.ru', 'proton.me', 'protonmail.com', 'gmx.com', 'gmx.de', 'aol.com',
])

export interface NamedAddress { readonly name: string; readonly address: string }

/** «Li Wei <li@factory.cn>» or a bare address; null when it is none. */
export function readAddress(text: string): NamedAddress | null {
  const named = NAMED.exec(text)
  const [name, address] = named === null ? ['', text.trim()] : [(named[1] ?? '').trim(), (named[2] ?? '').trim()]
  return ADDRESS.test(address) ? { name, address } : null
}

export const addressNorm = (address: string): string => address.trim().toLowerCase()
export const domainOf = (address: string): string => addressNorm(address).split('@')[1] ?? ''
/** The domain that tells a company; empty for domains of public mail services. */
export const companyDomain = (address: string): string => (SHARED_DOMAINS.has(domainOf(address)) ? '' : domainOf(address))
