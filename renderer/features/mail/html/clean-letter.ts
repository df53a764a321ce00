import DOMPurify from 'dompurify'
import { isDisguised, leadsTo, type LetterLink } from './letter-links.ts'
import { asksForPicture, safeDeclarations } from './safe-styles.ts'

const TAGS = [
  'a', 'abbr', 'address', 'b', 'big', 'blockquote', 'br', 'caption', 'center', 'cite', 'code', 'col', 'colgroup', 'dd', 'del', 'div', 'dl', 'dt', 'em', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'ol', 'p', 'pre', 'q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt', 'u', 'ul',
]
const ADDRESSES = ['href', 'src', 'background']
const WORDS_AND_SIZES = ['style', 'alt', 'width', 'height', 'align', 'valign', 'bgcolor', 'color', 'face', 'size', 'colspan', 'rowspan', 'border', 'cellpadding', 'cellspacing', 'dir', 'lang', 'start']
const OWN_PICTURE = /^data:image\/(png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]+$/i
const MAX_RULES = 4_000
const MAX_LINKS = 500
const INVISIBLE_PX = 3

export type CleanLetter = {
  readonly body: string
  readonly css: string
  readonly links: readonly LetterLink[]
  /** Pictures that would have been fetched from outside, or whose file is not in the letter. */
  readonly blockedPictureCount: number
}

export type LetterWords = { readonly picture: string }

/** What is gathered on the way through the letter. */
class Gathered {
  readonly links: LetterLink[] = []
  readonly rules = new Map<string, string>()
  blockedPictureCount = 0

  classOf(declarations: string): string | null {
    const known = this.rules.get(declarations)
    if (known !== undefined) return known
    if (this.rules.size >= MAX_RULES) return null
    const name = `m${this.rules.size + 1}`
    this.rules.set(declarations, name)
    return name
  }
}

/**
 * A foreign letter as plain tags: no scripts, no forms, no addresses that are fetched. Styles become rules of our own,
 * links become words with a number, pictures come only from the letter itself. `pictures` holds them by Content-ID.
 */
export function cleanLetter(html: string, pictures: ReadonlyMap<string, string>, words: LetterWords): CleanLetter {
  const body = DOMPurify.sanitize(html, { ALLOWED_TAGS: TAGS, ALLOWED_ATTR: [...ADDRESSES, ...WORDS_AND_SIZES], ADD_URI_SAFE_ATTR: WORDS_AND_SIZES, ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false, ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|cid|data):/i, RETURN_DOM: true }) as HTMLElement | null
  const gathered = new Gathered()
  // A letter of frames has no body at all.
  if (body === null) return { body: '', css: '', links: [], blockedPictureCount: 0 }
  for (const element of body.querySelectorAll('*')) tidy(element, gathered, pictures, words)
  const css = [...gathered.rules].map(([declarations, name]) => `.${name}{${declarations}}`).join('\n')
  return { body: body.innerHTML, css, links: gathered.links, blockedPictureCount: gathered.blockedPictureCount }
}

function tidy(element: Element, gathered: Gathered, pictures: ReadonlyMap<string, string>, words: LetterWords): void {
  takeStyle(element, gathered)
  if (element.localName === 'img') takePicture(element, gathered, pictures, words)
  else element.removeAttribute('src')
  if (element.localName === 'a') takeLink(element, gathered)
}

function takeStyle(element: Element, gathered: Gathered): void {
  const style = element.getAttribute('style')
  if (element.hasAttribute('background') || (style !== null && asksForPicture(style))) gathered.blockedPictureCount += 1
  element.removeAttribute('background')
  element.removeAttribute('style')
  const declarations = style === null ? '' : safeDeclarations(style)
  const name = declarations === '' ? null : gathered.classOf(declarations)
  if (name !== null) element.setAttribute('class', name)
}

function isInvisible(picture: Element): boolean {
  const sides = ['width', 'height'].map((side) => Number.parseInt(picture.getAttribute(side) ?? '', 10))
  return sides.some((side) => side <= INVISIBLE_PX)
}

function takePicture(picture: Element, gathered: Gathered, pictures: ReadonlyMap<string, string>, words: LetterWords): void {
  const source = picture.getAttribute('src') ?? ''
  const held = /^cid:/i.test(source) ? pictures.get(contentId(source)) : source
  if (held !== undefined && OWN_PICTURE.test(held)) return picture.setAttribute('src', held)
  gathered.blockedPictureCount += 1
  if (isInvisible(picture)) return picture.remove()
  const stand = picture.ownerDocument.createElement('span')
  stand.className = 'picture'
  stand.textContent = picture.getAttribute('alt')?.trim() || words.picture
  picture.replaceWith(stand)
}

/** «cid:image001.png@01D9» → «image001.png@01d9». */
export function contentId(source: string): string {
  const bare = source.replace(/^cid:/i, '').replaceAll(/[<>]/g, '')
  try {
    return decodeURIComponent(bare).toLowerCase()
  } catch {
    return bare.toLowerCase()
  }
}

function takeLink(link: Element, gathered: Gathered): void {
  const target = leadsTo(link.getAttribute('href') ?? '')
  const page = link.ownerDocument
  const stand = page.createElement('span')
  stand.append(...link.childNodes)
  if (target !== null && gathered.links.length < MAX_LINKS) {
    const known = gathered.links.find(({ address }) => address === target.address)
    const no = known?.no ?? gathered.links.length + 1
    const disguised = isDisguised(stand.textContent, target.address)
    if (known === undefined) gathered.links.push({ no, ...target, isDisguised: disguised })
    else if (disguised) gathered.links[no - 1] = { ...known, isDisguised: true }
    stand.className = `${link.className} link`.trim()
    const mark = page.createElement('sup')
    mark.textContent = `[${no}]`
    stand.append(mark)
  }
  link.replaceWith(stand)
}
