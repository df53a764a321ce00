import { type CustomScheme, protocol } from 'electron'
import { APP_HOSTS, APP_SCHEME, type AppHost } from './own-pages.ts'
import { notServed } from '#pages/static-files.ts'

export type PageSource = (request: Request) => Promise<Response>

/** A secure, standard scheme: own origin, own storage, no way around the content security policy. */
export const APP_SCHEME_PRIVILEGES: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
}

/** Must run before the program is ready, as Electron fixes schemes then. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES])
}

/** Answers every request of the scheme from the source of its host; unknown hosts do not exist. */
export function serveAppScheme(sources: Readonly<Record<AppHost, PageSource>>): void {
  protocol.handle(APP_SCHEME, (request) => answerFrom(sources, request))
}

/** Picks the source by host; exported for its test. */
export function answerFrom(sources: Readonly<Record<AppHost, PageSource>>, request: Request): Promise<Response> {
  const { host } = new URL(request.url)
  const known = Object.values(APP_HOSTS).find((appHost) => appHost === host)
  return known === undefined ? Promise.resolve(notServed(404)) : sources[known](request)
}
