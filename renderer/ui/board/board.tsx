import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { BoardCard, type BoardAction } from './board-card.tsx'
import { walkBoard } from './walk-board.ts'
import classes from './board.module.css'

export interface BoardColumn<C> {
  readonly id: string
  readonly title: string
  /** Said beside the title: count and sums. */
  readonly sum?: ReactNode
  readonly cards: readonly C[]
  /** What an empty column says. */
  readonly empty: string
}

export interface BoardProps<C> {
  readonly label: string
  readonly columns: readonly BoardColumn<C>[]
  readonly cardId: (card: C) => string
  readonly cardName: (card: C) => string
  readonly renderCard: (card: C) => ReactNode
  readonly onOpen: (card: C) => void
  /** Everything that can be done with the card, what is closed with its reason. */
  readonly actionsOf: (card: C) => readonly BoardAction[]
  readonly menuLabel: (card: C) => string
  /** The action a drop onto that column means; null where it means nothing. */
  readonly dropOn: (card: C, columnId: string) => BoardAction | null
}

/** Cards in columns. Arrows walk over them, Enter opens, M or the menu key shows where a card can go; dragging is only one of the ways. */
export function Board<C>(props: BoardProps<C>) {
  const { label, columns, cardId } = props
  const [heldId, setHeldId] = useState<string | null>(null)
  const [menuId, setMenuId] = useState<string | null>(null)
  const [dragged, setDragged] = useState<C | null>(null)
  const boardRef = useRef<HTMLDivElement>(null)
  const grid = columns.map((column) => column.cards.map(cardId))
  const focusId = heldId !== null && grid.some((ids) => ids.includes(heldId)) ? heldId : grid.flat()[0]
  const press = (event: KeyboardEvent, id: string) => {
    if (event.code === 'KeyM' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault()
      setMenuId(id)
      return
    }
    const next = walkBoard(grid, id, event.key)
    if (next === null) return
    event.preventDefault()
    setHeldId(next)
    boardRef.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    <div ref={boardRef} className={classes.board} role="group" aria-label={label}>
      {columns.map((column) => (
        <Column key={column.id} column={column} props={props} dragged={dragged}>
          {column.cards.map((card) => (
            <BoardCard
              key={cardId(card)}
              id={cardId(card)}
              name={props.cardName(card)}
              menuLabel={props.menuLabel(card)}
              isFocusStop={cardId(card) === focusId}
              isMenuOpen={menuId === cardId(card)}
              onMenu={(isOpen) => setMenuId(isOpen ? cardId(card) : null)}
              actions={props.actionsOf(card)}
              onOpen={() => props.onOpen(card)}
              onFocus={() => setHeldId(cardId(card))}
              onKeyDown={(event) => press(event, cardId(card))}
              onDrag={(isDragged) => setDragged(isDragged ? card : null)}
            >
              {props.renderCard(card)}
            </BoardCard>
          ))}
        </Column>
      ))}
    </div>
  )
}

function Column<C>({ column, props, dragged, children }: { readonly column: BoardColumn<C>; readonly props: BoardProps<C>; readonly dragged: C | null; readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false)
  const action = dragged === null ? null : props.dropOn(dragged, column.id)
  const isOpen = action !== null && action.disabledReason === null
  const over = (event: DragEvent) => {
    if (!isOpen) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (isOpen) action.run()
  }
  return (
    <section className={classNames(classes.column, isOver && isOpen && classes.over, dragged !== null && !isOpen && classes.closed)} aria-label={column.title} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <header className={classes.head}>
        <h2>{column.title}</h2>
        <span className={classes.count}>{column.cards.length}</span>
        {column.sum !== undefined && <div className={classes.sum}>{column.sum}</div>}
      </header>
      <ul className={classes.cards}>
        {children}
        {column.cards.length === 0 && <li className={classes.empty}>{column.empty}</li>}
      </ul>
    </section>
  )
}
