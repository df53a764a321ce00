import { networkInterfaces } from 'node:os'

/** Networks nobody reaches from the internet. Source: RFC 1918, section 3. */
const PRIVATE = [/^10\./, /^192\.168\./, /^172\.(?:1[6-9]|2\d|3[01])\./]

type Interfaces = ReturnType<typeof networkInterfaces>

/**
 * IPv4 addresses of this computer in local networks: phones join them by Wi-Fi. Another address is listened on only when
 * VERSTAK_PHONE_ADDRESS names it, for networks with numbers of their own.
 */
export function privateAddresses(env: Readonly<Record<string, string | undefined>> = process.env, interfaces: Interfaces = networkInterfaces()): readonly string[] {
  const own = Object.values(interfaces).flatMap((all) => all ?? []).filter(({ family }) => family === 'IPv4').map(({ address }) => address)
  const named = env['VERSTAK_PHONE_ADDRESS']?.trim() ?? ''
  return [...new Set([...own.filter((address) => address === named), ...own.filter((address) => PRIVATE.some((network) => network.test(address)))])]
}
