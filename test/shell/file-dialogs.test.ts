import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { chooseFolder, openFile, saveFile } from '#shell/file-dialogs.ts'
import { BrowserWindow as StandInWindow, dialogAnswers, dialogLog } from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const folder = mkdtempSync(join(tmpdir(), 'verstak-dialogs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  dialogLog.length = 0
  dialogAnswers.save = { canceled: true, filePath: '' }
  dialogAnswers.open = { canceled: true, filePaths: [] }
})
const window = new StandInWindow() as unknown as BrowserWindow
const bytes = new Uint8Array([37, 80, 68, 70])

describe('saving a file', () => {
  it('goes where the person said, under the name they gave', async () => {
    const filePath = join(folder, 'Акт 1.pdf')
    dialogAnswers.save = { canceled: false, filePath }
    expect(await saveFile({ bytes, suggestedName: 'Акт.pdf' }, window)).toEqual({ saved: true })
    expect(new Uint8Array(readFileSync(filePath))).toEqual(bytes)
    expect(dialogLog[0]).toMatchObject({ kind: 'save', options: { defaultPath: 'Акт.pdf', filters: [{ name: 'PDF', extensions: ['pdf'] }] } })
  })

  it('a page that suggests a path gets only a name suggested', async () => {
    await saveFile({ bytes, suggestedName: '../../etc/cron.d/job.pdf' }, window)
    expect(dialogLog[0]?.options['defaultPath']).toBe('_.._etc_cron.d_job.pdf')
  })

  it('a cancelled dialog saves nothing', async () => {
    expect(await saveFile({ bytes, suggestedName: 'a.pdf' }, window)).toEqual({ saved: false })
  })

  it('when writing fails the person is told, the old file stays and no half-written one is left', async () => {
    const target = join(folder, 'busy.pdf')
    mkdirSync(target)
    writeFileSync(join(target, 'old'), 'old')
    dialogAnswers.save = { canceled: false, filePath: target }
    expect(await saveFile({ bytes, suggestedName: 'a.pdf' }, window)).toEqual({ saved: false })
    expect(dialogLog.map(({ kind }) => kind)).toEqual(['save', 'message'])
    expect(readdirSync(target)).toEqual(['old'])
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('a full disk', () => {
  it('is named, and the person may choose another place: nothing is lost', async () => {
    const target = join(folder, 'taken.pdf')
    mkdirSync(join(target, 'inside'), { recursive: true })
    dialogAnswers.save = { canceled: false, filePath: target }
    dialogAnswers.messages.push(1, 0)
    expect(await saveFile({ bytes, suggestedName: 'a.pdf' }, window)).toEqual({ saved: false })
    expect(dialogLog.map(({ kind }) => kind)).toEqual(['save', 'message', 'save', 'message'])
    expect(dialogLog[1]?.options).toMatchObject({ buttons: ['Не сохранять', 'Повторить'], defaultId: 1, cancelId: 0 })
  })
})

it('a folder is chosen by a person and nothing else is told of it', async () => {
  dialogAnswers.open = { canceled: false, filePaths: [folder] }
  expect(await chooseFolder(window)).toBe(folder)
  expect(dialogLog[0]).toMatchObject({ kind: 'open', options: { title: 'Папка с фотографиями', properties: ['openDirectory'] } })
  dialogAnswers.open = { canceled: true, filePaths: [] }
  expect(await chooseFolder(window)).toBeNull()
})

describe('opening a file', () => {
  const choose = (name: string, content: string | Uint8Array = 'a;b'): void => {
    const path = join(folder, name)
    writeFileSync(path, content)
    dialogAnswers.open = { canceled: false, filePaths: [path] }
  }

  it('gives the page the name and the bytes, not the place', async () => {
    choose('Прайс.CSV')
    expect(await openFile('import', window)).toEqual({ name: 'Прайс.CSV', bytes: new TextEncoder().encode('a;b') })
    expect(dialogLog[0]).toMatchObject({ options: { filters: [{ name: 'Таблицы', extensions: ['xlsx', 'xls', 'ods', 'csv'] }], properties: ['openFile'] } })
  })

  it('a cancelled dialog gives nothing and says nothing', async () => {
    expect(await openFile('photo', window)).toBeNull()
    expect(dialogLog.map(({ kind }) => kind)).toEqual(['open'])
  })

  it.each([['import', 'a.exe'], ['import', 'a.png'], ['photo', 'a.svg'], ['photo', 'без расширения'], ['photo', 'a.png.exe'], ['law', 'a.json.exe'], ['law', 'a.csv']] as const)('%s does not take %s and says so', async (kind, name) => {
    choose(name)
    expect(await openFile(kind, window)).toBeNull()
    expect(dialogLog[1]?.options['message']).toContain(`«${name}» другого вида`)
  })

  it.each([['import', 'large.xlsx', 15], ['photo', 'large.jpg', 25], ['law', 'large.json', 4]] as const)('%s takes %s up to %i MB and not a byte more', async (kind, name, limitMb) => {
    choose(name)
    truncateSync(join(folder, name), limitMb * 1024 * 1024)
    expect((await openFile(kind, window))?.bytes.byteLength).toBe(limitMb * 1024 * 1024)
    truncateSync(join(folder, name), limitMb * 1024 * 1024 + 1)
    expect(await openFile(kind, window)).toBeNull()
    expect(dialogLog.at(-1)?.options['message']).toContain(`больше ${limitMb} МБ`)
  })

  it('a folder or a file that is gone is reported as unreadable', async () => {
    mkdirSync(join(folder, 'folder.csv'))
    for (const name of ['folder.csv', 'gone.csv']) {
      dialogAnswers.open = { canceled: false, filePaths: [join(folder, name)] }
      expect(await openFile('import', window)).toBeNull()
      expect(dialogLog.at(-1)?.options['message']).toContain(`«${name}» не читается`)
    }
  })
})
