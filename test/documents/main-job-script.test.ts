import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SCRIPT = join(import.meta.dirname, '..', 'scripts', 'main-job.ts')

test('the whole main job runs from the command line: one machine refused with proof, one repaired, a claim to their supplier', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verstak-script-'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('отказано с доказательствами, изделие возвращено')
  expect(stdout).toContain('отремонтировано по гарантии и выдано')
  expect(stdout).toMatch(/Журнал: цел, записей \d+/)
  const papers = join(folder, 'papers')
  const year = new Date().getFullYear() % 100
  expect(readdirSync(papers).sort()).toEqual([
    `Claim SC-${year}-00001.xlsx`, `label-${year}-00001.pdf`, `label-${year}-00002.pdf`,
    `Акт ВР-${year}-00001.pdf`, `Акт ОТ-${year}-00001.pdf`, `Акт ПП-${year}-00001.pdf`, `Акт ПП-${year}-00002.pdf`, `Акт ТС-${year}-00001.pdf`, `Акт ТС-${year}-00002.pdf`,
  ].sort())
  for (const name of readdirSync(papers).filter((file) => file.endsWith('.pdf'))) expect(readFileSync(join(papers, name)).subarray(0, 5).toString()).toBe('%PDF-')
  rmSync(folder, { recursive: true })
}, 60_000)
