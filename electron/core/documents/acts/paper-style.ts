import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces.js'
import { PAPER_FONT } from '#core/documents/fonts.ts'

/** Sizes in points. The left margin leaves room for filing. */
export const PAGE_MARGINS: [number, number, number, number] = [54, 30, 34, 40]
export const PAGE_WIDTH = 595.28
export const CONTENT_WIDTH = PAGE_WIDTH - PAGE_MARGINS[0] - PAGE_MARGINS[2]

export const INK = '#14181d'
export const MUTED = '#5b6672'
export const RULE = '#c9d0d8'
export const STRONG_RULE = '#14181d'
export const HEAD_FILL = '#f2f4f6'

export const DEFAULT_STYLE = { font: PAPER_FONT, fontSize: 9, lineHeight: 1.08, color: INK } as const

export const STYLES: StyleDictionary = {
  organisation: { fontSize: 12, bold: true },
  requisites: { fontSize: 7.5, color: MUTED },
  title: { fontSize: 15, bold: true },
  subtitle: { fontSize: 9, color: MUTED },
  section: { fontSize: 10, bold: true },
  label: { fontSize: 7, color: MUTED },
  value: { fontSize: 9 },
  tableHead: { fontSize: 8, bold: true, color: MUTED },
  cell: { fontSize: 8.5 },
  small: { fontSize: 8, color: MUTED },
  statutory: { fontSize: 8, alignment: 'justify' },
  footer: { fontSize: 7.5, color: MUTED },
}

/** Thin lines between rows only: the eye follows the text, not a cage. */
export const RULED: CustomTableLayout = {
  hLineWidth: (line, node) => (line === 0 || line === node.table.body.length ? 0.75 : 0.4),
  hLineColor: () => RULE,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 8),
  paddingRight: () => 0,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
}

export const GRID: CustomTableLayout = {
  hLineWidth: (line, node) => (line <= 1 || line === node.table.body.length ? 0.75 : 0.4),
  hLineColor: (line) => (line <= 1 ? '#8b96a3' : RULE),
  vLineWidth: () => 0,
  fillColor: (row) => (row === 0 ? HEAD_FILL : null),
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2,
  paddingBottom: () => 2,
}
