/** `npm run dev:web`: the loopback host from its sources and the screens from Vite, which redraws them at every change. */
import react from '@vitejs/plugin-react'
import { join, resolve } from 'node:path'
import postcssPresetMantine from 'postcss-preset-mantine'
import { createServer } from 'vite'
import { startHttpHost } from '#host/serve.ts'

const root = join(import.meta.dirname, '..', '..', 'renderer')
const host = await startHttpHost({
  dataDir: resolve(process.env['VERSTAK_DATA'] ?? '.data/dev'), port: 0, rendererDir: root, workerUrl: new URL('../jobs/job-worker.ts', import.meta.url), checksOutputs: true,
})
const screens = await createServer({
  root, configFile: false, plugins: [react()], css: { postcss: { plugins: [postcssPresetMantine()] } },
  server: {
    port: Number(process.env['VERSTAK_PORT'] ?? 5173),
    // The host answers only its own pages, so the development server speaks in the host's name. Modules of renderer/rpc have a dot in their names, calls have none.
    proxy: { '^/rpc/[^.]*$': { target: host.address, changeOrigin: true, headers: { origin: host.address, 'sec-fetch-site': 'same-origin' } } },
  },
})
await screens.listen()
process.stdout.write(`Verstak is ready at ${screens.resolvedUrls?.local[0] ?? ''}\n`)
const stop = (): void => { void Promise.all([screens.close(), host.close()]).then(() => process.exit(0)) }
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
