import type { Plugin } from 'vite'

/** Each file of the reader's source stands behind such a line in the one file it is published as. */
const SECTION = /^;\/\/ (\.\/src\/\S+)$/m

/** Forms, notes, drawing and the layers that carry them, and fetching from a network: papers are looked at, never written in, and come as bytes. */
const LEFT_OUT = [
  './src/display/editor/', './src/display/annotation_layer.js', './src/display/xfa_layer.js', './src/display/draw_layer.js',
  './src/display/touch_manager.js', './src/display/svg_factory.js', './src/display/text_layer_images.js', './src/shared/scripting_utils.js',
  './src/display/network_stream.js', './src/display/network.js', './src/display/fetch_stream.js', './src/display/node_stream.js', './src/display/content_disposition.js', './src/display/network_utils.js', './src/display/transport_stream.js',
]
/** Names everything for everybody; the program takes three. */
const DOOR = './src/pdf.js'
const TAKEN = 'export { getDocument, PDFWorker, VerbosityLevel }'
/** What stays names these for papers that are not ours: no value is ever one of them, and none is ever made. */
const STAND_INS = ['AnnotationEditor', 'XfaLayer', 'getNetworkStream', 'PDFDataTransportStream']

const DECLARATION = /^(?:async )?(?:class|function\*?|const|let) ([\w$]+)/gm

function namesIn(source: string): readonly string[] {
  return [...source.matchAll(DECLARATION)].map(([, name]) => name ?? '')
}

/** The source of pdf.js without its editors. Throws when its files are not cut as expected or what stays needs what went. */
export function withoutEditors(source: string): string {
  const [head = '', ...pieces] = source.split(SECTION)
  const kept = [head]
  const gone: string[] = []
  const unseen = new Set([...LEFT_OUT, DOOR])
  for (let index = 0; index < pieces.length; index += 2) {
    const [path = '', body = ''] = pieces.slice(index, index + 2)
    const left = [...LEFT_OUT, DOOR].find((start) => path.startsWith(start))
    if (left === undefined) kept.push(body)
    else gone.push(...namesIn(body))
    if (left !== undefined) unseen.delete(left)
  }
  if (unseen.size > 0) throw new Error(`pdf.js has no such files: ${[...unseen].join(', ')}`)
  const rest = kept.join('\n')
  const missed = gone.filter((name) => !STAND_INS.includes(name) && new RegExp(`(?<![.#\\w$])${name.replaceAll('$', '\\$')}(?![\\w$:])`).test(rest))
  if (missed.length > 0) throw new Error(`pdf.js needs what is left out of it: ${missed.join(', ')}`)
  return [rest, ...STAND_INS.map((name) => `class ${name} {}`), TAKEN].join('\n')
}

/** The built program carries the part of pdf.js that draws pages: the rest is as large again and no bundler can leave it out. */
export function pdfReaderOnly(): Plugin {
  return {
    name: 'verstak-pdf-reader-only',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => id.endsWith('/pdfjs-dist/build/pdf.mjs') ? { code: withoutEditors(code), map: null } : null,
  }
}
