import { PartEditor } from './part-editor.tsx'
import { PartsList } from './parts-list.tsx'

const NEW = 'new'
const EDIT = 'edit'
const FIND = 'find'

/** The catalogue. What follows the section in the address: «new», «12» shows a part, «12/edit» changes it, «find/code» looks for a code. */
export function PartsPanel({ rest }: { readonly rest: string }) {
  const [first = '', ...others] = rest.split('/')
  if (first === NEW) return <PartEditor partId={null} />
  const partId = /^\d+$/.test(first) ? Number(first) : null
  if (partId !== null && others[0] === EDIT) return <PartEditor partId={partId} />
  return <PartsList key={rest} shownPartId={partId} soughtText={first === FIND ? decodeURIComponent(others.join('/')) : null} />
}
