import { describe, expect, it } from 'vitest'
import { WindowSession } from '#host/window-session.ts'

describe('the session of several windows', () => {
  it('is one: who signs in or locks in one window has done so in all', () => {
    const windows = new WindowSession()
    const [first, second] = [windows.join(), windows.join()]
    first.session.set('secret')
    expect(second.session.get()).toBe('secret')
    second.session.set(null)
    expect(first.session.get()).toBeNull()
  })

  it('outlives a window that closes, and is forgotten with the last one', () => {
    const windows = new WindowSession()
    const [first, second] = [windows.join(), windows.join()]
    first.session.set('secret')
    first.leave()
    first.leave()
    expect(second.session.get()).toBe('secret')
    second.leave()
    expect(windows.join().session.get()).toBeNull()
  })
})
