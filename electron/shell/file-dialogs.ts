import { randomUUID } from 'node:crypto'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import { extensionOf, safeFileName } from './file-names.ts'
import type { OpenKind } from './preload-surface.ts'
import { shellTexts } from './spoken-texts.ts'

/** Places of the buttons in `SAVE_BUTTONS`. */
const GIVE_UP = 0
const AGAIN = 1
const UPDATE_ENDINGS = ['exe', 'dmg', 'AppImage', 'deb'] as const
const BYTES_PER_MB = 1024 * 1024

/** What may be opened, and how large it may be. */
export const OPEN_RULES: Readonly<Record<OpenKind, { readonly extensions: readonly string[]; readonly limitMb: number }>> = {
  import: { extensions: ['xlsx', 'xls', 'ods', 'csv'], limitMb: 15 },
  photo: { extensions: ['jpg', 'jpeg', 'png', 'webp'], limitMb: 25 },
  law: { extensions: ['json', 'xml'], limitMb: 4 },
  attachment: { extensions: ['xlsx', 'xls', 'ods', 'csv', 'pdf', 'docx', 'doc', 'txt', 'jpg', 'jpeg', 'png', 'webp', 'mp4', 'zip'], limitMb: 15 },
  letter: { extensions: ['eml'], limitMb: 15 },
}

/** Asks where to and writes the file there; the place is the person's choice, never the page's. */
export async function saveFile(file: { readonly bytes: Uint8Array; readonly suggestedName: string }, window: BrowserWindow): Promise<{ saved: boolean }> {
  const { SAVE_BUTTONS, SAVE_DISK_FULL, SAVE_FAILED, SAVE_FALLBACK_NAME, SAVE_TITLE } = shellTexts()
  const name = safeFileName(file.suggestedName, SAVE_FALLBACK_NAME)
  const extension = extensionOf(name)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: SAVE_TITLE,
    defaultPath: name,
    ...(extension === null ? {} : { filters: [{ name: extension.toUpperCase(), extensions: [extension] }] }),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || filePath === '') return { saved: false }
  try {
    await writeWhole(filePath, file.bytes)
    return { saved: true }
  } catch (error) {
    const isDiskFull = (error as { readonly code?: string }).code === 'ENOSPC'
    const { response } = await dialog.showMessageBox(window, { type: 'error', ...SAVE_FAILED, message: isDiskFull ? SAVE_DISK_FULL : SAVE_FAILED.message, buttons: [...SAVE_BUTTONS], defaultId: AGAIN, cancelId: GIVE_UP })
    return response === AGAIN ? saveFile(file, window) : { saved: false }
  }
}

/** Asks for one file and hands over its bytes and name; null when nothing fitting was chosen. */
export async function openFile(kind: OpenKind, window: BrowserWindow): Promise<{ name: string; bytes: Uint8Array } | null> {
  const rule = OPEN_RULES[kind]
  const { OPEN_FILTERS, OPEN_REFUSED, OPEN_TITLES } = shellTexts()
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: OPEN_TITLES[kind],
    filters: [{ name: OPEN_FILTERS[kind], extensions: [...rule.extensions] }],
    properties: ['openFile'],
  })
  const path = filePaths[0]
  if (canceled || path === undefined) return null
  const name = basename(path)
  const refuse = async (message: string): Promise<null> => {
    await dialog.showMessageBox(window, { type: 'warning', title: OPEN_REFUSED.title, message })
    return null
  }
  if (!rule.extensions.includes(extname(name).slice(1).toLowerCase())) return refuse(OPEN_REFUSED.wrongKind(name))
  const bytes = await readUpTo(path, rule.limitMb * BYTES_PER_MB).catch(() => 'unreadable' as const)
  if (bytes === 'unreadable') return refuse(OPEN_REFUSED.unreadable(name))
  return bytes === 'too_large' ? refuse(OPEN_REFUSED.tooLarge(name, rule.limitMb)) : { name, bytes }
}

/** Asks for the installer of an update; its place stays in the main process. */
export async function chooseUpdateFile(window: BrowserWindow): Promise<string | null> {
  const { UPDATE_FILE } = shellTexts()
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title: UPDATE_FILE.title, filters: [{ name: UPDATE_FILE.filter, extensions: [...UPDATE_ENDINGS] }], properties: ['openFile'] })
  const file = filePaths[0]
  return canceled || file === undefined || !UPDATE_ENDINGS.some((ending) => extname(file) === `.${ending}`) ? null : file
}

/** Asks for a folder of this computer. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title: shellTexts().CHOOSE_FOLDER_TITLE, properties: ['openDirectory'] })
  return canceled ? null : (filePaths[0] ?? null)
}

/** An existing file is replaced only by a whole new one: a full disk leaves the old one as it was. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.part`
  try {
    await writeFile(draft, bytes, { flag: 'wx' })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function readUpTo(path: string, limitBytes: number): Promise<Uint8Array | 'too_large' | 'unreadable'> {
  const file = await open(path, 'r')
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return 'unreadable'
    return stat.size > limitBytes ? 'too_large' : new Uint8Array(await file.readFile())
  } finally {
    await file.close()
  }
}
