import { infiniteQueryOptions, QueryCache, QueryClient, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { Topic } from '#shared/contract/topics.ts'
import type { CallFailed } from './call-failure.ts'
import { callCore } from './client.ts'
import { tellOtherWindows } from './other-windows.ts'
import { metaOf, type InputOf, type OutputOf } from './procedures.ts'
import { readsOf } from './reads.ts'

const FRESH_FOR_MS = 10_000
const KEPT_FOR_MS = 10 * 60_000

declare module '@tanstack/react-query' {
  interface Register { defaultError: CallFailed }
}

const EVERY_COMMAND_TOUCHES: readonly Topic[] = ['journal']

const sessionEnded = (error: CallFailed) => error.failure.kind === 'refusal' && error.failure.code === 'auth.sign_in_needed'

/** Answers of the core that screens hold; the only copy they keep. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (sessionEnded(error) && query.queryKey[0] !== 'auth.whoAmI') void dropTopics(['session'])
    },
  }),
  defaultOptions: { queries: { staleTime: FRESH_FOR_MS, gcTime: KEPT_FOR_MS, retry: false, networkMode: 'always' }, mutations: { networkMode: 'always' } },
})

/** Options of one question, for useQuery, prefetching and fetchQuery. */
export function queryOf<N extends ProcedureName>(name: N, input: InputOf<N>) {
  return queryOptions<OutputOf<N>, CallFailed>({ queryKey: [name, input], queryFn: ({ signal }) => callCore(name, input, { signal }) })
}

export type QueryUse = {
  readonly isEnabled?: boolean
  /** Keeps the previous answer on the screen while the next one is on its way. */
  readonly keepsPrevious?: boolean
  readonly refetchEveryMs?: number | undefined
  readonly staleAfterMs?: number | undefined
}

/** Asks the core and keeps the answer until a command touches what it read. */
export function useQueryOf<N extends ProcedureName>(name: N, input: InputOf<N>, use: QueryUse = {}) {
  return useQuery({
    ...queryOf(name, input),
    enabled: use.isEnabled ?? true,
    ...(use.keepsPrevious === true ? { placeholderData: (previous: OutputOf<N> | undefined) => previous as never } : {}),
    ...(use.refetchEveryMs === undefined ? {} : { refetchInterval: use.refetchEveryMs }),
    ...(use.staleAfterMs === undefined ? {} : { staleTime: use.staleAfterMs }),
  })
}

type PageKeyOf<N extends ProcedureName> = OutputOf<N> extends { readonly next: infer K } ? K : never

/** Keyset pages: each page is asked with the key the one before answered; null asks for the first. */
export function usePagesOf<N extends ProcedureName>(name: N, key: unknown, inputAfter: (after: PageKeyOf<N> | null) => InputOf<N>, use: QueryUse = {}) {
  return useInfiniteQuery({
    ...infiniteQueryOptions({
      queryKey: [name, 'pages', key],
      queryFn: ({ pageParam, signal }) => callCore(name, inputAfter(pageParam as PageKeyOf<N> | null), { signal }),
      initialPageParam: null as unknown,
      getNextPageParam: (last) => (last as { next: unknown }).next ?? undefined,
    }),
    enabled: use.isEnabled ?? true,
    ...(use.keepsPrevious === true ? { placeholderData: (previous: unknown) => previous as never } : {}),
    ...(use.refetchEveryMs === undefined ? {} : { refetchInterval: use.refetchEveryMs }),
  })
}

/** Makes the answers that read these topics old, and asks again for those on the screen. */
export async function dropTopics(topics: readonly Topic[]): Promise<void> {
  const touched = new Set([...topics, ...EVERY_COMMAND_TOUCHES])
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => readsOf(queryKey[0] as ProcedureName).some((topic) => touched.has(topic)) })
}

/** Drops what a successful command changed, in every window. */
export function dropTouchedBy(name: ProcedureName): Promise<void> {
  tellOtherWindows(metaOf(name).touches)
  return dropTopics(metaOf(name).touches)
}

/** Forgets every answer but who works here: another person sees other things. */
export function forgetAnswers(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => !['auth.whoAmI', 'auth.people', 'system.info'].includes(String(queryKey[0])) })
}
