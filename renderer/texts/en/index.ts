import * as bulk from './bulk.ts'
import * as buying from './buying.ts'
import * as claimBoard from './claim-board.ts'
import * as claimEvidence from './claim-evidence.ts'
import * as claimLabels from './claim-labels.ts'
import * as claimLife from './claim-life.ts'
import * as claimTemplates from './claim-templates.ts'
import * as claims from './claims.ts'
import * as clockLabels from './clock-labels.ts'
import * as clockSteps from './clock-steps.ts'
import * as counts from './counts.ts'
import * as customerScreen from './customer-screen.ts'
import * as decisions from './decisions.ts'
import * as desk from './desk.ts'
import * as drafts from './drafts.ts'
import * as exchange from './exchange.ts'
import * as expertise from './expertise.ts'
import * as failures from './failures.ts'
import * as fieldErrors from './field-errors.ts'
import * as frame from './frame.ts'
import * as handover from './handover.ts'
import * as help from './help.ts'
import * as holidays from './holidays.ts'
import * as importing from './import.ts'
import * as importRefusals from './import-refusals.ts'
import * as intake from './intake.ts'
import * as journal from './journal.ts'
import * as kit from './kit.ts'
import * as labels from './labels.ts'
import * as lawBook from './law-book.ts'
import * as lawWords from './law-words.ts'
import * as legalClock from './legal-clock.ts'
import * as listKeys from './list-keys.ts'
import * as mail from './mail.ts'
import * as mailTroubles from './mail-troubles.ts'
import * as notices from './notices.ts'
import * as orderCard from './order-card.ts'
import * as orderParts from './order-parts.ts'
import * as ordersList from './orders-list.ts'
import * as paletteRooms from './palette-rooms.ts'
import * as paperFields from './paper-fields.ts'
import * as papers from './papers.ts'
import * as parts from './parts.ts'
import * as photoFolder from './photo-folder.ts'
import * as photos from './photos.ts'
import * as places from './places.ts'
import * as printing from './printing.ts'
import * as reference from './reference.ts'
import * as refusals from './refusals.ts'
import * as refusalsShipments from './refusals-shipments.ts'
import * as regions from './regions.ts'
import * as scanner from './scanner.ts'
import * as search from './search.ts'
import * as settings from './settings.ts'
import * as shipments from './shipments.ts'
import * as shipped from './shipped.ts'
import * as signIn from './sign-in.ts'
import * as stockLabels from './stock-labels.ts'
import * as stockOperations from './stock-operations.ts'
import * as supplierProfile from './supplier-profile.ts'
import * as supplierReports from './supplier-reports.ts'
import * as supplierScore from './supplier-score.ts'
import * as suppliers from './suppliers.ts'
import * as templates from './templates.ts'
import * as training from './training.ts'
import * as twoSides from './two-sides.ts'
import * as undo from './undo.ts'
import * as updates from './updates.ts'
import * as views from './views.ts'
import * as warehouse from './warehouse.ts'
import * as work from './work.ts'
import type * as russianBulk from '../ru/bulk.ts'
import type * as russianBuying from '../ru/buying.ts'
import type * as russianClaimBoard from '../ru/claim-board.ts'
import type * as russianClaimEvidence from '../ru/claim-evidence.ts'
import type * as russianClaimLabels from '../ru/claim-labels.ts'
import type * as russianClaimLife from '../ru/claim-life.ts'
import type * as russianClaimTemplates from '../ru/claim-templates.ts'
import type * as russianClaims from '../ru/claims.ts'
import type * as russianClockLabels from '../ru/clock-labels.ts'
import type * as russianClockSteps from '../ru/clock-steps.ts'
import type * as russianCounts from '../ru/counts.ts'
import type * as russianCustomerScreen from '../ru/customer-screen.ts'
import type * as russianDecisions from '../ru/decisions.ts'
import type * as russianDesk from '../ru/desk.ts'
import type * as russianDrafts from '../ru/drafts.ts'
import type * as russianExchange from '../ru/exchange.ts'
import type * as russianExpertise from '../ru/expertise.ts'
import type * as russianFailures from '../ru/failures.ts'
import type * as russianFieldErrors from '../ru/field-errors.ts'
import type * as russianFrame from '../ru/frame.ts'
import type * as russianHandover from '../ru/handover.ts'
import type * as russianHelp from '../ru/help.ts'
import type * as russianHolidays from '../ru/holidays.ts'
import type * as russianImport from '../ru/import.ts'
import type * as russianImportRefusals from '../ru/import-refusals.ts'
import type * as russianIntake from '../ru/intake.ts'
import type * as russianJournal from '../ru/journal.ts'
import type * as russianKit from '../ru/kit.ts'
import type * as russianLabels from '../ru/labels.ts'
import type * as russianLawBook from '../ru/law-book.ts'
import type * as russianLawWords from '../ru/law-words.ts'
import type * as russianLegalClock from '../ru/legal-clock.ts'
import type * as russianListKeys from '../ru/list-keys.ts'
import type * as russianMail from '../ru/mail.ts'
import type * as russianMailTroubles from '../ru/mail-troubles.ts'
import type * as russianNotices from '../ru/notices.ts'
import type * as russianOrderCard from '../ru/order-card.ts'
import type * as russianOrderParts from '../ru/order-parts.ts'
import type * as russianOrdersList from '../ru/orders-list.ts'
import type * as russianPaletteRooms from '../ru/palette-rooms.ts'
import type * as russianPaperFields from '../ru/paper-fields.ts'
import type * as russianPapers from '../ru/papers.ts'
import type * as russianParts from '../ru/parts.ts'
import type * as russianPhotoFolder from '../ru/photo-folder.ts'
import type * as russianPhotos from '../ru/photos.ts'
import type * as russianPlaces from '../ru/places.ts'
import type * as russianPrinting from '../ru/printing.ts'
import type * as russianReference from '../ru/reference.ts'
import type * as russianRefusals from '../ru/refusals.ts'
import type * as russianRefusalsShipments from '../ru/refusals-shipments.ts'
import type * as russianRegions from '../ru/regions.ts'
import type * as russianScanner from '../ru/scanner.ts'
import type * as russianSearch from '../ru/search.ts'
import type * as russianSettings from '../ru/settings.ts'
import type * as russianShipments from '../ru/shipments.ts'
import type * as russianShipped from '../ru/shipped.ts'
import type * as russianSignIn from '../ru/sign-in.ts'
import type * as russianStockLabels from '../ru/stock-labels.ts'
import type * as russianStockOperations from '../ru/stock-operations.ts'
import type * as russianSupplierProfile from '../ru/supplier-profile.ts'
import type * as russianSupplierReports from '../ru/supplier-reports.ts'
import type * as russianSupplierScore from '../ru/supplier-score.ts'
import type * as russianSuppliers from '../ru/suppliers.ts'
import type * as russianTemplates from '../ru/templates.ts'
import type * as russianTraining from '../ru/training.ts'
import type * as russianTwoSides from '../ru/two-sides.ts'
import type * as russianUndo from '../ru/undo.ts'
import type * as russianUpdates from '../ru/updates.ts'
import type * as russianViews from '../ru/views.ts'
import type * as russianWarehouse from '../ru/warehouse.ts'
import type * as russianWork from '../ru/work.ts'
import type { Translated } from './translated.ts'

