import type { GoodsSettlement } from '#shared/claims/settlement.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

export interface StoredGoods extends GoodsSettlement {
  readonly goodsId: number
  readonly lineId: number
  readonly partId: number | null
  readonly partNo: string
  readonly nameEn: string
  readonly nameZh: string
  readonly unitValueMinor: number
  readonly shipByOn: string | null
  readonly receivedOn: string | null
}
export type NewGoods = Pick<StoredGoods, 'partId' | 'partNo' | 'nameEn' | 'nameZh' | 'qty' | 'unitValueMinor' | 'shipByOn'>

const COLUMNS = `id AS goodsId, line_id AS lineId, part_id AS partId, part_no AS partNo, name_en AS nameEn, name_zh AS nameZh, qty, unit_value_minor AS unitValueMinor, received_qty AS receivedQty, paid_qty AS paidQty, written_off_qty AS writtenOffQty,
  ship_by_on AS shipByOn, received_on AS receivedOn`

export const goodsOfLine = (db: ReadDb, lineId: number): StoredGoods[] => db.sql(`SELECT ${COLUMNS} FROM claim_goods WHERE line_id = ? ORDER BY no`).all(lineId) as StoredGoods[]

/** Refuses: claims.goods_not_found. */
export function getGoods(db: ReadDb, goodsId: number, lineId: number): StoredGoods {
  return (db.sql(`SELECT ${COLUMNS} FROM claim_goods WHERE id = ? AND line_id = ?`).get(goodsId, lineId) as StoredGoods | undefined) ?? refuse('claims.goods_not_found', {})
}

/** The goods of a line that has not gone yet, written anew. */
export function replaceGoods(tx: WriteTx, lineId: number, goods: readonly NewGoods[]): void {
  tx.sql('DELETE FROM claim_goods WHERE line_id = ?').run(lineId)
  for (const [index, one] of goods.entries()) {
    tx.sql('INSERT INTO claim_goods (line_id, no, part_id, part_no, name_en, name_zh, qty, unit_value_minor, ship_by_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(lineId, index + 1, one.partId, one.partNo, one.nameEn, one.nameZh, one.qty, one.unitValueMinor, one.shipByOn)
  }
}

export type GoodsWay = 'received' | 'paid' | 'written_off'

/** So many pieces are no longer owed; false: more than are left. */
export function takeGoods(tx: WriteTx, goodsId: number, way: GoodsWay, facts: { readonly qty: number; readonly on: string }): boolean {
  const column = { received: 'received_qty', paid: 'paid_qty', written_off: 'written_off_qty' }[way]
  return tx.sql(`UPDATE claim_goods SET ${column} = ${column} + @qty, received_on = CASE WHEN @way = 'received' THEN @on ELSE received_on END WHERE id = @goodsId AND received_qty + paid_qty + written_off_qty + @qty <= qty`)
    .run({ goodsId, way, qty: facts.qty, on: facts.on }).changes === 1
}
