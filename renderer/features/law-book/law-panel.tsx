import { useEffect, useRef, useState } from 'react'
import { Fills } from '#renderer/features/reference/index.ts'
import { LAW_SECTIONS, lawTexts as texts, type LawSection } from '#renderer/texts/law-book.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { BookFileActions } from './book-file-actions.tsx'
import { ChangesView } from './changes-view.tsx'
import { ExceptionsView } from './exceptions-view.tsx'
import { RulesView } from './rules-view.tsx'
import classes from './law-book.module.css'

const OPTIONS = LAW_SECTIONS.map((value) => ({ value, label: texts.tabs[value] }))

function Shown({ section, hasAutoFocus }: { readonly section: LawSection; readonly hasAutoFocus: boolean }) {
  switch (section) {
    case 'rules':
      return <RulesView key="rules" kind="rule" hasAutoFocus={hasAutoFocus} />
    case 'penalties':
      return <RulesView key="penalties" kind="penalty" hasAutoFocus={hasAutoFocus} />
    case 'overrides':
      return <ExceptionsView key="overrides" kind="penalty_override" />
    case 'pauses':
      return <ExceptionsView key="pauses" kind="penalty_pause" />
    case 'changes':
      return <ChangesView />
  }
}

/** The book of law: rules, penalties, their exceptions, and what has changed lately. */
export function LawPanel() {
  const [section, setSection] = useState<LawSection>('rules')
  // Arrows walk the parts at once: the focus stays on them, and goes to the search only when the screen opens.
  const isOpen = useRef(false)
  useEffect(() => { isOpen.current = true }, [])
  return (
    <Fills>
      <div className={classes.panel}>
        <Inline justify="between">
          <PickChips mode="single" label={texts.sections} isLabelHidden options={OPTIONS} value={section} onChange={setSection} />
          <BookFileActions />
        </Inline>
        <Shown section={section} hasAutoFocus={!isOpen.current} />
      </div>
    </Fills>
  )
}
