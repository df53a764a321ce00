import { CellScreen } from './cell-screen.tsx'
import { CountScreen } from './count-screen.tsx'
import { CountsList } from './counts-list.tsx'

const numberOf = (text: string | undefined): number | null => (text !== undefined && /^\d+$/.test(text) ? Number(text) : null)

/** The list of counts, one count, or the counting of one cell, as the address says. */
export function CountsPanel({ rest }: { readonly rest: string }) {
  const [countId, cellId] = rest.split('/').map(numberOf)
  if (countId === undefined || countId === null) return <CountsList />
  if (cellId === undefined || cellId === null) return <CountScreen key={countId} countId={countId} />
  return <CellScreen key={cellId} countId={countId} cellId={cellId} />
}
