import { papersTexts } from '#renderer/texts/papers.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { PaperKind } from '#shared/documents/kinds.ts'
import { MissingList, usePlacesToFill, type MissingField } from './missing-list.tsx'
import type { MissingPlace } from './missing-place.ts'
import classes from './papers.module.css'

export type MissingDialogProps = {
  readonly kind: PaperKind
  readonly missing: readonly MissingField[]
  readonly onFix: (place: MissingPlace) => void
  readonly onClose: () => void
}

/** Required fields that are empty, each with the way to where it is filled. */
export function MissingDialog({ kind, missing, onFix, onClose }: MissingDialogProps) {
  const places = usePlacesToFill(kind, missing)
  const first = places.find(({ whyNot }) => whyNot === null)?.place
  return (
    <Dialog
      isOpen
      title={papersTexts.missingTitle(kind)}
      onClose={onClose}
      cancelLabel={papersTexts.preview.close}
      primary={first === undefined ? undefined : { label: `${papersTexts.go}: ${papersTexts.places[first].toLowerCase()}`, onClick: () => onFix(first) }}
    >
      <div className={classes.meta}>{papersTexts.missingWhy}</div>
      <MissingList places={places} onFix={onFix} />
    </Dialog>
  )
}
