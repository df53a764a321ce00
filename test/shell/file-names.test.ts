import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '#shell/file-names.ts'

describe('a name for a saved file', () => {
  it.each([
    ['Заказ-наряд 12.pdf', 'Заказ-наряд 12.pdf'],
    ['Акт № 7/2026.PDF', 'Акт № 7_2026.pdf'],
    ['C:\\Windows\\a.pdf', 'C__Windows_a.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['com1.backup.zip', '_com1.backup.zip'],
    ['act.pdf:stream', 'act.pdf_stream.dat'],
    ['act\u202Efdp.exe', 'actfdp.exe.dat'],
    ['act.exe', 'act.exe.dat'],
    ['  ..act. .pdf', 'act.pdf'],
    ['.pdf', 'pdf.dat'],
    ['', 'Документ.dat'],
    ['...', 'Документ.dat'],
    ['Реестр\nстрока\tдве.xlsx', 'Реестрстрокадве.xlsx'],
  ])('%j becomes %j', (suggested, name) => {
    expect(safeFileName(suggested, 'Документ')).toBe(name)
  })

  it('of anything at all is a plain name that every system takes', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (suggested) => {
      const name = safeFileName(suggested, 'Документ')
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u)
      expect(name).not.toMatch(/^[. ]|[. ]$/)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      expect(name.length).toBeLessThanOrEqual(130)
      expect(safeFileName(name, 'Документ').length).toBeLessThanOrEqual(134)
    }))
  })
})
