import { create } from 'zustand'
import type { ViewList } from '#shared/contract/view-lists.ts'
import type { SavedView } from '#shared/contract/views.ts'
import { viewTexts as texts } from '#renderer/texts/views.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'

type OpenViews = {
  /** The view each list was opened with last; the list may have been changed since. */
  readonly openIds: Readonly<Partial<Record<ViewList, number>>>
  /** A view that was asked for by name and waits for its list to be on the screen. */
  readonly asked: SavedView | null
}

export const useOpenViews = create<OpenViews>()(() => ({ openIds: {}, asked: null }))

/** Remembers which view the list shows; null: none. What of the view is not understood any more is told. */
export function noteOpened(list: ViewList, view: SavedView | null): void {
  useOpenViews.setState(({ openIds }) => {
    const { [list]: _former, ...others } = openIds
    return { asked: null, openIds: view === null ? others : { ...others, [list]: view.viewId } }
  })
  if (view !== null && view.dropped.length > 0) showToast(texts.dropped(view.name, view.dropped), 'late')
}

export const askForView = (view: SavedView): void => useOpenViews.setState({ asked: view })
