import { afterEach } from 'vitest'
import type { DesktopShell } from '#renderer/rpc/desktop-shell.ts'

/** A desktop around the page: the person chooses `file` in every dialog; names of what they saved are kept in `saved`. */
export interface FakeDesktop {
  file: { readonly name: string; readonly bytes: Uint8Array } | null
  readonly saved: string[]
}

export function putDesktop(file: FakeDesktop['file']): FakeDesktop {
  const desktop: FakeDesktop = { file, saved: [] }
  const shell: DesktopShell = {
    platform: 'electron',
    requestCorePort: () => Promise.resolve(),
    saveFile: ({ suggestedName }) => {
      desktop.saved.push(suggestedName)
      return Promise.resolve({ saved: true })
    },
    printPdf: () => Promise.resolve({ printed: true }),
    openFile: () => Promise.resolve(desktop.file),
    openExternal: () => Promise.resolve({ opened: true }),
    onMenu: () => () => undefined,
    openWindow: () => Promise.resolve(),
    showBadge: () => Promise.resolve(),
    comeForward: () => Promise.resolve(),
    checkUpdate: () => Promise.resolve({ outcome: 'found', version: '1.1.0' }),
    installUpdate: () => Promise.resolve({ outcome: 'installing', version: '1.1.0' }),
    updateFromFile: () => Promise.resolve({ outcome: 'refused', code: 'bad_signature' }),
  }
  Object.assign(window, { verstak: shell })
  return desktop
}

/** The page stands in a browser again. */
export function takeDesktopAway(): void {
  Reflect.deleteProperty(window, 'verstak')
}

afterEach(takeDesktopAway)
