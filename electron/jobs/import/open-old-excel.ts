import { readFileSync } from 'node:fs'
import { CFB } from 'xlsx'
import { IMPORT_LIMITS } from './import-limits.ts'
import { refuseImport } from './import-refusal.ts'
import type { OpenedWorkbook } from './read-workbook.ts'

/** Opens an .xls file of Excel 97–2003. Refuses documents of other programs in the same container, passwords, macros. */
export function openOldExcel(path: string, sizeBytes: number): OpenedWorkbook {
  if (sizeBytes > IMPORT_LIMITS.packedBytes) {
    refuseImport('import.too_big', { what: 'file', limit: IMPORT_LIMITS.packedBytes, actual: sizeBytes })
  }
  const bytes = readFileSync(path)
  const names = streamNames(bytes)
  const has = (name: string): boolean => names.some((path) => path.split('/').includes(name))
  if (has('encryptedpackage')) refuseImport('import.encrypted')
  if (has('_vba_project_cur') || has('_vba_project')) refuseImport('import.macros')
  if (!has('workbook') && !has('book')) refuseImport('import.wrong_kind', { found: otherDocument(has) })
  return { kind: 'xls', bytes }
}

function streamNames(bytes: Buffer): string[] {
  try {
    return CFB.read(bytes, { type: 'buffer' }).FullPaths.map((path: string) => path.toLowerCase())
  } catch (error) {
    return refuseImport('import.unreadable', { reason: error instanceof RangeError ? 'broken_container_size' : 'broken_container' })
  }
}

function otherDocument(has: (name: string) => boolean): string {
  if (has('worddocument')) return 'doc'
  if (has('powerpoint document')) return 'ppt'
  return has('__properties_version1.0') ? 'msg' : 'ole'
}
