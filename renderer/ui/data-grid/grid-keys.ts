export type GridMove = { readonly index: number } | null

/** Where a key leads from the current row; null when the key is not about moving. */
export function nextRowIndex(key: string, current: number, rowCount: number, pageRows: number): GridMove {
  if (rowCount === 0) return null
  const last = rowCount - 1
  const clamp = (index: number) => ({ index: Math.max(0, Math.min(last, index)) })
  switch (key) {
    case 'ArrowDown':
      return clamp(current + 1)
    case 'ArrowUp':
      return clamp(current === -1 ? 0 : current - 1)
    case 'PageDown':
      return clamp(Math.max(0, current) + pageRows)
    case 'PageUp':
      return clamp(Math.max(0, current) - pageRows)
    case 'Home':
      return clamp(0)
    case 'End':
      return clamp(last)
    default:
      return null
  }
}