/** Every catalogue a screen asks for. */
export type English = {
  readonly bulk: Translated<typeof russianBulk>
  readonly buying: Translated<typeof russianBuying>
  readonly 'claim-board': Translated<typeof russianClaimBoard>
  readonly 'claim-evidence': Translated<typeof russianClaimEvidence>
  readonly 'claim-labels': Translated<typeof russianClaimLabels>
  readonly 'claim-life': Translated<typeof russianClaimLife>
  readonly 'claim-templates': Translated<typeof russianClaimTemplates>
  readonly claims: Translated<typeof russianClaims>
  readonly 'clock-labels': Translated<typeof russianClockLabels>
  readonly 'clock-steps': Translated<typeof russianClockSteps>
  readonly counts: Translated<typeof russianCounts>
  readonly 'customer-screen': Translated<typeof russianCustomerScreen>
  readonly decisions: Translated<typeof russianDecisions>
  readonly desk: Translated<typeof russianDesk>
  readonly drafts: Translated<typeof russianDrafts>
  readonly exchange: Translated<typeof russianExchange>
  readonly expertise: Translated<typeof russianExpertise>
  readonly failures: Translated<typeof russianFailures>
  readonly 'field-errors': Translated<typeof russianFieldErrors>
  readonly frame: Translated<typeof russianFrame>
  readonly handover: Translated<typeof russianHandover>
  readonly help: Translated<typeof russianHelp>
  readonly holidays: Translated<typeof russianHolidays>
  readonly import: Translated<typeof russianImport>
  readonly 'import-refusals': Translated<typeof russianImportRefusals>
  readonly intake: Translated<typeof russianIntake>
  readonly journal: Translated<typeof russianJournal>
  readonly kit: Translated<typeof russianKit>
  readonly labels: Translated<typeof russianLabels>
  readonly 'law-book': Translated<typeof russianLawBook>
  readonly 'law-words': typeof russianLawWords
  readonly 'legal-clock': Translated<typeof russianLegalClock>
  readonly 'list-keys': Translated<typeof russianListKeys>
  readonly mail: Translated<typeof russianMail>
  readonly 'mail-troubles': Translated<typeof russianMailTroubles>
  readonly notices: Translated<typeof russianNotices>
  readonly 'order-card': Translated<typeof russianOrderCard>
  readonly 'order-parts': Translated<typeof russianOrderParts>
  readonly 'orders-list': Translated<typeof russianOrdersList>
  readonly 'palette-rooms': Translated<typeof russianPaletteRooms>
  readonly 'paper-fields': typeof russianPaperFields
  readonly papers: Translated<typeof russianPapers>
  readonly parts: Translated<typeof russianParts>
  readonly 'photo-folder': Translated<typeof russianPhotoFolder>
  readonly photos: Translated<typeof russianPhotos>
  readonly places: Translated<typeof russianPlaces>
  readonly printing: Translated<typeof russianPrinting>
  readonly reference: Translated<typeof russianReference>
  readonly refusals: Translated<typeof russianRefusals>
  readonly 'refusals-shipments': Translated<typeof russianRefusalsShipments>
  readonly regions: Translated<typeof russianRegions>
  readonly scanner: Translated<typeof russianScanner>
  readonly search: Translated<typeof russianSearch>
  readonly settings: Translated<typeof russianSettings>
  readonly shipments: Translated<typeof russianShipments>
  readonly shipped: Translated<typeof russianShipped>
  readonly 'sign-in': Translated<typeof russianSignIn>
  readonly 'stock-labels': Translated<typeof russianStockLabels>
  readonly 'stock-operations': Translated<typeof russianStockOperations>
  readonly 'supplier-profile': Translated<typeof russianSupplierProfile>
  readonly 'supplier-reports': Translated<typeof russianSupplierReports>
  readonly 'supplier-score': Translated<typeof russianSupplierScore>
  readonly suppliers: Translated<typeof russianSuppliers>
  readonly templates: Translated<typeof russianTemplates>
  readonly training: Translated<typeof russianTraining>
  readonly 'two-sides': Translated<typeof russianTwoSides>
  readonly undo: Translated<typeof russianUndo>
  readonly updates: Translated<typeof russianUpdates>
  readonly views: Translated<typeof russianViews>
  readonly warehouse: Translated<typeof russianWarehouse>
  readonly work: Translated<typeof russianWork>
}

