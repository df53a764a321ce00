import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { COMPENSATION_LABELS } from '#renderer/texts/claim-life.ts'
import { CASE_PART_LABELS, PAID_KIND_LABELS, twoSidesTexts as texts } from '#renderer/texts/two-sides.ts'
import type { KeyValue } from '#renderer/ui/key-value-list.tsx'
import type { CasePart, CaseRow } from '#shared/contract/cases.ts'

export type UnitCase = OutputOf<'cases.unit'>

const AMOUNTS: Readonly<Record<CasePart, (row: CaseRow) => number>> = {
  paid: (row) => row.paidMinor, parts: (row) => row.partsMinor, labour: (row) => row.labourMinor, freight: (row) => row.freightMinor, recovered: (row) => row.recoveredMinor,
}
const SPENT: readonly CasePart[] = ['paid', 'parts', 'labour', 'freight']

/** A sum some part of which nobody has written down is said to be at least that much. */
function sumText(row: CaseRow, part: CasePart, sign: 1 | -1): string {
  const amountMinor = AMOUNTS[part](row)
  if (!row.notKnown.includes(part)) return formatMoney(sign * amountMinor)
  return amountMinor === 0 ? texts.unknown : texts.atLeast(amountMinor)
}

/** Where nothing was spent and nothing can be, the sides have nothing to say; carriage is unknown in every order without a claim. */
export function isEmptyCase({ row }: UnitCase): boolean {
  return row.claimId === null && row.paidMinor === 0 && row.spentMinor === 0 && row.recoveredMinor === 0 && row.notKnown.every((part) => part === 'freight')
}

function spentItem(row: CaseRow, part: CasePart): KeyValue {
  const isUnknown = row.notKnown.includes(part) && AMOUNTS[part](row) === 0
  return { key: part, label: CASE_PART_LABELS[part], value: sumText(row, part, 1), tone: isUnknown ? 'muted' : undefined }
}

function lostItem({ lostMinor, notKnown }: CaseRow): KeyValue {
  const isGain = lostMinor < 0
  const [known, whole] = isGain ? [texts.gainedOfKnown, texts.gained] : [texts.lostOfKnown, texts.lost]
  return { key: 'lost', label: notKnown.length > 0 ? known : whole, value: formatMoney(Math.abs(lostMinor)), isStrong: true, tone: isGain ? 'ok' : undefined }
}

/** What went out, what came back from the supplier, and what is left lost. */
export function sidesOf({ row }: UnitCase): readonly KeyValue[] {
  const isShown = (part: CasePart): boolean => AMOUNTS[part](row) !== 0 || row.notKnown.includes(part)
  return [
    ...SPENT.filter(isShown).map((part) => spentItem(row, part)),
    { key: 'recovered', label: CASE_PART_LABELS.recovered, value: sumText(row, 'recovered', -1), tone: row.recoveredMinor > 0 ? 'ok' : 'muted' },
    lostItem(row),
  ]
}

const amountOr = (isKnown: boolean, amountMinor: number): string => (isKnown ? formatMoney(amountMinor) : texts.unknown)

/** The same sums item by item, with the papers they stand on. */
export function itemsOf({ paid, parts, labour, recovered }: UnitCase): readonly KeyValue[] {
  return [
    ...paid.map((item, index) => ({ key: `paid-${index}`, label: texts.paidItem(PAID_KIND_LABELS[item.kind], item.on, item.documentNo), value: amountOr(item.isKnown, item.amountMinor) })),
    ...parts.map((item, index) => ({ key: `part-${index}`, label: texts.lineItem(item.name, item.qtyMilli), value: amountOr(item.isCostKnown, item.amountMinor) })),
    ...labour.map((item, index) => ({ key: `labour-${index}`, label: texts.lineItem(item.name, item.qtyMilli), value: formatMoney(item.amountMinor) })),
    ...recovered.map((item, index) => ({ key: `recovered-${index}`, label: texts.recoveredItem(COMPENSATION_LABELS[item.kind], item.on, item.claimNumber), value: formatMoney(item.amountMinor, item.currency) })),
  ]
}
