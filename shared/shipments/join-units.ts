import type { PackingRow } from './packing-list.ts'
import { formatRanges, parseRanges } from './serial-ranges.ts'

const kindOf = ({ article, lot, priceMinor, producedOn, cartons }: PackingRow): string => JSON.stringify([article, lot, priceMinor, producedOn, cartons])

function joined(rows: readonly PackingRow[], first: PackingRow): PackingRow {
  const serials = rows.map((row) => row.serials).join(', ')
  const ranges = parseRanges(serials)
  return { ...first, qty: rows.length, serials: ranges.ok ? formatRanges(ranges.value) : serials }
}

/** Lists that give every unit a row of its own: rows that follow each other and differ in the serial number only become one, its numbers as ranges. */
export function joinUnits(rows: readonly PackingRow[]): readonly PackingRow[] {
  const groups: PackingRow[][] = []
  for (const row of rows) {
    const [last] = groups.at(-1) ?? []
    const isUnit = row.qty === 1 && row.serials !== ''
    if (isUnit && last?.qty === 1 && last.serials !== '' && kindOf(last) === kindOf(row)) groups.at(-1)?.push(row)
    else groups.push([row])
  }
  return groups.flatMap((group) => (group[0] === undefined ? [] : [group.length === 1 ? group[0] : joined(group, group[0])]))
}
