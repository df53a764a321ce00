import { useState } from 'react'
import { callCore } from '#renderer/rpc/client.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { partEditorTexts as texts } from '#renderer/texts/parts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { ComboField, type ComboOption } from '#renderer/ui/fields/combo-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import type { PartFieldsProps } from './part-fields.tsx'
import type { FormModel } from './part-form.ts'
import classes from './parts.module.css'

const MODELS_OFFERED = 12

/** Models of products the part fits. */
export function ModelsField({ editor, isLocked }: PartFieldsProps) {
  const { models } = editor.value
  const [addedCount, setAddedCount] = useState(0)
  const set = (next: readonly FormModel[]) => editor.patch({ models: next })
  const search = async (text: string, signal: AbortSignal): Promise<readonly ComboOption[]> => {
    const found = await callCore('catalog.findModels', { text, categoryId: null, limit: MODELS_OFFERED }, { signal })
    return found.map(({ modelId, brand, name, sku }) => ({ id: String(modelId), label: `${brand} ${name}`, detail: sku, disabledReason: models.some((known) => known.modelId === modelId) ? texts.alreadyHere : null }))
  }
  const locked = isLocked ? formTexts.readOnly : null
  return (
    <Card title={texts.groups.models}>
      {models.length === 0 && <Sub>{texts.noModels}</Sub>}
      {models.map((model, index) => (
        <div key={model.modelId} className={classNames(classes.line, classes.modelLine)}>
          <b>{model.name}</b>
          <TextField label={texts.modelNote} placeholder={texts.modelNoteHint} isReadOnly={isLocked} value={model.note} onChange={(note) => set(models.map((known, position) => (position === index ? { ...known, note } : known)))} />
          <ActionButton label={texts.removeModel} variant="quiet" disabledReason={locked} onClick={() => set(models.filter((_, position) => position !== index))} />
        </div>
      ))}
      {!isLocked && (
        <ComboField
          key={addedCount} label={texts.addModel} value={null} search={search}
          onChange={(option) => {
            if (option === null) return
            set([...models, { modelId: Number(option.id), note: '', name: option.label }])
            setAddedCount(addedCount + 1)
          }}
        />
      )}
    </Card>
  )
}
