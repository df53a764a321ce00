import type { HolidayCountry, SupplierContact, SupplierInput } from '#shared/contract/suppliers.ts'
import { USUAL_DEMANDS } from '#shared/suppliers/evidence-demands.ts'
import { USUAL_FILE_NAME_PATTERN } from '#shared/suppliers/file-names.ts'

/** One contact as suppliers had it before there was a list of them. */
interface OldContact { readonly contactName?: string; readonly email?: string; readonly phone?: string }
/** A limit on photos once asked for and applied nowhere. */
interface OldPhotoLimit { readonly photoMaxPx?: number | null }
type StoredProfile = Partial<SupplierInput> & OldContact & OldPhotoLimit & Pick<SupplierInput, 'name' | 'nameEn' | 'nameZh' | 'country' | 'addressEn' | 'contractNumber' | 'contractOn' | 'currency' | 'claimWindowDays' | 'answerDays' | 'incoterms' | 'claimBasis' | 'labourRateMinor' | 'normPpm' | 'note'>

const CHINA = /^(?:cn|chn|china|prc|кнр|китай|中国)$/iu
const RUSSIA = /^(?:ru|rus|russia|рф|россия)$/iu
const ZONES: Readonly<Record<HolidayCountry, string>> = { CN: 'Asia/Shanghai', RU: 'Europe/Moscow', '': '' }

/** The country as somebody typed it, where its days off are known. */
export function holidayCountryOf(country: string): HolidayCountry {
  const typed = country.trim()
  if (CHINA.test(typed)) return 'CN'
  return RUSSIA.test(typed) ? 'RU' : ''
}

function contactsOf({ contactName = '', email = '', phone = '' }: OldContact, country: HolidayCountry): SupplierContact[] {
  if (contactName === '' && email === '' && phone === '') return []
  return [{ name: contactName === '' ? email || phone : contactName, role: '', email, phone, language: country === 'RU' ? 'ru' : 'en', timeZone: ZONES[country] }]
}

/** A profile as it was stored, whatever the program asked for then: what is new gets its usual value, what is no longer asked for is left out. */
export function readProfile(factsJson: string): SupplierInput {
  const { contactName, email, phone, photoMaxPx: _photoMaxPx, ...stored } = JSON.parse(factsJson) as StoredProfile
  const country = holidayCountryOf(stored.country)
  const usual = {
    contacts: contactsOf({ ...(contactName === undefined ? {} : { contactName }), ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) }, country),
    claimWindowStart: 'found', saleLaw: country === 'RU' ? 'ru' : 'cisg', leadDays: null, compensationWays: [], freePartsShareBp: 0, evidenceDemands: [...USUAL_DEMANDS],
    filesMaxBytes: null, fileMaxBytes: null, fileNamePattern: USUAL_FILE_NAME_PATTERN, holidayCountry: country,
  } as const satisfies Partial<SupplierInput>
  return { ...usual, ...stored }
}

/** The contact as one line of a paper. */
export function contactLine({ contacts }: Pick<SupplierInput, 'contacts'>): string {
  const [main] = contacts
  return main === undefined ? '' : [main.name, main.email, main.phone].filter((part) => part !== '').join(', ')
}
