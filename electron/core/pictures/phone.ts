import { isIPv4 } from 'node:net'
import { qrMatrix } from '#core/documents/barcodes.ts'
import { job, query, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { receivePicture } from './receive.ts'
import type { PhoneDoor, PhoneTicket } from '#core/kit/workstation.ts'

const doorOf = (ctx: Ctx): PhoneDoor => ctx.workstation.phone ?? refuse('pictures.no_phone_door', {})

/** Rows of the symbol with 1 for dark: the screen draws it without knowing how it is made. */
function qrRows(text: string): string[] {
  const { sizeModules, isDark } = qrMatrix(text)
  const numbers = Array.from({ length: sizeModules }, (_value, index) => index)
  return numbers.map((row) => numbers.map((column) => (isDark(row, column) ? '1' : '0')).join(''))
}

/** Only addresses of this computer are listened on, whatever a caller asks for. */
function chosenAddress(door: PhoneDoor, asked: string | null): string {
  const addresses = door.addresses()
  const chosen = asked !== null && isIPv4(asked) && addresses.includes(asked) ? asked : addresses[0]
  return chosen ?? refuse('pictures.no_network', {})
}

async function opened(door: PhoneDoor, order: Parameters<PhoneDoor['open']>[0]): Promise<PhoneTicket> {
  try {
    return await door.open(order)
  } catch (error) {
    return refuse('pictures.door_failed', { address: order.address, reason: String((error as { code?: unknown }).code ?? 'unknown') })
  }
}

/** Refuses: pictures.no_phone_door, pictures.no_network, pictures.door_failed. */
export const openPhone = job({
  prepare: (_tx, input: In<'pictures.openPhone'>, ctx) => {
    const { personId, login } = ctx.person()
    return { label: input.label, language: input.language, address: chosenAddress(doorOf(ctx), input.address), personId, login }
  },
  work: async ({ label, language, address, personId, login }, ctx) => {
    // The number of the ticket is known only when the door is open; no picture comes before that.
    let ticketId = ''
    const ticket = await opened(doorOf(ctx), { label, language, address, receive: (picture) => receivePicture(ctx, picture, { ticketId, label, personId, login }) })
    ticketId = ticket.ticketId
    return ticket
  },
  finish: (_tx, { label, address }, { ticketId, url, expiresAt }, ctx): Out<'pictures.openPhone'> => {
    ctx.note({ entity: 'phone_page', entityId: ticketId, after: { label, address, expiresAt } })
    return { ticketId, address: url, addresses: [...doorOf(ctx).addresses()], chosen: address, expiresAt, qr: qrRows(url) }
  },
})

export const phoneState = query((_db, { ticketId }: In<'pictures.phoneState'>, ctx): Out<'pictures.phoneState'> => {
  const { state, receivedCount, refused } = doorOf(ctx).stateOf(ticketId) ?? { state: 'closed' as const, receivedCount: 0, refused: [] }
  return { state, receivedCount, refused: [...refused] }
})

export const closePhone = job({
  prepare: (_tx, { ticketId }: In<'pictures.closePhone'>) => ({ ticketId }),
  work: async ({ ticketId }, ctx) => {
    await doorOf(ctx).close(ticketId)
    return null
  },
  finish: (_tx, { ticketId }, _closed: null, ctx): Out<'pictures.closePhone'> => {
    ctx.note({ entity: 'phone_page', entityId: ticketId, after: { isClosed: true } })
    return { done: true }
  },
})
