/** What of a line came by documents, in fact, and how much of that faulty. */
export interface ReceivedLine { readonly documentMilli: number; readonly actualMilli: number; readonly faultyMilli: number }

export interface Discrepancy { readonly shortMilli: number; readonly surplusMilli: number; readonly faultyMilli: number }

/** How the goods differ from their documents. */
export const discrepancyOf = ({ documentMilli, actualMilli, faultyMilli }: ReceivedLine): Discrepancy =>
  ({ shortMilli: Math.max(0, documentMilli - actualMilli), surplusMilli: Math.max(0, actualMilli - documentMilli), faultyMilli })

export const hasDiscrepancy = (line: ReceivedLine): boolean => line.documentMilli !== line.actualMilli || line.faultyMilli > 0

/** Goods of another country have an act of their own. Source: Goskomstat 132 of 25.12.1998. */
export const actKindOf = (delivery: { readonly currency: string; readonly customsDeclaration: string }): 'DOC_TORG2' | 'DOC_TORG3' => (delivery.currency !== 'RUB' || delivery.customsDeclaration !== '' ? 'DOC_TORG3' : 'DOC_TORG2')
