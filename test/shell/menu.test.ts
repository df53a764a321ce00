import type { MenuItemConstructorOptions } from 'electron'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { menuTemplate, setMenu } from '#shell/menu.ts'
import { MENU_COMMANDS, type MenuCommand } from '#shell/preload-surface.ts'
import { recallLanguage, shellTexts, speakFromNowOn } from '#shell/spoken-texts.ts'
import { menus } from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const items = (entry: MenuItemConstructorOptions): MenuItemConstructorOptions[] => (Array.isArray(entry.submenu) ? entry.submenu : [])
const template = (platform: string, onCommand: (command: MenuCommand) => void = () => undefined, isDevelopment = false) =>
  menuTemplate({ platform, isDevelopment, onCommand, isTraining: false, onTraining: () => undefined })
const allItems = (platform: string, isDevelopment = false) => template(platform, undefined, isDevelopment).flatMap(items)

describe.each(['win32', 'linux', 'darwin'])('the menu on %s', (platform) => {
  it('offers every command once, and each says its own name', () => {
    const said: string[] = []
    const commands = template(platform, (command) => said.push(command)).flatMap(items).filter((entry) => entry.id !== undefined && entry.id !== 'training')
    for (const entry of commands) entry.click?.({} as never, undefined, {} as never)
    expect([...said].sort()).toEqual([...MENU_COMMANDS].sort())
    expect(said).toEqual(commands.map((entry) => entry.id))
  })

  it('has a Russian name on every entry', () => {
    for (const entry of [...template(platform), ...allItems(platform)].filter(({ type }) => type !== 'separator')) {
      expect(entry.label).toMatch(/^[А-ЯЁа-яё«»,&\s—…]+$/)
    }
  })

  it('only shows the keys of commands, as pages bind them by their place on the keyboard', () => {
    const withKeys = allItems(platform).filter((entry) => entry.accelerator !== undefined)
    expect(withKeys.every((entry) => entry.registerAccelerator === false)).toBe(true)
    expect(Object.fromEntries(withKeys.map((entry) => [entry.id, entry.accelerator]))).toEqual({
      'new-intake': 'F2', find: 'F3', palette: 'CmdOrCtrl+K', print: 'CmdOrCtrl+P', save: 'CmdOrCtrl+S', refresh: 'F5', lock: 'CmdOrCtrl+L', settings: 'CmdOrCtrl+,', help: 'F1',
    })
  })

  it('has developer tools only while developing, and never reloads the page', () => {
    const roles = (isDevelopment: boolean) => allItems(platform, isDevelopment).map((entry) => entry.role)
    expect(roles(false)).not.toContain('toggleDevTools')
    expect(roles(true)).toContain('toggleDevTools')
    expect(roles(true)).not.toContain('reload')
  })
})

describe('the training centre', () => {
  it('is in the help, and from it the way leads back; it is not updated from there', () => {
    let asked = 0
    const help = (isTraining: boolean) => items(menuTemplate({ platform: 'win32', isDevelopment: false, isTraining, onCommand: () => undefined, onTraining: () => { asked += 1 } }).at(-1) ?? {})
    const entry = (isTraining: boolean) => help(isTraining).find(({ id }) => id === 'training')
    expect([entry(false)?.label, entry(true)?.label]).toEqual(['&Учебный центр…', '&Вернуться к работе…'])
    entry(true)?.click?.({} as never, undefined, {} as never)
    expect([asked, help(true).some(({ id }) => id === 'check-update'), help(false).some(({ id }) => id === 'check-update')]).toEqual([1, false, true])
  })
})

describe('the menu bar', () => {
  it('on Windows has an access key of its own in every name of a submenu', () => {
    const menu = template('win32')
    expect(menu.map((entry) => entry.label)).toEqual(['&Файл', '&Правка', '&Вид', '&Окно', '&Справка'])
    for (const list of [menu, ...menu.map(items)]) {
      const keys = list.flatMap((entry) => /&(.)/u.exec(entry.label ?? '')?.[1]?.toLowerCase() ?? [])
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('on macOS begins with the program and has no access keys', () => {
    const menu = template('darwin')
    expect(menu.map((entry) => entry.label)).toEqual(['Верстак', 'Файл', 'Правка', 'Вид', 'Окно', 'Справка'])
    expect([...menu, ...menu.flatMap(items)].every((entry) => !(entry.label ?? '').includes('&'))).toBe(true)
    expect(items(menu[0] ?? {}).map((entry) => entry.role ?? entry.id ?? entry.type)).toEqual(
      ['about', 'separator', 'settings', 'separator', 'services', 'separator', 'hide', 'hideOthers', 'unhide', 'separator', 'quit'])
  })

  it('on macOS the lists of windows and of help are those the system adds to, and the program is finished, not exited', () => {
    expect(template('darwin').map((entry) => entry.role)).toEqual([undefined, undefined, undefined, undefined, 'window', 'help'])
    const quitOn = (platform: string) => allItems(platform).find((entry) => entry.role === 'quit')?.label
    expect([quitOn('darwin'), quitOn('win32')]).toEqual(['Завершить «Верстак»', 'В&ыход'])
    expect(allItems('darwin').map((entry) => entry.role)).toEqual(expect.arrayContaining(['minimize', 'zoom', 'front', 'close']))
  })

  it('is given to the program', () => {
    setMenu({ platform: 'linux', isDevelopment: false, isTraining: false, onCommand: () => undefined, onTraining: () => undefined })
    expect(menus).toHaveLength(1)
  })
})

describe('a desktop that speaks English', () => {
  let folder = ''
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'verstak-language-')) })
  afterEach(() => {
    recallLanguage(join(folder, 'nothing-kept'))
    rmSync(folder, { recursive: true, force: true })
  })

  it('names every entry of the menu in English, with an access key of its own', () => {
    speakFromNowOn('en', join(folder, 'language.txt'))
    const menu = template('win32')
    expect(menu.map((entry) => entry.label)).toEqual(['&File', '&Edit', '&View', '&Window', '&Help'])
    for (const list of [menu, ...menu.map(items)]) {
      const keys = list.flatMap((entry) => /&(.)/u.exec(entry.label ?? '')?.[1]?.toLowerCase() ?? [])
      expect(new Set(keys).size).toBe(keys.length)
    }
    for (const platform of ['win32', 'linux', 'darwin']) expect(JSON.stringify(template(platform))).not.toMatch(/\p{Script=Cyrillic}/u)
  })

  it('still does so after the next start; a memory that says nothing known is Russian', () => {
    const file = join(folder, 'language.txt')
    expect([speakFromNowOn('en', file), speakFromNowOn('en', file)]).toEqual([true, false])
    recallLanguage(join(folder, 'nothing-kept'))
    expect(shellTexts().MENU_TITLES.file).toBe('&Файл')
    recallLanguage(file)
    expect(shellTexts().MENU_TITLES.file).toBe('&File')
  })

  it('speaks even when the choice cannot be kept', () => {
    expect(speakFromNowOn('en', join(folder, 'no-such-folder', 'language.txt'))).toBe(true)
    expect(shellTexts().MENU_TITLES.file).toBe('&File')
  })
})
