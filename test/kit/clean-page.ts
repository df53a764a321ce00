import { notifications } from '@mantine/notifications'
import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { openTabsOf } from '#renderer/app/hotkeys/open-tabs-store.ts'
import { forgetPlaces } from '#renderer/ui/kept-place.ts'
import { takeDesktopAway } from '#test/renderer/kit/desktop.ts'

vi.mock('#renderer/features/papers/pdf-document.ts', () => import('#test/renderer/kit/pdf-stand-in.ts'))

/** What a page can do and jsdom cannot: scrolling has no place to happen there. */
Element.prototype.scrollIntoView ??= () => undefined
window.scrollTo = () => undefined

// The next screen finds the page as a person would who has just opened it.
afterEach(() => {
  notifications.clean()
  notifications.cleanQueue()
  cleanup()
  takeDesktopAway()
  forgetPlaces()
  openTabsOf(null)
  sessionStorage.clear()
  localStorage.clear()
})
