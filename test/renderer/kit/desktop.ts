import { afterEach } from 'vitest'
import type { DesktopShell } from '#renderer/rpc/desktop-shell.ts'

/** A desktop around the page: the person chooses `file` in every dialog; names of what they saved are kept in `saved`. */
export interface FakeDesktop {
  file: { readonly name: string; readonly bytes: Uint8Array } | null
  readonly saved: string[]
  /** What the page told it to speak. */
  language: string | null
}

export function putDesktop(file: FakeDesktop['file']): FakeDesktop {
  const desktop: FakeDesktop = { file, saved: [], language: null }
  const shell: DesktopShell = {
    platform: 'electron',
    requestCorePort: () => Promise.resolve(),
    saveFile: ({ suggestedName }) => {
      desktop.saved.push(suggestedName)
      return Promise.resolve({ saved: true })
    },
    printPdf: () => Promise.resolve({ printed: true }),
    openFile: () => Promise.resolve(desktop.file),
    setCamera: () => Promise.resolve(), openExternal: () => Promise.resolve({ opened: true }),
    onMenu: () => () => undefined,
    setLanguage: (language) => {
      desktop.language = language
      return Promise.resolve()
    },
  }
  Object.assign(window, { verstak: shell })
  return desktop
}

/** The page stands in a browser again. */
export function takeDesktopAway(): void {
  Reflect.deleteProperty(window, 'verstak')
}

afterEach(takeDesktopAway)
