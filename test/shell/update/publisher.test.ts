import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isSignedBy } from '#shell/update/authenticode.ts'
import { PUBLISHER } from '#shell/update/publisher.ts'

const windowsSays = (status: number, subject: string): string => JSON.stringify({ status, subject })

describe('who signed an installer of Windows', () => {
  it.each([
    [windowsSays(0, 'CN=Верстак, O=Верстак, C=RU'), true],
    [windowsSays(0, 'O="Верстак, ООО", CN="Верстак", C=RU'), true],
    [windowsSays(0, 'CN=Другой, O=Верстак, C=RU'), false],
    [windowsSays(0, 'CN=Верстак Плюс, C=RU'), false],
    [windowsSays(0, 'O=CN=Верстак'), false],
    [windowsSays(2, ''), false],
    [windowsSays(3, 'CN=Верстак'), false],
    ['', false], ['null', false], ['{"status":0}', false], ['PowerShell: access denied', false],
  ])('%s is ours: %s', (output, isOurs) => {
    expect(isSignedBy('Верстак', output)).toBe(isOurs)
  })

  it('the packed configuration names the same publisher', () => {
    expect(readFileSync('electron-builder.yml', 'utf8')).toContain(`publisherName: [${PUBLISHER}]`)
  })

  it('no private key lies in the repository', () => {
    const { pem } = JSON.parse(readFileSync('resources/update/publisher-key.json', 'utf8')) as { pem: string | null }
    expect(pem ?? '').not.toContain('PRIVATE')
  })
})
