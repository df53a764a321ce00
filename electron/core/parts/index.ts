import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { addPrice } from './add-price.ts'
import { findParts } from './find-parts.ts'
import { label } from './label.ts'
import { partCard } from './part-card.ts'
import { savePart } from './save-part.ts'

export { forgetPart, indexNewParts, indexPart, type NewPartWords } from '#core/search/index.ts'
export { listPriceWriter, removeImportedPart, removePartCodes, setExternalId, withdrawPrices, type AddListPrice } from './import-parts.ts'
export { findPartByCode, resolvePartCode, type AskedCode, type NamedByCode } from './part-codes.ts'
export { findPart, getPart, type PartFacts } from './part-facts.ts'
export { addPartCodes, insertPartCodes, insertPartRow, setPartCodes, setPartLinks, setPartModels, updatePartRow, type NewPartCode, type PartRowFacts } from './parts-store.ts'
export { insertPrice, partCostMinor, type NewPrice } from './prices-store.ts'
export { substitutesOf, type Substitute } from './substitutes.ts'

export const parts: FeatureHandlers<'parts'> = { find: query(findParts), card: query(partCard), save: savePart, addPrice, label }
