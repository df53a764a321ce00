import { useEffect, useMemo, useRef } from 'react'

export type RowActions<Row> = { readonly select: (row: Row) => void; readonly open: (row: Row) => void; readonly toggle: (row: Row) => void }

/** The same three functions as long as the list stands, each doing what the list does now: rows need not be drawn again for them. */
export function useRowActions<Row>(actions: RowActions<Row>): RowActions<Row> {
  const latest = useRef(actions)
  useEffect(() => { latest.current = actions })
  return useMemo(() => ({
    select: (row) => latest.current.select(row),
    open: (row) => latest.current.open(row),
    toggle: (row) => latest.current.toggle(row),
  }), [])
}
