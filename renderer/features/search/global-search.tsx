import { useEffect, useEffectEvent, useId, useRef, useState, type FocusEvent, type KeyboardEvent, type Ref } from 'react'
import { focusScreen } from '#renderer/app/focus-screen.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { searchTexts } from '#renderer/texts/search.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './global-search.module.css'
import { OrderLine } from './order-line.tsx'
import { useListKeys } from './use-list-keys.ts'
import { useOrderSearch } from './use-order-search.ts'

/** A serial number has one; a name has none. */
const HAS_DIGIT = /\d/

/** One search for the whole program: answers as it is typed, arrows choose, Enter opens. */
export function GlobalSearch({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const { may } = useSession()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  /** Enter was pressed before the search had answered the last letter: it opens what the answer brings. */
  const [isAwaited, setAwaited] = useState(false)
  const boxRef = useRef<HTMLDivElement>(null)
  const listId = useId()
  const { rows, isSettled, repairedText, error } = useOrderSearch(typed)
  const isEmpty = isSettled && !error && typed.trim().length > 1 && rows.length === 0
  const mayBegin = may('orders.accept') && HAS_DIGIT.test(typed)
  const isShown = isOpen && (rows.length > 0 || isEmpty)

  const leave = () => {
    setTyped('')
    setOpen(false)
    setAwaited(false)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    focusScreen()
  }
  const open = (index: number) => {
    const row = rows[index]
    if (row === undefined || !isSettled) return
    leave()
    go(paths.order(row.orderId))
  }
  const beginIntake = () => {
    leave()
    go(paths.intake(typed.trim()))
  }
  const keys = useListKeys(isShown ? rows.length : 0, open)
  const { setMarked } = keys
  useEffect(() => setMarked(0), [typed, setMarked])
  const openAwaited = useEffectEvent(() => {
    setAwaited(false)
    open(Math.max(0, keys.index))
  })
  useEffect(() => {
    if (isAwaited && isSettled) openAwaited()
  }, [isAwaited, isSettled])

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && isEmpty && mayBegin) beginIntake()
    else if (event.key === 'Enter' && !isSettled) setAwaited(true)
    else keys.press(event)
  }
  const blur = (event: FocusEvent) => {
    if (!boxRef.current?.contains(event.relatedTarget)) setOpen(false)
  }
  return (
    <div ref={boxRef} className={classes.box} role="search" onBlur={blur}>
      <div className={classes.find}>
        <input
          ref={ref}
          type="text"
          role="combobox"
          className={classes.input}
          aria-label={searchTexts.label}
          aria-expanded={isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isShown && keys.index >= 0 ? `${listId}-${keys.index}` : undefined}
          placeholder={searchTexts.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => { setTyped(event.currentTarget.value); setOpen(true); setAwaited(false) }}
          onFocus={() => setOpen(true)}
          onKeyDown={press}
        />
        <KeyHint keys="F3" />
      </div>
      <div className={classNames(classes.drop, !isShown && classes.hidden)}>
        {repairedText !== null && <div className={classes.hint} role="status">{searchTexts.repaired(repairedText)}</div>}
        <ul id={listId} role="listbox" aria-label={searchTexts.results} aria-busy={!isSettled} className={classes.list}>
          {rows.map((row, index) => (
            <li
              key={row.orderId}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === keys.index}
              className={classNames(classes.row, index === keys.index && classes.active)}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => keys.setMarked(index)}
              onClick={() => open(index)}
            >
              <OrderLine row={row} />
            </li>
          ))}
        </ul>
        {isEmpty && (
          <EmptyState
            title={searchTexts.nothing(typed.trim())}
            why={searchTexts.nothingWhy}
            action={mayBegin ? { label: searchTexts.intakeWith(typed.trim()), kbd: 'Enter', onClick: beginIntake } : { label: searchTexts.clear, kbd: 'Esc', onClick: leave }}
          />
        )}
      </div>
    </div>
  )
}
