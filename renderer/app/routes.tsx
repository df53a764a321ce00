/// <reference types="vite/client" />
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { DESK_FILTERS } from '#shared/orders/desk.ts'
import { ORDER_STATUSES } from '#shared/orders/status.ts'
import { history } from './history.ts'
import { NotFoundScreen } from './not-found-screen.tsx'
import { idOf, oneOf, screen, type RouteSpec } from './screen-route.tsx'
import { MainWindow } from './main-window.tsx'

const built = import.meta.glob<Record<string, React.ComponentType<never>>>('../features/*/index.ts')
const later = <P extends object>(feature: string, name: string) => async (): Promise<React.ComponentType<P>> => {
  const found = (await built[`../features/${feature}/index.ts`]?.())?.[name]
  return (found ?? NotFoundScreen) as unknown as React.ComponentType<P>
}

const nothing = () => ({})

/** Every screen and its address. */
export const ROUTES: readonly RouteSpec[] = [
  screen({ path: '/', load: later<{ filter: (typeof DESK_FILTERS)[number] | null }>('desk', 'DeskScreen'), props: ({ search }) => ({ filter: oneOf(DESK_FILTERS, search['filter']) }) }),
  screen({ path: '/intake', load: later<{ serial: string }>('intake', 'IntakeScreen'), props: ({ search }) => ({ serial: search['serial'] ?? '' }) }),
  screen({ path: '/orders', load: later<object>('orders-list', 'OrdersListScreen'), props: ({ search }) => ({ status: oneOf(ORDER_STATUSES, search['status']) }) }),
  screen({ path: '/expertise', load: later<object>('orders-list', 'ExpertiseQueueScreen'), props: nothing }),
  screen({ path: '/orders/$orderId', load: later<{ orderId: number }>('order-card', 'OrderCardScreen'), props: ({ params }) => orderAt(params['orderId']) }),
  screen({ path: '/orders/$orderId/expertise', load: later<{ orderId: number }>('expertise', 'ExpertiseScreen'), props: ({ params }) => orderAt(params['orderId']) }),
  screen({ path: '/suppliers', load: later<object>('suppliers', 'SuppliersScreen'), props: nothing }),
  screen({ path: '/suppliers/claims/$claimId', load: later<{ claimId: number }>('suppliers', 'ClaimScreen'), props: ({ params }) => claimAt(params['claimId']) }),
  screen({ path: '/reference', load: later<{ section: string }>('reference', 'ReferenceScreen'), props: () => ({ section: '' }) }),
  screen({ path: '/reference/$', load: later<{ section: string }>('reference', 'ReferenceScreen'), props: ({ params }) => ({ section: params['_splat'] ?? '' }) }),
  screen({ path: '/settings', load: later<{ section: string }>('settings', 'SettingsScreen'), props: () => ({ section: '' }) }),
  screen({ path: '/settings/$', load: later<{ section: string }>('settings', 'SettingsScreen'), props: ({ params }) => ({ section: params['_splat'] ?? '' }) }),
  screen({ path: '/journal', load: later<{ entity: string; entityId: string }>('journal', 'JournalScreen'), props: ({ search }) => ({ entity: search['entity'] ?? '', entityId: search['entityId'] ?? '' }) }),
  screen({ path: '/import', load: later<object>('import', 'ImportScreen'), props: nothing }),
]

function orderAt(text: string | undefined): { orderId: number } | null {
  const orderId = idOf(text)
  return orderId === null ? null : { orderId }
}

function claimAt(text: string | undefined): { claimId: number } | null {
  const claimId = idOf(text)
  return claimId === null ? null : { claimId }
}

const root = createRootRoute({ component: MainWindow, notFoundComponent: NotFoundScreen })

export const router = createRouter({
  routeTree: root.addChildren(ROUTES.map(({ path, component }) => createRoute({ getParentRoute: () => root, path, component }))),
  history,
  // Addresses hold plain words: a serial number of digits must stay a text.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString()
    return text === '' ? '' : `?${text}`
  },
})
