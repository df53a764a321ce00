import type { DesktopShell, PrintOutcome, PrintRequest, SystemPrinter } from '#renderer/rpc/desktop-shell.ts'

/** A desktop around the page: the person chooses `file` in every dialog; names of what they saved are kept in `saved`. */
export interface FakeDesktop {
  file: { readonly name: string; readonly bytes: Uint8Array } | null
  readonly saved: string[]
  /** What the page told it to speak. */
  language: string | null
  /** The folder the person points at. */
  folder: string | null
  /** How often the page asked for the training centre or back. */
  trainingAsks: number
  /** What the page asked to print, what the system answers in turn, and the printers it has. */
  readonly printed: PrintRequest[]
  readonly printAnswers: PrintOutcome[]
  readonly printers: SystemPrinter[]
}

export function putDesktop(file: FakeDesktop['file']): FakeDesktop {
  const desktop: FakeDesktop = { file, saved: [], language: null, folder: null, trainingAsks: 0, printed: [], printAnswers: [], printers: [] }
  const shell: DesktopShell = {
    platform: 'electron',
    requestCorePort: () => Promise.resolve(),
    saveFile: ({ suggestedName }) => {
      desktop.saved.push(suggestedName)
      return Promise.resolve({ saved: true })
    },
    printPdf: (job) => {
      desktop.printed.push(job)
      return Promise.resolve(desktop.printAnswers.shift() ?? { outcome: 'printed', trouble: null, detail: '' })
    },
    listPrinters: () => Promise.resolve(desktop.printers),
    openFile: () => Promise.resolve(desktop.file),
    chooseFolder: () => Promise.resolve(desktop.folder),
    setCamera: () => Promise.resolve(), openExternal: () => Promise.resolve({ opened: true }),
    onMenu: () => () => undefined,
    setLanguage: (language) => {
      desktop.language = language
      return Promise.resolve()
    },
    switchTraining: () => { desktop.trainingAsks += 1; return Promise.resolve() },
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
