/** Messages nobody should have sent, made here so that no file of them lies about. */
const CRLF = '\r\n'
const HEAD = ['From: Lin <lin@factory.example>', 'To: claims@service.example', 'Date: Thu, 19 Nov 2026 08:00:00 +0800', 'MIME-Version: 1.0']
const withHead = (name: string, ...lines: string[]): string => [...HEAD, `Message-ID: <${name}@factory.example>`, `Subject: ${name}`, ...lines].join(CRLF)
const MIB = 1_024 * 1_024

const part = (type: string, body: string, ...more: string[]): string => [`--B`, `Content-Type: ${type}`, ...more, '', body, ''].join(CRLF)
const multi = (name: string, parts: readonly string[], end = '--B--'): string => withHead(name, 'Content-Type: multipart/mixed; boundary=B', '', ...parts, end, '')

/** The same Russian words in the bytes of KOI8-R. */
const KOI8: Readonly<Record<string, number>> = Object.fromEntries([...'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'].map((letter, index) => [letter, 0xc0 + index]))
const koi8 = (text: string): Buffer => Buffer.from([...text].map((letter) => KOI8[letter] ?? letter.charCodeAt(0)))
const cp1251 = (text: string): Buffer => Buffer.from([...text].map((letter) => {
  const code = letter.charCodeAt(0)
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
}))
export const RUSSIAN = 'Уважаемые коллеги, плата управления не включается после замены блока питания, просим подтвердить поставку и указать причину неисправности изделия.'
const asPlain = (name: string, charset: string, bytes: Buffer): Buffer => Buffer.concat([Buffer.from(withHead(name, `Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit', '', '')), bytes])

function nested(depth: number): string {
  let body = `Content-Type: text/plain${CRLF}${CRLF}deep`
  for (let level = 0; level < depth; level += 1) body = [`Content-Type: multipart/mixed; boundary=N${level}`, '', `--N${level}`, body, `--N${level}--`, ''].join(CRLF)
  return withHead('nested', body)
}

export interface HostileMail { readonly name: string; readonly bytes: Buffer }

export function hostileMail(): readonly HostileMail[] {
  const texts: Readonly<Record<string, string>> = {
    'ten thousand parts': multi('parts', Array.from({ length: 10_000 }, (_, no) => part('text/plain', `part ${no}`, `Content-Disposition: attachment; filename=f${no}.txt`))),
    'huge header': withHead('header', `X-Long: ${'x'.repeat(2 * MIB)}`, '', 'text'),
    'hundred thousand headers': withHead('headers', ...Array.from({ length: 100_000 }, (_, no) => `X-${no}: y`), '', 'text'),
    'no end of the last part': multi('unended', [part('text/plain', 'first words'), part('application/pdf', '%PDF', 'Content-Disposition: attachment; filename=a.pdf', 'Content-Transfer-Encoding: base64')], ''),
    'broken base64': multi('base64', [part('text/plain', '###нет###', 'Content-Transfer-Encoding: base64'), part('image/png', '!!!! not base64 ????', 'Content-Disposition: attachment; filename=x.png', 'Content-Transfer-Encoding: base64')]),
    'boundary that never comes': withHead('boundary', 'Content-Type: multipart/mixed; boundary=Z', '', 'words outside of any part'),
    'a hundred levels': nested(100),
    'unknown charset': withHead('charset', 'Content-Type: text/plain; charset=x-mac-klingon', '', 'plain words'),
    'winmail.dat': multi('winmail', [part('text/plain', 'see the attached'), part('application/ms-tnef', 'eJ8+IgAA', 'Content-Disposition: attachment; filename=winmail.dat', 'Content-Transfer-Encoding: base64')]),
    'scripts and pictures': withHead('html', 'Content-Type: text/html; charset=utf-8', '', '<html><head><style>p{}</style><script>fetch("https://evil.example")</script></head><body onload="x()"><p>Good words</p><img src="https://evil.example/p.gif"></body></html>'),
    'five megabytes without a line': withHead('line', 'Content-Type: text/plain', '', `${RUSSIAN} `.repeat(20_000)),
    'open tags only': withHead('tags', 'Content-Type: text/html', '', '<'.repeat(3 * MIB)),
    'recipients without end': withHead('people', `Cc: ${Array.from({ length: 5_000 }, (_, no) => `a${no}@b.example`).join(', ')}`, '', 'text'),
    'references without end': withHead('references', `References: ${Array.from({ length: 5_000 }, (_, no) => `<r${no}@b.example>`).join(`${CRLF} `)}`, '', 'text'),
    'a day that never was': [...HEAD.filter((line) => !line.startsWith('Date')), 'Date: Thu, 99 Foo 0000', 'Message-ID: <day@factory.example>', 'Subject: day', '', 'text'].join(CRLF),
    'a name that climbs': multi('name', [part('text/plain', 'x', 'Content-Disposition: attachment; filename="../../../etc/passwd"')]),
  }
  const bytes: Readonly<Record<string, Buffer>> = {
    'KOI8-R said to be UTF-8': asPlain('koi8', 'utf-8', koi8(RUSSIAN)), 'Windows-1251 of which nothing is said': Buffer.concat([Buffer.from(withHead('silent', 'Content-Type: text/plain', '', '')), cp1251(RUSSIAN)]), 'Windows-1251 said to be Latin': asPlain('cp1251', 'iso-8859-1', cp1251(RUSSIAN)), 'UTF-8 said to be Latin': asPlain('latin', 'iso-8859-1', Buffer.from(RUSSIAN)),
    'nothing at all': Buffer.alloc(0), 'zeros': Buffer.alloc(MIB), 'noise': Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * index * 7 + index * 13) % 256)),
  }
  return [...Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })), ...Object.entries(bytes).map(([name, raw]) => ({ name, bytes: raw }))]
}
