/** What a supplier demands, what a line lacks and which facts may turn the supplier against it. */
import type { DefectSource, WindowStart } from '#shared/claims/kinds.ts'
import type { ClaimCheck, NoticeWindow, WindowTerm } from '#shared/contract/claims.ts'
import type { EvidenceDemand } from '#shared/suppliers/evidence-demands.ts'
import { counted, formatDate, formatDays, formatNumber, type PluralForms } from '#renderer/texts/formats.ts'
import { lawArticle } from './law-book.ts'

const MONTH_FORMS: PluralForms = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }
const YEAR_FORMS: PluralForms = { one: 'год', few: 'года', many: 'лет', other: 'года' }

export const DEMAND_LABELS: Readonly<Record<EvidenceDemand, string>> = {
  serial: 'серийный номер', photo_serial_plate: 'фото шильдика', photo_defect: 'фото недостатка', photo_general: 'общий вид', video: 'видео', lot: 'номер партии', production_date: 'дата выпуска',
  order_number: 'номер заказа', invoice: 'инвойс', sale_date: 'дата продажи', test_values: 'измерения', test_report: 'протокол испытаний', defect_code: 'код дефекта', supplier_sku: 'артикул поставщика', unit_price: 'закупочная цена',
}

export const SOURCE_LABELS: Readonly<Record<DefectSource, string>> = { order: 'экспертиза', evidence: 'карантин', receipt: 'приёмка' }

export const evidenceTexts = {
  title: 'Что спросит поставщик', ready: 'Всё собрано', score: (done: number, total: number) => `собрано ${formatNumber(done)} из ${formatNumber(total)}`, nothingDemanded: 'Поставщик ничего не требует', met: 'есть', missing: 'не хватает',
  willDemand: 'Поставщик потребует', left: (supplier: string) => `${supplier}: соберите, пока изделие на столе`, collected: (supplier: string) => `${supplier}: всё собрано`, missingLine: (supplier: string, words: string) => `${supplier} потребует, пока не собрано: ${words}`,
  fix: { order: 'Открыть заказ', photos: 'К фото заказа', expertise: 'К экспертизе', model: 'К модели', part: 'К запчасти', receipt: 'К приходу', attach: 'Приложить' },
  attachLater: 'прикладывается в строке претензии',
  checks: 'Проверка строки', noChecks: 'Повторов и расхождений не найдено', openClaim: (number: string) => `Открыть ${number}`, openOrder: (number: string) => `Открыть заказ ${number}`, openSupplier: 'Открыть поставщика', factCount: (count: number) => counted(count, { one: 'факт', few: 'факта', many: 'фактов', other: 'факта' }),
} as const

/** A fact in one sentence. */
export function checkText(check: ClaimCheck): string {
  switch (check.code) {
    case 'serial_claimed_before': return `Серийный номер ${check.serial} уже в претензии ${check.claimNumber}, строка ${formatNumber(check.lineNo)}`
    case 'photo_used_elsewhere': return `То же фото уже в претензии ${check.claimNumber}, строка ${formatNumber(check.lineNo)}`
    case 'photo_of_other_order': return `То же фото приложено к заказу ${check.orderNumber}`
    case 'serial_not_in_shipment': return `Серийного номера ${check.serial} нет ни в одной поставке`
    case 'serials_not_recorded': return 'Серийные номера поставок не записаны: проверить нечем'
    case 'serial_of_other_supplier': return `Серийный номер ${check.serial} пришёл от другого поставщика: ${check.supplier}`
    case 'window_passed': return `Последний день уведомления ${formatDate(check.dueOn)} прошёл ${formatDays(check.daysOver)} назад, ${lawArticle(check.article)}`
  }
}

const STARTS: Readonly<Record<WindowStart, string>> = { found: 'недостаток обнаружен', arrived: 'товар прибыл', sold: 'товар продан' }
const UNKNOWN: Readonly<Record<WindowStart, string>> = { found: 'день обнаружения неизвестен', arrived: 'день прибытия товара неизвестен', sold: 'день продажи неизвестен' }

function lengthText(length: number, unit: 'day' | 'month' | 'year'): string {
  if (unit === 'day') return formatDays(length)
  return counted(length, unit === 'month' ? MONTH_FORMS : YEAR_FORMS)
}

/** How one day was counted, a sentence for each step. */
export function termSteps(term: WindowTerm): readonly string[] {
  return term.steps.map((step) => {
    switch (step.code) {
      case 'from': return `${formatDate(step.on)}: ${STARTS[step.start]}`
      case 'add': return `плюс ${lengthText(step.length, step.unit)}`
      case 'due': return `последний день ${formatDate(step.on)}`
      case 'unknown': return `${UNKNOWN[step.start]}: срок не считается`
    }
  })
}

export const noticeTexts = {
  title: 'Последний день уведомления', why: 'почему', notCounted: 'не считается', earliest: 'считается по самому раннему из сроков',
  left: ({ daysLeft, isPassed }: Pick<NoticeWindow, 'daysLeft' | 'isPassed'>) => (daysLeft === null ? '' : isPassed ? `прошёл ${formatDays(Math.abs(daysLeft))} назад` : daysLeft === 0 ? 'сегодня последний день' : `осталось ${formatDays(daysLeft)}`),
} as const
