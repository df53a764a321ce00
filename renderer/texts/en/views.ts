import type { DroppedPart } from '#shared/contract/views.ts'
import type * as ru from '../ru/views.ts'
import type { Translated } from './translated.ts'

export const LIST_LABELS: Translated<typeof ru.LIST_LABELS> = {
  orders: 'Orders', terms: 'Terms', parts: 'Parts', claims: 'Claims', customers: 'Customers', letters: 'Letters', shipments: 'Shipments', evidence: 'Quarantine',
}
const PARTS: Readonly<Record<DroppedPart['part'], string>> = { filter: 'filter', sort: 'sorting', column: 'column', text: 'search words' }
const partWords = ({ part, name }: DroppedPart): string => (name === '' ? PARTS[part] : `${PARTS[part]} “${name}”`)

export const viewTexts: Translated<typeof ru.viewTexts> = {
  views: 'Views', own: 'My views', shared: 'Shared views', openMenu: 'Saved views of the list',
  shown: 'View:', isChanged: 'changed',
  sharedByMe: 'seen by everyone', sharedBy: (owner) => `shared, ${owner}`,
  saveNew: 'Save as a new view…', usual: 'Usual view', ofView: (name) => `View “${name}”`,
  revert: 'Back to what is saved', update: 'Save changes', rename: 'Rename', share: 'Show to everyone', unshare: 'Keep to myself', remove: 'Delete',
  saveTitle: 'New view of the list', saveWhy: 'The filter, search words, sorting and columns are saved.', save: 'Save', name: 'Name', nameHint: 'My warranty repairs', nameNeeded: 'enter a name',
  forAll: 'Show to everyone', forAllWhy: 'Everyone will see the view; its owner and a manager can change it.', renameTitle: (name) => `Rename view “${name}”`,
  saved: (name) => `View “${name}” saved.`, updated: (name) => `Changes of view “${name}” saved.`, removed: (name) => `View “${name}” deleted.`,
  nowShared: (name) => `View “${name}” is seen by everyone.`, nowOwn: (name) => `View “${name}” is seen by its owner only.`,
  dropped: (name, parts) => `View “${name}” was saved by another version of the program. Not understood and left out: ${parts.map(partWords).join(', ')}.`,
  columns: 'Columns', hiddenColumns: (count) => `${count} hidden`, allColumns: 'Show all columns',
  paletteLabel: (list, name) => `${list}: ${name}`, paletteSynonyms: 'view saved filter',
}
