/** Defects of goods that were never examined in an order: what a supplier reads of them, in its languages. */
export const GOODS_DEFECT_CODES = ['FAULTY_ON_ARRIVAL', 'FAULTY_PART', 'SHORT_DELIVERY', 'WRONG_GOODS'] as const
export type GoodsDefectCode = (typeof GOODS_DEFECT_CODES)[number]

export interface DefectNames { readonly en: string; readonly zh: string; readonly ru: string; readonly defectCategory: string; readonly severity: string }

export const GOODS_DEFECTS: Readonly<Record<GoodsDefectCode, DefectNames>> = {
  FAULTY_ON_ARRIVAL: { en: 'Faulty on arrival', zh: '到货不良', ru: 'Неисправна при приёмке', defectCategory: 'DOA', severity: 'major' },
  FAULTY_PART: { en: 'Part failed in use', zh: '使用中失效', ru: 'Отказала в работе', defectCategory: 'functional', severity: 'major' },
  SHORT_DELIVERY: { en: 'Delivered less than documented', zh: '短装', ru: 'Недостача против документов', defectCategory: 'missing', severity: 'major' },
  WRONG_GOODS: { en: 'Goods not in the documents', zh: '错发货物', ru: 'Товар не по документам', defectCategory: 'wrong_spec', severity: 'minor' },
}
