import type { BrowserWindow } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import { isTrainingStart, nextArgs, switchTraining } from '#shell/training.ts'
import { app, dialogAnswers, dialogLog } from './electron-stand-in.ts'

vi.mock('electron', () => import('#test/shell/electron-stand-in.ts'))

const window = {} as BrowserWindow
beforeEach(() => {
  app.calls.length = 0
  dialogLog.length = 0
  dialogAnswers.messages = []
})

test('the word on the command line opens the made-up centre, and the next start keeps every other word', () => {
  expect([isTrainingStart(['verstak', '--training']), isTrainingStart(['verstak', '.'])]).toEqual([true, false])
  expect(nextArgs(['verstak', '.', '--lang=ru'], true)).toEqual(['.', '--lang=ru', '--training'])
  expect(nextArgs(['verstak', '.', '--training'], false)).toEqual(['.'])
})

test('the program asks before it closes, and stays when the person does', async () => {
  vi.stubGlobal('process', { ...process, env: {}, argv: ['verstak', '.'] })
  dialogAnswers.messages = [0, 1]
  await switchTraining(false, window)
  expect([app.calls, dialogLog[0]?.options['message']]).toEqual([[], 'Открыть учебный центр?'])
  await switchTraining(false, window)
  expect(app.calls).toEqual(['relaunch . --training', 'quit'])
  vi.unstubAllGlobals()
})

test('from the training centre the way leads back to the own data', async () => {
  vi.stubGlobal('process', { ...process, env: {}, argv: ['verstak', '.', '--training'] })
  dialogAnswers.messages = [1]
  await switchTraining(true, window)
  expect([app.calls, dialogLog[0]?.options['message']]).toEqual([['relaunch .', 'quit'], 'Вернуться к работе?'])
  vi.unstubAllGlobals()
})
