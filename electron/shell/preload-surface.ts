import type { Language } from '#shared/kit/language.ts'
import type { UpdateAnswer } from './update/updater.ts'
import type { WindowAsk } from './window-kinds.ts'

/** Channels between preload and main; the only ones there are. */
export const CHANNELS = {
  requestCorePort: 'shell:request-core-port',
  saveFile: 'shell:save-file',
  printPdf: 'shell:print-pdf',
  listPrinters: 'shell:list-printers',
  openFile: 'shell:open-file',
  chooseFolder: 'shell:choose-folder',
  openExternal: 'shell:open-external',
  setCamera: 'shell:set-camera',
  appInfo: 'shell:app-info',
  switchTraining: 'shell:switch-training',
  setLanguage: 'shell:set-language',
  openWindow: 'shell:open-window',
  showBadge: 'shell:show-badge',
  comeForward: 'shell:come-forward',
  checkUpdate: 'shell:check-update',
  installUpdate: 'shell:install-update',
  updateFromFile: 'shell:update-from-file',
} as const
export type Channel = (typeof CHANNELS)[keyof typeof CHANNELS]

/** Sent by main to the page: a port to the core, a menu command. */
export const CORE_PORT_CHANNEL = 'core-port'
export const MENU_CHANNEL = 'menu-command'

export const MENU_COMMANDS = [
  'new-intake', 'find', 'palette', 'print', 'save', 'refresh', 'lock', 'settings', 'help', 'shortcuts', 'about',
  'new-window', 'knowledge-window', 'customer-screen', 'check-update', 'update-from-file',
] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

export const OPEN_KINDS = ['import', 'photo', 'law', 'attachment', 'letter'] as const
export type OpenKind = (typeof OPEN_KINDS)[number]

export interface AppInfo {
  readonly version: string
  readonly platform: string
  readonly electron: string
  readonly chrome: string
  readonly node: string
  readonly isPackaged: boolean
}

export interface PrintRequest {
  readonly bytes: Uint8Array
  readonly jobName: string
  /** Empty: the person chooses in the window of the system; else it is printed there without a question. */
  readonly printer: string
  /** The sheet, always named outright: without it drivers fall back to A4. */
  readonly widthMicrons: number
  readonly heightMicrons: number
  readonly copies: number
}
export const PRINT_TROUBLES = ['printer_missing', 'printer_refused', 'disk_full', 'file_damaged', 'unknown'] as const
export type PrintTrouble = (typeof PRINT_TROUBLES)[number]
export interface PrintOutcome { readonly outcome: 'printed' | 'cancelled' | 'failed'; readonly trouble: PrintTrouble | null; readonly detail: string }
export interface SystemPrinter { readonly name: string; readonly displayName: string }

/** What a page of the program may ask of the desktop: `window.verstak`. */
export interface DesktopShell {
  readonly platform: 'electron'
  /** The port itself comes by a window message `{ type: 'core-port' }`; ask again when it closes. */
  requestCorePort(): Promise<void>
  saveFile(file: { readonly bytes: Uint8Array; readonly suggestedName: string }): Promise<{ readonly saved: boolean }>
  printPdf(job: PrintRequest): Promise<PrintOutcome>
  /** Printers the system knows; the page names one of them, never an address. */
  listPrinters(): Promise<readonly SystemPrinter[]>
  /** The folder a person points at, for a setting of this computer; null when none was chosen. Nothing in it is read here. */
  chooseFolder(): Promise<string | null>
  openFile(kind: OpenKind): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>
  /** Takes the id of a known link, or an https, mailto or tel address. */
  openExternal(target: string): Promise<{ readonly opened: boolean }>
  /** Said by the dialog that takes pictures, as it opens and closes: the camera is allowed between the two only. */
  setCamera(isWanted: boolean): Promise<void>
  /** Answers a function that stops listening. */
  onMenu(handler: (command: MenuCommand) => void): () => void
  appInfo(): Promise<AppInfo>
  /** Asks the person, and starts the program anew in the training centre or back in the own one. */
  switchTraining(): Promise<void>
  /** Menu and dialogs speak it from now on, also after the next start. */
  setLanguage(language: Language): Promise<void>
  /** Opens a window of one of the kinds there are, or brings it to the front. */
  openWindow(ask: WindowAsk): Promise<void>
  /** The number on the icon of the program; none at nought. */
  showBadge(count: number): Promise<void>
  /** Brings the window of this page to the front, after a click on its notice. */
  comeForward(): Promise<void>
  /** Looks for a newer version at the address of the owner; refused while that is switched off. */
  checkUpdate(): Promise<UpdateAnswer>
  /** Fetches, checks and installs what was found. */
  installUpdate(): Promise<UpdateAnswer>
  /** Asks for a file of an update, checks and installs it; null when no file was chosen. */
  updateFromFile(): Promise<UpdateAnswer | null>
}
