import type { ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { formatDate, formatMoney, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { LINE_STATUS_LABELS, lineTexts as texts } from '#renderer/texts/claim-life.ts'
import { claimTexts } from '#renderer/texts/claims.ts'
import { DEFECT_CATEGORY_LABELS, labelOf, REMEDY_LABELS, SEVERITY_LABELS } from '#renderer/texts/labels.ts'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { lineTone } from './line-tone.ts'

/** What was asked for on a line that has gone, what was answered and what came of it. */
export function LineStanding({ line, currency }: { readonly line: ClaimLine; readonly currency: Currency }) {
  const money = (key: string, label: string, minor: number | null): readonly KeyValue[] => (minor === null || minor === 0 ? [] : [{ key, label, value: formatMoney(minor, currency) }])
  const items: readonly KeyValue[] = [
    { key: 'status', label: texts.status, value: <Tag tone={lineTone(line.status)}>{LINE_STATUS_LABELS[line.status]}</Tag> },
    { key: 'remedy', label: claimTexts.remedy, value: REMEDY_LABELS[line.remedy] },
    { key: 'askedQty', label: texts.askedQty, value: formatNumber(line.requestedQty) },
    { key: 'asked', label: texts.askedSum, value: formatMoney(line.requestedMinor, currency) },
    ...(line.answeredOn === null ? [] : [{ key: 'answered', label: texts.answeredOn, value: formatDate(line.answeredOn) }]),
    ...(line.agreedQty === null ? [] : [{ key: 'agreedQty', label: texts.agreedQty, value: formatNumber(line.agreedQty) }]),
    ...(line.agreedMinor === null ? [] : [{ key: 'agreed', label: texts.agreedSum, value: formatMoney(line.agreedMinor, currency) }]),
    ...(line.decisionReason === '' ? [] : [{ key: 'reason', label: texts.reason, value: line.decisionReason }]),
    ...money('settled', texts.settled, line.settledMinor),
    ...money('writtenOff', texts.writtenOff, line.writtenOffMinor),
    ...(line.replacementSerial === '' ? [] : [{ key: 'replacement', label: texts.replacementSerial, value: line.replacementSerial }]),
    { key: 'outstanding', label: texts.outstanding, value: formatMoney(line.outstandingMinor, currency), isStrong: true, tone: line.outstandingMinor === 0 ? 'ok' : undefined },
  ]
  return <KeyValueList items={items} />
}

/** What was found, in the words that go to the supplier. */
export function LineFinding({ line }: { readonly line: ClaimLine }) {
  const severity = line.defectCategory === '' ? '' : `${labelOf(DEFECT_CATEGORY_LABELS, line.defectCategory)}, ${labelOf(SEVERITY_LABELS, line.severity)}`
  const facts: readonly (readonly [string, string, string])[] = [
    ['serial', claimTexts.columns.serial, line.serial], ['lot', claimTexts.lot, line.lot], ['found', claimTexts.found, formatDate(line.foundOn)], ['severity', claimTexts.category, severity],
    ['defectEn', claimTexts.defectEn, line.defectEn], ['defectZh', claimTexts.defectZh, line.defectZh],
  ]
  return <KeyValueList items={facts.map(([key, label, value]) => ({ key, label, value: orAbsent(value) }))} />
}
