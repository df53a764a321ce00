import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { checkPaper } from './check.ts'
import { paperForm } from './form.ts'
import { listKinds } from './kinds.ts'
import { label, labels } from './label.ts'
import { preview } from './preview.ts'
import { print } from './print.ts'
import { reprint } from './reprint.ts'
import { attachSigned, sign } from './sign.ts'
import { signatures } from './signatures.ts'

export { loosePaperForm, loosePaperModel, missingInLoosePaper, type LoosePaper } from './loose-paper.ts'
export { printedPapers, type PrintedPaper } from './papers-store.ts'

export { PDF, RENDER_DEADLINE_MS } from './render-plan.ts'
export { localMoment } from './values/from-facts.ts'

export const documents: FeatureHandlers<'documents'> = { kinds: query(listKinds), form: query(paperForm), check: query(checkPaper), print, preview, reprint, signatures, sign, attachSigned, label, labels }
