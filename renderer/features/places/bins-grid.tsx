import type { Bin, Warehouse } from '#shared/contract/places.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { moveTexts, placesTexts as texts } from '#renderer/texts/places.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import classes from './places.module.css'

export type BinRow = Bin & { readonly filling: string }

export const binRowId = (row: BinRow): string => String(row.binId)

/** Cells of one warehouse or of all, those that answer the typed words, each with what lies in it. */
export function binRows(warehouses: readonly Warehouse[], fillings: OutputOf<'places.fillings'>['bins'], asked: { readonly warehouseId: number | null; readonly words: string }): readonly BinRow[] {
  const filled = new Map(fillings.map((filling) => [filling.binId, filling]))
  const words = asked.words.trim().toLowerCase()
  return warehouses.filter(({ warehouseId }) => asked.warehouseId === null || warehouseId === asked.warehouseId)
    .flatMap((warehouse) => warehouse.bins)
    .filter(({ label, name }) => label.toLowerCase().includes(words) || name.toLowerCase().includes(words))
    .map((bin) => ({ ...bin, filling: texts.filling(filled.get(bin.binId) ?? { partCount: 0, quarantineCount: 0, unitCount: 0 }) }))
}

const { columns } = texts
export const BIN_COLUMNS: readonly GridColumn<BinRow>[] = [
  { id: 'label', header: columns.label, width: 190, cell: (row) => <b>{row.label}</b>, text: (row) => row.label },
  { id: 'name', header: columns.name, minWidth: 140, cell: (row) => orAbsent(shippedText(row.name)), text: (row) => shippedText(row.name) },
  { id: 'purpose', header: columns.purpose, width: 190, cell: (row) => (row.isActive ? moveTexts.purposes(row.purpose) : <Tag>{texts.closed}</Tag>), text: (row) => moveTexts.purposes(row.purpose) },
  { id: 'filling', header: columns.filling, minWidth: 150, cell: (row) => (row.filling === '' ? <span className={classes.faint}>{texts.nothing}</span> : row.filling), text: (row) => row.filling },
]