/** A catalogue without its English does not compile. */
export const english: English = {
  bulk, buying, 'claim-board': claimBoard, 'claim-evidence': claimEvidence, 'claim-labels': claimLabels, 'claim-life': claimLife, 'claim-templates': claimTemplates, claims,
  'clock-labels': clockLabels, 'clock-steps': clockSteps, counts, 'customer-screen': customerScreen, decisions, desk, drafts, exchange, expertise,
  failures, 'field-errors': fieldErrors, frame, handover, help, holidays, import: importing, 'import-refusals': importRefusals,
  intake, journal, kit, labels, 'law-book': lawBook, 'law-words': lawWords, 'legal-clock': legalClock, 'list-keys': listKeys, mail,
  'mail-troubles': mailTroubles, notices, 'order-card': orderCard, 'order-parts': orderParts, 'orders-list': ordersList, 'palette-rooms': paletteRooms, 'paper-fields': paperFields, papers, parts,
  'photo-folder': photoFolder, photos, places, printing, reference, refusals, 'refusals-shipments': refusalsShipments, regions, scanner,
  search, settings, shipments, shipped, 'sign-in': signIn, 'stock-labels': stockLabels, 'stock-operations': stockOperations, 'supplier-profile': supplierProfile, 'supplier-reports': supplierReports,
  'supplier-score': supplierScore, suppliers, templates, training, 'two-sides': twoSides, undo, updates, views, warehouse, work,
}
