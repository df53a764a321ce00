import type { Core } from '#core/create-core.ts'
import { memorySession } from '#core/kit/memory-session.ts'
import { percentile, ratioFigure, type Figure } from './measure.ts'

const ROUNDS = 200

/** A new order of a known customer, with its unit, timeline, search and journal, against one changed row; both commit at FULL. */
export async function writeFigures(core: Core): Promise<readonly Figure[]> {
  const { raw } = core.connection
  const caller = { device: 'bench', session: memorySession(), actAs: 'owner' }
  const { id: customerId } = raw.prepare('SELECT customer_id AS id FROM orders WHERE customer_id IS NOT NULL LIMIT 1').get() as { id: number }
  const { id: modelId } = raw.prepare('SELECT id FROM models LIMIT 1').get() as { id: number }
  const oneRow = raw.prepare("UPDATE counters SET last_no = last_no + 1 WHERE kind = 'bench'")
  raw.prepare("INSERT INTO counters VALUES ('bench', 2026, 0) ON CONFLICT DO NOTHING").run()
  const orders: number[] = []
  const rows: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const input = benchIntake(modelId, customerId, `BENCH${Date.now().toString(36)}${round}`.toUpperCase())
    let startedMs = performance.now()
    await core.call('orders.accept', input, caller)
    orders.push(performance.now() - startedMs)
    startedMs = performance.now()
    oneRow.run()
    rows.push(performance.now() - startedMs)
  }
  const sort = (values: number[]): number[] => values.sort((left, right) => left - right)
  return [ratioFigure('new order with search and journal', { designMs: percentile(sort(orders), 50), floorMs: percentile(sort(rows), 50) }, 4)]
}

export function benchIntake(modelId: number, customerId: number | null, serial: string): unknown {
  return {
    serial, modelId, sale: { soldOn: '2026-01-15', seller: '', saleDocument: '', pricePaidMinor: 4_699_000, warrantyCard: '', lot: '', madeOn: null, invoice: '' },
    customerId, customer: { kind: 'person', fullName: 'Кузнецов Пётр Андреевич', inn: '', email: '', address: '', representative: '', notifyBy: 'call', phones: ['+7 921 555-14-20'], note: '' },
    requestKind: 'warranty_repair', demand: 'repair', demandReceivedOn: '2026-11-01', agreedDays: null, needsCheck: false, isInStock: true, faultCodes: [], defectWords: 'Останавливается на полоскании, код ошибки', defectWhen: '',
    appearance: 'царапина на крышке', completeness: 'машина, шланг', valueMinor: 4_699_000, seals: '', liquidSigns: '', openedSigns: '', power: 'yes', isCodeGiven: false, isDataSaved: false, wishesToBePresent: false, needsLoaner: false,
    priceLimitMinor: null, prepaidMinor: 0, estimateMinor: null, diagnosticsPriceMinor: null, photos: [], isUrgent: false, note: '',
  }
}
