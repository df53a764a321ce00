import { beforeEach, describe, expect, it } from 'vitest'
import { USUAL_VIEWS, type ViewBody } from '#shared/contract/view-lists.ts'
import type { Role } from '#shared/contract/roles.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => {
  test = await startTestCore()
  for (const [login, fullName, role] of [['ivanova', 'Иванова Анна', 'receptionist'], ['petrov', 'Петров Олег', 'engineer']] as const) {
    await test.call('people.save', { personId: null, login, fullName, position: '', qualification: '', powerOfAttorney: '', roles: [role satisfies Role], isActive: true, password: 'long enough 1' })
  }
})

const MINE: ViewBody<'orders'> = { ...USUAL_VIEWS.orders, text: 'стиральная', hiddenColumns: ['closed'], sort: 'oldest', filters: { status: 'work', engineer: 'mine', requestKind: 'warranty_repair', acceptedWithinDays: 30, onlyUrgent: true } }
const save = (name: string, as?: string, viewId: number | null = null) => test.call('views.save', { viewId, list: 'orders', name, body: MINE }, as)
const namesOf = async (as?: string) => (await test.call('views.list', {}, as)).map(({ name }) => name)
const refusalOf = async (...asked: Parameters<TestCore['failure']>) => (await test.failure(...asked)).data

describe('a view of a list', () => {
  it('is there again after a restart as it was saved, for the one who saved it', async () => {
    const { viewId } = await save('Мои в ремонте', 'petrov')
    await test.restart()
    expect(await test.call('views.list', {}, 'petrov')).toEqual([{ viewId, list: 'orders', name: 'Мои в ремонте', body: MINE, dropped: [], isShared: false, isOwn: true, owner: 'Петров Олег', savedAt: '2026-11-20T07:00:00.000Z' }])
    expect(await namesOf('ivanova')).toEqual([])
  })

  it('has a name of its own in its list, whatever the letters, and another list may have the same', async () => {
    await save('Ёлка', 'petrov')
    expect(await refusalOf('views.save', { viewId: null, list: 'orders', name: 'елка', body: MINE }, 'petrov')).toEqual({ code: 'views.name_taken', details: { name: 'елка' } })
    await test.call('views.save', { viewId: null, list: 'terms', name: 'Ёлка', body: USUAL_VIEWS.terms }, 'petrov')
    await save('Ёлка', 'ivanova')
    expect(await namesOf('petrov')).toEqual(['Ёлка', 'Ёлка'])
  })

  it('takes the present look of the list and another name', async () => {
    const { viewId } = await save('Мои', 'petrov')
    await test.call('views.save', { viewId, list: 'orders', name: 'Мои', body: USUAL_VIEWS.orders }, 'petrov')
    await test.call('views.rename', { viewId, name: 'Все' }, 'petrov')
    expect(await test.call('views.list', {}, 'petrov')).toMatchObject([{ viewId, name: 'Все', body: USUAL_VIEWS.orders }])
    expect(await refusalOf('views.save', { viewId, list: 'terms', name: 'Все', body: USUAL_VIEWS.terms }, 'petrov')).toMatchObject({ code: 'views.not_found' })
  })

  it('is removed and comes back, unless its name is taken by then or a day has passed', async () => {
    const { viewId } = await save('Мои', 'petrov')
    await test.call('views.remove', { viewId }, 'petrov')
    expect(await namesOf('petrov')).toEqual([])
    await test.call('views.restore', { viewId }, 'petrov')
    expect(await namesOf('petrov')).toEqual(['Мои'])
    await test.call('views.remove', { viewId }, 'petrov')
    const other = await save('Мои', 'petrov')
    expect(await refusalOf('views.restore', { viewId }, 'petrov')).toMatchObject({ code: 'views.name_taken' })
    test.setNow('2026-11-21T08:00:00.000Z')
    await test.call('views.remove', other, 'petrov')
    expect(await refusalOf('views.restore', { viewId }, 'petrov')).toMatchObject({ code: 'views.not_found' })
  })

  it('there may be thirty of one list, and no more', async () => {
    for (let no = 1; no <= 30; no += 1) await save(`Вид ${no}`, 'petrov')
    expect(await refusalOf('views.save', { viewId: null, list: 'orders', name: 'Ещё', body: MINE }, 'petrov')).toEqual({ code: 'views.too_many', details: { max: 30 } })
    await test.call('views.save', { viewId: null, list: 'parts', name: 'Ещё', body: USUAL_VIEWS.parts }, 'petrov')
  })

  it('with a filter, column or name the program does not have is refused at the door', async () => {
    const wrong = [{ ...MINE, filters: { ...MINE.filters, tag: 'x' } }, { ...MINE, hiddenColumns: ['colour'] }, { ...MINE, sort: 'by_luck' }, { ...MINE, text: 'а'.repeat(301) }]
    for (const body of wrong) expect((await test.failure('views.save', { viewId: null, list: 'orders', name: 'Мои', body })).code).toBe('INVALID')
    expect((await test.failure('views.save', { viewId: null, list: 'orders', name: 'а'.repeat(61), body: MINE })).code).toBe('INVALID')
  })

  it('leaves its name in the journal and none of its words', async () => {
    await save('Мои', 'petrov')
    const entry = JSON.stringify(test.core.connection.raw.prepare('SELECT * FROM journal ORDER BY seq DESC LIMIT 1').get())
    expect(entry).toContain('list_view')
    expect(entry).toContain('Мои')
    expect(entry).not.toContain('стиральная')
  })
})

