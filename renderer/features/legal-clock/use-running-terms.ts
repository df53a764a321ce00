import { infiniteQueryOptions, useInfiniteQuery, useQueries } from '@tanstack/react-query'
import type { CallFailed } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import type { InputOf, OutputOf } from '#renderer/rpc/procedures.ts'
import { queryOf } from '#renderer/rpc/query.ts'

export type RunningAsked = Pick<InputOf<'demands.running'>, 'sort' | 'warning'>
export type RunningFilter = RunningAsked['warning']
export const RUNNING_FILTERS = ['all', 'overdue', 'due_today', 'two_days'] as const satisfies readonly RunningFilter[]

const PAGE_ROWS = 100
const ASK_EVERY_MS = 60_000
type Page = OutputOf<'demands.running'>

/** The rows of the register page by page; pages are counted from the beginning. */
export function useRunningTerms(asked: RunningAsked) {
  return useInfiniteQuery({
    ...infiniteQueryOptions<Page, CallFailed, { pages: Page[] }, readonly unknown[], number>({
      queryKey: ['demands.running', 'pages', asked],
      queryFn: ({ pageParam, signal }) => callCore('demands.running', { ...asked, offset: pageParam, limit: PAGE_ROWS }, { signal }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const readCount = pages.reduce((sum, page) => sum + page.rows.length, 0)
        return readCount < last.totalCount && last.rows.length > 0 ? readCount : undefined
      },
    }),
    refetchInterval: ASK_EVERY_MS,
    placeholderData: (previous) => previous,
  })
}

export type RunningTotals = { readonly counts: Readonly<Record<RunningFilter, number | undefined>>; readonly exposureMinor: number; readonly isKnown: boolean }

/** How many terms each filter holds, and what all of them cost today. */
export function useRunningTotals(): RunningTotals {
  const answers = useQueries({ queries: RUNNING_FILTERS.map((warning) => ({ ...queryOf('demands.running', { sort: 'due', warning, offset: 0, limit: 1 }), refetchInterval: ASK_EVERY_MS })) })
  const [all, overdue, dueToday, twoDays] = answers.map((answer) => answer.data)
  return {
    counts: { all: all?.totalCount, overdue: overdue?.totalCount, due_today: dueToday?.totalCount, two_days: twoDays?.totalCount },
    exposureMinor: all?.exposureMinor ?? 0, isKnown: all !== undefined,
  }
}
