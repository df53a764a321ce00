import type { FooterItem } from '#renderer/app/frame/frame-types.ts'
import { printingTexts } from '#renderer/texts/printing.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'

const { footer: texts } = printingTexts

/** What the bottom line says of printing: what went wrong first, then what waits for an answer, then what is under way. */
export function printingFooterItem(queue: OutputOf<'printing.queue'>, onClick: () => void): FooterItem {
  const item = { id: 'printing', title: texts.title, onClick } as const
  if (queue.failedCount > 0) return { ...item, tone: 'late', text: texts.failed(queue.failedCount) }
  if (queue.askedCount > 0) return { ...item, tone: 'soon', text: texts.asked(queue.askedCount) }
  if (queue.openCount > 0) return { ...item, tone: 'soon', text: texts.open(queue.openCount) }
  return { ...item, text: texts.idle }
}
