import { useSession } from '#renderer/app/session.tsx'
import { papersTexts } from '#renderer/texts/ru/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { DocumentKind } from '#shared/documents/kinds.ts'
import { missingPlace, type MissingPlace } from './missing-place.ts'
import classes from './papers.module.css'

export type MissingField = { readonly key: string; readonly label: string }

export type MissingDialogProps = {
  readonly kind: DocumentKind
  readonly missing: readonly MissingField[]
  readonly onFix: (place: MissingPlace) => void
  readonly onClose: () => void
}

/** What a person must be allowed to call to fill the place. */
const NEEDS: Readonly<Partial<Record<MissingPlace, ProcedureName>>> = {
  organisation: 'system.saveOrganisation', people: 'people.save', customer: 'customers.save', sale: 'units.saveSaleFacts', model: 'catalog.saveModel',
}

function byPlace(kind: DocumentKind, missing: readonly MissingField[]): readonly (readonly [MissingPlace, readonly string[]])[] {
  const groups = Map.groupBy(missing, ({ key }) => missingPlace(kind, key))
  return [...groups].map(([place, fields]) => [place, fields.map(({ label }) => label)] as const)
}

/** Required fields that are empty, each with the way to where it is filled. */
export function MissingDialog({ kind, missing, onFix, onClose }: MissingDialogProps) {
  const { whyNot } = useSession()
  const reasonFor = (place: MissingPlace): string | null => {
    if (place === 'intake') return papersTexts.intakeOnly
    const needs = NEEDS[place]
    return needs === undefined ? null : whyNot(needs)
  }
  const groups = byPlace(kind, missing)
  const first = groups.find(([place]) => reasonFor(place) === null)?.[0]
  return (
    <Dialog
      isOpen
      title={papersTexts.missingTitle(kind)}
      onClose={onClose}
      cancelLabel={papersTexts.preview.close}
      primary={first === undefined ? undefined : { label: `${papersTexts.go}: ${papersTexts.places[first].toLowerCase()}`, onClick: () => onFix(first) }}
    >
      <div className={classes.meta}>{papersTexts.missingWhy}</div>
      <ul className={classes.missing}>
        {groups.map(([place, labels]) => (
          <li key={place} className={classes.missingGroup}>
            <div>
              <div className={classes.missingFields}>{labels.join(', ')}</div>
              <div className={classes.meta}>{papersTexts.places[place]}</div>
            </div>
            <ActionButton label={papersTexts.go} disabledReason={reasonFor(place)} onClick={() => onFix(place)} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
