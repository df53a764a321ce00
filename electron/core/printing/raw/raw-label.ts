import type { PrintDevice } from '#shared/contract/printing.ts'
import { dotsOfMicrons } from '#shared/printing/devices.ts'
import type { Bitmap } from '#core/documents/labels/raster.ts'
import { shifted } from '#core/documents/labels/shift.ts'
import { tsplLabel } from '#core/documents/labels/tspl.ts'
import { zplLabel } from '#core/documents/labels/zpl.ts'

type Place = Pick<PrintDevice, 'shiftXMicrons' | 'shiftYMicrons'>

/** The picture moved as this printer needs it. */
export const movedDots = (dots: Bitmap, { shiftXMicrons, shiftYMicrons }: Place): Bitmap => shifted(dots, dotsOfMicrons(shiftXMicrons), dotsOfMicrons(shiftYMicrons))

/** What goes to the printer, byte for byte. */
export function rawLabel(dots: Bitmap, device: Place & Pick<PrintDevice, 'language'>, copies: number): Buffer {
  const moved = movedDots(dots, device)
  return device.language === 'zpl' ? zplLabel(moved, copies) : tsplLabel(moved, copies)
}
