import type { KeyboardEvent } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { lawTexts as texts } from '#renderer/texts/law-book.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import classes from './law-book.module.css'

const SEARCH_ID = 'law-search'

function toList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' || event.altKey) return
  event.preventDefault()
  document.querySelector<HTMLElement>('#main [role="grid"]')?.focus()
}

/** Words of a rule; the slash key leads here, the arrow down into the list. Takes the focus only when the screen opens. */
export function LawSearch({ text, onText, hasAutoFocus }: { readonly text: string; readonly onText: (text: string) => void; readonly hasAutoFocus: boolean }) {
  useHotkeys({ '/': { run: () => focusField(SEARCH_ID), description: texts.search } })
  return (
    <div className={classes.search} onKeyDown={toList}>
      <TextField id={SEARCH_ID} type="search" hasAutoFocus={hasAutoFocus} label={texts.search} placeholder={texts.searchHint} value={text} onChange={onText} />
    </div>
  )
}
