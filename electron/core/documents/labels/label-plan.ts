import type { AnyLabelModel, LabelModel, PlainLabelModel } from '#shared/documents/models.ts'
import { canBeBarCode } from '#shared/printing/label-code.ts'
import { code128Modules, QR_QUIET_MODULES, qrMatrix } from '#core/documents/barcodes.ts'
import { dateRu } from '#core/documents/format-ru.ts'
import type { FontFace } from '#core/documents/fonts.ts'
import {
  CODE128_HEIGHT_DOTS, CODE128_QUIET_MODULES, DEVICE_SIZE_DOTS, EDGE_DOTS, LABEL_HEIGHT_DOTS, LABEL_WIDTH_DOTS, NOTE_SIZE_DOTS, NUMBER_SIZE_DOTS,
} from './label-geometry.ts'

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** `y` is the base line. */
export interface TextMark { readonly text: string; readonly face: FontFace; readonly x: number; readonly y: number; readonly sizeDots: number; readonly maxWidthDots: number; readonly maxLines: number; readonly lineDots: number }

export interface LabelPlan {
  readonly bars: readonly Box[]
  readonly squares: readonly Box[]
  readonly texts: readonly TextMark[]
}

const QR_MODULE_DOTS = 5
const QR_TOP = 20
/** Long texts make a square of many modules: it may not reach the bar code, nor the lower edge where there is none. */
const QR_SIDE_DOTS = 200
const QR_SIDE_ALONE_DOTS = 280
const BAR_BOTTOM_GAP = 10
const MAX_BAR_MODULE_DOTS = 3
const NUMBER_BASE = 62
const DEVICE_BASE = 104
const LINE_GAP_DOTS = 4
const NOTE_BASE = 196

/** Whole dots to a module, or a scanner sees bars of uneven width. */
function barBoxes(text: string): readonly Box[] {
  const widths = code128Modules(text)
  const modules = widths.reduce((sum, width) => sum + width, 0)
  const dots = Math.min(MAX_BAR_MODULE_DOTS, Math.floor(LABEL_WIDTH_DOTS / (modules + 2 * CODE128_QUIET_MODULES)))
  if (dots < 1) throw new Error('the code is too long for the label')
  let x = Math.floor((LABEL_WIDTH_DOTS - modules * dots) / 2)
  const y = LABEL_HEIGHT_DOTS - BAR_BOTTOM_GAP - CODE128_HEIGHT_DOTS
  const boxes: Box[] = []
  widths.forEach((width, index) => {
    if (index % 2 === 0) boxes.push({ x, y, width: width * dots, height: CODE128_HEIGHT_DOTS })
    x += width * dots
  })
  return boxes
}

interface QrPlan { readonly squares: readonly Box[]; readonly left: number; readonly quietDots: number }

function qrBoxes(text: string, sideDots: number): QrPlan {
  // Labels are scratched and soiled: a quarter of the square may be gone.
  const matrix = qrMatrix(text, 'Q')
  const dots = Math.min(QR_MODULE_DOTS, Math.floor(sideDots / matrix.sizeModules))
  if (dots < 1) throw new Error('the code is too long for the label')
  const quietDots = QR_QUIET_MODULES * dots
  const left = LABEL_WIDTH_DOTS - quietDots - matrix.sizeModules * dots
  const squares: Box[] = []
  for (let row = 0; row < matrix.sizeModules; row += 1) {
    for (let column = 0; column < matrix.sizeModules; column += 1) {
      if (matrix.isDark(row, column)) squares.push({ x: left + column * dots, y: QR_TOP + row * dots, width: dots, height: dots })
    }
  }
  return { squares, left, quietDots }
}

function orderLabel(model: LabelModel): PlainLabelModel {
  if (!canBeBarCode(model.orderNumber)) throw new Error('the order number holds signs that a bar code cannot')
  const accepted = `принят ${dateRu(model.acceptedOn)}`
  return { code: model.orderNumber, title: model.orderNumber, name: model.device, detail: model.serial, foot: model.isUrgent ? `СРОЧНО · ${accepted}` : accepted, isFootBold: model.isUrgent }
}

/** Where every mark of the sticker lies, for the PDF and for the bitmap alike. */
export function planLabel(model: AnyLabelModel): LabelPlan {
  const { code, title, name, detail, foot, isFootBold } = 'code' in model ? model : orderLabel(model)
  const hasBars = canBeBarCode(code)
  const qr = qrBoxes(code, hasBars ? QR_SIDE_DOTS : QR_SIDE_ALONE_DOTS)
  const line = { x: EDGE_DOTS, maxWidthDots: qr.left - qr.quietDots - EDGE_DOTS }
  const lineDots = DEVICE_SIZE_DOTS + LINE_GAP_DOTS
  return {
    bars: hasBars ? barBoxes(code) : [],
    squares: qr.squares,
    texts: [
      { ...line, text: title, face: 'bold', y: NUMBER_BASE, sizeDots: NUMBER_SIZE_DOTS, maxLines: 1, lineDots },
      { ...line, text: name, face: 'normal', y: DEVICE_BASE, sizeDots: DEVICE_SIZE_DOTS, maxLines: 2, lineDots },
      { ...line, text: detail, face: 'normal', y: DEVICE_BASE + 2 * lineDots, sizeDots: NOTE_SIZE_DOTS, maxLines: 1, lineDots },
      { ...line, text: foot, face: isFootBold === true ? 'bold' : 'normal', y: NOTE_BASE, sizeDots: NOTE_SIZE_DOTS, maxLines: 1, lineDots },
    ],
  }
}
