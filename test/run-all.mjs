// `npm test`: sets everything up, then runs every check there is. The last line counts them.
import { buildProgram, installPackages } from '../electron/cli/set-up.mjs'
import { findChromium } from './run/chromium.mjs'
import { findMailServer } from './run/mail-server.mjs'
import { boundaries, bundle, lint, playwright, sayFailures, sum, types, vitest } from './run/steps.mjs'

installPackages()
// What the machine lacks is fetched while the processors do something else; one after the other, as a system has one package manager.
const mailServer = findMailServer()
const browser = mailServer.then(findChromium)
await new Promise(setImmediate)
buildProgram()
/** All journeys in one run, so that no processor waits for the last one of the others. */
async function journeys() {
  const chromium = await browser
  if (chromium !== null) return playwright('journeys in the browser and in the desktop shell', ['electron', 'web', 'main-job'], { VERSTAK_CHROMIUM: chromium })
  process.stdout.write('journeys in the browser failed: no Chromium could be found or installed\n')
  return sum({ passed: 0, failed: 1, skipped: 0 }, await playwright('journeys in the desktop shell', ['electron'], {}))
}
const steps = [
  async () => (await Promise.all([types(), boundaries(), bundle(), lint()])).reduce(sum),
  async () => {
    await mailServer
    return vitest('tests', ['--project', 'node', '--project', 'shell'])
  },
  // A screen keeps a core for itself, so nothing runs beside these.
  () => vitest('screens', ['--project', 'screens', '--project', 'english']),
  journeys,
]
let total = { passed: 0, failed: 0, skipped: 0 }
for (const step of steps) total = sum(total, await step())
sayFailures()
process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
