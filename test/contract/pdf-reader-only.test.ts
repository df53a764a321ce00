import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { withoutEditors } from '#cli/pdf-reader-only.ts'

const PUBLISHED = readFileSync(fileURLToPath(import.meta.resolve('pdfjs-dist')), 'utf8')

it('the built program carries the part of the PDF reader that draws pages, and none of its editors', () => {
  const reader = withoutEditors(PUBLISHED)
  expect(reader.length).toBeLessThan(PUBLISHED.length * 0.65)
  for (const drawn of ['class PDFPageProxy', 'class CanvasGraphics', 'class FontLoader', 'class PDFWorker']) expect(reader).toContain(drawn)
  for (const editor of ['class FreeTextEditor', 'class SignatureEditor', 'class AnnotationLayer ', 'class DrawLayer ']) {
    expect(PUBLISHED).toContain(editor)
    expect(reader).not.toContain(editor)
  }
})

it('a reader whose files lie differently is not cut blindly: the build stops and names the file', () => {
  expect(() => withoutEditors(PUBLISHED.replaceAll('./src/display/draw_layer.js', './src/display/draw.js'))).toThrow('./src/display/draw_layer.js')
})

it('a reader that needs what would be left out is not built: the name is told', () => {
  const needing = PUBLISHED.replace(/^class PDFPageProxy \{$/m, 'new DrawLayer();\nclass PDFPageProxy {')
  expect(needing).not.toBe(PUBLISHED)
  expect(() => withoutEditors(needing)).toThrow('DrawLayer')
})
