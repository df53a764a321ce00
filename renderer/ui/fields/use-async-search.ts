import { useCallback, useEffect, useRef, useState } from 'react'

const PAUSE_BEFORE_SEARCH_MS = 150

type SearchState = 'idle' | 'searching' | 'found' | 'failed'
type Found<O> = { readonly state: SearchState; readonly options: readonly O[] }

/** Searches after a short pause in typing; an answer to an older question is thrown away. */
export function useAsyncSearch<O>(search: (query: string, signal: AbortSignal) => Promise<readonly O[]>, minChars: number) {
  const [found, setFound] = useState<Found<O>>({ state: 'idle', options: [] })
  const running = useRef<{ timer: ReturnType<typeof setTimeout>; abort: AbortController } | null>(null)

  const stop = useCallback(() => {
    if (running.current === null) return
    clearTimeout(running.current.timer)
    running.current.abort.abort()
    running.current = null
  }, [])
  useEffect(() => stop, [stop])

  const ask = (text: string) => {
    stop()
    const query = text.trim()
    if (query.length < minChars) {
      setFound({ state: 'idle', options: [] })
      return
    }
    const abort = new AbortController()
    setFound((before) => ({ state: 'searching', options: before.options }))
    const timer = setTimeout(() => {
      search(query, abort.signal).then(
        (options) => abort.signal.aborted || setFound({ state: 'found', options }),
        () => abort.signal.aborted || setFound({ state: 'failed', options: [] }),
      )
    }, PAUSE_BEFORE_SEARCH_MS)
    running.current = { timer, abort }
  }
  return { ...found, ask }
}
