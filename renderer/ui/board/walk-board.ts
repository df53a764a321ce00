type Grid = readonly (readonly string[])[]

/** The nearest card of the next column that has any, in the given direction; at the same height, else its last. */
function across(grid: Grid, fromColumn: number, step: 1 | -1, row: number): string | null {
  for (let column = fromColumn + step; column >= 0 && column < grid.length; column += step) {
    const ids = grid[column] ?? []
    if (ids.length > 0) return ids[Math.min(row, ids.length - 1)] ?? null
  }
  return null
}

/** Where a key leads from a card; null where it leads nowhere. */
export function walkBoard(grid: Grid, id: string, key: string): string | null {
  const column = grid.findIndex((ids) => ids.includes(id))
  const ids = grid[column]
  if (ids === undefined) return null
  const row = ids.indexOf(id)
  switch (key) {
    case 'ArrowDown': return ids[row + 1] ?? null
    case 'ArrowUp': return ids[row - 1] ?? null
    case 'ArrowRight': return across(grid, column, 1, row)
    case 'ArrowLeft': return across(grid, column, -1, row)
    case 'Home': return ids[0] ?? null
    case 'End': return ids.at(-1) ?? null
    default: return null
  }
}
