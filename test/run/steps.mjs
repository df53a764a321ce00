import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { node, projectEnv, root } from '../../electron/cli/set-up.mjs'

const modules = join(root, 'node_modules')
const results = join(root, 'test-results')
const LAYERS = ['shared', 'electron', 'renderer', 'test']

/** Runs a tool and answers its exit code; what it says is shown when it ends, so that tools may run side by side. */
function runNode(args, env = {}) {
  const child = spawn(node, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: projectEnv(env) })
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ status: code ?? 1, said: Buffer.concat(said).toString('utf8') }))
  })
}

/** Shows a step under its name once it is over, and answers its counts. */
async function step(name, work) {
  const startedMs = Date.now()
  const { counts, said } = await work()
  process.stdout.write(`\n── ${name}\n${said}`)
  process.stdout.write(`   ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${((Date.now() - startedMs) / 1000).toFixed(1)} s\n`)
  return counts
}

const countOne = ({ status, said }) => ({ counts: { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }, said })
const tool = (name, args) => step(name, async () => countOne(await runNode(args)))

export const types = async () => (await Promise.all(LAYERS.map((layer) => tool(`types of ${layer}`, [join(modules, 'typescript-native', 'bin', 'tsc'), '-p', layer])))).reduce(sum)
export const lint = () => tool('lint', [join(modules, 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'])
export const boundaries = () => tool('boundaries', [join(modules, 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), 'shared', 'electron', 'renderer', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'])

const builtFiles = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? builtFiles(join(folder, entry.name)) : entry.name.endsWith('.js') ? [join(folder, entry.name)] : []))

/** Every built file is at least JavaScript: a bundler may break what the sources had right. */
export const bundle = () => step('bundle', async () => {
  const checked = await Promise.all(builtFiles(join(root, 'out', 'main')).map((file) => runNode(['--check', file])))
  return { counts: { passed: checked.every(({ status }) => status === 0) ? 1 : 0, failed: checked.some(({ status }) => status !== 0) ? 1 : 0, skipped: 0 }, said: checked.map(({ said }) => said).join('') }
})

function freshReport(name) {
  const report = join(results, `${name.replaceAll(' ', '-')}.json`)
  mkdirSync(results, { recursive: true })
  rmSync(report, { force: true })
  return report
}

const BROKEN = { passed: 0, failed: 1, skipped: 0 }
const REASON_LINES = 6

/** What failed and why, in a few lines each: a long run says it once more at its end. */
const failures = []
const noteFailure = (title, message) => { failures.push(`${title}\n${stripVTControlCharacters(message ?? '').split('\n').filter((line) => line.trim() !== '').slice(0, REASON_LINES).map((line) => `   ${line}\n`).join('')}`) }
export const sayFailures = () => { if (failures.length > 0) process.stdout.write(`\n── what failed\n${failures.join('')}`) }

/** Unit, use-case, contract, document and screen tests; `folders` narrows them. */
export function vitest(name, folders) {
  return step(name, async () => {
    const report = freshReport(name)
    const { status, said } = await runNode([join(modules, 'vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...folders], { NO_COLOR: '1' })
    if (!existsSync(report)) return { counts: BROKEN, said }
    const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    for (const test of testResults.flatMap(({ assertionResults }) => assertionResults)) if (test.status === 'failed') noteFailure(test.fullName, test.failureMessages[0])
    // A file that does not load or an unhandled error fails the run without failing a test.
    return { counts: { passed, failed: numFailedTests === 0 && status !== 0 ? 1 : numFailedTests, skipped: numPendingTests + numTodoTests }, said }
  })
}

/** Journeys in a real browser and in Electron. */
export function playwright(name, projects, env) {
  return step(name, async () => {
    const report = freshReport(name)
    const { status, said } = await runNode([join(modules, '@playwright', 'test', 'cli.js'), 'test', ...projects.flatMap((project) => ['--project', project])], { ...env, NO_COLOR: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: report })
    if (!existsSync(report)) return { counts: BROKEN, said }
    const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'))
    const specs = specsOf(suites)
    const reasons = specs.flatMap(skipReasons).map((reason) => `   skipped: ${reason}\n`).join('')
    for (const { title, tests } of specs) for (const { status, results } of tests) if (status === 'unexpected') noteFailure(title, results.flatMap(({ errors }) => errors)[0]?.message)
    const failed = stats.unexpected
    return { counts: { passed: stats.expected + stats.flaky, failed: failed === 0 && status !== 0 ? 1 : failed, skipped: stats.skipped }, said: said + reasons }
  })
}

const specsOf = (suites) => suites.flatMap((suite) => [...specsOf(suite.suites ?? []), ...(suite.specs ?? [])])
const reasonOf = (note) => (note === undefined ? 'it follows one that failed' : (note.description ?? 'no reason given'))
const skipReasons = ({ title, tests }) => tests.filter((test) => test.status === 'skipped').map((test) => `${title}: ${reasonOf(test.annotations.find((note) => note.type === 'skip'))}`)

export function sum(left, right) {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed, skipped: left.skipped + right.skipped }
}
