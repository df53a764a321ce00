import type * as ru from '../ru/refusals-views.ts'
import type { Translated } from './translated.ts'

export const viewsRefusals: Translated<typeof ru.viewsRefusals> = {
  'views.not_found': () => 'This view is no longer there.',
  'views.not_yours': ({ owner }) => `This shared view is changed by its owner (${owner}) or a manager. Save it under a name of your own.`,
  'views.name_taken': ({ name }) => `There is a view “${name}” already. Choose another name.`,
  'views.too_many': ({ max }) => `There are already ${max} views of this list. Delete one you do not need.`,
}
