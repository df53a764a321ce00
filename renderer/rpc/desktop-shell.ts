import type { Language } from '#shared/kit/language.ts'
import type { Trouble } from '#shared/printing/jobs.ts'

export const MENU_COMMANDS = ['new-intake', 'find', 'palette', 'print', 'save', 'refresh', 'lock', 'settings', 'help', 'shortcuts', 'about', 'new-window', 'knowledge-window', 'customer-screen', 'check-update', 'update-from-file'] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]
export type FilePurpose = 'import' | 'photo' | 'law' | 'attachment' | 'letter'

/** A window beside the main one; the desktop knows these kinds and no other. */
export type WindowAsk = { readonly kind: 'card'; readonly orderId: number } | { readonly kind: 'knowledge'; readonly place: string } | { readonly kind: 'customer' }
export const UPDATE_REFUSALS = [
  'switched_off', 'training_centre', 'not_installed_program', 'no_publisher_key', 'unreachable', 'unsigned', 'bad_signature', 'wrong_publisher', 'other_system', 'downgrade', 'same_version',
  'cut_download', 'changed_file', 'backup_failed', 'installer_failed',
] as const
export type UpdateRefusal = (typeof UPDATE_REFUSALS)[number]
export type UpdateAnswer =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'found' | 'installing'; readonly version: string }
  | { readonly outcome: 'refused'; readonly code: UpdateRefusal }

/** A sheet, and the printer that prints it without a question; none: the window of the system asks. */
export interface PrintTarget { readonly printer: string; readonly widthMicrons: number; readonly heightMicrons: number; readonly copies: number }
export interface PrintRequest extends PrintTarget { readonly bytes: Uint8Array; readonly jobName: string }
export interface PrintOutcome { readonly outcome: 'printed' | 'cancelled' | 'failed'; readonly trouble: Extract<Trouble, 'printer_missing' | 'printer_refused' | 'disk_full' | 'file_damaged' | 'unknown'> | null; readonly detail: string }
export interface SystemPrinter { readonly name: string; readonly displayName: string }

/** What the desktop offers to a page as `window.verstak`; absent in a browser. */
export interface DesktopShell {
  readonly platform: 'electron'
  /** The port itself comes by a window message `{ type: 'core-port' }`. */
  requestCorePort(): Promise<void>
  saveFile(file: { readonly bytes: Uint8Array; readonly suggestedName: string }): Promise<{ readonly saved: boolean }>
  printPdf(job: PrintRequest): Promise<PrintOutcome>
  listPrinters(): Promise<readonly SystemPrinter[]>
  /** A folder of this computer for its settings; null when none was chosen. */
  chooseFolder(): Promise<string | null>
  openFile(kind: FilePurpose): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>
  openExternal(target: string): Promise<{ readonly opened: boolean }>
  /** Said by the dialog that takes pictures, as it opens and closes: the camera is allowed between the two only. */
  setCamera(isWanted: boolean): Promise<void>
  onMenu(handler: (command: MenuCommand) => void): () => void
  /** Asks the person, and starts the program anew in the training centre or back in the own one. */
  switchTraining(): Promise<void>
  /** Menu and dialogs of the desktop speak it from now on, also after the next start. */
  setLanguage(language: Language): Promise<void>
  openWindow(ask: WindowAsk): Promise<void>
  showBadge(count: number): Promise<void>
  comeForward(): Promise<void>
  checkUpdate(): Promise<UpdateAnswer>
  installUpdate(): Promise<UpdateAnswer>
  /** Null when no file was chosen. */
  updateFromFile(): Promise<UpdateAnswer | null>
}

/** The desktop around this page, or null in a browser. */
export function desktopShell(): DesktopShell | null {
  return (window as { readonly verstak?: DesktopShell }).verstak ?? null
}
