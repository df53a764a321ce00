import { desktopShell } from '#renderer/rpc/desktop-shell.ts'
import { frameTexts } from '#renderer/texts/frame.ts'
import { followOtherWindows, language } from '#renderer/texts/language.ts'

/** Tells everything around the page what it speaks: readers of the screen, the title, the menu and dialogs of the desktop, other windows. */
export function settleLanguage(): void {
  document.documentElement.lang = language
  document.title = frameTexts.productName
  void desktopShell()?.setLanguage(language)
  followOtherWindows()
}
