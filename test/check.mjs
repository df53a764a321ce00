// `npm run check`: what must hold before every commit, under a minute.
import { installPackages } from '../electron/cli/set-up.mjs'
import { boundaries, lint, sum, types, vitest } from './run/steps.mjs'

installPackages()
const total = [types, lint, boundaries, () => vitest('rules and use cases', ['test/shared', 'test/core', 'test/security'])].reduce((counts, step) => sum(counts, step()), { passed: 0, failed: 0, skipped: 0 })
process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
