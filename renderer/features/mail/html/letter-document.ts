import type { CleanLetter } from './clean-letter.ts'

/** The page of a letter is white paper in both themes: foreign colours are chosen for it. */
const PAPER_CSS = `
html { color-scheme: light; background: #fff; }
body { margin: 0; padding: 10px 12px; background: #fff; color: #1b2330; font: 13.5px/1.45 'Segoe UI', system-ui, 'Microsoft YaHei', 'PingFang SC', sans-serif; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
table { max-width: 100%; border-collapse: collapse; }
pre { white-space: pre-wrap; }
blockquote { margin: 6px 0; padding-left: 10px; border-left: 2px solid #cfd5dd; color: #5a6675; }
.link { color: #0f5c7a; text-decoration: underline dotted; }
.link sup { color: #0f5c7a; font-size: 10px; }
.picture { display: inline-block; padding: 1px 6px; border: 1px dashed #b6bfca; border-radius: 4px; color: #5a6675; font-size: 12px; }
`

/** The nonce this page was given for styles; a frame made of text obeys the policy of the page that made it. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
}

const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A page of its own for the frame: nothing may be fetched, nothing may run, only our own style sheet and pictures inside the text. */
export function letterDocument({ body, css }: Pick<CleanLetter, 'body' | 'css'>): string {
  const nonce = inAttribute(styleNonce())
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><style nonce="${nonce}">${PAPER_CSS}${css}</style></head><body>${body}</body></html>`
}
