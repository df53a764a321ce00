import type { EditionKind } from '#shared/contract/law.ts'
import { addDays } from '#shared/kit/calendar.ts'
import { recountAll } from '#core/clock/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { findCategoryByCode } from '#core/reference/index.ts'
import { invalid } from '#core/wire-errors.ts'
import { editionsOf, endEdition, findEdition, insertEdition, markWithdrawn, type StoredEdition } from '#core/law-book/editions-sql.ts'

type Input = In<'law.saveEdition'>
type Span = Pick<StoredEdition, 'effectiveFromOn' | 'effectiveToOn'>

/** Before every date, and after every date, where a row has none. */
const FIRST_DAY = '0000-01-01'
const LAST_DAY = '9999-12-31'
const fromOf = (row: Span): string => row.effectiveFromOn ?? FIRST_DAY
const toOf = (row: Span): string => row.effectiveToOn ?? LAST_DAY

const wrong = (field: string, code: string): never => { throw invalid([{ path: field.split('.'), code: 'custom', message: code }]) }

const factsForJournal = ({ effectiveFromOn, effectiveToOn, facts }: Pick<StoredEdition, 'effectiveFromOn' | 'effectiveToOn' | 'facts'>) => ({ effectiveFromOn, effectiveToOn, ...facts })

/** The first day after the first edition on which none is in force; null when there is no such day. */
export function gapOf(editions: readonly Span[]): string | null {
  const sorted = editions.toSorted((left, right) => (fromOf(left) < fromOf(right) ? -1 : 1))
  for (const [index, row] of sorted.entries()) {
    if (row.effectiveToOn === null) return null
    const nextOn = addDays(row.effectiveToOn, 1)
    const next = sorted[index + 1]
    if (next === undefined || fromOf(next) > nextOn) return nextOn
  }
  return null
}

function replacedEdition(tx: WriteTx, input: Input): StoredEdition | null {
  if (input.replacesEditionId === null) return null
  const replaced = findEdition(tx, input.replacesEditionId)
  if (replaced === null || replaced.kind !== input.kind || replaced.code !== input.code) return refuse('law.not_found', {})
  return replaced.withdrawnAt === null ? replaced : refuse('law.edition_withdrawn', {})
}

/** The open edition that the new one takes over from. */
function editionToEnd(live: readonly StoredEdition[], input: Input): StoredEdition | null {
  const { effectiveFromOn: from } = input
  return from === null ? null : live.find((row) => row.effectiveToOn === null && fromOf(row) < from) ?? null
}

/** One row has one edition on one day. Refuses at the field: editions_overlap. */
function checkApart(others: readonly Span[], input: Input): void {
  const clash = others.find((row) => fromOf(row) <= toOf(input) && fromOf(input) <= toOf(row))
  if (clash !== undefined) wrong(fromOf(clash) > fromOf(input) ? 'effectiveToOn' : 'effectiveFromOn', 'editions_overlap')
}

/** Rows without which terms and penalties could not be counted on some days. */
const COUNTED_KINDS: readonly EditionKind[] = ['rule', 'penalty']

/**
 * Adds an edition to the book: the open one before it ends the day before; a correction withdraws the one it names.
 * Refuses: law.not_found, law.edition_withdrawn; at the field: editions_overlap, unknown_category.
 */
export const saveEdition = command((tx, input: Input, ctx): Out<'law.saveEdition'> => {
  if (input.kind === 'penalty_override' && findCategoryByCode(tx, input.code) === null) wrong('code', 'unknown_category')
  const replaced = replacedEdition(tx, input)
  const live = editionsOf(tx, input.kind, input.code).filter((row) => row.withdrawnAt === null && row.editionId !== replaced?.editionId)
  const ended = editionToEnd(live, input)
  const others = live.filter((row) => row !== ended)
  checkApart(others, input)
  const lastDayOn = ended === null || input.effectiveFromOn === null ? null : addDays(input.effectiveFromOn, -1)
  if (replaced !== null) markWithdrawn(tx, replaced.editionId, ctx.nowAt)
  if (ended !== null && lastDayOn !== null) endEdition(tx, ended.editionId, lastDayOn)
  const editionId = insertEdition(tx, input, { origin: 'centre', at: ctx.nowAt, personId: ctx.person().personId })
  recountAll(tx)
  const before = replaced ?? ended
  ctx.note({
    entity: 'law_edition', entityId: editionId,
    before: before === null ? null : factsForJournal(before), after: { kind: input.kind, code: input.code, ...factsForJournal(input), replacesEditionId: input.replacesEditionId, endedEditionId: ended?.editionId ?? null },
  })
  const standing = [...others, ...(ended === null ? [] : [{ ...ended, effectiveToOn: lastDayOn }]), input]
  return { editionId, endedEditionId: ended?.editionId ?? null, withdrawnEditionId: replaced?.editionId ?? null, gapFromOn: COUNTED_KINDS.includes(input.kind) ? gapOf(standing) : null }
})

/**
 * Takes an edition recorded by mistake out of the book. The one that ended the day before it goes on in its place, as
 * a new row, since what is written stays written. Refuses: law.not_found, law.edition_withdrawn, law.last_edition.
 */
export const withdrawEdition = command((tx, { editionId }: In<'law.withdrawEdition'>, ctx): Out<'law.withdrawEdition'> => {
  const edition = findEdition(tx, editionId) ?? refuse('law.not_found', {})
  if (edition.withdrawnAt !== null) refuse('law.edition_withdrawn', {})
  const live = editionsOf(tx, edition.kind, edition.code).filter((row) => row.withdrawnAt === null && row.editionId !== editionId)
  if (live.length === 0 && COUNTED_KINDS.includes(edition.kind)) refuse('law.last_edition', { code: edition.code })
  const { effectiveFromOn: from } = edition
  const earlier = from === null || !COUNTED_KINDS.includes(edition.kind) ? undefined : live.find((row) => row.effectiveToOn !== null && addDays(row.effectiveToOn, 1) === from)
  markWithdrawn(tx, editionId, ctx.nowAt)
  if (earlier !== undefined) markWithdrawn(tx, earlier.editionId, ctx.nowAt)
  const continuedEditionId = earlier === undefined ? null : insertEdition(tx, { ...earlier, effectiveToOn: edition.effectiveToOn }, { origin: 'centre', at: ctx.nowAt, personId: ctx.person().personId })
  recountAll(tx)
  ctx.note({ entity: 'law_edition', entityId: editionId, before: { kind: edition.kind, code: edition.code, ...factsForJournal(edition) }, after: { withdrawnAt: ctx.nowAt, continuedEditionId } })
  return { continuedEditionId }
})
