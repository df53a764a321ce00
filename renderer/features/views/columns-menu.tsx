import { Menu } from '@mantine/core'
import { viewTexts as texts } from '#renderer/texts/views.ts'
import classes from './views.module.css'

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
    <Menu position="bottom-end" width={240} shadow="md" returnFocus closeOnItemClick={false}>
      <Menu.Target>
        <button type="button" className={classes.button}><span className={classes.name}>{texts.columns}</span>{hiddenCount > 0 && <span className={classes.hint}>{texts.hiddenColumns(hiddenCount)}</span>}</button>
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown} aria-label={texts.columns}>
        {others.map(({ id, header }) => {
          const isShown = !hidden.includes(id)
          return (
            <Menu.Item key={id} role="menuitemcheckbox" aria-checked={isShown} leftSection={<span className={classes.tick} aria-hidden>{isShown ? '✓' : ''}</span>} onClick={() => onChange(isShown ? [...hidden, id] : hidden.filter((other) => other !== id))}>
              {header}
            </Menu.Item>
          )
        })}
        <Menu.Divider />
        <Menu.Item disabled={hiddenCount === 0} onClick={() => onChange([])}>{texts.allColumns}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
