export const MENU_COMMANDS = ['new-intake', 'find', 'palette', 'print', 'save', 'refresh', 'lock', 'settings', 'help', 'shortcuts', 'about', 'new-window', 'knowledge-window', 'customer-screen', 'check-update', 'update-from-file'] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]
export type FilePurpose = 'import' | 'photo' | 'law' | 'attachment' | 'letter'

/** A window beside the main one; the desktop knows these kinds and no other. */
export type WindowAsk = { readonly kind: 'card'; readonly orderId: number } | { readonly kind: 'knowledge'; readonly place: string } | { readonly kind: 'customer' }
export const UPDATE_REFUSALS = [
  'switched_off', 'not_installed_program', 'no_publisher_key', 'unreachable', 'unsigned', 'bad_signature', 'wrong_publisher', 'other_system', 'downgrade', 'same_version',
  'cut_download', 'changed_file', 'backup_failed', 'installer_failed',
] as const
export type UpdateRefusal = (typeof UPDATE_REFUSALS)[number]
export type UpdateAnswer =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'found' | 'installing'; readonly version: string }
  | { readonly outcome: 'refused'; readonly code: UpdateRefusal }

/** What the desktop offers to a page as `window.verstak`; absent in a browser. */
export interface DesktopShell {
  readonly platform: 'electron'
  /** The port itself comes by a window message `{ type: 'core-port' }`. */
  requestCorePort(): Promise<void>
  saveFile(file: { readonly bytes: Uint8Array; readonly suggestedName: string }): Promise<{ readonly saved: boolean }>
  printPdf(job: { readonly bytes: Uint8Array; readonly jobName: string }): Promise<{ readonly printed: boolean }>
  openFile(kind: FilePurpose): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>
  openExternal(target: string): Promise<{ readonly opened: boolean }>
  onMenu(handler: (command: MenuCommand) => void): () => void
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
