/** Sheets a printer may hold. Chromium takes sizes in microns, so that no name is misread by a driver. */
export const PAGE_SIZES = ['A4', 'A5', 'A3', 'label58x40'] as const
export type PageSize = (typeof PAGE_SIZES)[number]
export const SHEET_SIZES = ['A4', 'A5', 'A3'] as const satisfies readonly PageSize[]

export interface Microns { readonly widthMicrons: number; readonly heightMicrons: number }

export const PAGE_MICRONS: Readonly<Record<PageSize, Microns>> = {
  A4: { widthMicrons: 210_000, heightMicrons: 297_000 },
  A5: { widthMicrons: 148_000, heightMicrons: 210_000 },
  A3: { widthMicrons: 297_000, heightMicrons: 420_000 },
  label58x40: { widthMicrons: 58_000, heightMicrons: 40_000 },
}

const MICRONS_PER_POINT = 25_400 / 72
/** Points of a paper are rounded, sheets are cut with a knife. */
const TOLERANCE_MICRONS = 1_000

export const micronsOfPoints = (points: number): number => Math.round(points * MICRONS_PER_POINT)

const goesIn = (page: Microns, sheet: Microns): boolean => page.widthMicrons <= sheet.widthMicrons + TOLERANCE_MICRONS && page.heightMicrons <= sheet.heightMicrons + TOLERANCE_MICRONS

/** Whether a page goes onto the sheet in its own size; a sheet may be turned. */
export const fitsOnto = (page: Microns, sheet: Microns): boolean => goesIn(page, sheet) || goesIn({ widthMicrons: page.heightMicrons, heightMicrons: page.widthMicrons }, sheet)
