import { ORPCError } from '@orpc/client'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { history } from '#renderer/app/history.ts'
import { KitProvider } from '#renderer/app/frame/kit-provider.tsx'
import { SessionProvider } from '#renderer/app/session.tsx'
import { connectThrough } from '#renderer/rpc/client.ts'
import type { InputOf, OutputOf } from '#renderer/rpc/procedures.ts'
import { queryClient } from '#renderer/rpc/query.ts'
import { useHostState } from '#renderer/rpc/host-state.ts'
import { kitTexts } from '#renderer/texts/kit.ts'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { Who } from '#shared/contract/people.ts'
import type { RefusalCode, RefusalDetails } from '#shared/contract/refusal-codes.ts'

/** Answers of a made-up core by procedure; what is not named fails as if nobody answered. */
export type FakeCore = { readonly [N in ProcedureName]?: (input: InputOf<N>) => OutputOf<N> | Promise<OutputOf<N>> }

/** Forms keep drafts in every screen; a test that is not about them need not know. */
const DRAFTS: FakeCore = { 'drafts.find': () => ({ draft: null }), 'drafts.keep': () => ({ savedAt: '2026-11-20T07:00:00.000Z' }), 'drafts.drop': () => ({ done: true }) }

/** Keeps drafts from one showing of a screen to the next, as the core does. */
export function keptDrafts(): FakeCore {
  const kept = new Map<string, string>()
  const nameOf = ({ screen, subject }: { readonly screen: string; readonly subject: string }) => `${screen}:${subject}`
  const savedAt = '2026-11-20T11:32:00.000Z'
  return {
    'drafts.find': (place) => ({ draft: kept.has(nameOf(place)) ? { bodyJson: kept.get(nameOf(place)) ?? '', savedAt } : null }),
    'drafts.keep': ({ bodyJson, ...place }) => { kept.set(nameOf(place), bodyJson); return { savedAt } },
    'drafts.drop': (place) => { kept.delete(nameOf(place)); return { done: true } },
  }
}

/** Nobody has saved a view yet. */
const VIEWS: FakeCore = { 'views.list': () => [] }

export type SentCall = { readonly name: ProcedureName; readonly input: unknown; readonly commandId: string | undefined }

/** The print queue of a workplace without printers: everything goes to the window of the system. Named answers win. */
const PRINTS: FakeCore = {
  'printing.enqueue': () => ({ jobId: 1 }),
  'printing.start': ({ jobId }) => ({ jobId, route: 'dialog', fileId: calls('printing.enqueue').at(-1)?.fileId ?? 1, title: calls('printing.enqueue').at(-1)?.title ?? '', printer: '', widthMicrons: 210_000, heightMicrons: 297_000, copies: 1, state: 'printing', trouble: '', detail: '' }),
  'printing.finish': ({ jobId, outcome, trouble }) => ({ jobId, state: outcome, trouble: trouble ?? '', detail: '', isAsked: false }),
  'printing.setup': () => ({ setups: [], devices: [] }),
  'printing.queue': () => ({ rows: [], openCount: 0, failedCount: 0, askedCount: 0 }),
  'documents.signatures': () => [],
}

/** A workplace without a folder of photos. */
const NO_FOLDER: FakeCore = { 'pictures.folder': () => ({ isPossible: false, machine: '', folder: null, isBeginning: false, trouble: null, shots: [], moreCount: 0, writingCount: 0, refused: [] }) }

let sent: SentCall[] = []

/** The inputs sent to one procedure, in order. */
export function calls<N extends ProcedureName>(name: N): readonly InputOf<N>[] {
  return sent.filter((call) => call.name === name).map((call) => call.input as InputOf<N>)
}

export function sentCalls(): readonly SentCall[] {
  return sent
}

/** Puts the made-up core under the real client; the cache starts empty. */
export function fakeCore(core: FakeCore): void {
  sent = []
  queryClient.clear()
  useHostState.setState({ isLost: false })
  connectThrough({
    call: async (path, input, { context }) => {
      const name = path.join('.') as ProcedureName
      sent.push({ name, input, commandId: context.commandId })
      const answer = (core[name] ?? DRAFTS[name] ?? PRINTS[name] ?? VIEWS[name] ?? NO_FOLDER[name]) as ((asked: unknown) => unknown) | undefined
      if (answer === undefined) throw new TypeError(`nobody answers ${name}`)
      return answer(input)
    },
  })
}

/** Where the window has gone, as `paths` spells it. */
export const placeShown = (): string => history.location.href

export function refusal<C extends RefusalCode>(code: C, details: RefusalDetails[C]): Error {
  return new ORPCError('REFUSAL', { defined: true, status: 409, data: { code, details } })
}

export function invalid(...issues: readonly { readonly path: readonly (string | number)[]; readonly message: string; readonly code?: string }[]): Error {
  return new ORPCError('INVALID', { defined: true, status: 422, data: { issues: issues.map((issue) => ({ code: 'custom', ...issue })) } })
}

export function fault(reason = 'bug', incidentId = 'incident-1'): Error {
  return new ORPCError('FAULT', { defined: true, status: 500, data: { incidentId, reason } })
}

export const ADMINISTRATOR: Who = { personId: 1, login: 'ivanova', fullName: 'Иванова Анна Петровна', position: 'Заведующая', roles: ['administrator', 'engineer'] }

/** The page's own abilities that the stand-in of a browser lacks. */
export function preparePage(): void {
  window.matchMedia ??= (query: string) => ({ matches: false, media: query, onchange: null, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => false })
  window.ResizeObserver ??= class { observe() { return undefined } unobserve() { return undefined } disconnect() { return undefined } }
}

export type RenderScreenOptions = { readonly core?: FakeCore; readonly who?: Who }

/** Shows a screen as the program does: kit, cache, session, over a made-up core. */
export function renderScreen(screen: ReactNode, { core = {}, who = ADMINISTRATOR }: RenderScreenOptions = {}): RenderResult {
  cleanup()
  preparePage()
  fakeCore(core)
  return render(
    <KitProvider texts={kitTexts}>
      <QueryClientProvider client={queryClient}>
        <SessionProvider who={who}>{screen}</SessionProvider>
      </QueryClientProvider>
    </KitProvider>,
  )
}
