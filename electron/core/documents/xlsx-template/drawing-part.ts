import { EMU_PER_PX } from './sheet-measures.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { elementOf, withInner } from './xml-text.ts'

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const EMPTY_DRAWING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>'
const NAMESPACES = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
/** What may follow the drawing in a sheet; the element goes before the first of them. */
const AFTER_DRAWING = /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/
const QUARTER = 5_400_000

/** How a picture lies: quarters of a turn to the right, and whether it is mirrored. */
export interface Turn { readonly quarters: number; readonly isMirrored: boolean }

export interface PlacedPicture {
  readonly mediaPart: string
  /** Counted from 1. */
  readonly column: number
  readonly row: number
  readonly leftPx: number
  readonly topPx: number
  /** As it is seen, after the turn. */
  readonly widthPx: number
  readonly heightPx: number
  readonly turn: Turn
}

const emu = (px: number): number => Math.round(px * EMU_PER_PX)

function anchorOf(picture: PlacedPicture, id: number, relation: string): string {
  const { quarters, isMirrored } = picture.turn
  const isSideways = quarters % 2 === 1
  const [width, height] = isSideways ? [picture.heightPx, picture.widthPx] : [picture.widthPx, picture.heightPx]
  const attributes = `${quarters === 0 ? '' : ` rot="${quarters * QUARTER}"`}${isMirrored ? ' flipH="1"' : ''}`
  return `<xdr:oneCellAnchor ${NAMESPACES}><xdr:from><xdr:col>${picture.column - 1}</xdr:col><xdr:colOff>${emu(picture.leftPx)}</xdr:colOff><xdr:row>${picture.row - 1}</xdr:row><xdr:rowOff>${emu(picture.topPx)}</xdr:rowOff></xdr:from>`
    + `<xdr:ext cx="${emu(picture.widthPx)}" cy="${emu(picture.heightPx)}"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="Photo ${id}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`
    + `<xdr:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm${attributes}><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`
}

function newDrawing(parts: WorkbookParts, sheetPart: string): string {
  let number = 1
  while (parts.has(`xl/drawings/drawing${number}.xml`)) number += 1
  const part = `xl/drawings/drawing${number}.xml`
  parts.put(part, EMPTY_DRAWING)
  parts.addContentType({ part }, DRAWING_TYPE)
  const id = parts.relate(sheetPart, `${RELATIONS}/drawing`, part)
  const text = parts.text(sheetPart)
  const at = AFTER_DRAWING.exec(text)?.index ?? text.lastIndexOf('</')
  parts.put(sheetPart, `${text.slice(0, at)}<drawing xmlns:r="${RELATIONS}" r:id="${id}"/>${text.slice(at)}`)
  return part
}

/** Puts pictures on a sheet beside those it has already. Their bytes are written by whoever packs the workbook. */
export function addPictures(parts: WorkbookParts, sheetPart: string, pictures: readonly PlacedPicture[]): void {
  if (pictures.length === 0) return
  const part = parts.relationsOf(sheetPart).find(({ type }) => type.endsWith('/drawing'))?.target ?? newDrawing(parts, sheetPart)
  const media = [...new Set(pictures.map(({ mediaPart }) => mediaPart))]
  const ids = parts.relateAll(part, `${RELATIONS}/image`, media)
  const relations = new Map(media.map((mediaPart, index) => [mediaPart, ids[index] ?? '']))
  const text = parts.text(part)
  const lastId = [...text.matchAll(/<(?:[\w.-]+:)?cNvPr\b[^>]*\sid="(\d+)"/g)].reduce((most, match) => Math.max(most, Number(match[1])), 1)
  const anchors = pictures.map((picture, index) => anchorOf(picture, lastId + 1 + index, relations.get(picture.mediaPart) ?? ''))
  const root = elementOf(text, 'wsDr')
  if (root === null) throw new Error('a drawing of the workbook is broken')
  parts.put(part, `${text.slice(0, root.start)}${withInner(root, root.inner + anchors.join(''))}${text.slice(root.end)}`)
}

