import type { PartCard, PartInput } from '#shared/contract/parts.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { partEditorTexts as texts } from '#renderer/texts/parts.ts'

export type FormLink = PartInput['links'][number] & { readonly number: string; readonly nameRu: string }
export type FormModel = PartInput['models'][number] & { readonly name: string }
export type FormCode = PartInput['codes'][number]
/** The part as it is typed: links and models with their names, months empty while nothing is typed. */
export type PartForm = Omit<PartInput, 'links' | 'models' | 'warrantyMonths' | 'minStockMilli'> & { readonly links: readonly FormLink[]; readonly models: readonly FormModel[]; readonly warrantyMonths: number | null; readonly minStockMilli: number | null }

const USUAL_WARRANTY_MONTHS = 6

export const EMPTY_PART: PartForm = {
  number: '', nameRu: '', nameEn: '', nameZh: '', unit: 'pcs', tracking: 'none', status: 'active', keptUntilOn: null, warrantyMonths: USUAL_WARRANTY_MONTHS, minStockMilli: 0, salePriceMinor: null, photoFileId: null, note: '', codes: [], links: [], models: [],
}

export const fieldId = (field: string): string => `part-${field}`

export function formOf({ part, links, models }: PartCard): PartForm {
  const { partId: _id, externalId: _externalId, ...facts } = part
  return {
    ...facts,
    links: links.filter(({ isIncoming }) => !isIncoming).map(({ otherPartId, kind, isTwoWay, number, nameRu }) => ({ otherPartId, kind, isTwoWay, number, nameRu })),
    models: models.map(({ modelId, note, brand, name }) => ({ modelId, note, name: `${brand} ${name}` })),
  }
}

export const inputOf = (partId: number | null, form: PartForm): InputOf<'parts.save'> => ({
  ...form, partId, warrantyMonths: form.warrantyMonths ?? 0, minStockMilli: form.minStockMilli ?? 0, keptUntilOn: form.keptUntilOn,
  links: form.links.map(({ otherPartId, kind, isTwoWay }) => ({ otherPartId, kind, isTwoWay })), models: form.models.map(({ modelId, note }) => ({ modelId, note })),
})

/** What the screen itself finds missing, by field. */
export function checkPart(form: PartForm): Readonly<Record<string, string>> {
  const words = (['number', 'nameRu'] as const).filter((field) => form[field].trim() === '')
  const numbers = (['warrantyMonths', 'minStockMilli'] as const).filter((field) => form[field] === null)
  const kept = form.status === 'service_life' && form.keptUntilOn === null ? ['keptUntilOn'] : []
  const codes = form.codes.flatMap(({ kind, code, supplierId }, index) => [...(code.trim() === '' ? [[`codes.${index}.code`, texts.required]] : []), ...(kind === 'supplier' && supplierId === null ? [[`codes.${index}.supplierId`, texts.chooseSupplier]] : [])])
  return Object.fromEntries([...[...words, ...numbers, ...kept].map((field) => [field, texts.required]), ...codes] as [string, string][])
}
