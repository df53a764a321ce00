import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

/** Resolved by package name, so the file is found from sources, from the bundle and inside the installed program alike. */
const packages = createRequire(import.meta.url)
const PACKAGE = '@expo-google-fonts/pt-sans'

const FILES = {
  normal: '400Regular/PTSans_400Regular.ttf',
  bold: '700Bold/PTSans_700Bold.ttf',
  italics: '400Regular_Italic/PTSans_400Regular_Italic.ttf',
  bolditalics: '700Bold_Italic/PTSans_700Bold_Italic.ttf',
} as const
export type FontFace = keyof typeof FILES
export const FONT_FACES = Object.keys(FILES) as readonly FontFace[]
export const PAPER_FONT = 'PT Sans'

const parsed = new Map<FontFace, fontkit.Font>()

/** A face of the paper's font, parsed once for all documents: parsing costs more than laying out a page. */
export function paperFont(face: FontFace): fontkit.Font {
  const known = parsed.get(face)
  if (known) return known
  const font = fontkit.create(readFileSync(packages.resolve(`${PACKAGE}/${FILES[face]}`)))
  // A glyph remembers its letter from the first look-up. Were it first met as a part of another (Latin A inside
  // Cyrillic А), every later document would lose that letter when copied or searched.
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint)
  parsed.set(face, font)
  return font
}

const CHINESE_FILE = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
export const CHINESE_FONT = 'Noto Sans SC'
let chinese: fontkit.Font | null = null

/** The font of Chinese words; read only when a paper has some, as it is fifty times the size of the others. */
export function chineseFont(): fontkit.Font {
  chinese ??= fontkit.create(readFileSync(packages.resolve(CHINESE_FILE)))
  return chinese
}
