import { Menu } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import classes from './board.module.css'

export interface BoardAction { readonly id: string; readonly label: string; readonly disabledReason: string | null; readonly run: () => void }

export interface BoardCardProps {
  readonly id: string
  readonly name: string
  readonly menuLabel: string
  /** The one card of the board that Tab reaches; arrows go on from it. */
  readonly isFocusStop: boolean
  readonly isMenuOpen: boolean
  readonly onMenu: (isOpen: boolean) => void
  readonly actions: readonly BoardAction[]
  readonly onOpen: () => void
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onDrag: (isDragged: boolean) => void
  readonly children: ReactNode
}

/** One card with the menu of what can be done with it. */
export function BoardCard(props: BoardCardProps) {
  const { id, name, menuLabel, isFocusStop, isMenuOpen, onMenu, actions, children } = props
  return (
    <li className={classes.card} draggable onDragStart={(event) => { event.dataTransfer.setData('text/plain', id); props.onDrag(true) }} onDragEnd={() => props.onDrag(false)}>
      <button type="button" data-card={id} className={classes.open} title={name} tabIndex={isFocusStop ? 0 : -1} onClick={props.onOpen} onFocus={props.onFocus} onKeyDown={props.onKeyDown}>
        {children}
      </button>
      <Menu opened={isMenuOpen} onChange={onMenu} position="bottom-end" width={300} shadow="md" returnFocus>
        <Menu.Target>
          <button type="button" className={classes.more} aria-label={menuLabel} title={menuLabel} tabIndex={isFocusStop ? 0 : -1}>⋯</button>
        </Menu.Target>
        <Menu.Dropdown>
          {actions.map((action) => (
            <Menu.Item key={action.id} disabled={action.disabledReason !== null} onClick={action.run}>
              <span className={classes.action}>
                {action.label}
                {action.disabledReason !== null && <span className={classes.reason}>{action.disabledReason}</span>}
              </span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
