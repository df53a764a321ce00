import { civilDateOf } from '#shared/kit/calendar.ts'
import type { Core } from '#core/create-core.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { deskRowsByIds } from '#core/orders/desk-row.ts'
import { filterSql, termedPageSql } from '#core/orders/desk-sql.ts'
import { listSql } from '#core/orders/list-orders.ts'
import { findRowIds, ORDER_INDEX } from '#core/search/index.ts'
import { normaliseSearchText } from '#shared/kit/search-text.ts'
import { exactFigure, interleaved, ratioFigure, type Figure } from './measure.ts'

const ROUNDS = 600
const PAGE = 50
const SHOWN = 20
const SAMPLED = 60
const UTC_OFFSET_MINUTES = 180

interface Sample { readonly id: number; readonly number: string; readonly phone: string; readonly serial: string; readonly name: string; readonly device: string }

function samples(db: ReadDb): readonly Sample[] {
  return db.sql(`SELECT o.id, o.number, o.serial, o.customer_name AS name, o.device, (SELECT phone FROM customer_phones WHERE customer_id = o.customer_id LIMIT 1) AS phone
    FROM orders o WHERE o.id % (SELECT MAX(id) / ${SAMPLED} FROM orders) = 7 AND o.customer_id IS NOT NULL LIMIT ${SAMPLED}`).all() as Sample[]
}

/** What people type for one order, letter by letter from the second on; letters change case, ё and е change places. */
function keystrokes(sample: Sample): readonly string[] {
  const surname = sample.name.split(' ')[0] ?? ''
  const whole = [sample.number, sample.phone.slice(2, 9), sample.serial.slice(3, 11), surname.toUpperCase(), surname.toLowerCase().replaceAll('ё', 'е'), sample.device.split(' ').at(-1) ?? '']
  return whole.flatMap((text) => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(0, index + 2)))
}

export function readFigures(core: Core, nowAt: string): readonly Figure[] {
  const db = core.connection.read
  const today = { todayOn: civilDateOf(nowAt, UTC_OFFSET_MINUTES) }
  const typed = samples(db).flatMap(keystrokes)
  const idSets = Array.from({ length: SAMPLED }, (_, round) => (db.sql('SELECT id FROM orders WHERE id > ? LIMIT ?').all(round * 97, SHOWN) as { id: number }[]).map((row) => row.id))
  const rowsOf = (ids: readonly number[]): unknown => deskRowsByIds(db, ids, today.todayOn)
  const search = interleaved(Math.max(ROUNDS, typed.length), (round) => rowsOf(findRowIds(db, ORDER_INDEX, typed[round % typed.length] ?? '', SHOWN)), (round) => rowsOf(idSets[round % idSets.length] ?? []))

  const filter = filterSql('all', { todayOn: today.todayOn, personId: 1 })
  const page = (): unknown[] => db.sql(termedPageSql(filter)).all(...filter.values, filter.since, filter.until, '', 0, PAGE)
  const openIds = (page() as { id: number }[]).map((row) => row.id)
  const pageByIds = db.sql(termedPageSql(filter).replace('o.closed_at IS NULL', 'o.id IN (SELECT value FROM json_each(?))').replace('INDEXED BY ix_open_deadline', ''))
  const queue = interleaved(ROUNDS, page, () => pageByIds.all(JSON.stringify(openIds), filter.since, filter.until, '', 0, PAGE))

  const list = db.sql(listSql([], true))
  const { last } = db.sql('SELECT MAX(id) AS last FROM orders').get() as { last: number }
  const far = interleaved(ROUNDS, () => list.all(PAGE * 2, PAGE), () => list.all(last, PAGE))
  return [
    ratioFigure('search, one keystroke to 20 rows', search, 2), recallFigure(db),
    ratioFigure('queue, first page of 50', queue, 1.6), ratioFigure('all orders, page at the far end', far, 1.3),
  ]
}

/** Share of typed words whose order is found, with as many answers allowed as there are, against a plain look at every row. */
function recallFigure(db: ReadDb): Figure {
  const all = db.sql(`SELECT o.id, o.number, o.serial, o.customer_name, o.device, o.defect_words, (SELECT group_concat(phone, ' ') FROM customer_phones WHERE customer_id = o.customer_id) AS phones FROM orders o`).all() as { id: number; number: string; serial: string; customer_name: string; device: string; defect_words: string; phones: string | null }[]
  const words = all.map((row) => ({ id: row.id, text: [row.number, row.serial, row.phones ?? ''].map(normaliseSearchText).join(' '), starts: normaliseSearchText(`${row.customer_name} ${row.device} ${row.defect_words}`).split(/[\s«»-]+/) }))
  let expected = 0
  let found = 0
  for (const sample of samples(db).slice(0, 20)) {
    const surname = sample.name.split(' ')[0] ?? ''
    for (const typed of [sample.number, sample.phone.slice(4), sample.serial.slice(4, 12).toLowerCase(), surname.slice(0, 5).toUpperCase(), surname.replaceAll('ё', 'е')]) {
      const wanted = normaliseSearchText(typed)
      const hits = words.filter((row) => row.text.includes(wanted) || row.starts.some((start) => start.startsWith(wanted))).map((row) => row.id)
      const answered = new Set(findRowIds(db, ORDER_INDEX, typed, hits.length + PAGE))
      expected += hits.length
      found += hits.filter((id) => answered.has(id)).length
    }
  }
  return exactFigure('search, orders found of those that match', found, expected, 'orders')
}
