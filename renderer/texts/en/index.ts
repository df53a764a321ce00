import * as buying from './buying.ts'
import * as claimBoard from './claim-board.ts'
import * as claimEvidence from './claim-evidence.ts'
import * as claimLabels from './claim-labels.ts'
import * as claimLife from './claim-life.ts'
import * as claimTemplates from './claim-templates.ts'
import * as claims from './claims.ts'
import * as clockLabels from './clock-labels.ts'
import * as counts from './counts.ts'
import * as decisions from './decisions.ts'
import * as desk from './desk.ts'
import * as exchange from './exchange.ts'
import * as expertise from './expertise.ts'
import * as failures from './failures.ts'
import * as fieldErrors from './field-errors.ts'
import * as frame from './frame.ts'
import * as handover from './handover.ts'
import * as holidays from './holidays.ts'
import * as importing from './import.ts'
import * as importRefusals from './import-refusals.ts'
import * as intake from './intake.ts'
import * as journal from './journal.ts'
import * as kit from './kit.ts'
import * as labels from './labels.ts'
import * as lawBook from './law-book.ts'
import * as legalClock from './legal-clock.ts'
import * as mail from './mail.ts'
import * as mailTroubles from './mail-troubles.ts'
import * as orderCard from './order-card.ts'
import * as orderParts from './order-parts.ts'
import * as ordersList from './orders-list.ts'
import * as papers from './papers.ts'
import * as parts from './parts.ts'
import * as photos from './photos.ts'
import * as places from './places.ts'
import * as reference from './reference.ts'
import * as refusals from './refusals.ts'
import * as refusalsShipments from './refusals-shipments.ts'
import * as regions from './regions.ts'
import * as search from './search.ts'
import * as settings from './settings.ts'
import * as shipments from './shipments.ts'
import * as signIn from './sign-in.ts'
import * as stockLabels from './stock-labels.ts'
import * as stockOperations from './stock-operations.ts'
import * as supplierProfile from './supplier-profile.ts'
import * as supplierReports from './supplier-reports.ts'
import * as supplierScore from './supplier-score.ts'
import * as suppliers from './suppliers.ts'
import * as templates from './templates.ts'
import * as twoSides from './two-sides.ts'
import * as warehouse from './warehouse.ts'
import * as work from './work.ts'
import type { Translated } from './translated.ts'

/** Every catalogue a screen asks for. */
export type English = {
  readonly buying: Translated<typeof import('../ru/buying.ts')>
  readonly 'claim-board': Translated<typeof import('../ru/claim-board.ts')>
  readonly 'claim-evidence': Translated<typeof import('../ru/claim-evidence.ts')>
  readonly 'claim-labels': Translated<typeof import('../ru/claim-labels.ts')>
  readonly 'claim-life': Translated<typeof import('../ru/claim-life.ts')>
  readonly 'claim-templates': Translated<typeof import('../ru/claim-templates.ts')>
  readonly claims: Translated<typeof import('../ru/claims.ts')>
  readonly 'clock-labels': Translated<typeof import('../ru/clock-labels.ts')>
  readonly counts: Translated<typeof import('../ru/counts.ts')>
  readonly decisions: Translated<typeof import('../ru/decisions.ts')>
  readonly desk: Translated<typeof import('../ru/desk.ts')>
  readonly exchange: Translated<typeof import('../ru/exchange.ts')>
  readonly expertise: Translated<typeof import('../ru/expertise.ts')>
  readonly failures: Translated<typeof import('../ru/failures.ts')>
  readonly 'field-errors': Translated<typeof import('../ru/field-errors.ts')>
  readonly frame: Translated<typeof import('../ru/frame.ts')>
  readonly handover: Translated<typeof import('../ru/handover.ts')>
  readonly holidays: Translated<typeof import('../ru/holidays.ts')>
  readonly import: Translated<typeof import('../ru/import.ts')>
  readonly 'import-refusals': Translated<typeof import('../ru/import-refusals.ts')>
  readonly intake: Translated<typeof import('../ru/intake.ts')>
  readonly journal: Translated<typeof import('../ru/journal.ts')>
  readonly kit: Translated<typeof import('../ru/kit.ts')>
  readonly labels: Translated<typeof import('../ru/labels.ts')>
  readonly 'law-book': Translated<typeof import('../ru/law-book.ts')>
  readonly 'legal-clock': Translated<typeof import('../ru/legal-clock.ts')>
  readonly mail: Translated<typeof import('../ru/mail.ts')>
  readonly 'mail-troubles': Translated<typeof import('../ru/mail-troubles.ts')>
  readonly 'order-card': Translated<typeof import('../ru/order-card.ts')>
  readonly 'order-parts': Translated<typeof import('../ru/order-parts.ts')>
  readonly 'orders-list': Translated<typeof import('../ru/orders-list.ts')>
  readonly papers: Translated<typeof import('../ru/papers.ts')>
  readonly parts: Translated<typeof import('../ru/parts.ts')>
  readonly photos: Translated<typeof import('../ru/photos.ts')>
  readonly places: Translated<typeof import('../ru/places.ts')>
  readonly reference: Translated<typeof import('../ru/reference.ts')>
  readonly refusals: Translated<typeof import('../ru/refusals.ts')>
  readonly 'refusals-shipments': Translated<typeof import('../ru/refusals-shipments.ts')>
  readonly regions: Translated<typeof import('../ru/regions.ts')>
  readonly search: Translated<typeof import('../ru/search.ts')>
  readonly settings: Translated<typeof import('../ru/settings.ts')>
  readonly shipments: Translated<typeof import('../ru/shipments.ts')>
  readonly 'sign-in': Translated<typeof import('../ru/sign-in.ts')>
  readonly 'stock-labels': Translated<typeof import('../ru/stock-labels.ts')>
  readonly 'stock-operations': Translated<typeof import('../ru/stock-operations.ts')>
  readonly 'supplier-profile': Translated<typeof import('../ru/supplier-profile.ts')>
  readonly 'supplier-reports': Translated<typeof import('../ru/supplier-reports.ts')>
  readonly 'supplier-score': Translated<typeof import('../ru/supplier-score.ts')>
  readonly suppliers: Translated<typeof import('../ru/suppliers.ts')>
  readonly templates: Translated<typeof import('../ru/templates.ts')>
  readonly 'two-sides': Translated<typeof import('../ru/two-sides.ts')>
  readonly warehouse: Translated<typeof import('../ru/warehouse.ts')>
  readonly work: Translated<typeof import('../ru/work.ts')>
}

/** A catalogue without its English does not compile. */
export const english: English = {
  buying, 'claim-board': claimBoard, 'claim-evidence': claimEvidence, 'claim-labels': claimLabels, 'claim-life': claimLife, 'claim-templates': claimTemplates, claims, 'clock-labels': clockLabels,
  counts, decisions, desk, exchange, expertise, failures, 'field-errors': fieldErrors, frame,
  handover, holidays, import: importing, 'import-refusals': importRefusals, intake, journal, kit, labels,
  'law-book': lawBook, 'legal-clock': legalClock, mail, 'mail-troubles': mailTroubles, 'order-card': orderCard, 'order-parts': orderParts, 'orders-list': ordersList, papers,
  parts, photos, places, reference, refusals, 'refusals-shipments': refusalsShipments, regions, search,
  settings, shipments, 'sign-in': signIn, 'stock-labels': stockLabels, 'stock-operations': stockOperations, 'supplier-profile': supplierProfile, 'supplier-reports': supplierReports, 'supplier-score': supplierScore,
  suppliers, templates, 'two-sides': twoSides, warehouse, work,
}
