import { useEffect, useRef, useState } from 'react'
import type { CountCell, CountScanned } from '#shared/contract/counts.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { dropTouchedBy } from '#renderer/rpc/query.ts'
import { countingTexts, questionTexts } from '#renderer/texts/counts.ts'
import { failureText } from '#renderer/texts/failures.ts'
import type { Ask, Last, Miss, PartRef, Question } from './scan-state.ts'

const newAsk = (ask: Partial<Ask> & Pick<Ask, 'code'>): Ask => ({ partId: null, qtyMilli: QTY_MILLI_PER_ONE, lot: '', serial: '', commandId: crypto.randomUUID(), ...ask })
const askOf = (question: Question): Ask | null => (question.kind === 'serial' || question.kind === 'switch' ? null : question.ask)

/** Counts what is scanned, one after another, however fast it comes; what cannot be counted becomes a question or stays in the list of misses. */
export function useScanning(cell: CountCell, cells: readonly CountCell[]) {
  const [last, setLast] = useState<Last | null>(null)
  const [question, setQuestion] = useState<Question | null>(null)
  const [misses, setMisses] = useState<readonly Miss[]>([])
  const queue = useRef<Promise<void>>(Promise.resolve())
  const lots = useRef(new Map<number, string>())
  const bySerial = useRef<PartRef | null>(null)
  const asked = useRef<Question | null>(null)
  useEffect(() => { asked.current = question }, [question])

  const askFor = (next: Question | null) => {
    asked.current = next
    setQuestion(next)
  }
  const miss = (code: string, words: string, again: Ask | null = null) => setMisses((known) => [{ id: crypto.randomUUID(), code, words, again }, ...known])
  const forget = (id: string) => setMisses((known) => known.filter((one) => one.id !== id))
  /** The next scan does not wait for an answer, and what was asked about is not lost. */
  const leaveQuestion = () => {
    const left = asked.current === null ? null : askOf(asked.current)
    if (left !== null) miss(left.code, countingTexts.unanswered, left)
    askFor(null)
  }
  const show = (position: CountScanned, changeMilli: number | null) => {
    bySerial.current = position.tracking === 'serial' ? position : null
    setLast({ position, changeMilli })
  }

  const refused = async (ask: Ask, failure: CallFailure): Promise<void> => {
    if (failure.kind === 'host_lost' || failure.kind === 'fault') return miss(ask.code, failureText(failure), ask)
    if (failure.kind !== 'refusal') return miss(ask.code, failureText(failure))
    switch (failure.code) {
      case 'counts.several_parts':
        return askFor({ kind: 'several', ask, parts: failure.details.parts })
      case 'counts.serial_needed': {
        const part = { partId: failure.details.partId, number: failure.details.partNumber, nameRu: failure.details.nameRu }
        bySerial.current = part
        return askFor({ kind: 'serial', part })
      }
      case 'counts.lot_needed': {
        const part = { partId: failure.details.partId, number: failure.details.partNumber, nameRu: failure.details.nameRu }
        const lot = lots.current.get(part.partId)
        return lot === undefined ? askFor({ kind: 'lot', ask, part }) : send({ ...ask, partId: part.partId, lot, commandId: crypto.randomUUID() })
      }
      case 'counts.unknown_code':
        return bySerial.current === null ? miss(ask.code, failureText(failure)) : askFor({ kind: 'found', ask, part: bySerial.current })
      default:
        return miss(ask.code, failureText(failure))
    }
  }

  const send = async ({ commandId, ...ask }: Ask): Promise<void> => {
    try {
      const position = await callCore('counts.scan', { cellId: cell.cellId, ...ask }, { commandId })
      if (ask.lot !== '') lots.current.set(position.partId, ask.lot)
      show(position, ask.qtyMilli)
      void dropTouchedBy('counts.scan')
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      await refused({ ...ask, commandId }, error.failure)
    }
  }
  const count = (ask: Ask) => {
    queue.current = queue.current.then(() => send(ask))
  }

  const take = (code: string) => {
    const label = cells.find((known) => known.bin === code.trim().toUpperCase())
    leaveQuestion()
    if (label === undefined) return count(newAsk({ code: code.trim() }))
    if (label.binId === cell.binId) return miss(code, questionTexts.here(label.bin))
    return askFor({ kind: 'switch', cell: label })
  }
  const change = (position: CountScanned, qtyMilli: number) => {
    if (position.tracking === 'serial') return miss(position.number, countingTexts.noBySerial(position.number))
    leaveQuestion()
    return count(newAsk({ code: position.number, partId: position.partId, lot: position.lot, qtyMilli }))
  }
  const dropSerial = (position: CountScanned, serial: string) => count(newAsk({ code: serial, partId: position.partId, serial, qtyMilli: -QTY_MILLI_PER_ONE }))
  /** The person has said which part, lot or piece it is. */
  const answer = (ask: Ask, told: Partial<Pick<Ask, 'partId' | 'lot' | 'serial'>>) => {
    askFor(null)
    count({ ...ask, ...told, commandId: crypto.randomUUID() })
  }
  const repeat = (one: Miss) => {
    forget(one.id)
    if (one.again !== null) count(one.again)
  }
  const askLot = (position: CountScanned) => {
    lots.current.delete(position.partId)
    askFor({ kind: 'lot', ask: newAsk({ code: position.number, partId: position.partId }), part: position })
  }
  const refuseQuestion = () => leaveQuestion()
  return { last, select: (position: CountScanned) => show(position, null), question, misses, take, change, dropSerial, answer, repeat, forget, askLot, refuseQuestion }
}
export type Scanning = ReturnType<typeof useScanning>
