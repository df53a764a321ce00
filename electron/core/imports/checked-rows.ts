import { readFileSync } from 'node:fs'
import type { CheckedRow } from '#jobs/import/check-rows.ts'

/** Good rows of a checked file, in the order of the file. */
export function* checkedRows(path: string): Generator<CheckedRow> {
  const text = readFileSync(path, 'utf8')
  let from = 0
  for (let to = text.indexOf('\n', from); to >= 0; to = text.indexOf('\n', from)) {
    yield JSON.parse(text.slice(from, to)) as CheckedRow
    from = to + 1
  }
}
