import type { ImportCounts } from '#shared/contract/imports.ts'
import { earlierCustomer } from '#core/customers/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { earlierRepairByKey, insertEarlierRepair, updateEarlierRepair } from '#core/orders/index.ts'
import { checkedRows } from './checked-rows.ts'
import { committedTwin, findImport, setImportCounts, setImportStatus, type ImportRecord } from './imports-sql.ts'

function bringIn(tx: WriteTx, record: ImportRecord, rowsPath: string): ImportCounts {
  const counts = { ...record.counts, fresh: 0, changed: 0, same: 0 }
  const rememberBefore = tx.sql('INSERT INTO import_undo (import_id, order_id, before_json) VALUES (?, ?, ?)')
  for (const { key, fingerprint, repair } of checkedRows(rowsPath)) {
    const known = earlierRepairByKey(tx, key)
    if (known?.fingerprint === fingerprint) {
      counts.same += 1
      continue
    }
    const customerId = earlierCustomer(tx, { fullName: repair.customerName, phone: repair.phoneE164, importId: record.importId })
    const facts = { repair, customerId, importId: record.importId, key, fingerprint }
    if (known === null) {
      insertEarlierRepair(tx, facts)
      counts.fresh += 1
    } else {
      const before = updateEarlierRepair(tx, known.orderId, facts)
      // Two rows of one file may be the same repair; only the state before the whole import is worth keeping.
      if (known.importId !== record.importId) rememberBefore.run(record.importId, known.orderId, JSON.stringify(before))
      counts.changed += 1
    }
  }
  return counts
}

/** Brings the checked rows in as closed orders of the past, all or none. Refuses: imports.not_found, imports.already_done, imports.same_file, imports.nothing_to_do. */
export const commitImport = command((tx, input: In<'imports.commit'>, ctx): Out<'imports.commit'> => {
  const record = findImport(tx, input.importId, ['repairs']) ?? refuse('imports.not_found', {})
  if (record.status !== 'checked') refuse('imports.already_done', { importId: record.importId })
  const twin = committedTwin(tx, record.fileSha256, 'repairs')
  if (twin !== null) refuse('imports.same_file', { fileName: twin.fileName, committedAt: twin.committedAt ?? '' })
  const counts = bringIn(tx, record, ctx.files.pathOf(record.rowsPath))
  if (counts.fresh + counts.changed === 0) refuse('imports.nothing_to_do', {})
  setImportCounts(tx, record.importId, counts)
  setImportStatus(tx, record.importId, 'committed', ctx.nowAt)
  ctx.note({ entity: 'import', entityId: record.importId, after: { status: 'committed', counts, rowsSha256: record.rowsPath } })
  return { counts }
})
