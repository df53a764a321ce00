import { useEffect, useRef } from 'react'
import { USUAL_VIEWS, type ViewBody, type ViewList } from '#shared/contract/view-lists.ts'
import type { SavedView } from '#shared/contract/views.ts'
import { isSameView, mayChangeView } from '#shared/views/view-rules.ts'
import { useSession } from '#renderer/app/session.tsx'
import { offerUndo, runAside } from '#renderer/app/undo.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { viewTexts as texts } from '#renderer/texts/views.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { noteOpened, useOpenViews } from './open-views.ts'

export type ListOfViews<L extends ViewList> = {
  readonly list: L
  /** How the list looks now. */
  readonly now: ViewBody<L>
  readonly onChange: (body: ViewBody<L>) => void
}

async function remove(view: SavedView): Promise<void> {
  const { viewId } = view
  if (!(await runAside('views.remove', { viewId }))) return
  noteOpened(view.list, null)
  offerUndo(texts.removed(view.name), 'views.restore', { viewId }, () => noteOpened(view.list, view))
}

async function share({ viewId, name }: SavedView, isShared: boolean): Promise<void> {
  if (await runAside('views.share', { viewId, isShared })) showToast(isShared ? texts.nowShared(name) : texts.nowOwn(name))
}

/** The views of one list and what can be done with the open one. */
export function useListViews<L extends ViewList>({ list, now, onChange }: ListOfViews<L>) {
  const { who, may } = useSession()
  const all = useQueryOf('views.list', {}).data ?? []
  const asked = useOpenViews((state) => state.asked)
  const openId = useOpenViews((state) => state.openIds[list])
  const views = all.filter((view) => view.list === list)
  const current = views.find(({ viewId }) => viewId === openId) ?? null
  const open = (view: SavedView) => {
    onChange(view.body as ViewBody<L>)
    noteOpened(list, view)
  }
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    if (asked?.list === list) latest.current(asked)
  }, [asked, list])
  const isChanged = current !== null && !isSameView(current.body, now)
  return {
    own: views.filter(({ isOwn }) => isOwn), shared: views.filter(({ isOwn }) => !isOwn), current, isChanged,
    isUsual: isSameView(now, USUAL_VIEWS[list]),
    mayChange: current !== null && mayChangeView(current, who.roles),
    mayShare: may('views.share'),
    open,
    toUsual: () => {
      onChange(USUAL_VIEWS[list])
      noteOpened(list, null)
    },
    /** The present look of the list into the open view. */
    update: async () => {
      if (current !== null && (await runAside('views.save', { viewId: current.viewId, list, name: current.name, body: now } as InputOf<'views.save'>))) showToast(texts.updated(current.name))
    },
    share: (isShared: boolean) => (current === null ? undefined : void share(current, isShared)),
    remove: () => (current === null ? undefined : void remove(current)),
  }
}

export type ListViewsState<L extends ViewList> = ReturnType<typeof useListViews<L>>
