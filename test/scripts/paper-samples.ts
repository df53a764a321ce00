/** Every paper of a template, filled to the last field, as PDF files to look at. Usage: node test/scripts/paper-samples.ts FOLDER */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { renderAct } from '#jobs/render-act.ts'
import { TEMPLATE_KINDS } from '#shared/documents/kinds.ts'
import { samplePaper } from '#test/documents/sample-papers.ts'

const folder = resolve(process.argv[2] ?? '.data/paper-samples')
mkdirSync(folder, { recursive: true })
for (const kind of TEMPLATE_KINDS) {
  const { pages } = await renderAct({ kind, model: samplePaper(kind), outFile: join(folder, `${kind}.pdf`) })
  process.stdout.write(`${kind}: ${pages}\n`)
}
