import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { node, projectEnv, root } from '../../electron/cli/set-up.mjs'

const modules = join(root, 'node_modules')
const results = join(root, 'test-results')
const LAYERS = ['shared', 'electron', 'renderer', 'test']

function spawnNode(args, env = {}) {
  return spawnSync(node, args, { cwd: root, stdio: 'inherit', env: projectEnv(env) }).status ?? 1
}

function timed(name, work) {
  const startedMs = Date.now()
  process.stdout.write(`\n── ${name}\n`)
  const counts = work()
  process.stdout.write(`   ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${((Date.now() - startedMs) / 1000).toFixed(1)} s\n`)
  return counts
}

const oneOf = (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 })

export const types = () => timed('types', () => LAYERS.map((layer) => oneOf(spawnNode([join(modules, 'typescript', 'bin', 'tsc'), '-p', layer]))).reduce(sum))
export const lint = () => timed('lint', () => oneOf(spawnNode([join(modules, 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'])))
export const boundaries = () => timed('boundaries', () => oneOf(spawnNode([join(modules, 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'), 'shared', 'electron', 'renderer', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'])))

/** Unit, use-case, contract, document and screen tests; `folders` narrows them. */
export function vitest(name, folders) {
  return timed(name, () => {
    const report = join(results, `${name.replaceAll(' ', '-')}.json`)
    mkdirSync(results, { recursive: true })
    rmSync(report, { force: true })
    const status = spawnNode([join(modules, 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...folders])
    if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
    const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that does not load or an unhandled error fails the run without failing a test.
    return { passed, failed: numFailedTests === 0 && status !== 0 ? 1 : numFailedTests, skipped: numPendingTests + numTodoTests }
  })
}

/** Journeys in a real browser or in Electron. */
export function playwright(name, project, env) {
  return timed(name, () => {
    const report = join(results, `${name.replaceAll(' ', '-')}.json`)
    mkdirSync(results, { recursive: true })
    rmSync(report, { force: true })
    const status = spawnNode([join(modules, '@playwright', 'test', 'cli.js'), 'test', '--project', project], { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report })
    if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
    const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'))
    for (const reason of skipReasons(suites)) process.stdout.write(`   skipped: ${reason}\n`)
    const failed = stats.unexpected
    return { passed: stats.expected + stats.flaky, failed: failed === 0 && status !== 0 ? 1 : failed, skipped: stats.skipped }
  })
}

function skipReasons(suites) {
  return suites.flatMap((suite) => [
    ...skipReasons(suite.suites ?? []),
    ...(suite.specs ?? []).flatMap((spec) => spec.tests.filter((test) => test.status === 'skipped').map((test) => `${spec.title}: ${test.annotations.find((note) => note.type === 'skip')?.description ?? 'no reason given'}`)),
  ])
}

export function sum(left, right) {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed, skipped: left.skipped + right.skipped }
}
