// `npm start`: sets everything up and opens the program; `-- --web` asks for the browser form outright, `-- --training` for a made-up centre to learn on.
import { join } from 'node:path'
import { findElectron } from './electron-runtime.mjs'
import { buildProgram, installPackages, node, root, runUntilEnd } from './set-up.mjs'

const asksForWeb = process.argv.includes('--web')

const asked = process.argv.filter((word) => word === '--training')

installPackages()
buildProgram()
const electron = asksForWeb ? { program: null, reason: '' } : findElectron()
if (electron.program !== null) {
  process.exitCode = await runUntilEnd(electron.program, [root, ...asked])
} else {
  if (electron.reason !== '') process.stdout.write(`No Electron window: ${electron.reason}. The same program is served on this computer only.\n`)
  process.exitCode = await runUntilEnd(node, [join(root, 'out', 'main', 'http-host.js'), ...asked])
}
