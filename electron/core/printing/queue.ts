import { query, type Out } from '#core/kit/handler.ts'
import { queueRows } from './jobs-store.ts'

export const queue = query((db, _input, ctx): Out<'printing.queue'> => {
  const rows = queueRows(db, ctx.device).map(({ fileId: _file, deviceId: _device, ...row }) => row)
  const count = (...states: readonly string[]): number => rows.filter(({ state }) => states.includes(state)).length
  return { rows, openCount: count('waiting', 'printing'), failedCount: count('failed', 'cancelled'), askedCount: rows.filter(({ isAsked, answer }) => isAsked && answer === '').length }
})
