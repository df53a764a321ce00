export const CSV_DELIMITERS = [';', ',', '\t'] as const
export type CsvDelimiter = (typeof CSV_DELIMITERS)[number]

const SNIFFED_RECORDS = 50
const EXCEL_HINT = /^sep=([;,\t])\r?\n?/i

export interface SniffedDelimiter {
  delimiter: CsvDelimiter
  /** The first line is Excel's own «sep=;» hint and holds no data. */
  hasHint: boolean
}

/** Finds the delimiter by what divides the first rows into equal numbers of cells; text in quotes does not count. */
export function sniffDelimiter(sample: string): SniffedDelimiter {
  const hint = CSV_DELIMITERS.find((candidate) => candidate === EXCEL_HINT.exec(sample)?.[1])
  if (hint) return { delimiter: hint, hasHint: true }
  let best: SniffedDelimiter = { delimiter: ';', hasHint: false }
  let bestScore = 0
  for (const delimiter of CSV_DELIMITERS) {
    const score = evennessScore(delimiterCounts(sample, delimiter))
    if (score > bestScore) {
      best = { delimiter, hasHint: false }
      bestScore = score
    }
  }
  return best
}

function delimiterCounts(sample: string, delimiter: CsvDelimiter): number[] {
  const counts: number[] = []
  let count = 0
  let isQuoted = false
  let isLineEmpty = true
  for (const character of sample) {
    if (character === '"') isQuoted = !isQuoted
    else if (character === delimiter && !isQuoted) count += 1
    if ((character === '\n' || character === '\r') && !isQuoted) {
      if (!isLineEmpty) counts.push(count)
      count = 0
      isLineEmpty = true
      if (counts.length >= SNIFFED_RECORDS) return counts
    } else isLineEmpty = false
  }
  if (counts.length === 0 && !isLineEmpty) counts.push(count)
  return counts
}

/** The share of rows that have the commonest number of delimiters; more delimiters decide between equal shares. */
function evennessScore(counts: readonly number[]): number {
  const filled = counts.filter((count) => count > 0)
  if (filled.length === 0) return 0
  const rowsByCount = new Map<number, number>()
  for (const count of filled) rowsByCount.set(count, (rowsByCount.get(count) ?? 0) + 1)
  const [commonest, rows] = [...rowsByCount].reduce((left, right) => (right[1] > left[1] ? right : left))
  return rows / counts.length + Math.min(commonest, 100) / 1_000
}
