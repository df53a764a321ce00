// `npm test`: sets everything up, then runs every check there is. The last line counts them.
import { buildProgram, installPackages } from '../electron/cli/set-up.mjs'
import { findChromium } from './run/chromium.mjs'
import { findMailServer } from './run/mail-server.mjs'
import { boundaries, bundle, lint, playwright, sum, types, vitest } from './run/steps.mjs'

installPackages()
buildProgram()
const chromium = findChromium()
findMailServer()
const nothing = { passed: 0, failed: 0, skipped: 0 }
const still = async () => (await Promise.all([types(), boundaries(), bundle()])).reduce(sum)
/** A screen keeps a core for itself; the linter needs no more than the other. */
const screensAndLint = async () => (await Promise.all([vitest('screens', ['--project', 'screens', '--project', 'english']), lint()])).reduce(sum)
const steps = [
  still,
  () => vitest('tests', ['--project', 'node', '--project', 'shell']),
  screensAndLint,
  () => {
    if (chromium !== null) return playwright('journeys in the browser', 'web', { VERSTAK_CHROMIUM: chromium })
    process.stdout.write('journeys in the browser failed: no Chromium could be found or installed\n')
    return Promise.resolve({ ...nothing, failed: 1 })
  },
  () => playwright('journeys in the desktop shell', 'electron', chromium === null ? {} : { VERSTAK_CHROMIUM: chromium }),
]
let total = nothing
for (const step of steps) total = sum(total, await step())
process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
