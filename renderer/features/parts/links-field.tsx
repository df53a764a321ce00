import { useState } from 'react'
import { PART_LINK_KINDS } from '#shared/stock/kinds.ts'
import { PartField } from '#renderer/features/part-search/index.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { partEditorTexts as texts } from '#renderer/texts/parts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import type { PartFieldsProps } from './part-fields.tsx'
import type { FormLink } from './part-form.ts'
import classes from './parts.module.css'

const KIND_OPTIONS = PART_LINK_KINDS.map((value) => ({ value, label: texts.linkKinds[value] }))

/** What may be taken in place of the part. */
export function LinksField({ editor, isLocked, partId }: PartFieldsProps & { readonly partId: number | null }) {
  const { links } = editor.value
  // Another key empties the field after a choice.
  const [addedCount, setAddedCount] = useState(0)
  const set = (next: readonly FormLink[]) => editor.patch({ links: next })
  const patch = (index: number, part: Partial<FormLink>) => set(links.map((known, position) => (position === index ? { ...known, ...part } : known)))
  const whyNot = (otherId: number) => (otherId === partId ? texts.itself : links.some(({ otherPartId }) => otherPartId === otherId) ? texts.alreadyHere : null)
  const locked = isLocked ? formTexts.readOnly : null
  return (
    <Card title={texts.groups.links}>
      {links.length === 0 && <Sub>{texts.noLinks}</Sub>}
      {links.map((link, index) => (
        <div key={link.otherPartId} className={classNames(classes.line, classes.linkLine)}>
          <div><b>{link.number}</b> <span className={classes.muted}>{link.nameRu}</span></div>
          <SelectField label={texts.linkKind} disabledReason={locked} value={link.kind} options={KIND_OPTIONS} onChange={(kind) => patch(index, { kind: kind ?? link.kind })} />
          <CheckField label={texts.twoWay} disabledReason={locked} isChecked={link.isTwoWay} onChange={(isTwoWay) => patch(index, { isTwoWay })} />
          <ActionButton label={texts.removeLink} variant="quiet" disabledReason={locked} onClick={() => set(links.filter((_, position) => position !== index))} />
        </div>
      ))}
      {!isLocked && (
        <PartField
          key={addedCount} label={texts.addLink} value={null} whyNot={(part) => whyNot(part.partId)}
          onChange={(part) => {
            if (part === null) return
            set([...links, { otherPartId: part.partId, kind: 'analogue', isTwoWay: true, number: part.number, nameRu: part.nameRu }])
            setAddedCount(addedCount + 1)
          }}
        />
      )}
    </Card>
  )
}
