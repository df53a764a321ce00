import { recountOrdersOf } from '#core/clock/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { indexOrdersOfCustomer } from '#core/search/index.ts'
import { checkedFacts } from './checked-facts.ts'
import { findCustomer, insertCustomer, sealSaltOf, updateCustomer } from './customers-store.ts'
import { sealedFacts } from './sealed-facts.ts'

/** Orders show and find the customer by the name and phones of today; printed papers keep theirs. */
function renameOnOrders(tx: WriteTx, customerId: number, fullName: string): void {
  tx.sql('UPDATE orders SET customer_name = ? WHERE customer_id = ?').run(fullName, customerId)
  indexOrdersOfCustomer(tx, customerId)
}

/** Two customers may share a name, a phone and an e-mail. Refuses: customers.not_found, customers.bad_phone, customers.bad_inn, customers.bad_email. */
export const saveCustomer = command((tx, input: In<'customers.save'>, ctx): Out<'customers.save'> => {
  const { customerId: known, ...typed } = input
  const before = known === null ? null : (findCustomer(tx, known) ?? refuse('customers.not_found', {}))
  const facts = checkedFacts(typed)
  const customerId = known ?? insertCustomer(tx, facts)
  if (known !== null) {
    updateCustomer(tx, known, facts)
    renameOnOrders(tx, known, facts.fullName)
    // A customer who turns out to be an organisation is not under the terms of consumers.
    if (before?.kind !== facts.kind) recountOrdersOf(tx, 'customer_id', known)
  }
  const salt = sealSaltOf(tx, customerId)
  ctx.note({ entity: 'customer', entityId: customerId, before: before === null ? null : sealedFacts(salt, before), after: sealedFacts(salt, facts) })
  return { customerId }
})
