import { memo, useImperativeHandle, useMemo, useRef, type Ref } from 'react'
import { templatesTexts } from '#renderer/texts/templates.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import type { TemplateProblem } from '#shared/contract/templates.ts'
import { lineTokens } from './line-tokens.ts'
import { positionOf, wordsToInsert, type Snippet } from './snippet.ts'
import classes from './text-sheet.module.css'

const { editor: texts } = templatesTexts

export type TextSheetHandle = {
  readonly insert: (snippet: Snippet) => void
  /** Puts the cursor there. Units: line and column from one. */
  readonly goTo: (line: number, column: number) => void
}

/** One line as it is seen under the field: its number, its colours, what is wrong with it. */
const SheetLine = memo(function SheetLine({ text, no, problem }: { readonly text: string; readonly no: number; readonly problem: string | null }) {
  return (
    <div className={classNames(classes.line, problem !== null && classes.wrong)}>
      <span className={classes.no}>{no}</span>
      {lineTokens(text).map((token, index) => <span key={index} className={classes[token.look]}>{token.text}</span>)}
      {problem !== null && <span className={classes.problem}>{problem}</span>}
    </div>
  )
})

export type TextSheetProps = {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly problems: readonly TemplateProblem[]
  readonly isReadOnly: boolean
  /** Element that says what is wrong. */
  readonly problemsId: string
  readonly ref: Ref<TextSheetHandle>
}

/** Types as a person would, so that Ctrl+Z takes it back; false where the browser cannot. */
const typeIn = (words: string): boolean => typeof document.execCommand === 'function' && document.execCommand('insertText', false, words)

/**
 * A text with numbered lines. The field is transparent and lies over a copy of its text that is coloured line by line;
 * both break lines alike.
 */
export function TextSheet({ text, onChange, problems, isReadOnly, problemsId, ref }: TextSheetProps) {
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const lines = useMemo(() => text.split('\n'), [text])
  const byLine = useMemo(() => Map.groupBy(problems, ({ line }) => line), [problems])
  useImperativeHandle(ref, () => ({
    insert: (snippet) => {
      const field = fieldRef.current
      if (field === null || field.readOnly) return
      const { selectionStart, selectionEnd, value } = field
      const words = wordsToInsert(value, selectionStart, selectionEnd, snippet)
      field.focus()
      if (typeIn(words)) return
      onChange(value.slice(0, selectionStart) + words + value.slice(selectionEnd))
      setTimeout(() => field.setSelectionRange(selectionStart + words.length, selectionStart + words.length))
    },
    goTo: (line, column) => {
      const field = fieldRef.current
      if (field === null) return
      const at = positionOf(field.value, line, column)
      field.setSelectionRange(at, at)
      field.focus({ preventScroll: true })
      field.previousElementSibling?.children[line - 1]?.scrollIntoView?.({ block: 'center' })
    },
  }))
  return (
    <div className={classes.box}>
      <div className={classes.sheet}>
        <div className={classes.copy} aria-hidden="true" lang="ru">
          {lines.map((line, index) => <SheetLine key={index} text={line} no={index + 1} problem={byLine.get(index + 1)?.map(({ message }) => message).join('; ') ?? null} />)}
        </div>
        <textarea
          ref={fieldRef}
          className={classes.typed}
          lang="ru"
          aria-label={texts.label}
          aria-invalid={problems.length > 0}
          aria-describedby={problemsId}
          spellCheck={false}
          autoComplete="off"
          readOnly={isReadOnly}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}
