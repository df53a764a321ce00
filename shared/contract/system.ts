import { z } from 'zod'
import { OUR_ROLES } from '#shared/law/centre-roles.ts'
import { REGION_CODES, WHOLE_COUNTRY } from '#shared/law/regions.ts'
import { command, done, job, none, query } from './procedure.ts'
import { civilDate, filledLine, instant, line } from './fields.ts'
import { who } from './people.ts'

/** Passwords: length is the only rule; composition rules make people write them on the monitor. */
export const PASSWORD_MIN = 8
export const PASSWORD_MAX = 128
export const password = z.string().min(PASSWORD_MIN, { error: 'password_too_short' }).max(PASSWORD_MAX)
export const login = z.string().trim().regex(/^[\p{L}\p{N}._-]{2,40}$/u, { error: 'login_format' })

/** Requisites of the service centre, the head of every paper. */
export const organisation = z.strictObject({
  fullName: filledLine, shortName: filledLine,
  ogrn: line, inn: line, kpp: line,
  legalAddress: line, actualAddress: line, workingHours: line, phone: line, email: line,
  bankDetails: line,
  ourRole: z.enum(OUR_ROLES),
  /** Contract with the principal, when the centre works for one: name, number and date. */
  principal: line,
  /** Instruments offered in the expertise: name, number, verification date. */
  instruments: z.array(line).max(40),
  storageTerms: z.string().max(1_000),
  nameEn: line, nameZh: line, addressEn: line,
  utcOffsetMinutes: z.number().int().min(-720).max(840),
  /** The subject of the Federation whose own days off count beside those of the country; '' for none. */
  region: z.enum([WHOLE_COUNTRY, ...REGION_CODES]).default(WHOLE_COUNTRY),
})
export type Organisation = z.output<typeof organisation>

const UPDATE_ADDRESS_MAX = 300
/** Where the program may look for newer versions of itself; while it is off, it looks nowhere. */
export const updateSettings = z.strictObject({
  isOn: z.boolean(),
  address: z.string().trim().max(UPDATE_ADDRESS_MAX).refine((text) => text === '' || /^https:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/.test(text), { error: 'https_address' }),
}).refine(({ isOn, address }) => !isOn || address !== '', { error: 'required', path: ['address'] })
export type UpdateSettings = z.output<typeof updateSettings>

export const system = {
  info: query().input(none).output(z.strictObject({
    version: z.string(), isSetUp: z.boolean(), organisationName: z.string().nullable(),
    serverAt: instant, todayOn: civilDate, utcOffsetMinutes: z.number(), isCalendarLoaded: z.boolean(),
    /** Only a training centre says so. */
    isTraining: z.literal(true).optional(),
  })),
  /** First run only: the owner and the centre. There is no default account. */
  createOwner: job('session', 'people', 'organisation', 'reference').input(z.strictObject({
    organisationName: filledLine, ourRole: z.enum(OUR_ROLES), fullName: filledLine, position: line.default(''), login, password,
    utcOffsetMinutes: z.number().int().min(-720).max(840),
  })).output(z.strictObject({ who })),
  organisation: query().input(none).output(organisation),
  saveOrganisation: command('organisation', 'law').input(organisation).output(done),
  updateSettings: query().input(none).output(updateSettings),
  saveUpdateSettings: command('organisation').input(updateSettings).output(done),
}

export const auth = {
  /** People who may sign in here, for the tiles of the sign-in screen. */
  people: query().input(none).output(z.array(z.strictObject({ login: z.string(), fullName: z.string(), position: z.string() }))),
  signIn: job('session').input(z.strictObject({ login: z.string().max(80), password: z.string().max(PASSWORD_MAX) })).output(z.strictObject({ who })),
  signOut: command('session').input(none).output(done),
  whoAmI: query().input(none).output(z.strictObject({ who: who.nullable() })),
  changePassword: job('session').input(z.strictObject({ oldPassword: z.string().max(PASSWORD_MAX), newPassword: password })).output(done),
}
