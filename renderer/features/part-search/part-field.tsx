import { useEffect, useRef } from 'react'
import type { PartRow } from '#shared/contract/parts.ts'
import { partFieldTexts as texts } from '#renderer/texts/parts.ts'
import { ComboField, type ComboOption } from '#renderer/ui/fields/combo-field.tsx'
import type { FieldProps } from '#renderer/ui/fields/field-props.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { findParts, partOfCode } from './find-parts.ts'

export type ChosenPart = { readonly partId: number; readonly number: string; readonly nameRu: string }
export type PartFieldProps = FieldProps & {
  readonly value: ChosenPart | null
  readonly onChange: (part: PartRow | null) => void
  /** Why a found part cannot be taken here, such as the part itself in its own list of analogues. */
  readonly whyNot?: (part: PartRow) => string | null
  readonly isBig?: boolean
}
type PartOption = ComboOption & { readonly part: PartRow }

const labelOf = ({ number, nameRu }: ChosenPart): string => `${number} · ${nameRu}`
const detailOf = ({ freeMilli, unit, analogueOf }: PartRow): string => [texts.free(freeMilli, unit), ...(analogueOf === null ? [] : [texts.insteadOf(analogueOf)])].join(' · ')

/** A part chosen by any of its numbers, names or models, or by a scan; shows what of it lies free. */
export function PartField({ value, onChange, whyNot, ...field }: PartFieldProps) {
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef({ onChange, whyNot })
  useEffect(() => {
    latest.current = { onChange, whyNot }
  })
  useEffect(() => {
    const take = (event: Event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return
      const code: string = event.detail
      event.preventDefault()
      void partOfCode(code).then((part) => {
        const problem = part === null ? texts.unknownCode(code) : part === 'several' ? texts.severalByCode(code) : (latest.current.whyNot?.(part) ?? null)
        if (problem !== null) showToast(problem, 'late')
        else if (part !== null && part !== 'several') latest.current.onChange(part)
      }, () => showToast(texts.unknownCode(code), 'late'))
    }
    const node = box.current
    node?.addEventListener('scan', take)
    return () => node?.removeEventListener('scan', take)
  }, [])
  const search = async (text: string, signal: AbortSignal): Promise<readonly PartOption[]> =>
    (await findParts(text, signal)).map((part) => ({ id: String(part.partId), label: labelOf(part), detail: detailOf(part), disabledReason: whyNot?.(part), part }))
  return (
    <div ref={box}>
      <ComboField<PartOption>
        {...field}
        placeholder={field.placeholder ?? texts.placeholder}
        value={value === null ? null : { id: String(value.partId), label: labelOf(value) }}
        search={search}
        onChange={(option) => onChange(option?.part ?? null)}
      />
    </div>
  )
}
