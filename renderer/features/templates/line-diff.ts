export type DiffLine = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
/** Lines as they are shown: unchanged ones far from a change are counted, not shown. */
export type ShownDiffLine = DiffLine | { readonly kind: 'skipped'; readonly count: number }

const AROUND = 1
const NEWLINE = /\r\n?|\n/

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split(NEWLINE)

/** Length of the longest common row of lines from each place to the ends. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const row = table[at] as Uint16Array
    const below = table[at + 1] as Uint16Array
    for (let to = right.length - 1; to >= 0; to -= 1) row[to] = left[at] === right[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0)
  }
  return table
}

/** What was taken away and what was added between two texts, line by line. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const left = linesOf(before)
  const right = linesOf(after)
  const common = commonLengths(left, right)
  const lines: DiffLine[] = []
  let at = 0
  let to = 0
  while (at < left.length || to < right.length) {
    if (at < left.length && to < right.length && left[at] === right[to]) {
      lines.push({ kind: 'same', text: left[at] ?? '' })
      at += 1
      to += 1
    } else if (to >= right.length || (at < left.length && (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0))) {
      lines.push({ kind: 'removed', text: left[at] ?? '' })
      at += 1
    } else {
      lines.push({ kind: 'added', text: right[to] ?? '' })
      to += 1
    }
  }
  return lines
}

/** Only the changes and a line around each; the rest is counted. */
export function shownDiff(lines: readonly DiffLine[]): readonly ShownDiffLine[] {
  const isNear = lines.map((_, index) => lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind !== 'same'))
  const shown: ShownDiffLine[] = []
  lines.forEach((line, index) => {
    const last = shown.at(-1)
    if (isNear[index] === true) shown.push(line)
    else if (last?.kind === 'skipped') shown[shown.length - 1] = { kind: 'skipped', count: last.count + 1 }
    else shown.push({ kind: 'skipped', count: 1 })
  })
  return shown
}
