import type { LawFileCounts } from '#shared/contract/law.ts'
import { EDITION_SECTIONS, LAW_BOOK_FORMAT, LAW_BOOK_FORMAT_VERSION, type EditionSection, type LawBookContent, type LawBookReading } from '#shared/law/law-book-file.ts'
import { recountAll } from '#core/clock/index.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { insertFile } from '#core/files/index.ts'
import { canonicalJson } from '#core/journal/hash.ts'
import { command, job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { allEnteredDays, daysOfYear, vouchedYears } from '#core/law-book/calendar-sql.ts'
import { calendarOf, lawBookOf } from '#core/law-book/current-law.ts'
import { editionsOf, insertEdition, liveEditions, markWithdrawn, type StoredEdition } from '#core/law-book/editions-sql.ts'
import { pathOfFile, readInWorker } from './law-file.ts'
import { compareDays, replaceYear } from './year-days.ts'

type PlainEdition = LawBookContent['editions'][number]

const plainOf = ({ code, effectiveFromOn, effectiveToOn, facts }: Pick<StoredEdition, 'code' | 'effectiveFromOn' | 'effectiveToOn' | 'facts'>) => ({ code, effectiveFromOn, effectiveToOn, facts })

function bookAsFile(db: ReadDb, exportedAt: string): string {
  const sections = Object.fromEntries((Object.keys(EDITION_SECTIONS) as EditionSection[]).map((section) => [section, liveEditions(db, EDITION_SECTIONS[section]).map(plainOf)]))
  const whole = { format: LAW_BOOK_FORMAT, formatVersion: LAW_BOOK_FORMAT_VERSION, exportedAt, lawVersion: lawBookOf(db).version, calendarVersion: calendarOf(db).version, ...sections, calendarDays: allEnteredDays(db), calendarYears: vouchedYears(db) }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** The whole book as one file that another centre, or a lawyer, can read. */
export const exportBook = command((tx, _input: In<'law.exportBook'>, ctx): Out<'law.exportBook'> => {
  const bytes = Buffer.from(bookAsFile(tx, ctx.nowAt), 'utf8')
  const name = `law-book-${ctx.todayOn}.json`
  const sha256 = ctx.files.keep(bytes)
  const fileId = insertFile(tx, { sha256, sizeBytes: bytes.length, mediaType: 'text/plain', name, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
  ctx.note({ entity: 'file', entityId: fileId, after: { sha256, name, lawVersion: lawBookOf(tx).version } })
  return { fileId, name }
})

type RowChange = { readonly toWithdraw: readonly StoredEdition[]; readonly toAdd: readonly PlainEdition[]; readonly counts: LawFileCounts }

/** How the editions of one row would change: the file gives its whole history. */
function compareRow(live: readonly StoredEdition[], wanted: readonly PlainEdition[]): RowChange {
  const known = new Map(live.map((row) => [canonicalJson(plainOf(row)), row]))
  const same = new Set(wanted.map((row) => canonicalJson(plainOf(row))).filter((text) => known.has(text)))
  const toAdd = wanted.filter((row) => !same.has(canonicalJson(plainOf(row))))
  const toWithdraw = live.filter((row) => !same.has(canonicalJson(plainOf(row))))
  const leaving = new Set(toWithdraw.map((row) => row.effectiveFromOn))
  const changed = toAdd.filter((row) => leaving.has(row.effectiveFromOn)).length
  return { toWithdraw, toAdd, counts: { fresh: toAdd.length - changed, changed, same: same.size, withdrawn: toWithdraw.length - changed } }
}

const sum = (counts: readonly LawFileCounts[]): LawFileCounts => counts.reduce(
  (total, one) => ({ fresh: total.fresh + one.fresh, changed: total.changed + one.changed, same: total.same + one.same, withdrawn: total.withdrawn + one.withdrawn }),
  { fresh: 0, changed: 0, same: 0, withdrawn: 0 },
)

/** Rows the file names; the others stay as they are. */
function rowChanges(db: ReadDb, content: LawBookContent): readonly RowChange[] {
  const byRow = Map.groupBy(content.editions, ({ kind, code }) => `${kind} ${code}`)
  return [...byRow.values()].flatMap((wanted) => {
    const [first] = wanted
    return first === undefined ? [] : [compareRow(editionsOf(db, first.kind, first.code).filter((row) => row.withdrawnAt === null), wanted)]
  })
}

type Layer = { readonly region: string; readonly year: number; readonly days: LawBookContent['days']; readonly isComplete: boolean }

/** Years the file speaks of, by region: a day entered for a year stands for the whole of its list. */
function layersOf({ days, years }: LawBookContent): readonly Layer[] {
  const keyOf = (region: string, year: number): string => `${region} ${year}`
  const complete = new Map(years.map(({ region, year }) => [keyOf(region, year), { region, year }]))
  const listed = Map.groupBy(days, ({ region, on }) => keyOf(region, Number(on.slice(0, 'YYYY'.length))))
  return [...new Set([...complete.keys(), ...listed.keys()])].map((key) => {
    const [region = '', year = ''] = key.split(' ')
    return { region, year: Number(year), days: listed.get(key) ?? [], isComplete: complete.has(key) }
  })
}

const plainDays = (days: LawBookContent['days']) => days.map(({ on, kind, title }) => ({ on, kind, title }))

const readBook = {
  prepare: (tx: ReadDb, input: In<'law.checkBook'>, ctx: Ctx) => ({ fileId: input.fileId, ...pathOfFile(tx, input.fileId, ctx) }),
  work: (plan: { readonly path: string }, ctx: Ctx) => readInWorker<LawBookReading>(ctx, 'readLawBook', plan.path),
}
const NOTHING: LawFileCounts = { fresh: 0, changed: 0, same: 0, withdrawn: 0 }

/** Counts what a file of the book would do; changes nothing. */
export const checkBook = job({
  ...readBook,
  finish: (tx, plan, { version, content, problems }: LawBookReading, ctx): Out<'law.checkBook'> => {
    ctx.note({ entity: 'file', entityId: plan.fileId, after: { sha256: plan.sha256, lawVersion: version, problemCount: problems.length } })
    if (content === null) return { version, editions: NOTHING, days: NOTHING, problems: [...problems] }
    return {
      version, problems: [], editions: sum(rowChanges(tx, content).map(({ counts }) => counts)),
      days: sum(layersOf(content).map(({ region, year, days }) => compareDays(daysOfYear(tx, region, year), plainDays(days)).counts)),
    }
  },
})

function bringIn(tx: WriteTx, content: LawBookContent, by: { readonly at: string; readonly personId: number }): { readonly editions: LawFileCounts; readonly days: LawFileCounts } {
  const changes = rowChanges(tx, content)
  for (const { toWithdraw, toAdd } of changes) {
    for (const row of toWithdraw) markWithdrawn(tx, row.editionId, by.at)
    for (const row of toAdd) insertEdition(tx, row, { ...by, origin: 'file' })
  }
  const days = layersOf(content).map((layer) => replaceYear(tx, layer, plainDays(layer.days), layer.isComplete, by))
  return { editions: sum(changes.map(({ counts }) => counts)), days: sum(days) }
}

/** Brings a file of the book in, all of it or nothing. Refuses: law.file_problems, law.nothing_new. */
export const importBook = job({
  ...readBook,
  finish: (tx, plan, { version, content, problems }: LawBookReading, ctx): Out<'law.importBook'> => {
    if (content === null) return refuse('law.file_problems', { count: problems.length })
    const before = lawBookOf(tx).version
    const years = vouchedYears(tx).length
    const counts = bringIn(tx, content, { at: ctx.nowAt, personId: ctx.person().personId })
    const changedCount = [counts.editions, counts.days].reduce((total, { fresh, changed, withdrawn }) => total + fresh + changed + withdrawn, 0)
    if (changedCount === 0 && vouchedYears(tx).length === years) return refuse('law.nothing_new', {})
    recountAll(tx)
    ctx.note({ entity: 'law_book', entityId: plan.fileId, before: { lawVersion: before }, after: { lawVersion: lawBookOf(tx).version, fileLawVersion: version, sha256: plan.sha256, ...counts } })
    return counts
  },
})
