import type { CountCell, CountHead, CountLine, CountScanned } from '#shared/contract/counts.ts'
import type { Who } from '#shared/contract/people.ts'
import { ADMINISTRATOR } from '#test/renderer/rpc/fake-core.tsx'

const AT = '2026-11-20T07:00:00.000Z'
export const CLERK: Who = { personId: 5, login: 'clerk', fullName: 'Петров Илья Ильич', position: 'Кладовщик', roles: ['clerk'] }

export const aHead = (more: Partial<CountHead> = {}): CountHead => ({
  countId: 1, number: 'INV-26-00001', warehouseId: 1, warehouse: 'Основной склад', status: 'counting', note: 'Годовая', startedAt: AT, startedBy: ADMINISTRATOR.fullName, closedAt: null, closedBy: '', closedReason: '', cellCount: 3, closedCellCount: 1, differenceCount: 2, ...more,
})

export const aCell = (no: number, more: Partial<CountCell> = {}): CountCell => ({
  cellId: 10 + no, binId: no, bin: `MAIN-A-0${no}`, round: 1, state: 'untouched', personId: null, person: '', reason: '', openedAt: null, closedAt: null, positionCount: 0, differenceCount: null, needsRecount: false, ...more,
})
export const heldBy = (who: Who): Partial<CountCell> => ({ state: 'open', personId: who.personId, person: who.fullName, openedAt: AT })

export const aScanned = (more: Partial<CountScanned> = {}): CountScanned => ({ partId: 7, number: 'VG-100', nameRu: 'Насос сливной', unit: 'pcs', tracking: 'none', lot: '', countedMilli: 1_000, serials: [], lastAt: AT, ...more })

export const aLine = (more: Partial<CountLine> = {}): CountLine => ({
  partId: 7, number: 'VG-100', nameRu: 'Насос сливной', unit: 'pcs', tracking: 'none', lot: '', binId: 1, bin: 'MAIN-A-01', round: 1, person: CLERK.fullName, countedMilli: 3_000, bookMilli: 5_000, differenceMilli: -2_000, shortageMinor: 250_000, surplusMinor: 0, movedMeanwhile: false, missingSerials: [], foundSerials: [], ...more,
})
