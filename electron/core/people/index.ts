import { ACCESS, rolesOf } from '#shared/contract/access.ts'
import { PROCEDURE_NAMES } from '#shared/contract/index.ts'
import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { badge } from './badge.ts'
import { listPeople } from './people-store.ts'
import { savePerson } from './save-person.ts'

export { findPerson, listPeople } from './people-store.ts'
export { readOrganisation } from './organisation-store.ts'

export const people: FeatureHandlers<'people'> = {
  list: query((db) => listPeople(db)),
  save: savePerson,
  badge,
  engineers: query((db) => listPeople(db).filter((person) => person.isActive && person.roles.includes('engineer')).map(({ personId, fullName }) => ({ personId, fullName }))),
  access: query(() => PROCEDURE_NAMES.map((name) => ({ procedure: name, roles: [...rolesOf(name)], isPublic: ACCESS[name] === 'public' }))),
}
