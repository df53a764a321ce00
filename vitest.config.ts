import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

/**
 * Files of a project share their modules, loaded once a worker: loading them anew costs as much as the tests themselves.
 * The default number of workers leaves one core of two idle.
 */
const SHARED = { isolate: false, testTimeout: 30_000, maxWorkers: '100%' } as const

/** A screen waits a second for an answer to be drawn, which holds only while nothing else takes the core it draws on: these follow the others. */
const ALONE = { sequence: { groupOrder: 1 } } as const

/** Not intervals: the page draws by one, and had it begun in a test with made-up time, it would not draw in any test after it. */
const PAGE: NonNullable<ViteUserConfig['test']> = { fakeTimers: { toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'cancelIdleCallback', 'performance', 'Date'] } }

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        plugins: [],
        test: { ...SHARED, name: 'node', environment: 'node', include: ['test/{shared,core,contract,migrations,documents,jobs}/**/*.test.ts', 'test/security/{http-host,phone-door}.test.ts'] },
      },
      {
        plugins: [],
        // These put a stand-in in the place of Electron and load the program anew at every start.
        test: { ...SHARED, isolate: true, name: 'shell', environment: 'node', include: ['test/shell/**/*.test.ts', 'test/security/shell-*.test.ts'] },
      },
      {
        plugins: [react()],
        test: { ...SHARED, name: 'screens', environment: './test/kit/one-page.ts', ...ALONE, ...PAGE, setupFiles: ['test/kit/clean-page.ts'], include: ['test/renderer/**/*.test.{ts,tsx}'] },
      },
      {
        plugins: [react()],
        // A page speaks one language from its first line to its last, so these have a page of their own.
        test: { ...SHARED, name: 'english', environment: './test/kit/one-page.ts', ...ALONE, ...PAGE, setupFiles: ['test/kit/in-english.ts', 'test/kit/clean-page.ts'], include: ['test/english/**/*.test.{ts,tsx}'] },
      },
    ],
  },
})
