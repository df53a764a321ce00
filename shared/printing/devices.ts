/** How bare dots reach a printer of labels: by the network, a queue of the system, a device or shared printer; or through its driver. */
export const CONNECTIONS = ['network', 'queue', 'path', 'driver'] as const
export type Connection = (typeof CONNECTIONS)[number]
export const RAW_LANGUAGES = ['tspl', 'zpl'] as const
export type RawLanguage = (typeof RAW_LANGUAGES)[number]

/** The port label printers listen on for bare data. */
export const RAW_PORT = 9100
export const MAX_SHIFT_MICRONS = 10_000
const MICRONS_PER_DOT = 125

/** Printers of 203 dpi have 8 dots to the millimetre. */
export const dotsOfMicrons = (microns: number): number => Math.round(microns / MICRONS_PER_DOT)

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/
const IPV6 = /^[0-9a-f:]{2,39}$/i
const LOOKS_LIKE_IPV4 = /^[\d.]+$/
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*$/i
const QUEUE = /^[\p{L}\p{N}_][\p{L}\p{N}_.@-]{0,126}$/u
/** Only printers: no other file of the machine may be written to by this way. */
const DEVICE_PATH = /^\/dev\/(?:usb\/)?lp\d{1,2}$/
const SHARED_PRINTER = /^\\\\[\w.-]{1,63}\\[\p{L}\p{N} ._$()-]{1,80}$/u

const isHost = (address: string): boolean => (address.includes(':') ? IPV6.test(address) : LOOKS_LIKE_IPV4.test(address) ? IPV4.test(address) : HOST_NAME.test(address))

const RULES: Readonly<Record<Connection, (address: string) => boolean>> = {
  network: isHost,
  queue: (address) => QUEUE.test(address),
  path: (address) => DEVICE_PATH.test(address) || SHARED_PRINTER.test(address),
  driver: (address) => address.length > 0,
}

/** Whether the address can be that of a printer reached this way. */
export const isPrinterAddress = (connection: Connection, address: string): boolean => RULES[connection](address)
