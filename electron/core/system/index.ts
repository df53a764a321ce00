import { yearOf } from '#shared/kit/calendar.ts'
import { isValidInn, isValidKpp, isValidOgrn } from '#shared/kit/registration-numbers.ts'
import { recountAll } from '#core/clock/index.ts'
import { command, query, type FeatureHandlers, type In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { calendarOf } from '#core/law-book/index.ts'
import { countPeople } from '#core/people/people-store.ts'
import { readOrganisation, readUpdateSettings, writeOrganisation, writeUpdateSettings } from '#core/people/organisation-store.ts'
import { APP_VERSION } from './app-version.ts'
import { createOwner } from './create-owner.ts'

/** Numbers carry check digits, so a slip of the finger is caught before it is on a paper. Refuses: organisation.bad_registration_number. */
function checkNumbers(input: In<'system.saveOrganisation'>): void {
  if (input.inn !== '' && !isValidInn(input.inn)) refuse('organisation.bad_registration_number', { field: 'inn' })
  if (input.ogrn !== '' && !isValidOgrn(input.ogrn)) refuse('organisation.bad_registration_number', { field: 'ogrn' })
  if (input.kpp !== '' && !isValidKpp(input.kpp)) refuse('organisation.bad_registration_number', { field: 'kpp' })
}

export const system: FeatureHandlers<'system'> = {
  info: query((db, _input, ctx) => {
    const organisation = ctx.organisation()
    return {
      version: APP_VERSION, isSetUp: countPeople(db) > 0, organisationName: organisation.shortName === '' ? null : organisation.shortName,
      serverAt: ctx.nowAt, todayOn: ctx.todayOn, utcOffsetMinutes: organisation.utcOffsetMinutes, isCalendarLoaded: calendarOf(db).isLoaded(yearOf(ctx.todayOn)),
      ...(ctx.isTraining ? { isTraining: true as const } : {}),
    }
  }),
  createOwner,
  organisation: query((db) => readOrganisation(db)),
  saveOrganisation: command((tx, input: In<'system.saveOrganisation'>, ctx) => {
    checkNumbers(input)
    const before = readOrganisation(tx)
    writeOrganisation(tx, input)
    // The region has days off of its own, the role says whose terms of art. 19 p. 6 run.
    if (before.region !== input.region || before.ourRole !== input.ourRole) recountAll(tx)
    ctx.note({ entity: 'organisation', entityId: 1, before, after: input })
    return { done: true as const }
  }),
  updateSettings: query((db) => readUpdateSettings(db)),
  saveUpdateSettings: command((tx, input: In<'system.saveUpdateSettings'>, ctx) => {
    const before = readUpdateSettings(tx)
    writeUpdateSettings(tx, input)
    ctx.note({ entity: 'organisation', entityId: 1, before: { updates: before }, after: { updates: input } })
    return { done: true as const }
  }),
}
