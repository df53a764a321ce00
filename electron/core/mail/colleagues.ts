import { mayCall } from '#shared/contract/access.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Out } from '#core/kit/handler.ts'
import { listPeople } from '#core/people/index.ts'

/** Those a thread can be given to: everybody at work who may read the mail. */
export const readColleagues = (db: ReadDb): Out<'mail.people'> =>
  listPeople(db).filter(({ isActive, roles }) => isActive && mayCall('mail.threads', roles)).map(({ personId, fullName }) => ({ personId, fullName }))
