/** Shipped templates of the papers of the warehouse. */
export const PARTS_OUT_TEMPLATE = `# Требование
@facts device receiver warehouse allowed_by
@rows rows
@facts 1 old_parts
# Подписи
@signer Затребовал, получил | {receiver}
@signer Отпустил | {storekeeper}
@signer Разрешил | {allowed_by}
`

const acceptance = (customs: string, onTheWay: string): string => `# Приёмка
@facts 3 storage_place commission_order insurer
@facts supplier sender contract invoice waybill transport${customs}
@facts 4 arrived_at opened_at started_at ended_at
# Состояние груза
@facts 1 package method
# Расхождения
@rows rows
@if defects
Описание дефектов: {defects}
@end${onTheWay}
# Заключение комиссии
{concl}
@facts 1 independent attach
# Комиссия
Члены комиссии предупреждены об ответственности за подписание акта, содержащего данные, не соответствующие действительности.

@signers commission Член комиссии
@signer Груз принял на хранение | {signer_pos}, {signer_name}
`

export const TORG2_TEMPLATE = acceptance('', '')
export const TORG3_TEMPLATE = acceptance(' customs', '\n[spoiled_on_way] Повреждения возникли в пути')
