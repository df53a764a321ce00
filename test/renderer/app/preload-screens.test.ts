import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { preloadScreens } from '#renderer/app/preload-screens.ts'

let fetched = 0
const screens = Array.from({ length: 3 }, () => ({ preload: () => { fetched += 1; return Promise.resolve() } }))
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  fetched = 0
  vi.useFakeTimers()
})
afterEach(() => { vi.useRealTimers() })

describe('the other screens', () => {
  it('are fetched one after the other once the window is quiet', async () => {
    void preloadScreens(new AbortController().signal, screens)
    await pass(900)
    expect(fetched).toBe(0)
    await pass(200)
    expect(fetched).toBe(1)
    await pass(400)
    expect(fetched).toBe(3)
  })

  it('wait while somebody types or turns the wheel', async () => {
    void preloadScreens(new AbortController().signal, screens)
    await pass(900)
    for (let key = 0; key < 10; key += 1) {
      window.dispatchEvent(new Event(key % 2 === 0 ? 'keydown' : 'wheel'))
      await pass(500)
    }
    expect(fetched).toBe(0)
    await pass(2_000)
    expect(fetched).toBe(3)
  })

  it('are fetched no more when the person has signed out', async () => {
    const session = new AbortController()
    void preloadScreens(session.signal, screens)
    session.abort()
    await pass(5_000)
    expect(fetched).toBe(0)
  })

  it('that cannot be fetched keep none of the others away', async () => {
    void preloadScreens(new AbortController().signal, [{ preload: () => Promise.reject(new Error('offline')) }, ...screens])
    await pass(5_000)
    expect(fetched).toBe(3)
  })
})
