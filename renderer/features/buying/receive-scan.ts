import type { PartRow } from '#shared/contract/parts.ts'
import type { Resolved } from '#shared/contract/places.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { isWholeWhereNeeded } from '#shared/stock/quantities.ts'
import { receiptTexts } from '#renderer/texts/buying.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { parseQtyMilli } from '#renderer/ui/fields/quantity.ts'
import { lineOfPart, oneMore, withSerial, type ReceiveDraft, type ReceiveLine } from './receive-draft.ts'

const { scanned: texts } = receiptTexts

/** A number this short is a quantity; bar codes are longer. */
const QTY_LETTERS = 6

/** What a scan did: the draft after it, the line it speaks of, the words for the person. */
export interface ScanOutcome { readonly draft: ReceiveDraft; readonly key: string | null; readonly words: string; readonly isBad: boolean }

const bad = (draft: ReceiveDraft, key: string | null, words: string): ScanOutcome => ({ draft, key, words, isBad: true })
const putLine = (draft: ReceiveDraft, line: ReceiveLine): ReceiveDraft => ({ ...draft, lines: draft.lines.map((known) => (known.key === line.key ? line : known)) })
const lineOf = (draft: ReceiveDraft, key: string | null): ReceiveLine | undefined => draft.lines.find((line) => line.key === key)

/** A typed number sets what has come of the chosen line; null: it is no quantity. */
export function setByNumber(draft: ReceiveDraft, key: string | null, text: string): ScanOutcome | null {
  const qtyMilli = text.length <= QTY_LETTERS && !/^0\d/.test(text) ? (text === '0' ? 0 : parseQtyMilli(text)) : null
  if (qtyMilli === null) return null
  const line = lineOf(draft, key)
  if (line === undefined) return bad(draft, key, texts.noLine)
  if (!isWholeWhereNeeded(line.unit, qtyMilli)) return bad(draft, key, texts.unknown(text))
  return { draft: putLine(draft, { ...line, actualMilli: qtyMilli }), key, words: texts.set(line.number, qtyWithUnit(qtyMilli, line.unit)), isBad: false }
}

function addSerial(draft: ReceiveDraft, line: ReceiveLine, serial: string): ScanOutcome {
  const isKnown = draft.lines.some((known) => known.partId === line.partId && [...known.serials, ...known.faultySerials].some((one) => one.toUpperCase() === serial.toUpperCase()))
  return isKnown ? bad(draft, line.key, texts.serialTwice(serial)) : { draft: putLine(draft, withSerial(line, serial)), key: line.key, words: texts.serial(line.number, serial), isBad: false }
}

/** The line of the part: the chosen one where it is of this part, else the first that has not come whole. */
function lineFor(draft: ReceiveDraft, key: string | null, partId: number): ReceiveLine | undefined {
  const own = draft.lines.filter((line) => line.partId === partId)
  return own.find((line) => line.key === key) ?? own.find((line) => (line.actualMilli ?? 0) < (line.documentMilli ?? 0)) ?? own[0]
}

/** One more piece of the part. A part with serials is only chosen: its numbers are scanned next. */
export function addPart(draft: ReceiveDraft, key: string | null, part: PartRow, isByOrder: boolean): ScanOutcome {
  const known = lineFor(draft, key, part.partId)
  if (known === undefined && isByOrder) return bad(draft, key, texts.notOrdered(part.number))
  const line = known ?? lineOfPart(part, draft.lines.length)
  const now = known === undefined ? { ...draft, lines: [...draft.lines, line] } : draft
  const next = line.tracking === 'serial' ? line : oneMore(line)
  return { draft: putLine(now, next), key: line.key, words: texts.added(line.number, qtyWithUnit(next.actualMilli ?? 0, line.unit)), isBad: false }
}

function putBin(draft: ReceiveDraft, key: string | null, bin: Extract<Resolved, { kind: 'bin' }>): ScanOutcome {
  const line = lineOf(draft, key)
  if (bin.purpose === 'quarantine') return { draft: { ...draft, faultyBinId: bin.binId }, key, words: texts.bin(bin.label), isBad: false }
  if (bin.purpose !== 'parts') return bad(draft, key, texts.wrongBin(bin.label))
  return { draft: line === undefined ? { ...draft, binId: bin.binId } : putLine(draft, { ...line, binId: bin.binId }), key, words: texts.bin(bin.label), isBad: false }
}

/** What a code that names no part here does: a cell, a serial of the chosen line, or nothing. */
export function takeOther(draft: ReceiveDraft, key: string | null, code: string, resolved: Exclude<Resolved, { kind: 'part' }>): ScanOutcome {
  const line = lineOf(draft, key)
  switch (resolved.kind) {
    case 'bin': return putBin(draft, key, resolved)
    case 'order': return bad(draft, key, texts.order(resolved.number))
    case 'several': return bad(draft, key, texts.several(resolved.parts.map(({ number }) => number).join(', ')))
    case 'piece': {
      const own = lineFor(draft, key, resolved.partId)
      return own === undefined ? bad(draft, key, texts.notOrdered(resolved.number)) : addSerial(draft, own, resolved.serial)
    }
    case 'nothing': return line?.tracking === 'serial' ? addSerial(draft, line, code) : bad(draft, key, texts.unknown(code))
  }
}

export const piecesOfSerials = (line: ReceiveLine): number => (line.serials.length + line.faultySerials.length) * QTY_MILLI_PER_ONE
