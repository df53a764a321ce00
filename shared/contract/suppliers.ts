import { z } from 'zod'
import { command, id, none, query } from './procedure.ts'
import { REMEDIES } from './claims.ts'
import { amountMinor, civilDate, currency, filledLine, line, text } from './fields.ts'
import { CONTACT_LANGUAGES, isEmail, isTimeZone } from '#shared/suppliers/contact.ts'
import { EVIDENCE_DEMANDS, USUAL_DEMANDS } from '#shared/suppliers/evidence-demands.ts'
import { checkPattern, USUAL_FILE_NAME_PATTERN } from '#shared/suppliers/file-names.ts'

export const CLAIM_WINDOW_STARTS = ['found', 'arrived', 'sold'] as const
export type ClaimWindowStart = (typeof CLAIM_WINDOW_STARTS)[number]
export const SALE_LAWS = ['cisg', 'prc', 'ru'] as const
export type SaleLaw = (typeof SALE_LAWS)[number]
/** Countries whose days off the program holds; empty: nobody has said. */
export const HOLIDAY_COUNTRIES = ['', 'CN', 'RU'] as const
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number]
export const WHOLE_BP = 10_000

const CONTACTS_MAX = 30
const FILE_MAX_BYTES = 2_000_000_000
const unique = <T>(values: readonly T[]): boolean => new Set(values).size === values.length

const contact = z.strictObject({
  name: filledLine, role: line, email: line.refine((value) => value === '' || isEmail(value), { error: 'bad_email' }), phone: line,
  language: z.enum(CONTACT_LANGUAGES), timeZone: line.refine((value) => value === '' || isTimeZone(value), { error: 'no_such_time_zone' }),
})

export const supplierInput = z.strictObject({
  name: filledLine, nameEn: line, nameZh: line, country: line, addressEn: line,
  /** The first one is the main one: papers name them. */
  contacts: z.array(contact).max(CONTACTS_MAX).default([]),
  contractNumber: line, contractOn: civilDate.nullable(), currency,
  /** Days to notify the supplier, by contract; null means the reasonable time of CISG art. 39(1). */
  claimWindowDays: z.number().int().min(1).max(1_000).nullable(),
  /** The day the window of the contract starts at. */
  claimWindowStart: z.enum(CLAIM_WINDOW_STARTS).default('found'),
  saleLaw: z.enum(SALE_LAWS).default('cisg'),
  /** Days from an order of parts to their coming; null: nobody has named them. */
  leadDays: z.number().int().min(1).max(365).nullable().default(null),
  answerDays: z.number().int().min(1).max(365), incoterms: line, claimBasis: line,
  labourRateMinor: amountMinor, normPpm: z.number().int().min(0).max(1_000_000).nullable(),
  /** Ways of compensation the contract names; none: nothing is agreed, any may be asked for. */
  compensationWays: z.array(z.enum(REMEDIES)).refine(unique, { error: 'repeated' }).default([]),
  /** Parts the supplier sends free with every shipment, of its goods' quantity. */
  freePartsShareBp: z.number().int().min(0).max(WHOLE_BP).default(0),
  evidenceDemands: z.array(z.enum(EVIDENCE_DEMANDS)).refine(unique, { error: 'repeated' }).default([...USUAL_DEMANDS]),
  /** Of a whole letter with everything attached; null: no limit is known. */
  filesMaxBytes: z.number().int().min(1).max(FILE_MAX_BYTES).nullable().default(null),
  fileMaxBytes: z.number().int().min(1).max(FILE_MAX_BYTES).nullable().default(null),
  fileNamePattern: filledLine.refine((value) => value === '' || checkPattern(value).ok, { error: 'bad_file_name_pattern' }).default(USUAL_FILE_NAME_PATTERN),
  holidayCountry: z.enum(HOLIDAY_COUNTRIES).default(''),
  note: text,
})
export type SupplierInput = z.output<typeof supplierInput>
export type SupplierContact = SupplierInput['contacts'][number]
const supplier = supplierInput.extend({ supplierId: id, modelCount: z.number(), waitingCount: z.number() })
export type Supplier = z.output<typeof supplier>

const holidayPeriod = z.strictObject({
  fromOn: civilDate, toOn: civilDate, kind: z.enum(['off', 'work']),
  /** One of the known names, or what somebody typed; empty for a worked weekend. */
  holiday: line, isConfirmed: z.boolean(),
})
export type HolidayPeriod = z.output<typeof holidayPeriod>
const holidayYear = z.strictObject({ country: z.enum(HOLIDAY_COUNTRIES), year: z.number().int(), isAnnounced: z.boolean(), source: z.string(), periods: z.array(holidayPeriod) })
export type HolidayYear = z.output<typeof holidayYear>
const HOLIDAYS_MAX = 100
const FIRST_YEAR = 2000
const LAST_YEAR = 2100

export const suppliers = {
  /** Days off of a country, every year the program knows; those of this country stand in the book of law. */
  holidays: query().input(z.strictObject({ country: z.enum(HOLIDAY_COUNTRIES) })).output(z.array(holidayYear)),
  saveHolidays: command('suppliers').input(z.strictObject({
    country: z.literal('CN'), year: z.number().int().min(FIRST_YEAR).max(LAST_YEAR), isAnnounced: z.boolean(), source: line, periods: z.array(holidayPeriod).max(HOLIDAYS_MAX),
  })).output(z.strictObject({ year: z.number().int() })),
  list: query().input(none).output(z.array(supplier)),
  get: query().input(z.strictObject({ supplierId: id })).output(supplier),
  save: command('suppliers').input(supplierInput.extend({ supplierId: id.nullable() })).output(z.strictObject({ supplierId: id })),
}
