import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { checkPaper } from './check.ts'
import { label } from './label.ts'
import { print } from './print.ts'
import { reprint } from './reprint.ts'

export { printedPapers, type PrintedPaper } from './papers-store.ts'

export const documents: FeatureHandlers<'documents'> = { check: query(checkPaper), print, reprint, label }
