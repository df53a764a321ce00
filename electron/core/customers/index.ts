import { query, type FeatureHandlers, type In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findCustomer } from './customers-store.ts'
import { findCustomers } from './find-customers.ts'
import { saveCustomer } from './save-customer.ts'

export { checkedFacts } from './checked-facts.ts'
export { findCustomer, insertCustomer, sealSaltOf } from './customers-store.ts'
export { earlierCustomer, removeEarlierCustomers } from './earlier-customers.ts'
export { sealedFacts } from './sealed-facts.ts'

export const customers: FeatureHandlers<'customers'> = {
  find: query(findCustomers),
  get: query((db, input: In<'customers.get'>) => findCustomer(db, input.customerId) ?? refuse('customers.not_found', {})),
  save: saveCustomer,
}
