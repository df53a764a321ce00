import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { KitProvider } from '#renderer/app/frame/kit-provider.tsx'
import { kitTexts } from '#renderer/texts/kit.ts'

class NoResizeObserver {
  observe() {
    return undefined
  }
  unobserve() {
    return undefined
  }
  disconnect() {
    return undefined
  }
}

window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
})
window.ResizeObserver ??= NoResizeObserver

afterEach(cleanup)

/** Renders with everything the components of the program stand on. */
export function renderWithKit(content: ReactNode) {
  return render(content, { wrapper: ({ children }: { readonly children: ReactNode }) => <KitProvider texts={kitTexts}>{children}</KitProvider> })
}
