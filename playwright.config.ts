import { defineConfig } from '@playwright/test'

const MAIN_JOB = 'web/main-job.spec.ts'
const chromium = process.env['VERSTAK_CHROMIUM']

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/journeys',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  globalTeardown: './test/e2e/kit/demo-folder.ts',
  reporter: [['list'], ['json']],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    // What was done, not what it looked like: pictures of the page at every step take longer than the steps.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  // In this order: the longest journey comes last, when the other processor has little or nothing left to do.
  projects: [
    { name: 'electron', testMatch: 'electron/**/*.spec.ts' },
    { name: 'web', testMatch: 'web/**/*.spec.ts', testIgnore: MAIN_JOB },
    { name: 'main-job', testMatch: MAIN_JOB },
  ],
})
