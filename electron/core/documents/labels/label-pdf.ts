import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { AnyLabelModel } from '#shared/documents/models.ts'
import { paperFont, PAPER_FONT } from '#core/documents/fonts.ts'
import { fitText } from './fit-text.ts'
import { DOTS_PER_MM, LABEL_HEIGHT_DOTS, LABEL_HEIGHT_MM, LABEL_WIDTH_DOTS, LABEL_WIDTH_MM } from './label-geometry.ts'
import { planLabel, type Box, type TextMark } from './label-plan.ts'

const POINTS_PER_MM = 72 / 25.4
const POINTS_PER_DOT = POINTS_PER_MM / DOTS_PER_MM

const boxPath = (box: Box): string => `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`

/** Codes as one drawing over the whole sticker: their dots fall exactly where the bitmap has them. */
function codes(boxes: readonly Box[]): Content {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LABEL_WIDTH_DOTS} ${LABEL_HEIGHT_DOTS}"><path d="${boxes.map(boxPath).join('')}" fill="#000000"/></svg>`
  return { svg, width: LABEL_WIDTH_MM * POINTS_PER_MM, absolutePosition: { x: 0, y: 0 } }
}

function lines(mark: TextMark): readonly Content[] {
  const font = paperFont(mark.face)
  return fitText(mark).map((line): Content => ({
    text: line.text,
    bold: mark.face === 'bold',
    fontSize: line.sizeDots * POINTS_PER_DOT,
    lineHeight: 1,
    noWrap: true,
    absolutePosition: { x: mark.x * POINTS_PER_DOT, y: (line.y - (font.ascent / font.unitsPerEm) * line.sizeDots) * POINTS_PER_DOT },
  }))
}

function page(model: AnyLabelModel, index: number): readonly Content[] {
  const plan = planLabel(model)
  const drawn = codes([...plan.bars, ...plan.squares])
  return [index === 0 ? drawn : Object.assign(drawn, { pageBreak: 'before' as const }), ...plan.texts.flatMap(lines)]
}

/** Pages of exactly 58 x 40 mm, one a sticker, for printers that are reached through the system. */
export function labelDefinition(models: readonly AnyLabelModel[]): TDocumentDefinitions {
  return {
    pageSize: { width: LABEL_WIDTH_MM * POINTS_PER_MM, height: LABEL_HEIGHT_MM * POINTS_PER_MM },
    pageMargins: 0,
    defaultStyle: { font: PAPER_FONT, color: '#000000' },
    content: models.flatMap(page),
  }
}
