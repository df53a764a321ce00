import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, safeStorage, session } from 'electron'
import { createCameraGate } from '#shell/camera-gate.ts'
import { type AppPaths, resolveAppPaths } from '#shell/app-paths.ts'
import { createCoreLink } from '#shell/core-link.ts'
import { createHandle } from '#shell/ipc-handle.ts'
import { setMenu } from '#shell/menu.ts'
import { damagedModules } from '#shell/native-modules.ts'
import { guardEveryPage } from '#shell/navigation-guard.ts'
import { createOwnPages } from '#shell/own-pages.ts'
import { cutOffNetwork, limitPermissions } from '#shell/permissions.ts'
import { createPrinter } from '#shell/print.ts'
import { protectedKey } from '#shell/protected-key.ts'
import { registerAppScheme, serveAppScheme } from '#shell/protocol.ts'
import { answerShellCalls } from '#shell/shell-calls.ts'
import { isFirstInstance } from '#shell/single-instance.ts'
import { recallLanguage, speakFromNowOn } from '#shell/spoken-texts.ts'
import { type StartUpFailure, startUpFailurePage } from '#shell/start-up-failure.ts'
import { serveStatic } from '#pages/static-files.ts'
import { isTrainingStart, switchTraining } from '#shell/training.ts'
import { createUpdates } from '#shell/updates.ts'
import { openFailureWindow } from '#shell/window.ts'
import { createWindows } from '#shell/windows.ts'

/** As the installer registers it: notices and the taskbar of Windows go by it. */
const APP_ID = 'ru.verstak.desktop'
const isDevelopment = !app.isPackaged
const pages = createOwnPages(isDevelopment ? process.env['ELECTRON_RENDERER_URL'] : undefined)
const isTraining = isTrainingStart(process.argv)
const paths = resolveAppPaths({ env: process.env, userDataDir: app.getPath('userData'), mainDir: import.meta.dirname, isTraining })
const profileDir = useProfile(paths)
const camera = createCameraGate()
const languageFile = join(profileDir, 'language.txt')
recallLanguage(languageFile)
const printer = createPrinter(join(profileDir, 'print'))

const windows = createWindows({ pages, preloadFile: paths.preloadFile, isDevelopment })

let failure: StartUpFailure | null = null
let isClosed = false

const core = createCoreLink({
  startWorker: () => new Worker(paths.coreWorkerFile, { workerData: { dataDir: paths.dataDir, isTraining, secretKey: protectedKey(safeStorage, join(profileDir, 'mail.key')) } }),
  onFailed: showFailure,
  nowMs: () => performance.now(),
})

const updates = createUpdates({ core, paths, profileDir, isTraining, onFailed: showFailure })
const goTraining = (): Promise<void> => switchTraining(isTraining, windows.main())

app.enableSandbox()
app.setAppUserModelId(APP_ID)
registerAppScheme()
guardEveryPage(app, pages)

if (isFirstInstance(app, showMain)) {
  app.on('activate', showMain)
  app.on('window-all-closed', () => { if (process.platform !== 'darwin' || failure !== null) app.quit() })
  app.on('will-quit', closeCore)
  void app.whenReady().then(run)
} else {
  app.quit()
}

function run(): void {
  limitPermissions(session.defaultSession, pages, camera)
  cutOffNetwork(session.defaultSession, pages)
  serveAppScheme({
    verstak: (request) => serveStatic(paths.rendererDir, request),
    print: (request) => printer.serve(request),
    failure: () => Promise.resolve(startUpFailurePage(failure ?? { code: 'unknown', details: [] })),
  })
  const damaged = damagedModules({ mainDir: import.meta.dirname, isPackaged: app.isPackaged, platform: process.platform, arch: process.arch })
  if (damaged.length > 0) return showFailure({ code: 'program_damaged', details: damaged })
  core.start()
  answerShellCalls(createHandle(pages), { core, printer, windows, updater: updates.updater, camera, goTraining, onLanguage: (language) => { if (speakFromNowOn(language, languageFile)) drawMenu() } })
  drawMenu()
  showMain()
  void updates.firstStart.check()
  printer.clear().catch(() => process.stderr.write('print folder not cleared\n'))
}

function drawMenu(): void {
  setMenu({ platform: process.platform, isDevelopment, isTraining, onCommand: windows.send, onTraining: () => void goTraining() })
}

/** The program's window, opened when there is none; after a failed start there is nothing to show in it. */
function showMain(): void {
  if (failure === null && app.isReady()) windows.showMain()
}

function showFailure(reported: StartUpFailure): void {
  if (failure !== null) return
  const previous = updates.firstStart.goBackTo()
  failure = previous === null ? reported : { ...reported, goBackTo: previous.fromVersion }
  openFailureWindow(failure, paths.dataDir, () => void updates.goBack())
  windows.destroyAll()
}

/** The core finishes its work before the process ends. */
function closeCore(event: { preventDefault(): void }): void {
  if (isClosed) return
  event.preventDefault()
  void core.stop().finally(() => {
    isClosed = true
    app.quit()
  })
}

/** Chromium's profile goes beside named data; a folder that cannot be made is reported by the core, with its reason. */
function useProfile({ profileDir: named, dataDir }: AppPaths): string {
  if (named === null) return dataDir
  try {
    mkdirSync(named, { recursive: true })
    app.setPath('userData', named)
  } catch (error) {
    process.stderr.write(`profile: ${error instanceof Error ? error.message : String(error)}\n`)
  }
  return app.getPath('userData')
}
