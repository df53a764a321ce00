const QUIET = 4

/** The symbol as one path; rows of 1 and 0 come from the core. */
export function QrCode({ rows, label }: { readonly rows: readonly string[]; readonly label: string }) {
  const runs = rows.flatMap((row, y) => [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`))
  const size = rows.length + QUIET * 2
  return (
    <svg viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={runs.join('')} fill="#000000" />
    </svg>
  )
}
