import { Menu } from '@mantine/core'
import { viewTexts as texts } from '#renderer/texts/views.ts'
import classes from './views.module.css'

const TICK = <span aria-hidden className={classes.tick}>✓</span>

export type ColumnsMenuProps = {
  readonly columns: readonly { readonly id: string; readonly header: string }[]
  readonly hidden: readonly string[]
  readonly onChange: (hidden: readonly string[]) => void
}

/** Which columns the list has. The first, by which a row is known, always stays. */
export function ColumnsMenu({ columns, hidden, onChange }: ColumnsMenuProps) {
  const [, ...others] = columns
  const hiddenCount = others.filter(({ id }) => hidden.includes(id)).length
  return (
    <Menu position="bottom-end" width={240} shadow="md" returnFocus hideDetached={false}>
      <Menu.Target>
        <button type="button" className={classes.button}><span className={classes.name}>{texts.columns}</span>{hiddenCount > 0 && <span className={classes.hint}>{texts.hiddenColumns(hiddenCount)}</span>}</button>
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown} aria-label={texts.columns}>
        {others.map(({ id, header }) => {
          const isShown = !hidden.includes(id)
          return (
            <Menu.CheckboxItem key={id} checked={isShown} checkIcon={TICK} onChange={() => onChange(isShown ? [...hidden, id] : hidden.filter((other) => other !== id))}>
              {header}
            </Menu.CheckboxItem>
          )
        })}
        <Menu.Divider />
        <Menu.Item disabled={hiddenCount === 0} closeMenuOnClick={false} onClick={() => onChange([])}>{texts.allColumns}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
