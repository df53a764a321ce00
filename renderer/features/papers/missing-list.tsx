import { useSession } from '#renderer/app/session.tsx'
import { missingLabel } from '#renderer/texts/paper-fields.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { PaperKind } from '#shared/documents/kinds.ts'
import { missingPlace, type MissingPlace } from './missing-place.ts'
import classes from './papers.module.css'

export type MissingField = { readonly key: string; readonly label: string }

/** What a person must be allowed to call to fill the place. */
const NEEDS: Readonly<Partial<Record<MissingPlace, ProcedureName>>> = {
  organisation: 'system.saveOrganisation', people: 'people.save', customer: 'customers.save', sale: 'units.saveSaleFacts', model: 'catalog.saveModel',
}

export type PlaceToFill = { readonly place: MissingPlace; readonly labels: readonly string[]; /** Why this person cannot fill it. */ readonly whyNot: string | null }

/** Where the empty fields are filled, and by whom. */
export function usePlacesToFill(kind: PaperKind, missing: readonly MissingField[]): readonly PlaceToFill[] {
  const { whyNot } = useSession()
  const reasonFor = (place: MissingPlace): string | null => {
    if (place === 'intake') return papersTexts.intakeOnly
    const needs = NEEDS[place]
    return needs === undefined ? null : whyNot(needs)
  }
  return [...Map.groupBy(missing, ({ key }) => missingPlace(kind, key))].map(([place, fields]) => ({ place, labels: fields.map(({ key, label }) => missingLabel(kind, key, label)), whyNot: reasonFor(place) }))
}

/** Empty fields by the place where they are filled, each with the way there. */
export function MissingList({ places, onFix }: { readonly places: readonly PlaceToFill[]; readonly onFix: (place: MissingPlace) => void }) {
  return (
    <ul className={classes.missing}>
      {places.map(({ place, labels, whyNot }) => (
        <li key={place} className={classes.missingGroup}>
          <div>
            <div className={classes.missingFields}>{labels.join(', ')}</div>
            <div className={classes.meta}>{papersTexts.places[place]}</div>
          </div>
          <ActionButton label={papersTexts.go} disabledReason={whyNot} onClick={() => onFix(place)} />
        </li>
      ))}
    </ul>
  )
}
