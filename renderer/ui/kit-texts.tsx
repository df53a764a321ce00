import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'

/** Words the primitives themselves need; the catalogue supplies them once for the whole program. */
export type KitTexts = {
  readonly close: string
  readonly cancel: string
  readonly retry: string
  readonly copyForSupport: string
  readonly copied: string
  readonly incident: (number: string) => string
  readonly loading: string
  readonly loadingMore: string
  readonly openCalendar: string
  readonly previousMonth: string
  readonly nextMonth: string
  readonly previousYear: string
  readonly nextYear: string
  readonly previousYears: string
  readonly nextYears: string
  /** Stands before kopecks in what a field shows; either is understood when typed. */
  readonly decimalSign: ',' | '.'
  readonly badDate: string
  readonly badAmount: string
  readonly badPhone: string
  readonly phoneExtension: (extension: string) => string
  readonly negativeAmount: string
  readonly dateTooEarly: (limit: string) => string
  readonly dateTooLate: (limit: string) => string
  readonly searching: string
  readonly nothingFound: string
  readonly searchFailed: string
  readonly chooseFromList: string
  readonly clearField: string
  readonly addPhoto: string
  readonly removePhoto: (caption: string) => string
  readonly openPhoto: (caption: string) => string
  readonly chooseRow: string
  readonly chooseAllRows: string
}

const KitTextsContext = createContext<KitTexts | null>(null)

export function KitTextsProvider(props: { readonly texts: KitTexts; readonly children: ReactNode }) {
  return <KitTextsContext value={props.texts}>{props.children}</KitTextsContext>
}

/** The words of the kit. Refuses: a primitive rendered outside KitTextsProvider. */
export function useKitTexts(): KitTexts {
  const texts = useContext(KitTextsContext)
  if (texts === null) throw new Error('KitTextsProvider is missing above this component')
  return texts
}
