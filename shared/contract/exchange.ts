import { z } from 'zod'
import { EXCHANGE_KINDS, TABLE_KINDS, PRICE_FIELDS } from '#shared/stock/exchange-fields.ts'
import { EXCHANGE_QUESTIONS } from '#shared/stock/exchange-item.ts'
import { DECIMAL_SIGNS } from '#shared/stock/read-decimal.ts'
import { command, done, id, job, none, query } from './procedure.ts'
import { currency, filledLine, instant, rateMicro } from './fields.ts'

const int = z.number().int()
/** Column index for each target field, null or none where the file has none. */
export const tableMapping = z.partialRecord(z.enum(PRICE_FIELDS), z.number().int().min(0).max(199))
export type TableMapping = z.output<typeof tableMapping>
const counts = z.strictObject({ total: int, fresh: int, changed: int, same: int, wrong: int })
export type ExchangeCounts = z.output<typeof counts>
const problem = z.strictObject({ rowNo: int, field: z.string(), code: z.string(), value: z.string() })
/** A price that would change, for a look before it does. */
const priceChange = z.strictObject({ partNumber: z.string(), nameRu: z.string(), currency, beforeMinor: int.nullable(), afterMinor: int, changePercent: z.number().nullable() })
export type PriceChange = z.output<typeof priceChange>
const dryRunAnswer = z.strictObject({ importId: id, counts, problems: z.array(problem), wrongFileId: id.nullable(), priceChanges: z.array(priceChange), dearerCount: int, cheaperCount: int, questions: z.array(z.strictObject({ code: z.enum(EXCHANGE_QUESTIONS), detail: z.string() })) })
export type ExchangeDryRun = z.output<typeof dryRunAnswer>
const row = z.strictObject({ importId: id, kind: z.enum(EXCHANGE_KINDS), supplier: z.string(), fileName: z.string(), status: z.enum(['checked', 'committed', 'undone']), at: instant, person: z.string(), counts, canUndo: z.boolean(), wrongFileId: id.nullable() })
export type ExchangeRow = z.output<typeof row>
const stored = z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })

export const exchange = {
  /** Opens a table in a limited worker and proposes where each column goes: as last time for this supplier, else by their names. */
  inspect: job().input(z.strictObject({ fileId: id, kind: z.enum(TABLE_KINDS), supplierId: id.nullable() })).output(z.strictObject({
    fileKind: z.string(), encoding: z.string(), headers: z.array(z.string()), sample: z.array(z.array(z.string())), rowCount: int, mapping: tableMapping, isRemembered: z.boolean(), importedBefore: z.string().nullable(),
  })),
  /** Counts what would happen; changes no part. Asks where a file is not clear, never guesses. */
  dryRun: job('exchange').input(z.strictObject({ fileId: id, kind: z.enum(TABLE_KINDS), supplierId: id.nullable(), warehouseId: id.nullable(), mapping: tableMapping, currency: currency.nullable(), rateMicro: rateMicro.nullable(),
    /** Which sign stands before the fraction; null: as the file shows, and a question where it does not. */
    decimalSign: z.enum(DECIMAL_SIGNS).nullable(), createsParts: z.boolean() })).output(dryRunAnswer),
  /** The catalogue and offers of 1C, one archive or one file. */
  dryRunCommerceMl: job('exchange').input(z.strictObject({ fileId: id, supplierId: id.nullable(), warehouseId: id.nullable(), takesStock: z.boolean(),
    /** Which of the file's price types is taken; null: the only one, and a question where there are several. */
    priceTypeId: filledLine.nullable() })).output(dryRunAnswer),
  /** All checked rows or none. */
  commit: command('exchange', 'parts', 'stock').input(z.strictObject({ importId: id })).output(z.strictObject({ counts })),
  /** Takes the whole import back while nothing later depends on it. */
  undo: command('exchange', 'parts', 'stock').input(z.strictObject({ importId: id })).output(z.strictObject({ removedCount: int })),
  list: query().input(none).output(z.array(row)),
  progress: query().input(none).output(z.strictObject({ isRunning: z.boolean(), doneCount: int, totalCount: int })),
  cancel: query().input(none).output(done),
  /** Parts with what is there of them, and prices where they are asked for. */
  exportStock: job('documents').input(z.strictObject({ warehouseId: id.nullable(), hasPrices: z.boolean(), format: z.enum(['xlsx', 'csv']) })).output(stored),
  /** Archive with import.xml and offers.xml of CommerceML 2. */
  exportCommerceMl: job('documents').input(z.strictObject({ hasStock: z.boolean() })).output(stored),
}
