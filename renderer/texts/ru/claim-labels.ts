import type { EvidenceDemand } from '#shared/suppliers/evidence-demands.ts'
import type { ClaimEvent, ClaimStatus } from '#shared/claims/status.ts'

export const CLAIM_STATUS_LABELS: Readonly<Record<ClaimStatus, string>> = {
  draft: 'Черновик', evidence_collecting: 'Сбор доказательств', ready: 'Готова', sent: 'Отправлена', acknowledged: 'Получение подтверждено', info_requested: 'Запрошены сведения', inspection: 'Осмотр', accepted: 'Принята',
  partially_accepted: 'Принята частично', rejected: 'Отклонена', compensation_agreed: 'Возмещение согласовано', compensated: 'Возмещена', closed: 'Закрыта', escalated: 'Передана в спор', expired: 'Срок истёк', withdrawn: 'Отозвана',
}
export const CLAIM_EVENT_LABELS: Readonly<Record<ClaimEvent, string>> = {
  collect: 'Собрать доказательства', make_ready: 'Готова к отправке', reopen: 'Вернуть в черновик', send: 'Отправить', acknowledge: 'Получение подтверждено', request_info: 'Запрошены сведения', give_info: 'Сведения переданы',
  inspect: 'Назначен осмотр', accept: 'Принята', accept_partly: 'Принята частично', reject: 'Отклонена', agree: 'Возмещение согласовано', compensate: 'Возмещена', close: 'Закрыть', escalate: 'Передать в спор', expire: 'Срок истёк', withdraw: 'Отозвать',
}
export const WINDOW_PASSED_LABEL = 'срок уведомления истёк'
/** What a line lacks, said after «не хватает». */
export const MISSING_EVIDENCE_LABELS: Readonly<Record<EvidenceDemand, string>> = {
  serial: 'нет серийного номера', photo_serial_plate: 'нет фото шильдика', photo_defect: 'нет фото недостатка', photo_general: 'нет общего вида', video: 'нет видео', lot: 'нет партии', production_date: 'нет даты выпуска',
  order_number: 'нет номера заказа', invoice: 'нет инвойса', sale_date: 'нет даты продажи', test_values: 'нет измерений', test_report: 'нет протокола', defect_code: 'нет кода дефекта', supplier_sku: 'нет артикула поставщика', unit_price: 'нет закупочной цены',
}
