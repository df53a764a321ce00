import { intakeTexts } from '#renderer/texts/intake.ts'
import { shippedText, UNIT_ONLY } from '#renderer/texts/shipped.ts'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { hasItem, toggledItem } from './word-list.ts'

const labelOf = (item: string): string => (item === UNIT_ONLY.value ? UNIT_ONLY.label : shippedText(item))

/** Things of the kit to press instead of typing; the field above stays the one truth. */
export function KitChips(props: { readonly items: readonly string[]; readonly text: string; readonly onChange: (text: string) => void }) {
  const texts = intakeTexts.fault
  const items = [UNIT_ONLY.value, ...props.items]
  const marked = items.filter((item) => hasItem(props.text, item))
  const change = (next: readonly string[]) => {
    const changed = items.find((item) => marked.includes(item) !== next.includes(item))
    if (changed !== undefined) props.onChange(toggledItem(props.text, changed))
  }
  return <PickChips label={texts.completenessChips} isLabelHidden mode="multi" value={marked} options={items.map((item) => ({ value: item, label: labelOf(item) }))} onChange={change} />
}
