import { join, resolve } from 'node:path'
import { TRAINING_FOLDER } from '#shared/kit/training.ts'

/** Where the program's own files lie and where it keeps its data. */
export interface AppPaths {
  readonly dataDir: string
  /** Chromium's profile; apart from the data when the data folder was named by the user. */
  readonly profileDir: string | null
  readonly rendererDir: string
  readonly preloadFile: string
  readonly coreWorkerFile: string
}

export interface AppPathsSource {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly userDataDir: string
  /** Folder of the built main script: out/main. */
  readonly mainDir: string
  /** Made-up data to learn on, below the own data and never in it. */
  readonly isTraining?: boolean
}

/** VERSTAK_DATA names the data folder; otherwise it is the user's own. A test run must name one, or it could touch real data. */
export function resolveAppPaths({ env, userDataDir, mainDir, isTraining = false }: AppPathsSource): AppPaths {
  const named = env['VERSTAK_DATA']?.trim()
  if (env['VERSTAK_E2E'] !== undefined && !named) throw new Error('A test run needs VERSTAK_DATA')
  const ownDir = named ? resolve(named) : userDataDir
  return {
    dataDir: isTraining ? join(ownDir, TRAINING_FOLDER) : ownDir,
    // A profile of its own is a lock of its own: both centres may be open side by side. It lies beside the data, which are replaced whole when they are made.
    profileDir: isTraining ? join(ownDir, 'shell-training') : named ? join(ownDir, 'shell') : null,
    rendererDir: join(mainDir, '../renderer'),
    preloadFile: join(mainDir, '../preload/preload.cjs'),
    coreWorkerFile: join(mainDir, 'core-worker.js'),
  }
}
