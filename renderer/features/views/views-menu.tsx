import { Menu, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { ViewList } from '#shared/contract/view-lists.ts'
import type { SavedView } from '#shared/contract/views.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { viewTexts as texts } from '#renderer/texts/views.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import type { ListOfViews, ListViewsState } from './use-list-views.ts'
import { useListViews } from './use-list-views.ts'
import { RenameViewDialog, SaveViewDialog } from './view-dialogs.tsx'
import classes from './views.module.css'

type Asked = 'save' | 'rename'
const TICK = <span aria-hidden className={classes.tick}>✓</span>

function ViewItems<L extends ViewList>({ label, views, state }: { readonly label: string; readonly views: readonly SavedView[]; readonly state: ListViewsState<L> }) {
  if (views.length === 0) return null
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {views.map((view) => {
        const isOpen = view.viewId === state.current?.viewId
        return (
          <Menu.RadioItem key={view.viewId} value={String(view.viewId)} checked={isOpen} checkIcon={TICK} closeMenuOnClick onClick={() => state.open(view)}>
            <span className={classes.item}>{view.name}{view.isShared && <span className={classes.hint}>{view.isOwn ? texts.sharedByMe : texts.sharedBy(view.owner)}</span>}</span>
          </Menu.RadioItem>
        )
      })}
      <Menu.Divider />
    </>
  )
}

/** What can be done with the open view: only what makes sense now is there. */
function CurrentItems<L extends ViewList>({ state, ask }: { readonly state: ListViewsState<L>; readonly ask: (asked: Asked) => void }) {
  const { current, isChanged, mayChange, mayShare } = state
  if (current === null) return null
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{texts.ofView(current.name)}</Menu.Label>
      {isChanged && <Menu.Item onClick={() => state.open(current)}>{texts.revert}</Menu.Item>}
      {mayChange && (isChanged || current.dropped.length > 0) && <Menu.Item onClick={() => void state.update()}>{texts.update}</Menu.Item>}
      {mayChange && <Menu.Item onClick={() => ask('rename')}>{texts.rename}…</Menu.Item>}
      {mayChange && mayShare && <Menu.Item onClick={() => state.share(!current.isShared)}>{current.isShared ? texts.unshare : texts.share}</Menu.Item>}
      {mayChange && <Menu.Item onClick={state.remove}><span className={classes.danger}>{texts.remove}</span></Menu.Item>}
    </>
  )
}

/** Saved views of the list: opens one, keeps the present look, changes or removes the open one. */
export function ViewsMenu<L extends ViewList>(props: ListOfViews<L>) {
  const state = useListViews(props)
  const [isOpen, setOpen] = useState(false)
  const [asked, ask] = useState<Asked | null>(null)
  const { current, isChanged } = state
  useHotkeys({ V: { run: () => setOpen(true), description: texts.openMenu } })
  const name = current?.name ?? texts.views
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={320} shadow="md" returnFocus hideDetached={false}>
        <Menu.Target>
          <button type="button" className={classes.button} data-named={current !== null || undefined} title={texts.openMenu}>
            <span className={classes.name}>{current !== null && <><VisuallyHidden>{texts.shown}</VisuallyHidden>{' '}</>}{name}</span>{' '}
            {isChanged && <span className={classes.hint}>{texts.isChanged}</span>} <KeyHint keys="V" />
          </button>
        </Menu.Target>
        <Menu.Dropdown className={classes.dropdown} aria-label={texts.views}>
          <ViewItems label={texts.own} views={state.own} state={state} />
          <ViewItems label={texts.shared} views={state.shared} state={state} />
          <Menu.Item onClick={() => ask('save')}>{texts.saveNew}</Menu.Item>
          <Menu.Item disabled={state.isUsual && current === null} onClick={state.toUsual}>{texts.usual}</Menu.Item>
          <CurrentItems state={state} ask={ask} />
        </Menu.Dropdown>
      </Menu>
      {asked === 'save' && <SaveViewDialog list={props.list} now={props.now} onClose={() => ask(null)} />}
      {asked === 'rename' && current !== null && <RenameViewDialog view={current} onClose={() => ask(null)} />}
    </>
  )
}
