import { createHash } from 'node:crypto'
import type { PictureRefusal } from '#shared/pictures/incoming.ts'
import type { Language } from '#shared/kit/language.ts'
import { PHONE_TEXTS, type PhoneTexts } from './texts.ts'

const STYLE = 'body{margin:0;padding:16px;font:18px/1.4 sans-serif;color:#16202a;background:#fff}h1{font-size:22px;margin:0 0 8px}h2{font-size:18px;margin:16px 0 4px}p{margin:8px 0}'
  + 'label{display:block;margin:16px 0 4px;font-weight:bold}input{display:block;width:100%;box-sizing:border-box;padding:14px 8px;border:1px solid #8a97a3;border-radius:8px;font:inherit;background:#f4f6f8}'
  + 'button{display:block;width:100%;margin:20px 0 8px;padding:16px;border:0;border-radius:8px;font:inherit;font-weight:bold;color:#fff;background:#0b62a8}ul{margin:4px 0;padding-left:22px}.no{color:#a3191f}.yes{color:#14632f}.small{color:#4a5763;font-size:16px}'
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** No script at all, nothing from elsewhere, and the form goes back here only. */
export const PHONE_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const plain = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign)

const whole = (language: Language, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${PHONE_TEXTS[language].title}</title><style>${STYLE}</style></head><body>${body}</body></html>`

export interface Taken { readonly received: readonly string[]; readonly refused: readonly { readonly name: string; readonly reason: PictureRefusal }[] }
export interface FormPage {
  readonly language: Language
  readonly label: string
  readonly until: string
  /** Where the form goes; its last part may be used once. */
  readonly action: string
  readonly leftCount: number
  readonly taken: Taken | null
  readonly notice: 'repeated' | 'cut' | 'tooLong' | null
}

const list = (title: string, kind: string, items: readonly string[]): string => (items.length === 0 ? '' : `<h2 class="${kind}">${title}</h2><ul>${items.map((item) => `<li>${plain(item)}</li>`).join('')}</ul>`)

function takenPart({ received, refused }: Taken, texts: PhoneTexts): string {
  if (received.length + refused.length === 0) return `<p class="no" role="alert">${texts.nothing}</p>`
  const reasons = refused.map(({ name, reason }) => `${name}: ${texts.because[reason]}`)
  return `<div role="status">${list(texts.received, 'yes', received)}${list(texts.refused, 'no', reasons)}</div><p>${texts.more}</p>`
}

function noticePart(notice: FormPage['notice'], texts: PhoneTexts): string {
  if (notice === null) return ''
  if (notice === 'repeated') return `<div role="alert"><h2>${texts.repeated.title}</h2><p>${texts.repeated.words}</p></div>`
  return `<p class="no" role="alert">${texts[notice]}</p>`
}

/** Two plain file fields: one opens the camera, the other the pictures that are there. */
export function formPage({ language, label, until, action, leftCount, taken, notice }: FormPage): string {
  const texts = PHONE_TEXTS[language]
  // Old phones open the camera for any picture only; phones with HEIC turn a chosen one into JPEG when they are told the kinds.
  const kinds = 'image/jpeg,image/png,image/webp'
  return whole(language, `<h1>${plain(texts.what(label))}</h1>${noticePart(notice, texts)}${taken === null ? '' : takenPart(taken, texts)}<form method="post" enctype="multipart/form-data" action="${plain(action)}">`
    + `<label for="camera">${texts.take}</label><input id="camera" type="file" name="photo" accept="image/*" capture="environment">`
    + `<label for="gallery">${texts.choose}</label><input id="gallery" type="file" name="photo" accept="${kinds}" multiple>`
    + `<button type="submit">${texts.send}</button></form><p class="small">${texts.sending}</p><p class="small">${plain(texts.left(leftCount))}. ${plain(texts.until(until))}</p>`)
}

/** Why nothing can be sent any more. */
export function wordsPage(language: Language, why: 'otherDevice' | 'late' | 'full', taken: Taken | null = null): string {
  const texts = PHONE_TEXTS[language]
  const { title, words } = texts[why]
  return whole(language, `<h1>${title}</h1>${taken === null ? '' : takenPart(taken, texts).replace(`<p>${texts.more}</p>`, '')}<p>${words}</p>`)
}
