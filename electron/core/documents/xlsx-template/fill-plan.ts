import type { CivilDate } from '#shared/kit/calendar.ts'
import type { Orientation } from '#core/documents/picture-metadata.ts'

/** A picture as whoever packs the workbook has it: kind, size and the name its bytes will have there. */
export interface KnownPicture {
  readonly mediaPart: string
  readonly widthPx: number
  readonly heightPx: number
  readonly orientation: Orientation
}

export type FillValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly on: CivilDate }
  | { readonly kind: 'pictures'; readonly pictures: readonly KnownPicture[] }

export interface CellFill { readonly sheet: string; readonly row: number; readonly column: number; readonly value: FillValue }

export interface LineCellFill { readonly rowOffset: number; readonly column: number; readonly value: FillValue }

export interface BlockFill {
  readonly sheet: string
  readonly firstRow: number
  readonly rowsPerLine: number
  /** Blocks the template has. */
  readonly slots: number
  /** Rows that hold pictures are at least so high; null leaves them as the template has them. */
  readonly photoRowHeightPt: number | null
  readonly lines: readonly (readonly LineCellFill[])[]
}

export interface FillPlan {
  readonly cells: readonly CellFill[]
  readonly block: BlockFill | null
  /** Hidden names of the workbook; {row} stands for the first row of the lines, {last} for the last. */
  readonly names: ReadonlyMap<string, string>
}
