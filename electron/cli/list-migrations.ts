/** Writes electron/core/db/migrations/index.ts from the .sql files beside it, so that nothing reads folders at run time. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', 'core', 'db', 'migrations')
const entries = readdirSync(folder).filter((name) => name.endsWith('.sql')).sort().map((name) => {
  const sql = readFileSync(join(folder, name), 'utf8')
  const number = Number(name.slice(0, name.indexOf('_')))
  const sha256 = createHash('sha256').update(sql).digest('hex')
  return `  { number: ${number}, name: ${JSON.stringify(name)}, sha256: '${sha256}', sql: ${JSON.stringify(sql)} },`
})
writeFileSync(join(folder, 'index.ts'), `// Written by electron/cli/list-migrations.ts from the .sql files; do not edit.\nimport type { Migration } from '../migrator.ts'\n\nexport const migrations: readonly Migration[] = [\n${entries.join('\n')}\n]\n`)
