import type { AnyLabelModel } from '#shared/documents/models.ts'
import { paperFont } from '#core/documents/fonts.ts'
import { fitText } from './fit-text.ts'
import { LABEL_HEIGHT_DOTS, LABEL_WIDTH_DOTS } from './label-geometry.ts'
import { planLabel, type TextMark } from './label-plan.ts'
import { createBitmap, fillBox, fillGlyph, type Bitmap } from './raster.ts'

/** Draws outlines of letters; no font of a printer is involved. */
export function drawText(bitmap: Bitmap, mark: TextMark): void {
  const font = paperFont(mark.face)
  for (const line of fitText(mark)) {
    const scale = line.sizeDots / font.unitsPerEm
    const run = font.layout(line.text)
    let x = mark.x
    run.glyphs.forEach((glyph, index) => {
      fillGlyph(bitmap, glyph.path.commands, { x, y: line.y, scale })
      x += (run.positions[index]?.xAdvance ?? glyph.advanceWidth) * scale
    })
  }
}

/** The sticker dot for dot as a thermal printer burns it: 464 x 320, no fonts or code pages of the printer involved. */
export function renderLabelBitmap(model: AnyLabelModel): Bitmap {
  const plan = planLabel(model)
  const bitmap = createBitmap(LABEL_WIDTH_DOTS, LABEL_HEIGHT_DOTS)
  for (const box of [...plan.bars, ...plan.squares]) fillBox(bitmap, box)
  for (const mark of plan.texts) drawText(bitmap, mark)
  return bitmap
}
