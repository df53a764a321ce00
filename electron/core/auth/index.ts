import { command, job, query, type FeatureHandlers, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { passwordHashOf, peopleForSignIn, setPasswordHash } from '#core/people/people-store.ts'
import { hashPassword, isCommonPassword, verifyPassword } from './passwords.ts'
import { beginSession, endSession, findWho } from './sessions.ts'
import { failuresInWindow, forgetFailures, rememberFailure, TRIES_PER_WINDOW } from './throttle.ts'

const signIn = job({
  prepare: (tx, input: In<'auth.signIn'>, ctx) => {
    const loginNorm = input.login.trim().toLowerCase()
    const { count, retryAfterSeconds } = failuresInWindow(tx, loginNorm, ctx.nowAt)
    if (count >= TRIES_PER_WINDOW) refuse('auth.too_many_tries', { retryAfterSeconds })
    // Counted before the slow check, so that parallel guesses cannot outrun the limit.
    rememberFailure(tx, loginNorm, ctx.nowAt)
    return { loginNorm, password: input.password, triesLeft: TRIES_PER_WINDOW - count - 1, account: passwordHashOf(tx, loginNorm) }
  },
  work: async (plan) => verifyPassword(plan.account?.passwordHash ?? null, plan.password),
  finish: (tx, plan, isRight, ctx): Out<'auth.signIn'> => {
    const who = plan.account === null || !isRight ? null : findWho(tx, plan.account.personId)
    ctx.note({ entity: 'session', entityId: plan.loginNorm, actor: plan.loginNorm, after: { isSignedIn: who !== null } })
    if (who === null) {
      ctx.refuseAfterCommit('auth.wrong_password', { triesLeft: plan.triesLeft })
      return { who: undefined as never }
    }
    forgetFailures(tx, plan.loginNorm)
    beginSession(tx, who.personId, ctx, ctx.nowAt)
    return { who }
  },
})

const changePassword = job({
  prepare: (tx, input: In<'auth.changePassword'>, ctx) => {
    const person = ctx.person()
    if (isCommonPassword(input.newPassword, person.login)) refuse('auth.common_password', {})
    return { ...input, account: passwordHashOf(tx, person.login.toLowerCase()) }
  },
  work: async (plan) => ({ isRight: await verifyPassword(plan.account?.passwordHash ?? null, plan.oldPassword), newHash: await hashPassword(plan.newPassword) }),
  finish: (tx, _plan, result, ctx): Out<'auth.changePassword'> => {
    if (!result.isRight) refuse('auth.wrong_password', { triesLeft: TRIES_PER_WINDOW })
    const { personId } = ctx.person()
    setPasswordHash(tx, personId, result.newHash)
    ctx.note({ entity: 'person', entityId: personId, after: { isPasswordChanged: true } })
    return { done: true }
  },
})

export const auth: FeatureHandlers<'auth'> = {
  people: query((db) => peopleForSignIn(db)),
  signIn,
  signOut: command((tx, _input, ctx) => {
    endSession(tx, ctx.session)
    ctx.note({ entity: 'session', entityId: ctx.person().login, after: { isSignedIn: false } })
    return { done: true as const }
  }),
  whoAmI: query((_db, _input, ctx) => ({ who: ctx.who })),
  changePassword,
}
