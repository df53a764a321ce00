import type { Category, Model } from '#shared/contract/reference.ts'
import type { Organisation } from '#shared/contract/system.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import type { IntakeForm } from './intake-form.ts'

export type IntakeFacts = {
  readonly model: Model | null
  readonly category: Category | null
  readonly organisation: Organisation | null
  /** What comes in the box: of the model, or else usual for the category. */
  readonly kit: readonly string[]
}

/** What the reference data say of the chosen model, and who we are. */
export function useIntakeFacts({ model }: IntakeForm): IntakeFacts {
  const found = useQueryOf('catalog.model', { modelId: model?.modelId ?? 0 }, { isEnabled: model !== null })
  const category = useQueryOf('reference.category', { categoryId: model?.categoryId ?? 0 }, { isEnabled: model !== null })
  const organisation = useQueryOf('system.organisation', {})
  const kit = model === null ? [] : (found.data?.kit ?? [])
  return {
    model: model === null ? null : (found.data ?? null), category: model === null ? null : (category.data ?? null), organisation: organisation.data ?? null,
    kit: kit.length > 0 ? kit : (category.data?.completeness ?? []),
  }
}
