import { app, MessageChannelMain } from 'electron'
import { z } from 'zod'
import type { CameraGate } from './camera-gate.ts'
import { type Language, LANGUAGES } from '#shared/kit/language.ts'
import type { CoreLink } from './core-link.ts'
import { openExternal } from './external-links.ts'
import { chooseFolder, chooseUpdateFile, openFile, saveFile } from './file-dialogs.ts'
import type { Handle } from './ipc-handle.ts'
import { type AppInfo, CHANNELS, CORE_PORT_CHANNEL, OPEN_KINDS } from './preload-surface.ts'
import { listPrinters, type Printer } from './print.ts'
import type { UpdateAnswer, Updater } from './update/updater.ts'
import { windowAsk } from './window-kinds.ts'
import { showAgain } from './window.ts'
import type { Windows } from './windows.ts'
import { showBadge } from './badge.ts'

const MAX_FILE_BYTES = 512 * 1024 * 1024
const MAX_PDF_BYTES = 128 * 1024 * 1024
const MAX_NAME_CHARS = 400
const MAX_COPIES = 99
/** Thermal rolls begin at a centimetre; A0 is 1189 mm. Chromium takes nothing under 353 microns. */
const MIN_SHEET_MICRONS = 10_000
const MAX_SHEET_MICRONS = 1_200_000
const MAX_TARGET_CHARS = 4_000
const MAX_BADGE = 99_999

const bytesUpTo = (limitBytes: number) => z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= limitBytes)
const name = z.string().max(MAX_NAME_CHARS)
const sheetMicrons = z.number().int().min(MIN_SHEET_MICRONS).max(MAX_SHEET_MICRONS)
const nothing = z.undefined()

export interface ShellParts {
  readonly core: CoreLink
  readonly printer: Printer
  readonly windows: Windows
  readonly updater: Updater
  readonly camera: CameraGate
  readonly goTraining: () => Promise<void>
  readonly onLanguage: (language: Language) => void
}

/** Everything a page may ask of the desktop. */
export function answerShellCalls(handle: Handle, parts: ShellParts): void {
  const { core, printer, camera, goTraining, onLanguage } = parts
  handle(CHANNELS.requestCorePort, nothing, async (_input, { frame }) => {
    const { port1, port2 } = new MessageChannelMain()
    const part = await core.connect(port1)
    try {
      frame.postMessage(CORE_PORT_CHANNEL, null, [port2])
    } catch (error) {
      part()
      throw error
    }
  })
  handle(CHANNELS.saveFile, z.strictObject({ bytes: bytesUpTo(MAX_FILE_BYTES), suggestedName: name }), (file, { window }) => saveFile(file, window))
  handle(CHANNELS.printPdf, z.strictObject({ bytes: bytesUpTo(MAX_PDF_BYTES), jobName: name, printer: name, widthMicrons: sheetMicrons, heightMicrons: sheetMicrons, copies: z.number().int().min(1).max(MAX_COPIES) }), (job) => printer.printPdf(job))
  handle(CHANNELS.listPrinters, nothing, (_input, { window }) => listPrinters(window.webContents))
  handle(CHANNELS.openFile, z.enum(OPEN_KINDS), (kind, { window }) => openFile(kind, window))
  handle(CHANNELS.chooseFolder, nothing, (_input, { window }) => chooseFolder(window))
  handle(CHANNELS.openExternal, z.string().max(MAX_TARGET_CHARS), (target) => openExternal(target))
  handle(CHANNELS.setCamera, z.boolean(), (isWanted, { window }) => Promise.resolve(camera.set(window.webContents, isWanted)))
  handle(CHANNELS.setLanguage, z.enum(LANGUAGES), (language) => Promise.resolve(onLanguage(language)))
  handle(CHANNELS.switchTraining, nothing, () => goTraining())
  handle(CHANNELS.appInfo, nothing, () => Promise.resolve(appInfo()))
  answerWindowCalls(handle, parts.windows)
  answerUpdateCalls(handle, parts.updater)
}

function answerWindowCalls(handle: Handle, windows: Windows): void {
  handle(CHANNELS.openWindow, windowAsk, async (ask) => { windows.open(ask) })
  handle(CHANNELS.showBadge, z.number().int().min(0).max(MAX_BADGE), async (count) => { showBadge(count, windows.main(), process.platform) })
  handle(CHANNELS.comeForward, nothing, async (_input, { window }) => { showAgain(window) })
}

function answerUpdateCalls(handle: Handle, updater: Updater): void {
  handle(CHANNELS.checkUpdate, nothing, () => updater.check())
  handle(CHANNELS.installUpdate, nothing, () => updater.installFound())
  handle(CHANNELS.updateFromFile, nothing, async (_input, { window }): Promise<UpdateAnswer | null> => {
    const file = await chooseUpdateFile(window)
    return file === null ? null : updater.installFile(file)
  })
}

function appInfo(): AppInfo {
  const { electron, chrome, node } = process.versions
  return { version: app.getVersion(), platform: process.platform, electron, chrome, node, isPackaged: app.isPackaged }
}
