import { civilDateOf } from '#shared/kit/calendar.ts'
import type { CountHead, CountLine } from '#shared/contract/counts.ts'
import { lineTotalMinor } from '#shared/kit/money.ts'
import { differenceOf, isDifferent } from '#shared/stock/count.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { partCostMinor } from '#core/parts/index.ts'
import { countHead } from './counts-store.ts'
import { openLines, type StoredLine } from './lines-store.ts'

/** What one piece of each part costs on the day of the count's end, or today while it goes on. */
export function costsOf(db: ReadDb, partIds: readonly number[], head: CountHead, ctx: Ctx): ReadonlyMap<number, number | null> {
  const onDate = head.closedAt === null ? ctx.todayOn : civilDateOf(head.closedAt, ctx.organisation().utcOffsetMinutes)
  return new Map([...new Set(partIds)].map((partId) => [partId, partCostMinor(db, partId, onDate)]))
}

function valued(line: StoredLine, costMinor: number | null): CountLine {
  const { reason: _reason, ...shown } = line
  const { shortageMilli, surplusMilli } = differenceOf(line)
  const worth = (qtyMilli: number): number | null => (costMinor === null ? null : lineTotalMinor(costMinor, qtyMilli))
  return { ...shown, differenceMilli: line.countedMilli - line.bookMilli, shortageMinor: worth(shortageMilli), surplusMinor: worth(surplusMilli), missingSerials: [...line.missingSerials], foundSerials: [...line.foundSerials] }
}

const worthOf = ({ shortageMinor, surplusMinor }: CountLine): number => (shortageMinor ?? 0) + (surplusMinor ?? 0)
const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)

/** Counted against the book, the dearest differences first. Refuses: counts.not_found. */
export function readDifferences(db: ReadDb, { countId }: In<'counts.differences'>, ctx: Ctx): Out<'counts.differences'> {
  const head = countHead(db, countId)
  const open = openLines(db, countId)
  const costs = costsOf(db, open.map((line) => line.partId), head, ctx)
  const lines = open.map((line) => valued(line, costs.get(line.partId) ?? null)).sort((a, b) => worthOf(b) - worthOf(a))
  return { lines, shortageMinor: sum(lines.map((line) => line.shortageMinor)), surplusMinor: sum(lines.map((line) => line.surplusMinor)), unknownCostCount: lines.filter((line) => isDifferent(line) && line.shortageMinor === null).length }
}
