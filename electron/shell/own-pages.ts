/** The scheme the packaged program is served by; file:// is never used. */
export const APP_SCHEME = 'app'
/** Hosts inside the scheme: the program itself, a paper on its way to the printer, the page of a failed start. */
export const APP_HOSTS = { program: 'verstak', print: 'print', failure: 'failure' } as const
export type AppHost = (typeof APP_HOSTS)[keyof typeof APP_HOSTS]

const HOME_URL = `${APP_SCHEME}://${APP_HOSTS.program}/index.html`
/** The page a customer looks at; it is given what to show and asks nobody. */
export const CUSTOMER_PAGE = '/customer.html'

/** Which addresses are the program's own pages. */
export interface OwnPages {
  readonly homeUrl: string
  readonly customerUrl: string
  has(url: string): boolean
  /** Whether the page may ask the desktop and the core: every own page but the customer's. */
  mayAsk(url: string): boolean
}

/** Own pages are those of the app scheme; while developing, also those of the local dev server. */
export function createOwnPages(devServerUrl?: string): OwnPages {
  const devOrigin = devServerUrl === undefined ? null : loopbackOrigin(devServerUrl)
  const homeUrl = devOrigin === null ? HOME_URL : `${devOrigin}/`
  const has = (url: string): boolean => {
    const parsed = URL.parse(url)
    if (parsed === null || parsed.username !== '' || parsed.password !== '') return false
    if (devOrigin !== null && parsed.origin === devOrigin) return true
    return isAppHost(parsed, APP_HOSTS.program)
  }
  return { homeUrl, customerUrl: new URL(CUSTOMER_PAGE, homeUrl).href, has, mayAsk: (url) => has(url) && URL.parse(url)?.pathname !== CUSTOMER_PAGE }
}

/** Node answers the origin of a non-web scheme with "null", so scheme and host are compared apart. */
export function isAppHost(url: URL, host: AppHost): boolean {
  return url.protocol === `${APP_SCHEME}:` && url.host === host
}

function loopbackOrigin(url: string): string | null {
  const parsed = URL.parse(url)
  const isLoopback = parsed?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(parsed.hostname)
  return parsed !== null && isLoopback ? parsed.origin : null
}
