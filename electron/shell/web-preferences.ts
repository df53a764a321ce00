import type { WebPreferences } from 'electron'

/** Common to every window: no Node in pages, own world for the preload, operating-system sandbox, web rules on. */
const LOCKED = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  // Dictionaries would be fetched from the network.
  spellcheck: false,
  navigateOnDragDrop: false,
} as const satisfies WebPreferences

/** The program's window; plugins is Chromium's own PDF viewer, for the preview of papers. */
export function mainWebPreferences(preloadFile: string, isDevelopment: boolean): WebPreferences {
  return { ...LOCKED, preload: preloadFile, plugins: true, devTools: isDevelopment }
}

/** What a customer looks at: no preload, so that the page has no way to the core or to the desktop. */
export function customerWebPreferences(isDevelopment: boolean): WebPreferences {
  return { ...LOCKED, plugins: false, devTools: isDevelopment }
}

/** A paper on its way to the printer: no preload, nothing but the PDF viewer. */
export const PRINT_WEB_PREFERENCES: WebPreferences = { ...LOCKED, plugins: true, devTools: false }

/** The page of a failed start: no preload and no scripts at all. */
export const FAILURE_WEB_PREFERENCES: WebPreferences = { ...LOCKED, plugins: false, javascript: false, devTools: false }
