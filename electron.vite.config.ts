import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import postcssPresetMantine from 'postcss-preset-mantine'
import { contractAsData } from './electron/cli/contract-as-data.ts'
import { pdfReaderOnly } from './electron/cli/pdf-reader-only.ts'

/** Stay in node_modules: native code, and libraries that read their own data files. All else is bundled, as that starts faster. */
const UNBUNDLED = [
  'better-sqlite3', '@node-rs/argon2', 'electron-updater',
  'pdfmake', 'pdfkit', 'fontkit', 'exceljs', 'xlsx', 'bwip-js', 'qrcode', 'yauzl', '@expo-google-fonts/pt-sans', '@expo-google-fonts/noto-sans-sc',
]
const NODE_TARGET = 'node24'
const BROWSER_TARGET = 'es2022'

/** The package itself and every file inside it; electron and Node's own modules are left out by electron-vite. */
const external = UNBUNDLED.map((name) => new RegExp(`^${name}(/.+)?$`))

const entry = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      outDir: 'out/main',
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        external,
        input: {
          main: entry('electron/main.ts'),
          'core-worker': entry('electron/core-worker.ts'),
          'http-host': entry('electron/http-host.ts'),
          call: entry('electron/call.ts'),
          'job-worker': entry('electron/jobs/job-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: entry('electron/preload.ts') },
        // A sandboxed preload is CommonJS, and one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: entry('renderer'),
    plugins: [contractAsData(entry('shared/contract')), pdfReaderOnly(), react()],
    css: { postcss: { plugins: [postcssPresetMantine()] } },
    build: {
      target: BROWSER_TARGET,
      outDir: entry('out/renderer'),
      minify: true,
      // The customer's page stands alone: it carries no way to the core.
      rolldownOptions: {
        input: { index: entry('renderer/index.html'), customer: entry('renderer/customer.html') },
        // Words, rules and the doors of features only hand things on: whoever takes one thing loads that thing.
        treeshake: { moduleSideEffects: [{ test: /\/(shared|renderer\/texts)\/|\/renderer\/.*\/index\.ts$/, sideEffects: false }] },
      },
    },
  },
})
