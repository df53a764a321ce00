import { app, MessageChannelMain } from 'electron'
import { z } from 'zod'
import type { CameraGate } from './camera-gate.ts'
import { type Language, LANGUAGES } from '#shared/kit/language.ts'
import type { CoreLink } from './core-link.ts'
import { openExternal } from './external-links.ts'
import { openFile, saveFile } from './file-dialogs.ts'
import type { Handle } from './ipc-handle.ts'
import { type AppInfo, CHANNELS, CORE_PORT_CHANNEL, OPEN_KINDS } from './preload-surface.ts'
import { listPrinters, type Printer } from './print.ts'

const MAX_FILE_BYTES = 512 * 1024 * 1024
const MAX_PDF_BYTES = 128 * 1024 * 1024
const MAX_NAME_CHARS = 400
const MAX_COPIES = 99
/** Thermal rolls begin at a centimetre; A0 is 1189 mm. Chromium takes nothing under 353 microns. */
const MIN_SHEET_MICRONS = 10_000
const MAX_SHEET_MICRONS = 1_200_000
const MAX_TARGET_CHARS = 4_000

const bytesUpTo = (limitBytes: number) => z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= limitBytes)
const name = z.string().max(MAX_NAME_CHARS)
const sheetMicrons = z.number().int().min(MIN_SHEET_MICRONS).max(MAX_SHEET_MICRONS)
const nothing = z.undefined()

/** Everything a page may ask of the desktop. */
export function answerShellCalls(handle: Handle, { core, printer, camera, onLanguage }: { readonly core: CoreLink; readonly printer: Printer; readonly camera: CameraGate; readonly onLanguage: (language: Language) => void }): void {
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
  handle(CHANNELS.openExternal, z.string().max(MAX_TARGET_CHARS), (target) => openExternal(target))
  handle(CHANNELS.setCamera, z.boolean(), (isWanted, { window }) => Promise.resolve(camera.set(window.webContents, isWanted)))
  handle(CHANNELS.setLanguage, z.enum(LANGUAGES), (language) => Promise.resolve(onLanguage(language)))
  handle(CHANNELS.appInfo, nothing, () => Promise.resolve(appInfo()))
}

function appInfo(): AppInfo {
  const { electron, chrome, node } = process.versions
  return { version: app.getVersion(), platform: process.platform, electron, chrome, node, isPackaged: app.isPackaged }
}
