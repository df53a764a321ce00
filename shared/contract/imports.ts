import { z } from 'zod'
import { IMPORT_FIELDS } from '#shared/import/fields.ts'
import { SLASH_DATES } from '#shared/import/read-date.ts'
import { command, done, id, job, none, query } from './procedure.ts'
import { instant } from './fields.ts'

/** Column index for each target field, null where the file has none. */
export const mapping = z.partialRecord(z.enum(IMPORT_FIELDS), z.number().int().min(0).max(199))
export type ImportMapping = z.output<typeof mapping>
const counts = z.strictObject({ total: z.number(), fresh: z.number(), changed: z.number(), same: z.number(), wrong: z.number() })
export type ImportCounts = z.output<typeof counts>
const rowProblem = z.strictObject({ rowNo: z.number(), field: z.string(), code: z.string(), value: z.string() })
const importRow = z.strictObject({ importId: id, fileName: z.string(), status: z.enum(['checked', 'committed', 'undone']), at: instant, person: z.string(), counts, canUndo: z.boolean(), wrongFileId: id.nullable() })

export const imports = {
  /** Opens the file in a limited worker and proposes where each column goes. */
  inspect: job().input(z.strictObject({ fileId: id })).output(z.strictObject({
    kind: z.string(), encoding: z.string(), sheetNames: z.array(z.string()), headers: z.array(z.string()), sample: z.array(z.array(z.string())), rowCount: z.number(), mapping, isRemembered: z.boolean(), importedBefore: z.string().nullable(),
  })),
  /** Counts what would happen; changes no order. */
  dryRun: job('imports').input(z.strictObject({ fileId: id, mapping, slashDates: z.enum(SLASH_DATES) })).output(z.strictObject({ importId: id, counts, problems: z.array(rowProblem), wrongFileId: id.nullable() })),
  /** Brings the checked rows in, all or none. */
  commit: command('imports', 'orders', 'units', 'customers').input(z.strictObject({ importId: id })).output(z.strictObject({ counts })),
  /** Takes the whole import back while nothing later depends on it. */
  undo: command('imports', 'orders', 'units', 'customers').input(z.strictObject({ importId: id })).output(z.strictObject({ removedCount: z.number() })),
  list: query().input(none).output(z.array(importRow)),
  /** Progress of the running inspection or dry run, for the bar on the screen. */
  progress: query().input(none).output(z.strictObject({ isRunning: z.boolean(), doneCount: z.number(), totalCount: z.number() })),
  cancel: query().input(none).output(done),
}
