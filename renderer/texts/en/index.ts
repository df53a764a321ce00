import * as customerScreen from './customer-screen.ts'
import * as notices from './notices.ts'
import * as help from './help.ts'
import * as training from './training.ts'
import type { Translated } from './translated.ts'
import * as updates from './updates.ts'

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
  readonly 'customer-screen': Translated<typeof import('../ru/customer-screen.ts')>
  readonly decisions: Translated<typeof import('../ru/decisions.ts')>
  readonly desk: Translated<typeof import('../ru/desk.ts')>
  readonly exchange: Translated<typeof import('../ru/exchange.ts')>
  readonly expertise: Translated<typeof import('../ru/expertise.ts')>
  readonly failures: Translated<typeof import('../ru/failures.ts')>
  readonly 'field-errors': Translated<typeof import('../ru/field-errors.ts')>
  readonly frame: Translated<typeof import('../ru/frame.ts')>
  readonly handover: Translated<typeof import('../ru/handover.ts')>
  readonly help: Translated<typeof import('../ru/help.ts')>
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
  readonly notices: Translated<typeof import('../ru/notices.ts')>
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
  readonly training: Translated<typeof import('../ru/training.ts')>
  readonly 'two-sides': Translated<typeof import('../ru/two-sides.ts')>
  readonly updates: Translated<typeof import('../ru/updates.ts')>
  readonly warehouse: Translated<typeof import('../ru/warehouse.ts')>
  readonly work: Translated<typeof import('../ru/work.ts')>
}

/** What is not here yet is shown in Russian. */
export const english: Partial<English> = { 'customer-screen': customerScreen, help, notices, training, updates }
