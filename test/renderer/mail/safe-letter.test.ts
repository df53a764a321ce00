import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLetter, contentId, type CleanLetter } from '#renderer/features/mail/html/clean-letter.ts'
import { isDisguised, leadsTo, mayOpen } from '#renderer/features/mail/html/letter-links.ts'
import { safeDeclarations } from '#renderer/features/mail/html/safe-styles.ts'
import { HOSTILE_LETTERS } from '#test/kit/hostile-letters.ts'

const NONE: ReadonlyMap<string, string> = new Map()
const WORDS = { picture: 'рисунок' }
const clean = (html: string, pictures = NONE): CleanLetter => cleanLetter(html, pictures, WORDS)
const DOT = 'data:image/png;base64,iVBORw0KGgo='

/** Every way an element of a page may run, fetch or send something. */
function dangersOf(letter: CleanLetter): readonly string[] {
  const page = new DOMParser().parseFromString(letter.body, 'text/html')
  const elements = [...page.body.querySelectorAll('*')]
  return [
    ...elements.filter(({ localName }) => ['script', 'style', 'link', 'meta', 'base', 'iframe', 'object', 'embed', 'form', 'input', 'button', 'svg', 'math', 'video', 'audio', 'template', 'a'].includes(localName)).map(({ localName }) => localName),
    ...elements.flatMap((element) => [...element.attributes]).filter(({ name, value }) => /^on|^style$|srcset|href|action|background|poster|ping/.test(name) || (name === 'src' && !value.startsWith('data:image/'))).map(({ name, value }) => `${name}=${value}`),
    ...(/[@\\<]|url|\/\*/i.test(letter.css) ? [letter.css] : []),
  ]
}

describe('a letter of a stranger', () => {
  it('keeps nothing that runs and nothing that fetches; a browser is shown the other spellings', () => {
    const some = HOSTILE_LETTERS.filter((_, index) => index % 4 === 0)
    const left = some.flatMap((html) => dangersOf(clean(html)).map((danger) => ({ html, danger })))
    expect(left).toEqual([])
  })

  it('keeps its words, tables and colours', () => {
    const letter = clean('<div style="color:#c00; font-size:14pt"><b>Dear Anna</b><table border="1"><tr><td bgcolor="#eee" colspan="2">型号 HW70</td></tr></table></div>')
    expect(letter.body).toBe('<div class="m1"><b>Dear Anna</b><table border="1"><tbody><tr><td bgcolor="#eee" colspan="2">型号 HW70</td></tr></tbody></table></div>')
    expect(letter.css).toBe('.m1{color:#c00;font-size:14pt}')
  })

  it('says how many pictures were not fetched and shows their words instead', () => {
    const letter = clean('<p><img src="https://a.example/logo.png" alt="Logo"><img src="https://a.example/t.gif" width="1" height="1"><img src="cid:absent"></p><p style="background:url(https://a.example/b.png)">x</p>')
    expect(letter.blockedPictureCount).toBe(4)
    expect(letter.body).toBe('<p><span class="picture">Logo</span><span class="picture">рисунок</span></p><p>x</p>')
  })

  it('shows the pictures it brought itself', () => {
    const letter = clean('<img src="cid:Photo%401" alt="plate">', new Map([['photo@1', DOT]]))
    expect(letter.body).toBe(`<img src="${DOT}" alt="plate">`)
    expect(letter.blockedPictureCount).toBe(0)
    expect(contentId('cid:%E0%A4%A')).toBe('%e0%a4%a')
  })

  it('numbers its links; the same address has one number', () => {
    const { body, links } = clean('<a href="https://a.example/x">here</a> <a href="mailto:li@a.example">mail</a> <a href="https://a.example/x">again</a> <a href="javascript:1">no</a>')
    expect(body).toBe('<span class="link">here<sup>[1]</sup></span> <span class="link">mail<sup>[2]</sup></span> <span class="link">again<sup>[1]</sup></span> <span>no</span>')
    expect(links.map(({ no, leadsTo: host }) => [no, host])).toEqual([[1, 'a.example'], [2, 'li@a.example']])
  })

  it('marks a link whose words name another place', () => {
    expect(clean('<a href="https://evil.example/login">https://www.haier.com/login</a>').links[0]?.isDisguised).toBe(true)
    expect(clean('<a href="https://www.haier.com/a">haier.com</a>').links[0]?.isDisguised).toBe(false)
  })
})

describe('links of a letter', () => {
  it.each([
    ['https://a.example/x', 'a.example'], ['http://a.example:8080/', 'a.example:8080'], ['mailto:li@a.example?subject=x', 'li@a.example'], ['tel:+8613800000000', '+8613800000000'], ['https://аррlе.com/', 'xn--l-7sbq6ba.com'],
  ])('%s leads to %s', (address, place) => expect(leadsTo(address)?.leadsTo).toBe(place))

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '\\\\host\\share', 'https://user:pw@a.example/', 'x', '', `https://a.example/${'x'.repeat(2_000)}`])('%s leads nowhere', (address) => expect(leadsTo(address)).toBeNull())

  it('only protected addresses are handed to the system', () => {
    expect(['https://a.example', 'mailto:a@b.example', 'tel:+7', 'http://a.example'].map(mayOpen)).toEqual([true, true, true, false])
  })

  it('words that are no address disguise nothing', () => expect(isDisguised('see the invoice', 'https://a.example')).toBe(false))
})

describe('styles of a letter', () => {
  it.each([
    ['color: red !important', 'color:red'], ["font-family: 'Microsoft YaHei', Arial", 'font-family:Microsoft YaHei, Arial'], ['background: rgb(1, 2, 3)', 'background:rgb(1, 2, 3)'], ['position:fixed;top:0', ''], ['color:red;background:url(x)', 'color:red'], ['width:calc(1px*2)', ''], ['color:rgb(1', ''], ['color:re/**/d', ''], ['color:\\72 ed', ''], ['nonsense', ''],
  ])('%s becomes «%s»', (style, kept) => expect(safeDeclarations(style)).toBe(kept))

  it('whatever is written, no rule of the sheet can be left and nothing can be fetched', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('color:', 'background:', ';', 'url(', '}', '{', '"', "'", '(', ')', '@import', '\\', '</style>', '/*', 'red', 'image-set(')), { maxLength: 20 }).map((parts) => parts.join('')), (style) => {
      expect(safeDeclarations(style)).not.toMatch(/[{}@\\<>"'*/]|url\s*\(|image-set/i)
    }))
  })
})
