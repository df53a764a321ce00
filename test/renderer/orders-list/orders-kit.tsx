import { fireEvent, screen } from '@testing-library/react'
import { OrdersListScreen } from '#renderer/features/orders-list/index.ts'
import type { InputOf, OutputOf } from '#renderer/rpc/procedures.ts'
import type { DeskRow } from '#shared/contract/orders.ts'
import type { SavedView } from '#shared/contract/views.ts'
import { USUAL_VIEWS, type ViewBody } from '#shared/contract/view-lists.ts'
import { ADMINISTRATOR, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const row = (orderId: number, overrides: Partial<DeskRow> = {}): DeskRow => ({
  orderId, number: `26-0000${orderId}`, device: 'Стиральная машина Haier HW70', serial: `SN${orderId}`, customerName: 'Кузнецов Пётр Андреевич', status: 'work', nextAction: 'do_work', isUrgent: false,
  deadlineOn: null, engineer: null, acceptedOn: '2026-11-20', exposureMinor: null, closedOn: null, partsExpectedOn: null, ...overrides,
})
export const ROWS = [row(7), row(6), row(5, { number: 'ПП-000005' })]

const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }

export const aView = (body: Partial<ViewBody<'orders'>>, facts: Partial<SavedView> = {}): SavedView =>
  ({ viewId: 1, list: 'orders', name: 'Мои в ремонте', body: { ...USUAL_VIEWS.orders, ...body }, dropped: [], isShared: false, isOwn: true, owner: 'Иванова Анна Петровна', savedAt: '2026-11-20T07:00:00.000Z', ...facts }) as SavedView

/** Views as the core keeps them: one name in a list, removed ones come back. */
export function keptViews(first: readonly SavedView[]): FakeCore {
  let kept = [...first]
  const removed = new Map<number, SavedView>()
  const change = (viewId: number, facts: Partial<SavedView>) => { kept = kept.map((view) => (view.viewId === viewId ? ({ ...view, ...facts } as SavedView) : view)) }
  return {
    'views.list': () => kept,
    'views.save': ({ viewId, list, name, body }: InputOf<'views.save'>) => {
      if (viewId === null && kept.some((view) => view.list === list && view.name === name)) throw refusal('views.name_taken', { name })
      if (viewId === null) kept = [...kept, { ...aView({}), viewId: kept.length + 10, list, name, body } as SavedView]
      else change(viewId, { name, body } as Partial<SavedView>)
      return { viewId: viewId ?? kept.at(-1)?.viewId ?? 0 }
    },
    'views.rename': ({ viewId, name }) => { change(viewId, { name }); return { done: true } },
    'views.share': ({ viewId, isShared }) => { change(viewId, { isShared }); return { done: true } },
    'views.remove': ({ viewId }) => {
      for (const view of kept.filter((one) => one.viewId === viewId)) removed.set(viewId, view)
      kept = kept.filter((view) => view.viewId !== viewId)
      return { done: true }
    },
    'views.restore': ({ viewId }) => { kept = [...kept, ...[removed.get(viewId)].filter((view) => view !== undefined)]; return { done: true } },
  }
}

export const CORE: FakeCore = {
  'system.info': () => INFO,
  'orders.list': () => ({ rows: ROWS, next: null, totalCount: ROWS.length, isCut: false }),
  'people.engineers': () => [{ personId: 4, fullName: 'Орлов Дмитрий Павлович' }],
}

export function showOrders(core: FakeCore = {}, who = ADMINISTRATOR) {
  return renderScreen(<OrdersListScreen status={null} />, { core: { ...CORE, ...core }, who })
}

export const openMenu = async (name: string | RegExp): Promise<void> => { fireEvent.click(await screen.findByRole('button', { name })) }
export const choose = async (role: 'menuitem' | 'menuitemradio' | 'menuitemcheckbox', name: string | RegExp): Promise<void> => { fireEvent.click(await screen.findByRole(role, { name })) }
