import { afterEach, expect, test, vi } from 'vitest'
import type { DesktopShell } from '#renderer/rpc/desktop-shell.ts'
import { portLink } from '#renderer/rpc/port-link.ts'

const LONG_MS = 120_000
const shellWith = (requestCorePort: () => Promise<void>): DesktopShell => ({ requestCorePort }) as unknown as DesktopShell
const callThrough = (shell: DesktopShell): Promise<string> => portLink(shell).call(['system', 'info'], {}, { context: {} }).then(() => 'answered', (error: unknown) => (error instanceof Error ? error.message : String(error)))

afterEach(() => { vi.useRealTimers() })

test('a start that takes minutes is waited for, and a core that failed or a port that is lost is told', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const slow = callThrough(shellWith(() => new Promise(() => undefined)))
  await vi.advanceTimersByTimeAsync(LONG_MS)
  expect(await Promise.race([slow, Promise.resolve('waiting')])).toBe('waiting')
  expect(await callThrough(shellWith(() => Promise.reject(new Error('core_not_running'))))).toBe('the desktop gave no port')
  const lost = callThrough(shellWith(() => Promise.resolve()))
  await vi.advanceTimersByTimeAsync(LONG_MS)
  expect(await lost).toBe('no port came')
})
