import bwipjs from 'bwip-js/node'
import qrcode from 'qrcode'

/** Widths in modules, bar and space in turn, beginning with a bar; quiet zones are not included. */
export function code128Modules(text: string): readonly number[] {
  const [symbol] = bwipjs.raw('code128', text)
  if (!symbol || !('sbs' in symbol)) throw new Error('Code 128 gave no bars')
  return symbol.sbs
}

export interface QrMatrix {
  readonly sizeModules: number
  isDark(row: number, column: number): boolean
}

/** The text itself, no link: any scanner gives back the plain number. */
export function qrMatrix(text: string, errorCorrectionLevel: 'M' | 'Q' = 'M'): QrMatrix {
  const { modules } = qrcode.create(text, { errorCorrectionLevel })
  return { sizeModules: modules.size, isDark: (row, column) => modules.get(row, column) === 1 }
}

export const QR_QUIET_MODULES = 4

/** One path for the whole symbol: separate squares leave hairlines between modules on screens. */
export function qrSvg(text: string): string {
  const matrix = qrMatrix(text)
  const runs: string[] = []
  for (let row = 0; row < matrix.sizeModules; row += 1) {
    for (let start = 0; start < matrix.sizeModules; start += 1) {
      if (!matrix.isDark(row, start)) continue
      let end = start
      while (end < matrix.sizeModules && matrix.isDark(row, end)) end += 1
      runs.push(`M${start} ${row}h${end - start}v1h${start - end}z`)
      start = end
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${matrix.sizeModules} ${matrix.sizeModules}"><path d="${runs.join('')}" fill="#000000"/></svg>`
}
