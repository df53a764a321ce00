import { outstandingQty, splitExactly } from '#shared/claims/settlement.ts'
import type { CompensationKind } from '#shared/claims/kinds.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { compensationTexts } from '#renderer/texts/claim-life.ts'
import { rateMicroOf } from './rate.ts'

const { dialog: texts } = compensationTexts

/** Kinds written down without a receipt of the stock. */
export const MONEY_KINDS = ['credit_note', 'money', 'price_reduction', 'labour', 'replacement'] as const satisfies readonly CompensationKind[]
export type MoneyKind = (typeof MONEY_KINDS)[number]

/** What of a line can still come back: its money, or pieces asked for in kind. */
export interface OwedRow { readonly key: string; readonly line: ClaimLine; readonly goodsId: number | null; readonly name: string; readonly leftMinor: number; readonly leftQty: number; /** A part of the catalogue: as a thing it comes by a receipt only. */ readonly isPart: boolean }

export function owedRows(lines: readonly ClaimLine[]): readonly OwedRow[] {
  return lines.flatMap((line) => [
    ...(line.settleableMinor > 0 ? [{ key: `line-${line.lineId}`, line, goodsId: null, name: '', leftMinor: line.settleableMinor, leftQty: 0, isPart: false }] : []),
    ...line.goods.flatMap((goods) => (outstandingQty(goods) > 0 ? [{ key: `goods-${goods.goodsId}`, line, goodsId: goods.goodsId, name: goods.partNo || goods.nameEn, leftMinor: goods.unitValueMinor * outstandingQty(goods), leftQty: outstandingQty(goods), isPart: goods.partId !== null }] : [])),
  ])
}

/** What this kind of compensation can be for. */
export const rowsFor = (kind: MoneyKind, rows: readonly OwedRow[]): readonly OwedRow[] => (kind === 'replacement' ? rows.filter(({ isPart }) => !isPart) : rows)

export interface Share { readonly amountMinor: number | null; readonly qty: number | null }
export interface CompensateForm {
  readonly kind: MoneyKind
  readonly documentNo: string
  readonly documentOn: string | null
  readonly rate: number | null
  readonly amountMinor: number | null
  readonly note: string
  readonly shares: Readonly<Record<string, Share>>
  readonly serials: Readonly<Record<string, string>>
}

const NO_SHARE: Share = { amountMinor: null, qty: null }
export const shareOf = (form: CompensateForm, row: OwedRow): Share => form.shares[row.key] ?? NO_SHARE
export const withShare = (form: CompensateForm, row: OwedRow, share: Partial<Share>): CompensateForm => ({ ...form, shares: { ...form.shares, [row.key]: { ...shareOf(form, row), ...share } } })

export const allocatedMinor = (form: CompensateForm, rows: readonly OwedRow[]): number => rows.reduce((sum, row) => sum + (shareOf(form, row).amountMinor ?? 0), 0)

/** The sum of the document over the lines in proportion to what each still waits for, to the last kopeck; more than that stays undivided. */
export function spread(form: CompensateForm, rows: readonly OwedRow[]): CompensateForm {
  const ofMoney = rows.filter(({ goodsId }) => goodsId === null)
  const owedMinor = ofMoney.reduce((sum, { leftMinor }) => sum + leftMinor, 0)
  const parts = splitExactly(Math.min(form.amountMinor ?? 0, owedMinor), ofMoney.map(({ leftMinor }) => leftMinor))
  return { ...form, shares: { ...form.shares, ...Object.fromEntries(ofMoney.map((row, index) => [row.key, { ...shareOf(form, row), amountMinor: parts[index] || null }])) } }
}

/** All the money that is left, as one document. */
export function fillRest(form: CompensateForm, rows: readonly OwedRow[]): CompensateForm {
  const amountMinor = rows.reduce((sum, row) => sum + (row.goodsId === null ? row.leftMinor : 0), 0)
  return spread({ ...form, amountMinor, shares: {} }, rows)
}

const isUsed = ({ amountMinor, qty }: Share): boolean => (amountMinor ?? 0) > 0 || (qty ?? 0) > 0
const usedRows = (form: CompensateForm, rows: readonly OwedRow[]): readonly OwedRow[] => rows.filter((row) => isUsed(shareOf(form, row)))
const usedLines = (form: CompensateForm, rows: readonly OwedRow[]): readonly ClaimLine[] => [...new Map(usedRows(form, rows).map(({ line }) => [line.lineId, line])).values()]

/** Lines a replacement of which is named by its serial number. */
export const replacedLines = (form: CompensateForm, rows: readonly OwedRow[]): readonly ClaimLine[] => (form.kind === 'replacement' ? usedLines(form, rows).filter(({ serial }) => serial !== '') : [])

export function overOf(form: CompensateForm, row: OwedRow): string | null {
  const { amountMinor, qty } = shareOf(form, row)
  if (row.goodsId === null) return (amountMinor ?? 0) > row.leftMinor ? texts.over : null
  return (qty ?? 0) > row.leftQty ? texts.over : null
}

/** Why the compensation cannot be written down yet. */
export function obstacleOf(form: CompensateForm, rows: readonly OwedRow[], currency: Currency): string | null {
  if (form.documentOn === null) return texts.noDay
  if (currency !== 'RUB' && form.rate === null) return texts.noRate
  if (usedRows(form, rows).length === 0) return texts.nothing
  if (allocatedMinor(form, rows) !== (form.amountMinor ?? 0)) return texts.notWhole
  if (rows.some((row) => overOf(form, row) !== null)) return texts.overSome
  return replacedLines(form, rows).some(({ lineId }) => (form.serials[String(lineId)] ?? '').trim() === '') ? texts.needsSerial : null
}

export function compensateInput(claimId: number, form: CompensateForm, rows: readonly OwedRow[]): InputOf<'claims.compensate'> {
  return {
    claimId, kind: form.kind, documentNo: form.documentNo, documentOn: form.documentOn ?? '', rateMicro: rateMicroOf(form.rate), amountMinor: form.amountMinor ?? 0, fileId: null, note: form.note,
    allocations: usedRows(form, rows).map((row) => ({ lineId: row.line.lineId, goodsId: row.goodsId, qty: shareOf(form, row).qty ?? 0, amountMinor: shareOf(form, row).amountMinor ?? 0 })),
    replacementSerials: replacedLines(form, rows).map(({ lineId }) => ({ lineId, serial: (form.serials[String(lineId)] ?? '').trim() })),
  }
}

export const newCompensation = (todayOn: string | null, rate: number | null): CompensateForm => ({ kind: 'credit_note', documentNo: '', documentOn: todayOn, rate, amountMinor: null, note: '', shares: {}, serials: {} })
