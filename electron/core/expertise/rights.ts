import type { Who } from '#shared/contract/people.ts'
import type { Order } from '#core/orders/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findPerson } from '#core/people/index.ts'

const isManagement = (who: Who): boolean => who.roles.includes('manager') || who.roles.includes('administrator')

/** An order belongs to the engineer it is assigned to; managers may step in. Refuses: expertise.not_yours. */
export function checkIsTheirs(db: ReadDb, order: Order, who: Who): void {
  if (order.engineerId === null || order.engineerId === who.personId || isManagement(who)) return
  refuse('expertise.not_yours', { engineer: findPerson(db, order.engineerId)?.fullName ?? '' })
}
