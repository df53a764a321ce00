// `npm run check`: what must hold before every commit, under a minute.
import { installPackages } from '../electron/cli/set-up.mjs'
import { boundaries, lint, sayFailures, sum, types, vitest } from './run/steps.mjs'

installPackages()
const quick = await Promise.all([types(), lint(), boundaries()])
const total = [...quick, await vitest('rules and use cases', ['test/shared', 'test/core', 'test/security'])].reduce(sum)
sayFailures()
process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
