// Runs a TypeScript entry, or with --bin a tool, on the project's own Node, setting the packages up first.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installPackages, node, root, runUntilEnd } from './set-up.mjs'

installPackages()
const [first = '', ...rest] = process.argv.slice(2)
if (first === '--bin') {
  const [tool = '', ...args] = rest
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', tool, 'package.json'), 'utf8'))
  const entry = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[tool]
  process.exitCode = await runUntilEnd(node, [join(root, 'node_modules', tool, entry), ...args])
} else {
  const file = join(root, first)
  if (!existsSync(file)) throw new Error(`no such entry: ${first}`)
  process.exitCode = await runUntilEnd(node, ['--disable-warning=ExperimentalWarning', file, ...rest])
}
