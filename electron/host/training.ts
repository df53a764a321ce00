import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_FILE } from '#core/create-core.ts'
import type { JobRunner } from '#core/kit/jobs.ts'
import { TRAINING_FOLDER, TRAINING_PASSWORD } from '#shared/kit/training.ts'

/** Enough for every stage to have its orders. */
const USUAL_SIZE = { orderCount: 60, workedCount: 20 }
const SEED = 1

/** A person who learns works apart from the centre's own data. */
export const trainingDir = (dataDir: string): string => join(dataDir, TRAINING_FOLDER)

/** Makes the training centre when there is none yet, all or nothing: a half-made one is begun anew. */
export async function prepareTraining(folder: string, startJobs: () => JobRunner, nowAt: string, size = USUAL_SIZE): Promise<void> {
  if (existsSync(join(folder, DATABASE_FILE))) return
  const half = `${folder}.half`
  rmSync(half, { recursive: true, force: true })
  const { fillCentre } = await import('#demo/fill-centre.ts')
  await fillCentre({ dataDir: half, ...size, seed: SEED, nowAt, password: TRAINING_PASSWORD, jobs: startJobs(), onStep: () => undefined })
  rmSync(folder, { recursive: true, force: true })
  renameSync(half, folder)
}
