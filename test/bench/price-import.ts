import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { InputOf } from '#shared/contract/index.ts'
import { openCentre, peakMbOf } from './built-program.ts'
import { exactFigure, limitFigure, percentile, ratioFigure, timed, type Figure } from './measure.ts'
import { PRICE_ROWS, writePriceList } from './price-file.ts'

const SUPPLIER: InputOf<'suppliers.save'> = {
  supplierId: null, name: 'Замер', nameEn: '', nameZh: '', country: 'CN', addressEn: '', contractNumber: '', contractOn: null, currency: 'CNY', claimWindowDays: 90, answerDays: 30, incoterms: '', claimBasis: '', labourRateMinor: 0, normPpm: null, note: '',
}
const FLOOR_ROUNDS = 5
const RATIO_GOAL = 6
const MEMORY_GOAL_MB = 300
const LOCAL_HEADER_BYTES = 30

/** Every part of an archive of our own making, unpacked. */
function unzipped(bytes: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [packed, named] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)]
    const from = at + LOCAL_HEADER_BYTES + named
    parts.set(bytes.toString('utf8', at + LOCAL_HEADER_BYTES, from), inflateRawSync(bytes.subarray(from, from + packed)))
    at = from + packed
  }
  return parts
}

/** The least that reading the rows can cost: unpack, cut into texts and rows, nothing checked. */
export function readBarely(path: string): number {
  const parts = unzipped(readFileSync(path))
  const texts = [...(parts.get('xl/sharedStrings.xml') ?? '').toString('utf8').matchAll(/<t>([^<]*)<\/t>/g)].map((match) => match[1] ?? '')
  const rows: string[][] = []
  for (const [, row = ''] of (parts.get('xl/worksheets/sheet1.xml') ?? '').toString('utf8').matchAll(/<row[^>]*>(.*?)<\/row>/g)) {
    rows.push([...row.matchAll(/<c[^>]*?( t="s")?><v>([^<]*)<\/v>/g)].map(([, isShared, value = '']) => (isShared === undefined ? value : (texts[Number(value)] ?? ''))))
  }
  return rows.length
}

/** A price list of 50,000 rows: the first one makes its parts, the next one changes their prices. Dry run and commit together. */
export async function priceImportFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verstak-bench-prices-'))
  const program = await openCentre(join(folder, 'data'))
  const { supplierId } = await program.call('suppliers.save', SUPPLIER)
  const bring = async (name: string, percent: number): Promise<{ designMs: number; floorMs: number; fresh: number; changed: number }> => {
    const file = join(folder, name)
    writePriceList(file, percent)
    const { fileId } = await program.call('files.store', { name, base64: { $file: file } })
    const { mapping } = await program.call('exchange.inspect', { fileId, kind: 'prices', supplierId })
    const floors = Array.from({ length: FLOOR_ROUNDS }, () => timed(() => readBarely(file)))
    const startedMs = performance.now()
    const { importId } = await program.call('exchange.dryRun', { fileId, kind: 'prices', supplierId, warehouseId: null, mapping, currency: 'CNY', rateMicro: 12_500_000, decimalSign: '.', createsParts: true })
    const { counts } = await program.call('exchange.commit', { importId })
    const designMs = performance.now() - startedMs
    floors.push(...Array.from({ length: FLOOR_ROUNDS }, () => timed(() => readBarely(file))))
    return { designMs, floorMs: percentile(floors.sort((one, other) => one - other), 50), fresh: counts.fresh, changed: counts.changed }
  }
  const first = await bring('first.xlsx', 0)
  const next = await bring('next.xlsx', 5)
  const peakMb = peakMbOf(program.pid)
  await program.close()
  rmSync(folder, { recursive: true })
  return [
    ratioFigure('price list of 50,000 known parts', next, RATIO_GOAL), ratioFigure('price list of 50,000 new parts', first, RATIO_GOAL),
    ...(peakMb === null ? [] : [limitFigure('price list, peak memory of the whole process', peakMb, 'MB', MEMORY_GOAL_MB)]),
    exactFigure('price list, rows accounted for', first.fresh + next.changed, PRICE_ROWS * 2, 'rows'),
  ]
}