describe('a shared view', () => {
  const shared = async () => {
    const { viewId } = await save('Горит', 'owner')
    await test.call('views.share', { viewId, isShared: true })
    return viewId
  }

  it('is seen by all and changed only by its owner or a manager', async () => {
    const viewId = await shared()
    expect(await test.call('views.list', {}, 'petrov')).toMatchObject([{ viewId, name: 'Горит', isShared: true, isOwn: false, owner: 'Орлова Мария Петровна' }])
    const notYours = { code: 'views.not_yours', details: { owner: 'Орлова Мария Петровна' } }
    expect(await refusalOf('views.rename', { viewId, name: 'Моё' }, 'petrov')).toEqual(notYours)
    expect(await refusalOf('views.save', { viewId, list: 'orders', name: 'Горит', body: USUAL_VIEWS.orders }, 'petrov')).toEqual(notYours)
    expect(await refusalOf('views.remove', { viewId }, 'petrov')).toEqual(notYours)
    expect(await refusalOf('views.share', { viewId, isShared: false }, 'petrov')).toMatchObject({ code: 'auth.not_allowed' })
  })

  it('of another person is put right by a manager and stays that person’s', async () => {
    const { viewId } = await save('Мои', 'petrov')
    expect(await refusalOf('views.rename', { viewId, name: 'Чужое' })).toMatchObject({ code: 'views.not_found' })
    expect(await refusalOf('views.share', { viewId, isShared: true })).toMatchObject({ code: 'views.not_found' })
    const common = await shared()
    await test.call('people.save', { personId: null, login: 'sidorova', fullName: 'Сидорова Вера', position: '', qualification: '', powerOfAttorney: '', roles: ['manager'], isActive: true, password: 'long enough 1' })
    await test.call('views.rename', { viewId: common, name: 'Горит сегодня' }, 'sidorova')
    expect(await test.call('views.list', {}, 'ivanova')).toMatchObject([{ name: 'Горит сегодня', owner: 'Орлова Мария Петровна' }])
  })

  it('is gone for the others when it is not shared any more', async () => {
    const viewId = await shared()
    await test.call('views.share', { viewId, isShared: false })
    expect(await namesOf('petrov')).toEqual([])
    expect(await namesOf()).toEqual(['Горит'])
  })
})

describe('a view of another version of the program', () => {
  it('opens with what is still understood and says what is not', async () => {
    const { viewId } = await save('Старый', 'petrov')
    const old = { text: 'фен', sort: 'by_colour', hiddenColumns: ['closed', 'colour'], filters: { status: 'work', shelf: 4, engineer: 'everybody' } }
    test.core.connection.raw.prepare('UPDATE list_views SET body_json = ? WHERE id = ?').run(JSON.stringify(old), viewId)
    expect(await test.call('views.list', {}, 'petrov')).toMatchObject([{
      body: { ...USUAL_VIEWS.orders, text: 'фен', hiddenColumns: ['closed'], filters: { ...USUAL_VIEWS.orders.filters, status: 'work' } },
      dropped: [{ part: 'filter', name: 'shelf' }, { part: 'filter', name: 'engineer' }, { part: 'sort', name: 'by_colour' }, { part: 'column', name: 'colour' }],
    }])
  })

  it('of a list that is not there is passed over', async () => {
    const { viewId } = await save('Старый', 'petrov')
    test.core.connection.raw.prepare("UPDATE list_views SET list = 'planets' WHERE id = ?").run(viewId)
    expect(await namesOf('petrov')).toEqual([])
  })
})
