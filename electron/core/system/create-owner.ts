import { hashPassword, isCommonPassword } from '#core/auth/passwords.ts'
import { beginSession, findWho } from '#core/auth/sessions.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { countPeople, insertPerson, replaceRoles } from '#core/people/people-store.ts'
import { writeOrganisation } from '#core/people/organisation-store.ts'
import { installStarter } from '#core/reference/index.ts'

const check = (db: ReadDb): void => { if (countPeople(db) > 0) refuse('auth.already_set_up', {}) }

/** The owner holds every role: in a shop of one person there is nobody else. */
const OWNER_ROLES = ['receptionist', 'engineer', 'clerk', 'manager', 'administrator'] as const

/** First run: the owner, the name of the centre, and the starter reference data, all or nothing. */
export const createOwner = job({
  prepare: (tx, input: In<'system.createOwner'>) => {
    check(tx)
    if (isCommonPassword(input.password, input.login)) refuse('auth.common_password', {})
    return input
  },
  work: async (plan) => ({ passwordHash: await hashPassword(plan.password), starter: await import('#shared/reference/starter.ts') }),
  finish: (tx, plan, { passwordHash, starter }, ctx): Out<'system.createOwner'> => {
    check(tx)
    writeOrganisation(tx, { fullName: plan.organisationName, shortName: plan.organisationName, ourRole: plan.ourRole, utcOffsetMinutes: plan.utcOffsetMinutes })
    const facts = { login: plan.login, fullName: plan.fullName, position: plan.position, qualification: '', powerOfAttorney: '', isActive: true }
    const personId = insertPerson(tx, facts, passwordHash, ctx.nowAt)
    replaceRoles(tx, personId, OWNER_ROLES)
    const { categoryCount } = installStarter(tx, starter)
    beginSession(tx, personId, ctx, ctx.nowAt)
    const who = findWho(tx, personId)
    if (who === null) throw new Error('the owner just made cannot be read back')
    ctx.note({ entity: 'organisation', entityId: 1, actor: plan.login, after: { organisationName: plan.organisationName, ourRole: plan.ourRole, owner: plan.login, categoryCount } })
    return { who }
  },
})
