import type { Resolved } from '#shared/contract/places.ts'
import { orderNumbersOf } from '#shared/orders/order-number.ts'
import type { In } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { resolvePartCode } from '#core/parts/index.ts'
import { findBinByLabel } from './bins-store.ts'

// A read model: orders stand on places; here an order is only found by the number on its label.

const SEVERAL_SHOWN = 20

function orderOf(db: ReadDb, code: string): Resolved | null {
  for (const number of orderNumbersOf(code)) {
    const found = db.sql('SELECT id AS orderId, number, device FROM orders WHERE number = ?').get(number) as { orderId: number; number: string; device: string } | undefined
    if (found !== undefined) return { kind: 'order', ...found }
  }
  return null
}

/** What a scanned code stands on: a cell, an order, a part or one piece of it. */
export function resolve(db: ReadDb, { code }: In<'places.resolve'>): Resolved {
  const bin = findBinByLabel(db, code)
  if (bin !== null) return { kind: 'bin', binId: bin.binId, label: bin.label, name: bin.name, purpose: bin.purpose }
  const order = orderOf(db, code)
  if (order !== null) return order
  const [first, ...others] = resolvePartCode(db, code).slice(0, SEVERAL_SHOWN)
  if (first === undefined) return { kind: 'nothing' }
  if (others.length > 0) return { kind: 'several', parts: [first, ...others] }
  const { serial, ...part } = first
  return serial === '' ? { kind: 'part', ...part } : { kind: 'piece', ...part, serial }
}
