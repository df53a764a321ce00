import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { app, dialog } from 'electron'
import { z } from 'zod'
import publisherKey from '#resources/update/publisher-key.json' with { type: 'json' }
import type { AppPaths } from './app-paths.ts'
import type { CoreLink } from './core-link.ts'
import type { StartUpFailure } from './start-up-failure.ts'
import { shellTexts } from './spoken-texts.ts'
import { checkAuthenticode } from './update/authenticode.ts'
import { electronFeed } from './update/electron-feed.ts'
import { createFirstStart, type FirstStart, goBack } from './update/first-start.ts'
import { keptInstallers } from './update/kept-installers.ts'
import { pendingMemory } from './update/pending-update.ts'
import { PUBLISHER } from './update/publisher.ts'
import { restoreThrough } from './update/restore-worker.ts'
import { runInstaller } from './update/run-installer.ts'
import { createUpdater, type Updater } from './update/updater.ts'

const settingsAnswer = z.object({ isOn: z.boolean(), address: z.string() })
const backupAnswer = z.object({ file: z.string() })

export interface UpdatesOptions {
  readonly core: CoreLink
  readonly paths: AppPaths
  readonly profileDir: string
  /** The copy before an update would be of made-up data: only the real centre is updated. */
  readonly isTraining: boolean
  readonly onFailed: (failure: StartUpFailure) => void
}

export interface Updates {
  readonly updater: Updater
  readonly firstStart: FirstStart
  /** Goes back to the version before and says how it went. */
  goBack(): Promise<void>
}

/** Joins the rules of updating to this system: its installers, its core, the publisher of this build. */
export function createUpdates({ core, paths, profileDir, isTraining, onFailed }: UpdatesOptions): Updates {
  const folder = join(profileDir, 'updates')
  const pending = pendingMemory(join(folder, 'pending.json'))
  const updater = createUpdater({
    installed: { version: app.getVersion(), platform: process.platform, arch: process.arch, isPackaged: app.isPackaged, isTraining },
    publicKeyPem: publisherKey.pem,
    publisher: PUBLISHER,
    kept: keptInstallers(folder),
    pending,
    feed: electronFeed(process.resourcesPath),
    settings: async () => settingsAnswer.parse(await core.ask('updateSettings')),
    backUp: async () => backupAnswer.parse(await core.ask('backUp')),
    isTrustedBySystem: (file) => (process.platform === 'win32' ? checkAuthenticode(file, PUBLISHER) : Promise.resolve(true)),
    run: runInstaller,
    nowUtc: () => new Date().toISOString(),
  })
  const firstStart = createFirstStart({ version: app.getVersion(), pending, askHealth: () => core.ask('health'), onFailed })
  const restore = (backupFile: string): Promise<string> =>
    restoreThrough((restoreFrom) => new Worker(paths.coreWorkerFile, { workerData: { dataDir: paths.dataDir, restoreFrom } }), backupFile)
  return {
    updater, firstStart,
    goBack: async () => {
      const begun = firstStart.goBackTo()
      if (begun === null) return
      const went = await goBack(begun, { stopCore: () => core.stop(), restore, runPrevious: (of) => updater.runPrevious(of), pending })
      if (went.outcome === 'installing') return
      const { WENT_BACK } = shellTexts()
      const message = went.outcome === 'by_hand' ? WENT_BACK.byHand(went.version, went.quarantine) : WENT_BACK.failed(went.reason)
      await dialog.showMessageBox({ type: went.outcome === 'failed' ? 'error' : 'info', title: WENT_BACK.title, message })
      if (went.outcome === 'by_hand') app.quit()
    },
  }
}
