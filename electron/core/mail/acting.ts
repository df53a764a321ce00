import { civilDateOf } from '#shared/kit/calendar.ts'
import type { WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findPerson, readOrganisation } from '#core/people/index.ts'
import type { MailWork } from './work.ts'

/** Whoever ordered a message acts when the server takes it, minutes or days later and at nobody's desk. The delivery writes the entry of the journal itself. */
export function actingFor(tx: WriteTx, personId: number, work: MailWork): CommandCtx {
  const person = findPerson(tx, personId) ?? refuse('people.not_found', {})
  const who = { personId, login: person.login, fullName: person.fullName, position: person.position, roles: person.roles }
  const nowAt = work.background.now()
  const organisation = readOrganisation(tx)
  return {
    jobs: work.jobs, files: work.files, databaseFile: work.databaseFile, background: work.background, isTraining: false, nowAt, todayOn: civilDateOf(nowAt, organisation.utcOffsetMinutes), who, device: 'background',
    session: { get: () => null, set: () => undefined }, organisation: () => organisation, person: () => who, note: () => undefined, refuseAfterCommit: (code, details) => refuse(code, details),
  }
}
