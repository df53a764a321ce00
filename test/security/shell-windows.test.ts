import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { customerWebPreferences, FAILURE_WEB_PREFERENCES, mainWebPreferences, PRINT_WEB_PREFERENCES } from '#shell/web-preferences.ts'

const MAIN = mainWebPreferences('/app/preload.cjs', false)
const WINDOWS = { 'the program': MAIN, 'the page a customer looks at': customerWebPreferences(false), 'the print window': PRINT_WEB_PREFERENCES, 'the page of a failed start': FAILURE_WEB_PREFERENCES }

describe('windows', () => {
  it.each(Object.entries(WINDOWS))('%s is isolated, sandboxed and without Node', (_name, preferences) => {
    expect(preferences).toMatchObject({
      contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, allowRunningInsecureContent: false, webviewTag: false, devTools: false,
    })
    expect(Object.keys(preferences)).not.toEqual(expect.arrayContaining(['experimentalFeatures']))
    expect(Object.keys(preferences)).not.toEqual(expect.arrayContaining(['enableBlinkFeatures']))
  })

  it('only the program has a preload; the page of a failed start runs no scripts', () => {
    expect(Object.values(WINDOWS).map(({ preload }) => preload)).toEqual(['/app/preload.cjs', undefined, undefined, undefined])
    expect(FAILURE_WEB_PREFERENCES.javascript).toBe(false)
  })

  it('developer tools open only while developing', () => {
    expect(mainWebPreferences('/a', true).devTools).toBe(true)
  })
})

describe('the installed program', () => {
  const config = readFileSync('electron-builder.yml', 'utf8')
  const block = (name: string): string => new RegExp(`^${name}:\\n((?:[ ]{2}.*\\n|\\n)+)`, 'm').exec(config)?.[1] ?? ''

  it('has every fuse set on the safe side', () => {
    const fuses = Object.fromEntries([...block('electronFuses').matchAll(/^ {2}(\w+): (true|false)$/gm)].map((found) => [found[1], found[2] === 'true']))
    expect(fuses).toEqual({
      runAsNode: false, enableCookieEncryption: true, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, loadBrowserProcessSpecificV8Snapshot: false, grantFileProtocolExtraPrivileges: false,
    })
  })

  it('goes to the whole machine, keeps the data when removed and is published nowhere by itself', () => {
    expect(block('nsis')).toMatch(/perMachine: true/)
    expect(block('nsis')).toMatch(/deleteAppDataOnUninstall: false/)
    expect(config).toMatch(/^asar: true$/m)
    // The address leads nowhere by the rules of names; the real one is typed by the owner.
    expect(block('publish')).toMatch(/url: https:\/\/[\w.]+\.invalid\//)
  })
})
