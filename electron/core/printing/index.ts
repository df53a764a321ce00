import type { FeatureHandlers } from '#core/kit/handler.ts'
import { forget, remember, removeDevice, saveDevice, setup } from './devices.ts'
import { answer, drop, finish } from './end.ts'
import { enqueue, testPage } from './enqueue.ts'
import { queue } from './queue.ts'
import { sendRaw } from './send-raw.ts'
import { start } from './start.ts'

export { interruptJobs, printAnswersOf, type PrintAnswer } from './jobs-store.ts'

export const printing: FeatureHandlers<'printing'> = { setup, remember, forget, saveDevice, removeDevice, testPage, enqueue, start, sendRaw, finish, queue, answer, drop }
