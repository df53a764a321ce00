/**
 * Saved views of lists. A list shows `ListViews` beside its filters and says how it looks now and how it takes another
 * look; the palette opens a view by its name.
 */
export { ListViews } from './list-views.tsx'
export { useViewActions } from './use-view-actions.ts'
