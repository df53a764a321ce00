import { PASSWORD_MIN } from '#shared/contract/system.ts'
import { hashPassword, isCommonPassword } from '#core/auth/passwords.ts'
import { endSessionsOf } from '#core/auth/sessions.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findPerson, insertPerson, isLoginTaken, listPeople, replaceRoles, setPasswordHash, updatePerson } from './people-store.ts'

type Input = In<'people.save'>

/** Refuses: people.login_taken, people.not_found, people.password_needed, people.last_administrator, auth.common_password. */
function check(db: ReadDb, input: Input): void {
  if (input.personId !== null && findPerson(db, input.personId) === null) refuse('people.not_found', {})
  if (isLoginTaken(db, input.login, input.personId)) refuse('people.login_taken', { login: input.login })
  const needsPassword = input.personId === null || input.password.length > 0
  if (needsPassword && input.password.length < PASSWORD_MIN) refuse('people.password_needed', {})
  if (needsPassword && isCommonPassword(input.password, input.login)) refuse('auth.common_password', {})
  const others = listPeople(db).some((person) => person.personId !== input.personId && person.isActive && person.roles.includes('administrator'))
  if (!others && !(input.isActive && input.roles.includes('administrator'))) refuse('people.last_administrator', {})
}

export const savePerson = job({
  prepare: (tx, input: Input) => {
    check(tx, input)
    return input
  },
  work: async (plan) => (plan.password.length > 0 ? hashPassword(plan.password) : null),
  finish: (tx, plan, passwordHash, ctx): Out<'people.save'> => {
    check(tx, plan)
    const { personId: known, roles, password: _password, ...facts } = plan
    const before = known === null ? null : findPerson(tx, known)
    const personId = known ?? insertPerson(tx, facts, passwordHash ?? '', ctx.nowAt)
    if (known !== null) {
      updatePerson(tx, known, facts)
      if (passwordHash !== null) setPasswordHash(tx, known, passwordHash)
      if (!plan.isActive || passwordHash !== null) endSessionsOf(tx, known)
    }
    replaceRoles(tx, personId, roles)
    ctx.note({ entity: 'person', entityId: personId, before, after: { ...facts, roles, isPasswordChanged: passwordHash !== null } })
    return { personId }
  },
})
