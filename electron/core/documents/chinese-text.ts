import { CHINESE_FONT } from './fonts.ts'
import { paperText } from './paper-text.ts'

const CHINESE_RUN = /[\u2e80-\u2fdf\u3000-\u303f\u3100-\u312f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]+/gu

type Run = string | { readonly text: string; readonly font: string; readonly bold: false }

/**
 * A text cut into what the font of the papers has and what only the Chinese one has. Signs that look alike are brought to the usual one,
 * so that what is copied from the page is what was typed.
 */
export function withChinese(text: string): Run[] {
  const clean = paperText(text)
  const runs: Run[] = []
  let at = 0
  for (const match of clean.matchAll(CHINESE_RUN)) {
    if (match.index > at) runs.push(clean.slice(at, match.index))
    runs.push({ text: match[0].replace(/[\u2e80-\u2fdf\uf900-\ufaff]/gu, (sign) => sign.normalize('NFKC')), font: CHINESE_FONT, bold: false })
    at = match.index + match[0].length
  }
  if (at < clean.length || runs.length === 0) runs.push(clean.slice(at))
  return runs
}
