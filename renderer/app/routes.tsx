import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { TEMPLATE_KINDS, type TemplateKind } from '#shared/documents/kinds.ts'
import { DESK_FILTERS } from '#shared/orders/desk.ts'
import { ORDER_STATUSES } from '#shared/orders/status.ts'
import { history } from './history.ts'
import { NotFoundScreen } from './not-found-screen.tsx'
import { idOf, oneOf, screen, type RouteSpec } from './screen-route.tsx'
import { MainWindow } from './main-window.tsx'
import { SideWindow } from './side-window.tsx'
import { sideKind } from './windows.ts'

/** Loaded when first shown, and all of them in the quiet after sign-in. */
const features = {
  desk: () => import('#renderer/features/desk/index.ts'),
  intake: () => import('#renderer/features/intake/index.ts'),
  ordersList: () => import('#renderer/features/orders-list/index.ts'),
  legalClock: () => import('#renderer/features/legal-clock/index.ts'),
  orderCard: () => import('#renderer/features/order-card/index.ts'),
  expertise: () => import('#renderer/features/expertise/index.ts'),
  import: () => import('#renderer/features/import/index.ts'),
  journal: () => import('#renderer/features/journal/index.ts'),
  settings: () => import('#renderer/features/settings/index.ts'),
  templates: () => import('#renderer/features/templates/index.ts'),
  warehouse: () => import('#renderer/features/warehouse/index.ts'),
  suppliers: () => import('#renderer/features/suppliers/index.ts'),
  claims: () => import('#renderer/features/claims/index.ts'),
  reference: () => import('#renderer/features/reference/index.ts'),
}

const nothing = () => ({})

/** Every screen and its address. */
export const ROUTES: readonly RouteSpec[] = [
  screen({ path: '/', load: async () => (await features.desk()).DeskScreen, props: ({ search }) => ({ filter: oneOf(DESK_FILTERS, search['filter']) }), isKeptBySearch: true }),
  screen({ path: '/terms', load: async () => (await features.legalClock()).TermsScreen, props: nothing }),
  screen({ path: '/intake', load: async () => (await features.intake()).IntakeScreen, props: ({ search }) => ({ serial: search['serial'] ?? '' }) }),
  screen({ path: '/orders', load: async () => (await features.ordersList()).OrdersListScreen, props: ({ search }) => ({ status: oneOf(ORDER_STATUSES, search['status']) }), isKeptBySearch: true }),
  screen({ path: '/expertise', load: async () => (await features.ordersList()).ExpertiseQueueScreen, props: nothing }),
  screen({ path: '/orders/$orderId', load: async () => (await features.orderCard()).OrderCardScreen, props: ({ params, search }) => cardAt(params['orderId'], search) }),
  screen({ path: '/orders/$orderId/expertise', load: async () => (await features.expertise()).ExpertiseScreen, props: ({ params }) => orderAt(params['orderId']) }),
  screen({ path: '/warehouse', load: async () => (await features.warehouse()).WarehouseScreen, props: () => ({ section: '' }) }),
  screen({ path: '/warehouse/$', load: async () => (await features.warehouse()).WarehouseScreen, props: ({ params }) => ({ section: params['_splat'] ?? '' }) }),
  screen({ path: '/suppliers', load: async () => (await features.suppliers()).SuppliersScreen, props: () => ({ section: '' }) }),
  screen({ path: '/suppliers/$', load: async () => (await features.suppliers()).SuppliersScreen, props: ({ params }) => ({ section: params['_splat'] ?? '' }) }),
  screen({ path: '/suppliers/claims/new', load: async () => (await features.claims()).NewClaimScreen, props: ({ search }) => ({ supplierId: idOf(search['supplier']) }) }),
  screen({ path: '/suppliers/claims/$claimId', load: async () => (await features.claims()).ClaimScreen, props: ({ params, search }) => claimAt(params['claimId'], '', search['answer']) }),
  screen({ path: '/suppliers/claims/$claimId/$part', load: async () => (await features.claims()).ClaimScreen, props: ({ params }) => claimAt(params['claimId'], params['part'] ?? '', undefined) }),
  screen({ path: '/suppliers/claims/board', load: async () => (await features.suppliers()).SuppliersScreen, props: () => ({ section: 'claims/board' }) }),
  screen({ path: '/reference', load: async () => (await features.reference()).ReferenceScreen, props: () => ({ section: '' }) }),
  screen({ path: '/reference/$', load: async () => (await features.reference()).ReferenceScreen, props: ({ params }) => ({ section: params['_splat'] ?? '' }) }),
  screen({ path: '/settings', load: async () => (await features.settings()).SettingsScreen, props: () => ({ section: '' }) }),
  screen({ path: '/settings/templates/$kind', load: async () => (await features.templates()).TemplateScreen, props: ({ params }) => templateOf(params['kind']) }),
  screen({ path: '/settings/$', load: async () => (await features.settings()).SettingsScreen, props: ({ params }) => ({ section: params['_splat'] ?? '' }) }),
  screen({ path: '/journal', load: async () => (await features.journal()).JournalScreen, props: ({ search }) => ({ entity: search['entity'] ?? '', entityId: search['entityId'] ?? '' }) }),
  screen({ path: '/import', load: async () => (await features.import()).ImportScreen, props: nothing }),
]

function orderAt(text: string | undefined): { orderId: number } | null {
  const orderId = idOf(text)
  return orderId === null ? null : { orderId }
}

function cardAt(text: string | undefined, { tab, menu }: Readonly<Partial<Record<string, string>>>) {
  const at = orderAt(text)
  return at === null ? null : { ...at, firstTab: oneOf(['terms', 'photos', 'money'] as const, tab), firstMenu: oneOf(['stage'] as const, menu) }
}

function templateOf(text: string | undefined): { kind: TemplateKind } | null {
  const kind = oneOf(TEMPLATE_KINDS, text)
  return kind === null ? null : { kind }
}

function claimAt(text: string | undefined, part: string, answer: string | undefined) {
  const claimId = idOf(text)
  return claimId === null ? null : { claimId, part, answerFileId: idOf(answer) }
}

/** The same screens in the main window and in one beside it. */
function Window() {
  const kind = sideKind()
  return kind === null ? <MainWindow /> : <SideWindow kind={kind} />
}

const root = createRootRoute({ component: Window, notFoundComponent: NotFoundScreen })

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
