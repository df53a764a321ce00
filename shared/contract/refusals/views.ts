export interface ViewsRefusals {
  'views.not_found': Record<string, never>
  /** A shared view is changed by its owner or a manager. */
  'views.not_yours': { owner: string }
  'views.name_taken': { name: string }
  'views.too_many': { max: number }
}
