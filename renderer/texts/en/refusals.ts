import { counted, formatDate, formatDateTime, formatFileSize, formatMoney, type EnglishForms } from '#renderer/texts/formats.ts'
import type { PaperKind } from '#shared/documents/kinds.ts'
import type * as ru from '../ru/refusals.ts'
import { DECISION_LABELS, DEMAND_LABELS, DOCUMENT_KIND_LABELS, HANDOVER_BLOCKER_LABELS, labelOf, ORDER_EVENT_LABELS, OUR_ROLE_LABELS, REASON_LABELS, ROLE_LABELS, signingGapLabel, STATUS_LABELS } from './labels.ts'
import { entryFieldName, EVENT_KIND_LABELS } from './clock-labels.ts'
import { importFieldName, importFileRefusal } from './import-refusals.ts'
import { PAPER_OBSTACLES } from './papers.ts'
import { buyingRefusals } from './refusals-buying.ts'
import { shipmentsRefusals } from './refusals-shipments.ts'
import { claimTemplatesRefusals } from './refusals-claim-templates.ts'
import { claimsRefusals } from './refusals-claims.ts'
import { countsRefusals } from './refusals-counts.ts'
import { exchangeRefusals } from './refusals-exchange.ts'
import { mailRefusals } from './refusals-mail.ts'
import { partsRefusals } from './refusals-parts.ts'
import { picturesRefusals } from './refusals-pictures.ts'
import { placesRefusals } from './refusals-places.ts'
import { printingRefusals } from './refusals-printing.ts'
import { stockRefusals } from './refusals-stock.ts'
import { templateProblem } from './template-problems.ts'
import { viewsRefusals } from './refusals-views.ts'
import type { Translated } from './translated.ts'

const TRY_FORMS: EnglishForms = ['try', 'tries']
const SECOND_FORMS: EnglishForms = ['second', 'seconds']
const MINUTE_FORMS: EnglishForms = ['minute', 'minutes']
const DAY_FORMS: EnglishForms = ['day', 'days']
const SECONDS_PER_MINUTE = 60

const SERIAL_REASONS: Readonly<Record<string, string>> = {
  too_short: 'it is shorter than three characters', too_long: 'it is longer than 64 characters', mixed_alphabets: 'it mixes Russian and Latin letters', forbidden_character: 'it has a character that is not allowed',
}
const REGISTRATION_FIELDS: Readonly<Record<string, string>> = { inn: 'INN', ogrn: 'OGRN', kpp: 'KPP' }

/** «1 minute», «45 seconds»: after «in». */
export const waitingTime: Translated<typeof ru.waitingTime> = (seconds) =>
  seconds < SECONDS_PER_MINUTE ? counted(seconds, SECOND_FORMS) : counted(Math.ceil(seconds / SECONDS_PER_MINUTE), MINUTE_FORMS)

export const roleList: Translated<typeof ru.roleList> = (roles) => roles.map((role) => labelOf(ROLE_LABELS, role)).join(', ')

const list = (parts: readonly string[]): string => parts.join(', ')

const HOLIDAY_PROBLEMS: Readonly<Record<string, string>> = { order: 'the period ends before it starts', other_year: 'a day of another year', overlap: 'the periods overlap', name_needed: 'write which holiday it is' }

