/** `npm run bench`: figures as ratios to floors of the same run, on the demonstration centre of 200,000 orders. */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildProgram } from '#cli/set-up.mjs'
import { fillCentre } from '#demo/fill-centre.ts'
import { createCore } from '#core/create-core.ts'
import { createJobPool } from '#jobs/pool.ts'
import { actFigures } from './act.ts'
import { claimFileFigures } from './claim-file.ts'
import { clockFigures } from './clock.ts'
import { handFigures } from './hands.ts'
import { importFigures } from './import.ts'
import { mailFigures } from './mail.ts'
import type { Figure } from './measure.ts'
import { priceImportFigures } from './price-import.ts'
import { readFigures } from './reads.ts'
import { screenFigures } from './screen.ts'
import { startFigures } from './start.ts'
import { stockFigures } from './stock.ts'
import { writeFigures } from './writes.ts'

const NOW = '2026-11-20T09:00:00.000Z'
const { values } = parseArgs({ options: { json: { type: 'string' }, orders: { type: 'string', default: '200000' }, fresh: { type: 'boolean', default: false } } })
const dataDir = resolve(`.data/bench-${values.orders}`)
const stockDir = resolve('.data/bench-stock')
const mailDir = resolve('.data/bench-mail')
const jobs = () => createJobPool({ workerUrl: new URL('../../electron/jobs/job-worker.ts', import.meta.url) })
const say = (words: string): void => { process.stdout.write(`${words}\n`) }

buildProgram()
if (values.fresh) for (const folder of [dataDir, stockDir, mailDir]) rmSync(folder, { recursive: true, force: true })
if (!existsSync(join(dataDir, 'verstak.sqlite'))) {
  say(`Making a centre of ${values.orders} orders…`)
  await fillCentre({ dataDir, orderCount: Number(values.orders), seed: 1, nowAt: NOW, jobs: jobs(), onStep: say })
}
const core = createCore({ dataDir, jobs: jobs(), clock: { now: () => NOW } })
const figures: Figure[] = [...readFigures(core, NOW), ...(await writeFigures(core)), ...(await clockFigures(core))]
await core.close()
figures.push(...(await stockFigures(stockDir, { nowAt: NOW, jobs })), ...(await mailFigures(mailDir, { nowAt: NOW, jobs })), ...startFigures(dataDir), ...(await actFigures()), ...claimFileFigures(), ...(await importFigures()), ...(await priceImportFigures()), ...(await screenFigures(dataDir)), ...(await handFigures(dataDir)))

const cells = (figure: Figure): string[] => [figure.name, `${figure.value} ${figure.unit}`, figure.floor === null ? '' : String(figure.floor), figure.ratio === null ? '' : String(figure.ratio), figure.goal, figure.holds ? 'yes' : 'NO']
const rows = [['figure', 'value', 'floor', 'ratio', 'goal', 'holds'], ...figures.map(cells)]
const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
say('')
for (const row of rows) say(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
process.exitCode = figures.every((figure) => figure.holds) ? 0 : 1
