import type { EvidenceDemand } from '#shared/suppliers/evidence-demands.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { evidenceTexts } from '#renderer/texts/claim-evidence.ts'

/** Null `run`: it is completed elsewhere, the label says where. */
export interface FixPlace { readonly label: string; readonly run: (() => void) | null }

interface Subject { readonly orderId: number | null; readonly receiptId: number | null; readonly modelId: number | null; readonly partId: number | null }

const { fix: texts, attachLater } = evidenceTexts
const PHOTOS: readonly EvidenceDemand[] = ['photo_serial_plate', 'photo_defect', 'photo_general']
const FILES: readonly EvidenceDemand[] = [...PHOTOS, 'video', 'test_report']
const OF_EXPERTISE: readonly EvidenceDemand[] = ['test_values', 'defect_code']
const OF_GOODS: readonly EvidenceDemand[] = ['supplier_sku', 'unit_price']

const to = (label: string, path: string): FixPlace => ({ label, run: () => go(path) })

function ofGoods({ modelId, partId }: Subject): FixPlace | null {
  if (partId !== null) return to(texts.part, paths.warehouse(`parts/${partId}/edit`))
  return modelId === null ? null : to(texts.model, paths.reference(`models/${modelId}`))
}

function ofFile(demand: EvidenceDemand, { orderId }: Subject, attach: (() => void) | null): FixPlace {
  if (attach !== null) return { label: texts.attach, run: attach }
  return PHOTOS.includes(demand) && orderId !== null ? to(texts.photos, paths.order(orderId, 'photos')) : { label: attachLater, run: null }
}

/** Where a missing thing is completed; `attach` adds a file to the line, where there is a line already. */
export function fixPlace(demand: EvidenceDemand, subject: Subject, attach: (() => void) | null): FixPlace | null {
  const { orderId, receiptId } = subject
  if (FILES.includes(demand)) return ofFile(demand, subject, attach)
  if (OF_GOODS.includes(demand)) return ofGoods(subject)
  if (orderId !== null) return OF_EXPERTISE.includes(demand) ? to(texts.expertise, paths.expertise(orderId)) : to(texts.order, paths.order(orderId))
  return receiptId === null ? null : to(texts.receipt, paths.warehouse(`receipts/${receiptId}`))
}