/** A sentence for every way the business says no. */
export const REFUSALS: Translated<typeof ru.REFUSALS> = {
  'auth.sign_in_needed': () => 'The session has ended. Sign in again.',
  'auth.not_allowed': ({ roles }) => `This needs another role: ${roleList(roles)}.`,
  'auth.wrong_password': ({ triesLeft }) => (triesLeft > 0 ? `The password is wrong. Left: ${counted(triesLeft, TRY_FORMS)}.` : 'The password is wrong. No tries left.'),
  'auth.too_many_tries': ({ retryAfterSeconds }) => `Too many tries. Try again in ${waitingTime(retryAfterSeconds)}.`,
  'auth.already_set_up': () => 'The service centre is already set up. Sign in with your login.',
  'auth.not_set_up': () => 'The service centre is not set up yet.',
  'auth.common_password': () => 'Everyone knows this password. Think of another: a long phrase is safer than signs and digits.',
  'people.login_taken': ({ login }) => `Login “${login}” is taken.`,
  'people.not_found': () => 'There is no such employee.',
  'people.last_administrator': () => 'This is the last administrator. Appoint another first.',
  'people.password_needed': () => 'A new employee needs a password.',
  'people.not_an_engineer': () => 'This employee is not an engineer.',
  'organisation.bad_registration_number': ({ field }) => `${labelOf(REGISTRATION_FIELDS, field)}: the check digits do not agree. Check the number.`,
  'reference.not_found': () => 'There is no such reference record. Refresh the list.',
  'reference.code_taken': ({ code }) => `Code “${code}” is taken.`,
  'reference.bad_limits': ({ stepCode }) => `Step ${stepCode}: the lower limit is above the upper one.`,
  'catalog.not_found': () => 'The model is not in the reference.',
  'catalog.brand_not_found': () => 'The brand is not in the reference.',
  'catalog.model_exists': ({ name }) => `Model “${name}” is already in the reference.`,
  'suppliers.not_found': () => 'The supplier is not in the reference.',
  'suppliers.bad_holiday': ({ reason, fromOn }) => `${formatDate(fromOn)}: ${HOLIDAY_PROBLEMS[reason] ?? 'check the period'}.`,
  'suppliers.name_taken': ({ name }) => `There is already a supplier “${name}”.`,
  'customers.not_found': () => 'The customer is not in the reference.',
  'customers.bad_phone': ({ phone }) => `Phone number “${phone}” is not recognised.`,
  'customers.bad_inn': ({ inn }) => `INN ${inn}: the check digits do not agree.`,
  'customers.bad_email': ({ email }) => `“${email}” does not look like an e-mail address.`,
  'units.not_found': () => 'The device is not on record.',
  'units.bad_serial': ({ serial, reason }) => `Serial number “${serial}” is not accepted: ${labelOf(SERIAL_REASONS, reason)}.`,
  'units.already_here': ({ number }) => `The device is already in service: order ${number} is open.`,
  'units.sold_in_future': ({ soldOn }) => `The date of sale ${formatDate(soldOn)} has not come yet.`,
  'orders.too_many_to_export': ({ count, max }) => `Orders found: ${count}. A spreadsheet takes no more than ${max}: narrow the filter.`,
  'orders.not_found': () => 'There is no order of this number.',
  'orders.wrong_stage': ({ status, event }) => `At stage “${STATUS_LABELS[status]}” it is not possible to ${ORDER_EVENT_LABELS[event]}.`,
  'orders.demand_in_future': ({ demandReceivedOn }) => `The day of the demand ${formatDate(demandReceivedOn)} has not come yet.`,
  'orders.demand_not_for_us': ({ demand, ourRole }) => `The demand “${labelOf(DEMAND_LABELS, demand)}” is not one to make of us: our role is ${labelOf(OUR_ROLE_LABELS, ourRole).toLowerCase()}.`,
  'orders.closed': () => 'The order is closed, the device is handed over. It cannot be changed.',
  'orders.photo_not_found': () => 'The order has no such photo.',
  'demands.not_found': () => 'The order has no such demand. Refresh the card.',
  'demands.in_future': ({ occurredOn }) => `The day ${formatDate(occurredOn)} has not come yet.`,
  'demands.before_sale': ({ occurredOn, soldOn }) => `The day ${formatDate(occurredOn)} is before the goods were sold on ${formatDate(soldOn)}.`,
  'demands.before_demand': ({ occurredOn, receivedOn }) => `The day ${formatDate(occurredOn)} is before the demand received on ${formatDate(receivedOn)}.`,
  'demands.data_missing': ({ kind, fields }) => `“${labelOf(EVENT_KIND_LABELS, kind)}”: not filled in – ${list(fields.map((field) => entryFieldName(kind, field)))}.`,
  'demands.ended': ({ endedOn }) => `The demand already ended on ${formatDate(endedOn)}. If the entry is wrong, correct it.`,
  'demands.entry_not_found': () => 'There is no such entry. Refresh the card.',
  'demands.entry_superseded': () => 'This entry has already been corrected. Correct the latest one.',
  'demands.term_too_long': ({ maxDays }) => `A term by agreement is no more than ${counted(maxDays, DAY_FORMS)}.`,
  'demands.until_before_demand': ({ untilOn, receivedOn }) => `The set day ${formatDate(untilOn)} is before the demand received on ${formatDate(receivedOn)}.`,
  'demands.wrong_kind': ({ kind }) => `The entry “${labelOf(EVENT_KIND_LABELS, kind)}” does not fit this demand.`,
  'demands.only_on_demand_day': ({ receivedOn }) => `What matters is whether the goods were there on the day of the demand: record ${formatDate(receivedOn)}.`,
  'demands.after_entry': ({ entryOn }) => `An event of ${formatDate(entryOn)} is already recorded for this demand: the demand could not have come later.`,
  'expertise.not_found': () => 'The order has no inspection.',
  'expertise.frozen': () => 'The inspection is signed and does not change. Make a new version.',
  'expertise.incomplete': ({ missing }) => `It cannot be signed: ${list(missing.map(signingGapLabel))}.`,
  'expertise.not_yours': ({ engineer }) => `The inspection is carried out by ${engineer}.`,
  'decisions.not_allowed': ({ decision, reasons }) => `The decision “${labelOf(DECISION_LABELS, decision)}” is closed: ${list(reasons.map((reason) => labelOf(REASON_LABELS, reason)))}.`,
  'decisions.none': () => 'The order has no decision.',
  'decisions.amount_needed': ({ decision }) => `The decision “${labelOf(DECISION_LABELS, decision)}” needs an amount.`,
  'decisions.new_serial_needed': () => 'Enter the serial number of the replacement goods.',
  'decisions.receipt_needed': () => 'Enter the receipt number.',
  'work.line_not_found': () => 'The order has no such line. Refresh the card.',
  'work.no_lines': () => 'The order has no work and no parts.',
  'work.over_limit': ({ limitMinor, totalMinor }) => `The amount ${formatMoney(totalMinor)} is above the limit agreed with the customer: ${formatMoney(limitMinor)}.`,
  'handover.blocked': ({ blockers }) => `It cannot be handed over: ${list(blockers.map((blocker) => labelOf(HANDOVER_BLOCKER_LABELS, blocker)))}.`,
  'documents.not_bar_code': ({ numbers }) => `The number does not fit into a bar code: ${numbers.join(', ')}. A bar code holds up to 20 Latin letters, digits and signs.`,
  'documents.fields_missing': ({ kind, missing }) => `${labelOf(DOCUMENT_KIND_LABELS, kind)}: not filled in – ${list(missing.map(({ label }) => label))}.`,
  'documents.not_available': ({ kind, obstacle }) => `${labelOf(DOCUMENT_KIND_LABELS, kind)} is not made: ${labelOf(PAPER_OBSTACLES, obstacle)}.`,
  'documents.not_found': () => 'The order has no such paper.',
  'documents.not_signed_by_customer': ({ kind }) => `${labelOf(DOCUMENT_KIND_LABELS, kind)}: customers do not sign such papers.`,
  'documents.already_signed': () => 'The paper is already signed on a tablet. To sign again, make a new paper.',
  'documents.signature_empty': () => 'There is no signature: only a dot or a short stroke is in the field.',
  'documents.not_a_scan': ({ name }) => `“${name}” is not a scan: a PDF or a picture is needed.`,
  'documents.demand_not_found': () => 'The order has no such demand.',
  'templates.wrong': ({ kind, problems }) => `Template “${labelOf(DOCUMENT_KIND_LABELS, kind)}” has mistakes: ${list(problems.map((problem) => `line ${problem.line} – ${templateProblem(kind as PaperKind, problem)}`))}.`,
  'templates.version_not_found': ({ version }) => `This template has no version ${version}.`,
  'templates.same': ({ kind }) => `Template “${labelOf(DOCUMENT_KIND_LABELS, kind)}” is already like this.`,
  'files.not_found': () => 'The file is not in the store.',
  'files.wrong_kind': ({ name }) => `File “${name}” is not of the kind needed here.`,
  'files.too_big': ({ maxBytes }) => `The file is larger than ${formatFileSize(maxBytes)}.`,
  'files.damaged': ({ fileId }) => `File No. ${fileId} is damaged: its content does not match the checksum. Restore it from a backup.`,
  'imports.not_found': () => 'This file has not been checked. Check it again.',
  'imports.file_refused': ({ code, details }) => importFileRefusal(code, details),
  'imports.mapping_incomplete': ({ fields }) => `Choose the columns: ${list(fields.map(importFieldName))}.`,
  'imports.already_done': () => 'This import is already done.',
  'imports.same_file': ({ fileName, committedAt }) => `File “${fileName}” was already loaded ${formatDateTime(committedAt)}.`,
  'imports.nothing_to_do': () => 'The file has no new or changed rows.',
  'imports.depended_on': ({ numbers }) => `The import cannot be undone: orders have been worked with – ${list(numbers)}.`,
  'imports.cancelled': () => 'The check of the file was stopped.',
  'law.not_found': () => 'The rule book has no such edition.',
  'law.edition_withdrawn': () => 'This edition is already withdrawn.',
  'law.last_edition': ({ code }) => `${code}: this is the only edition, the term cannot be counted without it. Enter a corrected edition in its place.`,
  'law.file_problems': ({ count }) => `The file was not taken: mistakes – ${count}. Nothing has changed.`,
  'law.file_too_big': ({ maxBytes }) => `The file is larger than ${formatFileSize(maxBytes)}. The program does not read such a file.`,
  'law.file_unreadable': ({ reason }) => (reason === 'not_utf8' ? 'The file is not in UTF-8 encoding.' : 'The file is damaged or not written in full.'),
  'law.nothing_new': () => 'The file has nothing new: the book is already like this.',
  'law.other_year': ({ expected, found }) => `The file is of ${found}, ${expected} is needed.`,
  'law.not_in_force': ({ code, on }) => `${code}: the rule is not in force on ${formatDate(on)}.`,
  'law.not_counted_in_dates': ({ code }) => `${code}: this term is not counted in dates.`,
  'law.calendar_changed': ({ asked, current }) => `The calendar has changed: ${current} is in force now, ${asked} was asked for. Count the term again.`,
  ...partsRefusals, ...picturesRefusals, ...stockRefusals, ...placesRefusals, ...buyingRefusals, ...countsRefusals, ...exchangeRefusals, ...shipmentsRefusals, ...mailRefusals, ...claimsRefusals, ...claimTemplatesRefusals, ...printingRefusals, ...viewsRefusals,
  'jobs.timeout': () => 'The work took too long and was stopped. Nothing has changed.',
  'jobs.out_of_memory': () => 'There was not enough memory, the work was stopped. Nothing has changed.',
}
