import type { TemplateProblemCode } from '#shared/documents/templates/ast.ts'
import type { ImportRefusalCode, ImportRefusalDetails } from '#shared/import/refusal-codes.ts'
import type { OrderEvent, OrderStatus } from '#shared/orders/status.ts'

import type { BuyingRefusals } from './refusals/buying.ts'
import type { ClaimTemplatesRefusals } from './refusals/claim-templates.ts'
import type { ClaimsRefusals } from './refusals/claims.ts'
import type { CountsRefusals } from './refusals/counts.ts'
import type { ExchangeRefusals } from './refusals/exchange.ts'
import type { MailRefusals } from './refusals/mail.ts'
import type { PartsRefusals } from './refusals/parts.ts'
import type { PicturesRefusals } from './refusals/pictures.ts'
import type { PlacesRefusals } from './refusals/places.ts'
import type { PrintingRefusals } from './refusals/printing.ts'
import type { ShipmentsRefusals } from './refusals/shipments.ts'
import type { StockRefusals } from './refusals/stock.ts'
import type { ViewsRefusals } from './refusals/views.ts'

/** Every way the business says no, with the data its sentence needs. Data only: sentences live in the renderer. */
export interface RefusalDetails extends PartsRefusals, PicturesRefusals, StockRefusals, PlacesRefusals, BuyingRefusals, CountsRefusals, ExchangeRefusals, ShipmentsRefusals, MailRefusals, ClaimsRefusals, ClaimTemplatesRefusals, PrintingRefusals, ViewsRefusals {
  'auth.sign_in_needed': Record<string, never>
  'auth.not_allowed': { procedure: string; roles: readonly string[] }
  'auth.wrong_password': { triesLeft: number }
  'auth.too_many_tries': { retryAfterSeconds: number }
  'auth.already_set_up': Record<string, never>
  'auth.not_set_up': Record<string, never>
  'auth.common_password': Record<string, never>
  'people.login_taken': { login: string }
  'people.not_found': Record<string, never>
  'people.last_administrator': Record<string, never>
  'people.password_needed': Record<string, never>
  'people.not_an_engineer': Record<string, never>
  'organisation.bad_registration_number': { field: string }
  'reference.not_found': Record<string, never>
  'reference.code_taken': { code: string }
  'reference.bad_limits': { stepCode: string }
  'catalog.not_found': Record<string, never>
  'catalog.brand_not_found': Record<string, never>
  'catalog.model_exists': { name: string }
  'suppliers.not_found': Record<string, never>
  'suppliers.name_taken': { name: string }
  'suppliers.bad_holiday': { reason: string; fromOn: string }
  'customers.not_found': Record<string, never>
  'customers.bad_phone': { phone: string }
  'customers.bad_inn': { inn: string }
  'customers.bad_email': { email: string }
  'units.not_found': Record<string, never>
  'units.bad_serial': { serial: string; reason: string }
  'units.already_here': { orderId: number; number: string }
  'units.sold_in_future': { soldOn: string }
  'orders.not_found': Record<string, never>
  'orders.too_many_to_export': { count: number; max: number }
  'orders.wrong_stage': { status: OrderStatus; event: OrderEvent }
  'orders.demand_in_future': { demandReceivedOn: string }
  'orders.demand_not_for_us': { demand: string; ourRole: string }
  'orders.closed': Record<string, never>
  'orders.photo_not_found': Record<string, never>
  'demands.not_found': Record<string, never>
  'demands.in_future': { occurredOn: string }
  'demands.before_sale': { occurredOn: string; soldOn: string }
  'demands.before_demand': { occurredOn: string; receivedOn: string }
  'demands.data_missing': { kind: string; fields: readonly string[] }
  'demands.ended': { endedOn: string }
  'demands.entry_not_found': Record<string, never>
  'demands.entry_superseded': Record<string, never>
  'demands.term_too_long': { maxDays: number }
  'demands.until_before_demand': { untilOn: string; receivedOn: string }
  'demands.wrong_kind': { kind: string }
  'demands.only_on_demand_day': { receivedOn: string }
  'demands.after_entry': { occurredOn: string; entryOn: string }
  'expertise.not_found': Record<string, never>
  'expertise.frozen': Record<string, never>
  'expertise.incomplete': { missing: readonly string[] }
  'expertise.not_yours': { engineer: string }
  'decisions.not_allowed': { decision: string; reasons: readonly string[] }
  'decisions.none': Record<string, never>
  'decisions.amount_needed': { decision: string }
  'decisions.new_serial_needed': Record<string, never>
  'decisions.receipt_needed': Record<string, never>
  'work.line_not_found': Record<string, never>
  'work.no_lines': Record<string, never>
  'work.over_limit': { limitMinor: number; totalMinor: number }
  'handover.blocked': { blockers: readonly string[] }
  'documents.not_bar_code': { numbers: readonly string[] }
  'documents.fields_missing': { kind: string; missing: readonly { key: string; label: string }[] }
  'documents.not_available': { kind: string; obstacle: string }
  'documents.not_found': Record<string, never>
  'documents.demand_not_found': Record<string, never>
  'templates.wrong': { kind: string; problems: readonly { line: number; column: number; code: TemplateProblemCode; about: string; message: string }[] }
  'templates.version_not_found': { version: number }
  'templates.same': { kind: string }
  /** The customer does not sign such papers. */
  'documents.not_signed_by_customer': { kind: string }
  'documents.already_signed': Record<string, never>
  'documents.signature_empty': Record<string, never>
  'documents.not_a_scan': { name: string }
  'files.not_found': Record<string, never>
  'files.wrong_kind': { name: string }
  'files.too_big': { maxBytes: number }
  'files.damaged': { fileId: number }
  'imports.not_found': Record<string, never>
  'imports.file_refused': { code: ImportRefusalCode; details: ImportRefusalDetails }
  'imports.mapping_incomplete': { fields: readonly string[] }
  'imports.already_done': { importId: number }
  'imports.same_file': { fileName: string; committedAt: string }
  'imports.nothing_to_do': Record<string, never>
  'imports.depended_on': { numbers: readonly string[] }
  'imports.cancelled': Record<string, never>
  'law.not_found': Record<string, never>
  'law.edition_withdrawn': Record<string, never>
  'law.last_edition': { code: string }
  'law.file_problems': { count: number }
  'law.file_too_big': { maxBytes: number }
  'law.file_unreadable': { reason: string }
  'law.nothing_new': Record<string, never>
  'law.other_year': { expected: number; found: number }
  'law.not_in_force': { code: string; on: string }
  'law.not_counted_in_dates': { code: string; unit: string }
  'law.calendar_changed': { asked: string; current: string }
  'jobs.timeout': Record<string, never>
  'jobs.out_of_memory': Record<string, never>
}
export type RefusalCode = keyof RefusalDetails
