import { app, type BrowserWindow, nativeImage } from 'electron'
import { badgePixels, BADGE_SIZE_PX } from './badge-picture.ts'
import { shellTexts } from './spoken-texts.ts'

/** Shows how many terms are missed on the icon of the program: the dock and the launcher count by themselves, the taskbar of Windows gets a picture. */
export function showBadge(count: number, window: BrowserWindow | null, platform: string): void {
  if (platform !== 'win32') return void app.setBadgeCount(count)
  if (count === 0) return window?.setOverlayIcon(null, '')
  window?.setOverlayIcon(nativeImage.createFromBitmap(badgePixels(count), { width: BADGE_SIZE_PX, height: BADGE_SIZE_PX }), shellTexts().BADGE_WORDS(count))
}
