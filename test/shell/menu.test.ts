import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate, setMenu } from '#shell/menu.ts'
import { MENU_COMMANDS, type MenuCommand } from '#shell/preload-surface.ts'
import { menus } from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const items = (entry: MenuItemConstructorOptions): MenuItemConstructorOptions[] => (Array.isArray(entry.submenu) ? entry.submenu : [])
const template = (platform: string, onCommand: (command: MenuCommand) => void = () => undefined, isDevelopment = false) =>
  menuTemplate({ platform, isDevelopment, onCommand })
const allItems = (platform: string, isDevelopment = false) => template(platform, undefined, isDevelopment).flatMap(items)

describe.each(['win32', 'linux', 'darwin'])('the menu on %s', (platform) => {
  it('offers every command once, and each says its own name', () => {
    const said: string[] = []
    const commands = template(platform, (command) => said.push(command)).flatMap(items).filter((entry) => entry.id !== undefined)
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
    setMenu({ platform: 'linux', isDevelopment: false, onCommand: () => undefined })
    expect(menus).toHaveLength(1)
  })
})
