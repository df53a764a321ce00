import { VIEW_LISTS, type ViewList } from '#shared/contract/view-lists.ts'
import { VIEWS_MAX, type SavedView } from '#shared/contract/views.ts'
import { normaliseSearchText } from '#shared/kit/search-text.ts'
import { readViewBody } from '#shared/views/read-view-body.ts'
import { mayChangeView } from '#shared/views/view-rules.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { command, query, type Ctx, type FeatureHandlers, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { bringViewBack, countViews, getView, insertView, isNameTaken, putName, putShared, putView, takeViewAway, viewsFor, type StoredView } from './views-store.ts'

const MS_PER_DAY = 86_400_000

const isKnownList = (list: string): list is ViewList => (VIEW_LISTS as readonly string[]).includes(list)

function shownTo(view: StoredView, personId: number): readonly SavedView[] {
  const { viewId, list, name, bodyJson, isShared, owner, savedAt } = view
  if (!isKnownList(list)) return []
  const { body, dropped } = readViewBody(list, JSON.parse(bodyJson))
  return [{ viewId, list, name, body, dropped: [...dropped], isShared, isOwn: view.personId === personId, owner, savedAt } as SavedView]
}

/** Refuses: views.not_found where the person may not even see it, views.not_yours where only see. */
function changeable(db: ReadDb, viewId: number, ctx: Ctx, which: 'kept' | 'removed' = 'kept'): StoredView {
  const view = getView(db, viewId, which)
  const { personId, roles } = ctx.person()
  const isOwn = view.personId === personId
  if (mayChangeView({ isOwn, isShared: view.isShared }, roles)) return view
  return view.isShared ? refuse('views.not_yours', { owner: view.owner }) : refuse('views.not_found', {})
}

const NEW = 0
/** Refuses: views.name_taken. */
function freeName(db: ReadDb, place: Pick<StoredView, 'personId' | 'list'>, name: string, viewId: number): string {
  const nameNorm = normaliseSearchText(name)
  return isNameTaken(db, place, nameNorm, viewId) ? refuse('views.name_taken', { name }) : nameNorm
}

/** Refuses: views.too_many. */
function addNew(tx: WriteTx, { list, name, body }: In<'views.save'>, ctx: Ctx): number {
  const place = { personId: ctx.person().personId, list }
  if (countViews(tx, place) >= VIEWS_MAX) refuse('views.too_many', { max: VIEWS_MAX })
  return insertView(tx, { ...place, name, nameNorm: freeName(tx, place, name, NEW), bodyJson: JSON.stringify(body), savedAt: ctx.nowAt })
}

/** Words of a search may be of a customer, so the journal has the name of the view and not what is in it. */
const save = command((tx, input: In<'views.save'>, ctx): Out<'views.save'> => {
  const { list, name, body } = input
  if (input.viewId === null) {
    const viewId = addNew(tx, input, ctx)
    ctx.note({ entity: 'list_view', entityId: viewId, after: { list, name } })
    return { viewId }
  }
  const view = changeable(tx, input.viewId, ctx)
  if (view.list !== list) refuse('views.not_found', {})
  putView(tx, view.viewId, { name, nameNorm: freeName(tx, view, name, view.viewId), bodyJson: JSON.stringify(body), savedAt: ctx.nowAt })
  ctx.note({ entity: 'list_view', entityId: view.viewId, before: { name: view.name }, after: { list, name } })
  return { viewId: view.viewId }
})

const rename = command((tx, { viewId, name }: In<'views.rename'>, ctx): Out<'views.rename'> => {
  const view = changeable(tx, viewId, ctx)
  putName(tx, viewId, name, freeName(tx, view, name, viewId))
  ctx.note({ entity: 'list_view', entityId: viewId, before: { name: view.name }, after: { name } })
  return { done: true }
})

const share = command((tx, { viewId, isShared }: In<'views.share'>, ctx): Out<'views.share'> => {
  const view = changeable(tx, viewId, ctx)
  putShared(tx, viewId, isShared)
  ctx.note({ entity: 'list_view', entityId: viewId, before: { isShared: view.isShared }, after: { name: view.name, isShared } })
  return { done: true }
})

const remove = command((tx, { viewId }: In<'views.remove'>, ctx): Out<'views.remove'> => {
  const { name, list } = changeable(tx, viewId, ctx)
  takeViewAway(tx, viewId, ctx.nowAt, new Date(Date.parse(ctx.nowAt) - MS_PER_DAY).toISOString())
  ctx.note({ entity: 'list_view', entityId: viewId, after: { list, name, isRemoved: true } })
  return { done: true }
})

/** Refuses: views.name_taken when another has got the name since, views.too_many. */
const restore = command((tx, { viewId }: In<'views.restore'>, ctx): Out<'views.restore'> => {
  const view = changeable(tx, viewId, ctx, 'removed')
  if (countViews(tx, view) >= VIEWS_MAX) refuse('views.too_many', { max: VIEWS_MAX })
  freeName(tx, view, view.name, viewId)
  bringViewBack(tx, viewId)
  ctx.note({ entity: 'list_view', entityId: viewId, before: { isRemoved: true }, after: { list: view.list, name: view.name, isRemoved: false } })
  return { done: true }
})

export const views: FeatureHandlers<'views'> = {
  list: query((db, _input, ctx) => {
    const { personId } = ctx.person()
    return viewsFor(db, personId).flatMap((view) => shownTo(view, personId))
  }),
  save, rename, share, remove, restore,
}
