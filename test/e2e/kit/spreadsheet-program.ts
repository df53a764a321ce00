import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { read, type WorkBook } from 'xlsx'

const PLACES = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']
const WAIT_MS = 90_000
const program = PLACES.find((place) => existsSync(place)) ?? null

/** A spreadsheet program of another maker opens the workbook, counts it over and saves it; null where none is installed. */
export function savedByAnotherProgram(bytes: Buffer): WorkBook | null {
  if (program === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'verstak-office-'))
  try {
    writeFileSync(join(folder, 'claim.xlsx'), bytes)
    execFileSync(program, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'saved'), join(folder, 'claim.xlsx')], { stdio: 'ignore', timeout: WAIT_MS })
    return read(readFileSync(join(folder, 'saved', 'claim.xlsx')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
