import { beforeEach, describe, expect, it, vi } from 'vitest'
import { externalAddress, openExternal } from '#shell/external-links.ts'
import { opened } from '#test/shell/electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))
beforeEach(() => { opened.length = 0 })

describe('addresses handed to the system', () => {
  it.each([
    ['law-portal', 'https://publication.pravo.gov.ru/'],
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['https://пример.рф/', 'https://xn--e1afmkfd.xn--p1ai/'],
    ['mailto:master@example.org?subject=%D0%97%D0%B0%D0%BA%D0%B0%D0%B7', 'mailto:master@example.org?subject=%D0%97%D0%B0%D0%BA%D0%B0%D0%B7'],
    ['tel:+79001234567', 'tel:+79001234567'],
  ])('%s opens as %s', async (target, address) => {
    expect(await openExternal(target)).toEqual({ opened: true })
    expect(opened).toEqual([address])
  })

  it.each([
    'http://example.org/', 'file:///etc/passwd', 'file://server/share/run.exe', '\\\\server\\share\\run.exe', '//server/share', 'C:\\Windows\\system32\\calc.exe', 'C:/a.exe',
    'javascript:alert(1)', 'data:text/html,x', 'smb://server/share', 'ms-msdt:/id', 'search-ms:query=a', 'vbscript:x', 'shell:startup', 'app://verstak/', 'ftp://example.org/',
    'https://user:pass@example.org/', 'https://user@example.org/', 'https://', 'https:\\\\example.org', 'https://example.org/\nHost: a', ' https://example.org/', 'https://example.org/ a',
    'mailto:', 'mailto:a@b.ru?attach=/etc/passwd', 'mailto:a@b.ru?attachment=c:/a', 'mailto:a@b.ru,c@d.ru', 'tel:', 'tel:*21*79001234567#', 'tel:+7900;phone-context=a', 'tel:112?a=b',
    'constructor', '__proto__', 'toString', 'unknown-link', '', `https://example.org/${'a'.repeat(2_000)}`,
  ])('«%s» is not opened', async (target) => {
    expect(externalAddress(target)).toBeNull()
    expect(await openExternal(target)).toEqual({ opened: false })
    expect(opened).toEqual([])
  })
})
