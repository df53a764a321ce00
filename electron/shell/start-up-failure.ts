import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { plainPagePolicy } from '#pages/content-security-policy.ts'
import { APP_HOSTS, APP_SCHEME, isAppHost } from './own-pages.ts'
import { shellTexts, spokenLanguage } from './spoken-texts.ts'

export const START_UP_FAILURE_CODES = [
  'database_newer_than_app', 'migration_failed', 'database_corrupt', 'database_locked', 'folder_not_writable',
  'settings_drifted', 'core_stopped', 'program_damaged', 'update_unhealthy', 'unknown',
] as const
export type StartUpFailureCode = (typeof START_UP_FAILURE_CODES)[number]

export interface StartUpFailure {
  readonly code: StartUpFailureCode
  /** Short lines for support: versions, file names, the code of an unknown failure. */
  readonly details: readonly string[]
  /** The version before a just made update, to which one may go back. */
  readonly goBackTo?: string
}

/** What the person may do about it; each is a link of the page. */
export const FAILURE_ACTIONS = ['retry', 'go-back', 'open-folder', 'copy-details', 'quit'] as const
export type FailureAction = (typeof FAILURE_ACTIONS)[number]

export const FAILURE_URL = `${APP_SCHEME}://${APP_HOSTS.failure}/`
const ACTION_PATH = '/do/'
const NONCE_BYTES = 18
const MAX_DETAIL_CHARS = 400

const failureMessage = z.object({ code: z.string(), details: z.unknown().optional() })

/** Reads a start failure posted by the core; a code not known here keeps its name among the details. */
export function readStartUpFailure(message: unknown): StartUpFailure {
  const parsed = failureMessage.safeParse(message)
  if (!parsed.success) return { code: 'unknown', details: [] }
  const code = START_UP_FAILURE_CODES.find((known) => known === parsed.data.code)
  const details = detailLines(parsed.data.details)
  return code === undefined ? { code: 'unknown', details: [parsed.data.code, ...details] } : { code, details }
}

/** The page of a failed start: plain text and links, no scripts, so that it opens whatever else is broken. */
export function startUpFailurePage(failure: StartUpFailure): Response {
  const nonce = randomBytes(NONCE_BYTES).toString('base64')
  return new Response(pageHtml(failure, nonce), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': plainPagePolicy(nonce), 'cache-control': 'no-store' },
  })
}

/** The action a link of the page stands for, or null. */
export function failureAction(url: string): FailureAction | null {
  const parsed = URL.parse(url)
  if (parsed === null || !isAppHost(parsed, APP_HOSTS.failure) || !parsed.pathname.startsWith(ACTION_PATH)) return null
  return FAILURE_ACTIONS.find((action) => action === parsed.pathname.slice(ACTION_PATH.length)) ?? null
}

/** The same details as text, for the clipboard. */
export function failureDetailsText(failure: StartUpFailure): string {
  return [shellTexts().FAILURE_TEXTS[failure.code].heading, failure.code, ...failure.details].join('\n')
}

function detailLines(details: unknown): string[] {
  if (details === null || details === undefined) return []
  if (typeof details !== 'object') return [String(details).slice(0, MAX_DETAIL_CHARS)]
  return Object.entries(details).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return (Array.isArray(details) ? String(text) : `${name}: ${text}`).slice(0, MAX_DETAIL_CHARS)
  })
}

function pageHtml(failure: StartUpFailure, nonce: string): string {
  const { FAILURE_PAGE, FAILURE_TEXTS } = shellTexts()
  const { heading, advice } = FAILURE_TEXTS[failure.code]
  const details = [failure.code, ...failure.details].map((line) => `<li>${escapeHtml(line)}</li>`).join('')
  const link = (action: FailureAction, label: string): string => `<a href="${FAILURE_URL}do/${action}">${escapeHtml(label)}</a>`
  return `<!doctype html>
<html lang="${spokenLanguage()}">
<head><meta charset="utf-8"><title>${escapeHtml(FAILURE_PAGE.title)}</title><style nonce="${nonce}">${PAGE_STYLE}</style></head>
<body><main>
<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(advice)}</p>
<nav>${link('retry', FAILURE_PAGE.retry)}${failure.goBackTo === undefined ? '' : link('go-back', FAILURE_PAGE.goBack(failure.goBackTo))}${link('open-folder', FAILURE_PAGE.openFolder)}${link('copy-details', FAILURE_PAGE.copyDetails)}${link('quit', FAILURE_PAGE.quit)}</nav>
<details><summary>${escapeHtml(FAILURE_PAGE.detailsTitle)}</summary><ul>${details}</ul></details>
</main></body>
</html>`
}

const PAGE_STYLE = `
:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:Canvas;color:CanvasText;font:15px/1.5 "Segoe UI",system-ui,sans-serif}
main{width:min(600px,90vw)}
h1{font-size:21px;line-height:1.3;margin:0 0 12px}
nav{display:flex;flex-wrap:wrap;gap:8px;margin:24px 0}
a{padding:7px 14px;border:1px solid GrayText;border-radius:6px;color:inherit;text-decoration:none}
a:first-child{background:#0f5c7a;border-color:#0f5c7a;color:#fff}
a:focus-visible{outline:3px solid #4fa3c4;outline-offset:2px}
li{font:13px/1.5 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}`

const HTML_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => HTML_SIGNS[sign] ?? sign)
}
