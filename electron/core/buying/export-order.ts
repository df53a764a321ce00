import type { PurchaseModel } from '#shared/documents/purchase-model.ts'
import { HEAD_WORDS, inLanguage } from '#core/documents/purchases/words.ts'
import { purchaseSheets } from '#core/documents/purchases/purchase-sheets.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { getPurchase } from './purchases-store.ts'
import { purchaseModel } from './purchase-model.ts'

const RENDER_DEADLINE_MS = 60_000
const MEDIA_TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf' } as const

interface Plan { readonly purchaseOrderId: number; readonly model: PurchaseModel; readonly format: keyof typeof MEDIA_TYPES; readonly outFile: string }

function render({ model, format, outFile }: Plan, ctx: Ctx): Promise<unknown> {
  const options = { deadlineMs: RENDER_DEADLINE_MS }
  if (format === 'pdf') return ctx.jobs.run('renderPurchase', { model, printedAt: ctx.nowAt, outFile }, options)
  return ctx.jobs.run('renderSheets', { sheets: purchaseSheets(model), outFile, creator: model.buyer.nameEn, createdOn: ctx.todayOn, pageWord: inLanguage(HEAD_WORDS.page, 'en') }, options)
}

/** The order as a file for the supplier. Refuses: buying.order_not_found, suppliers.not_found, buying.supplier_name_needed. */
export const exportOrder = job({
  prepare: (tx, input: In<'buying.exportOrder'>, ctx): Plan => {
    const { purchaseOrderId, format, language } = input
    return { purchaseOrderId, format, model: purchaseModel(tx, getPurchase(tx, purchaseOrderId), language, ctx), outFile: ctx.files.outboxPath(format) }
  },
  work: async (plan, ctx) => {
    await render(plan, ctx)
    return null
  },
  finish: (tx, plan, _rendered: null, ctx): Out<'buying.exportOrder'> => {
    const { purchaseOrderId, format, model } = plan
    const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
    const fileName = `Purchase order ${model.number}.${format}`
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: MEDIA_TYPES[format], name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'purchase_order', entityId: purchaseOrderId, after: { number: model.number, fileName, fileId, sha256, sizeBytes, lineCount: model.items.length } })
    return { fileId, fileName, sha256 }
  },
})
