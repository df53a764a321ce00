import type { ClaimsRefusals } from '#shared/contract/refusals/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { counted, formatDate, formatMoney, type PluralForms } from '#renderer/texts/formats.ts'
import { CLAIM_EVENT_LABELS, CLAIM_STATUS_LABELS } from './claim-labels.ts'

const PIECES: PluralForms = { one: 'штука', few: 'штуки', many: 'штук', other: 'штуки' }
const money = (minor: number, currency: string): string => formatMoney(minor, currency as Currency)
const pieces = (qty: number): string => counted(qty, PIECES)

export const claimsRefusals: { readonly [C in keyof ClaimsRefusals]: (details: ClaimsRefusals[C]) => string } = {
  'claims.not_found': () => 'Претензии нет.',
  'claims.line_not_found': () => 'Строки претензии нет.',
  'claims.file_not_found': () => 'Файла у строки нет.',
  'claims.talk_not_found': () => 'Записи переговоров нет.',
  'claims.goods_not_found': () => 'Такой позиции запчастей в строке нет.',
  'claims.frozen': ({ number }) => `Претензия ${number} отправлена и не меняется.`,
  'claims.order_not_waiting': ({ number }) => `Заказ ${number} уже в другой претензии или в нём нет производственного недостатка.`,
  'claims.defect_not_waiting': ({ number }) => `${number}: уже в другой претензии, принадлежит другому поставщику или разобрано.`,
  'claims.source_twice': () => 'Один и тот же недостаток выбран дважды.',
  'claims.no_lines': ({ number }) => `В претензии ${number} нет строк.`,
  'claims.sent_in_future': ({ sentOn }) => `День отправки ${formatDate(sentOn)} ещё не наступил.`,
  'claims.in_future': ({ on }) => `День ${formatDate(on)} ещё не наступил.`,
  'claims.before_sent': ({ on, sentOn }) => `День ${formatDate(on)} раньше отправки претензии ${formatDate(sentOn)}.`,
  'claims.wrong_status': ({ status, event }) => `Претензия в состоянии «${CLAIM_STATUS_LABELS[status]}»: «${CLAIM_EVENT_LABELS[event]}» сейчас невозможно.`,
  'claims.reason_needed': ({ event }) => `«${CLAIM_EVENT_LABELS[event]}»: укажите причину.`,
  'claims.line_of_other_claim': ({ lineNo, number }) => `Строка ${lineNo} принадлежит претензии ${number}.`,
  'claims.line_twice': ({ lineNo }) => `Строка ${lineNo} указана дважды.`,
  'claims.reject_reason_needed': ({ lineNo }) => `Строка ${lineNo}: укажите причину отказа.`,
  'claims.agreed_below_zero': ({ lineNo }) => `Строка ${lineNo}: согласованные сумма и количество не могут быть меньше нуля.`,
  'claims.agreed_over_requested': ({ lineNo, currency, requestedMinor, agreedMinor }) => `Строка ${lineNo}: согласовано ${money(agreedMinor, currency)}, запрошено ${money(requestedMinor, currency)}.`,
  'claims.agreed_qty_over_requested': ({ lineNo, requestedQty, agreedQty }) => `Строка ${lineNo}: согласовано ${pieces(agreedQty)}, запрошено ${pieces(requestedQty)}.`,
  'claims.decision_against_sums': ({ lineNo }) => `Строка ${lineNo}: решение не сходится с согласованными суммой и количеством.`,
  'claims.agreed_below_settled': ({ lineNo, currency, settledMinor, agreedMinor }) => `Строка ${lineNo}: уже возмещено ${money(settledMinor, currency)}, согласовать ${money(agreedMinor, currency)} нельзя.`,
  'claims.answer_refused': ({ findings }) => `Ответ поставщика не принят целиком: расхождений ${findings.length}.`,
  'claims.rate_needed': ({ currency }) => `Укажите курс ${currency} к рублю.`,
  'claims.goods_by_receipt': ({ lineNo, partNo }) => `Строка ${lineNo}: запчасть ${partNo} приходует приход на склад.`,
  'claims.allocation_empty': ({ lineNo }) => `Строка ${lineNo}: не указаны ни сумма, ни количество.`,
  'claims.allocation_not_whole': ({ currency, amountMinor, allocatedMinor }) => `По строкам распределено ${money(allocatedMinor, currency)} из ${money(amountMinor, currency)}.`,
  'claims.over_settled': ({ lineNo, currency, leftMinor, amountMinor }) => `Строка ${lineNo}: осталось ${money(leftMinor, currency)}, указано ${money(amountMinor, currency)}.`,
  'claims.over_settled_pieces': ({ lineNo, partNo, leftQty, qty }) => `Строка ${lineNo}, ${partNo}: осталось ${pieces(leftQty)}, указано ${pieces(qty)}.`,
  'claims.has_compensation': ({ number }) => `По претензии ${number} уже есть возмещение: она закрывается, а не отзывается.`,
  'claims.outstanding': ({ number, lines }) => `Претензия ${number} не закрыта: не рассчитаны строки ${lines.map((line) => line.lineNo).join(', ')}.`,
  'claims.next_due_without_step': () => 'Срок указан, а следующий шаг не назван.',
  'claims.link_or_file_needed': () => 'Приложите файл или укажите ссылку.',
  'claims.bad_link': ({ link }) => `Это не ссылка: ${link}.`,
  'claims.wrong_file_kind': () => 'Вид файла не подходит: нужны снимок, видео, PDF или таблица.',
  'claims.eight_d_order': () => 'Даты 8D идут не по порядку.',
}
