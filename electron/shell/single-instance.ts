import type { App } from 'electron'

/** True for the first start with this data; a second start only brings the first one to the front. */
export function isFirstInstance(app: Pick<App, 'requestSingleInstanceLock' | 'on'>, onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', onSecondStart)
  return true
}
