import { rolesOf } from '#shared/contract/access.ts'
import type { Role } from '#shared/contract/roles.ts'
import type * as ru from '../ru/frame.ts'
import { ROLE_LABELS } from './labels.ts'
import { roleList } from './refusals.ts'
import type { Translated } from './translated.ts'

/** Said after a colon: "Assign: only administrator, manager may". */
export const rolesAllowed: Translated<typeof ru.rolesAllowed> = (name) => `only ${roleList(rolesOf(name))} may`

export const rolesLine: Translated<typeof ru.rolesLine> = (roles) => roles.map((role) => ROLE_LABELS[role]).join(', ')

const ROLES_BY_WEIGHT = ['administrator', 'manager', 'clerk', 'engineer', 'receptionist'] as const satisfies readonly Role[]

export const mainRole: Translated<typeof ru.mainRole> = (roles) => {
  const role = ROLES_BY_WEIGHT.find((weighty) => roles.includes(weighty))
  return role === undefined ? '' : ROLE_LABELS[role]
}

export const frameTexts: Translated<typeof ru.frameTexts> = {
  productName: 'Verstak',
  skipToMain: 'Skip to content',
  sections: 'Sections',
  openCards: 'Open cards',
  closeTab: (title) => `Close: ${title}`,
  status: 'Status',
  deskTab: 'Desk',
  newIntake: 'New intake',
  rail: {
    desk: 'Desk', terms: 'Terms', intake: 'Intake', orders: 'Orders', expertise: 'Inspection', warehouse: 'Warehouse', suppliers: 'Suppliers', reference: 'Reference', import: 'Import', journal: 'Journal', settings: 'Settings',
  },
  badge: { missed: 'overdue', open: 'open orders' },
  notFound: { title: 'There is no such place', why: 'The address is mistyped, or the record is deleted.', action: 'To the desk' },
  person: { title: 'Workplace', signOut: 'Sign out', lock: 'Lock', changePassword: 'Change password', menu: (name) => `${name}: sign out, lock` },
  footer: {
    hostHere: 'Connected to the program', hostLost: 'No connection to the program',
    journalNotChecked: 'Journal not checked in this session', journalWhole: (time) => `Journal whole, checked at ${time}`,
    journalBroken: (seq) => (seq === null ? 'Journal broken' : `Journal broken from entry ${seq}`),
    calendarMissing: 'No working calendar for this year',
  },
  lost: { text: 'There is no connection to the program. The screen shows what was read before; nothing can be saved now, what you typed stays in the fields.', retry: 'Try again', trying: 'Checking the connection' },
  scanAtIntake: (code) => `Code ${code}: there is no order with this number. Intake has begun, the serial number goes into its field.`,
  cannotIntake: (code) => `Code ${code}: there is no order with this number.`,
}

export const languageTexts: Translated<typeof ru.languageTexts> = {
  title: 'Language of the program', label: 'Language', why: 'The screen opens anew in the chosen language, what you typed is kept. Acts and other documents stay in Russian.',
}

export const faultTexts: Translated<typeof ru.faultTexts> = {
  screenBroke: 'The screen did not open because of an error in the program.',
  screenBrokeKept: 'What was recorded is whole. The other sections work.',
}

export const startUpTexts: Translated<typeof ru.startUpTexts> = {
  slow: 'The program is opening its data. The first time, the training centre takes about a minute to prepare.',
  failedTitle: 'The program does not answer',
  failedKept: 'The data is untouched. Check that the program runs on the main computer and try again.',
}

export const sheetTexts: Translated<typeof ru.sheetTexts> = {
  title: 'Keys',
  scopes: { app: 'Everywhere', screen: 'On this screen', dialog: 'In a dialog' },
  showSheet: 'All keys', help: 'Help on this screen', palette: 'Command palette', search: 'Find an order', intake: 'New intake', warehouse: 'Warehouse', refresh: 'Refresh', lock: 'Lock the workplace', tab: 'Desk; Ctrl 2 … Ctrl 9 – open cards',
  closeTab: 'Close card',
}

export const paletteTexts: Translated<typeof ru.paletteTexts> = {
  title: 'Command palette',
  placeholder: 'Where to go, what to do, what to find',
  groups: { do: 'Do', go: 'Go', recent: 'Recent', found: 'Orders' },
  nothing: 'Nothing found',
  unavailable: (reason) => `not available: ${reason}`,
  actions: {
    desk: { label: 'Desk', synonyms: 'queue home today due' },
    terms: { label: 'Terms', synonyms: 'demands register overdue penalty law deadline' },
    intake: { label: 'New intake', synonyms: 'take in accept receive register order' },
    orders: { label: 'Orders', synonyms: 'all list repairs' },
    expertise: { label: 'Inspection', synonyms: 'diagnostics quality check checklist expertise' },
    warehouse: { label: 'Warehouse', synonyms: 'parts stock receipt buying count quarantine bins' },
    suppliers: { label: 'Suppliers', synonyms: 'claims factory complaints' },
    reference: { label: 'Reference', synonyms: 'categories models customers devices units brands' },
    import: { label: 'Import', synonyms: 'load excel csv transfer' },
    journal: { label: 'Journal', synonyms: 'history actions audit who changed log' },
    settings: { label: 'Settings', synonyms: 'centre details staff rights password language' },
    refresh: { label: 'Refresh data', synonyms: 'reload read again' },
    lock: { label: 'Lock the workplace', synonyms: 'leave away' },
    signOut: { label: 'Sign out', synonyms: 'change user exit log out' },
    keys: { label: 'All keys', synonyms: 'shortcuts cheat sheet help' },
    prints: { label: 'Print queue', synonyms: 'printer not printed jobs' },
    help: { label: 'Help', synonyms: 'training glossary what is new how to use' },
  },
}
