// `npm run build`: the built program, and an unpacked application wherever the Electron runtime is present.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installedElectron } from './electron-runtime.mjs'
import { installPackages, node, root, run } from './set-up.mjs'

const modules = join(root, 'node_modules')
const tool = (path, args) => run(node, [join(modules, ...path), ...args])

/** The folder of the runtime as electron-builder wants it: what `electron.exe`, `electron` or `Electron.app` lies in. */
const runtimeFolder = (program) => (process.platform === 'darwin' ? join(dirname(program), '..', '..', '..') : dirname(program))

installPackages()
process.exitCode = tool(['electron-vite', 'bin', 'electron-vite.js'], ['build', ...process.argv.slice(2)])
const program = installedElectron()
if (process.exitCode === 0 && program === null) {
  process.stdout.write([
    '',
    'Built: out/main, out/preload, out/renderer. They run in a browser: npm start -- --web',
    'Not made: the unpacked application. The Electron runtime is missing on this machine; it is fetched by',
    '  node node_modules/electron/install.js',
    'or lies in the folder that ELECTRON_OVERRIDE_DIST_PATH names. Then repeat: npm run build',
    '',
  ].join('\n'))
}
if (process.exitCode === 0 && program !== null) {
  process.exitCode = tool(['electron-builder', 'cli.js'], ['--dir', '--publish', 'never', `--config.electronDist=${runtimeFolder(program)}`])
  if (process.exitCode === 0) process.stdout.write(`The unpacked application: ${existsSync(join(root, 'dist')) ? 'dist/' : root}\n`)
}
