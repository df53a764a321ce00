import { z } from 'zod'
import { MIN_HEIGHT_PX, MIN_WIDTH_PX, type WindowShape } from './window-bounds.ts'

const MAX_ID = Number.MAX_SAFE_INTEGER
const MAX_PLACE_CHARS = 60

/** A window a page may ask for beside the main one; nothing else is ever opened. */
export const windowAsk = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), orderId: z.number().int().positive().max(MAX_ID) }),
  /** The law book; `place` is a part of it. */
  z.strictObject({ kind: z.literal('knowledge'), place: z.string().max(MAX_PLACE_CHARS).regex(/^[a-z0-9/-]*$/).default('') }),
  z.strictObject({ kind: z.literal('customer') }),
])
export type WindowAsk = z.output<typeof windowAsk>
export type WindowKind = WindowAsk['kind']

/** A window of the same name is brought to the front instead of being opened twice. */
export const windowName = (ask: WindowAsk): string => (ask.kind === 'card' ? `card-${ask.orderId}` : ask.kind)

/** `window` tells the page to draw itself without the rail and the tabs of the main window. */
export function windowAddress(ask: WindowAsk, pages: { readonly homeUrl: string; readonly customerUrl: string }): string {
  switch (ask.kind) {
    case 'card':
      return `${pages.homeUrl}?window=card#/orders/${ask.orderId}`
    case 'knowledge':
      return `${pages.homeUrl}?window=knowledge#/settings/${ask.place === '' ? 'law' : ask.place}`
    case 'customer':
      return pages.customerUrl
  }
}

/** How large each kind may be and is at first. Units: pixels of the screen. */
export const WINDOW_SHAPES: Readonly<Record<WindowKind, WindowShape>> = {
  card: { minWidth: MIN_WIDTH_PX, minHeight: MIN_HEIGHT_PX, firstWidth: 1280, firstHeight: 760 },
  knowledge: { minWidth: 900, minHeight: 600, firstWidth: 1100, firstHeight: 760 },
  customer: { minWidth: 640, minHeight: 480, firstWidth: 1280, firstHeight: 800 },
}
