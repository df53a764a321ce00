import type { ViewBody, ViewList } from '#shared/contract/view-lists.ts'
import { ColumnsMenu, type ColumnsMenuProps } from './columns-menu.tsx'
import type { ListOfViews } from './use-list-views.ts'
import { ViewsMenu } from './views-menu.tsx'
import classes from './views.module.css'

/** Stands beside the filters of a list: its saved views and its columns. */
export function ListViews<L extends ViewList>({ columns, ...views }: ListOfViews<L> & { readonly columns?: ColumnsMenuProps['columns'] | undefined }) {
  const { now, onChange } = views
  return (
    <div className={classes.both}>
      {columns !== undefined && <ColumnsMenu columns={columns} hidden={now.hiddenColumns} onChange={(hiddenColumns) => onChange({ ...now, hiddenColumns } as ViewBody<L>)} />}
      <ViewsMenu {...views} />
    </div>
  )
}
