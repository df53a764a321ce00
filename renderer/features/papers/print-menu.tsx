import { Menu } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { papersTexts } from '#renderer/texts/ru/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import classes from './papers.module.css'
import { usePaperKinds, type PaperKindState } from './use-paper-kinds.ts'
import type { PaperDesk } from './use-paper-desk.tsx'

function hintOf({ papers, whyNot, missing }: PaperKindState): string {
  const newest = papers[0]
  if (newest !== undefined) return papersTexts.menuHint.again(newest.number)
  if (whyNot !== null) return papersTexts.notAvailable(whyNot)
  return missing !== null && missing.length > 0 ? papersTexts.missingCount(missing.length) : papersTexts.menuHint.make
}

/** Where the menu hangs; the button inside opens it, so the rest of what the menu gives is not taken. */
function Anchor({ ref, children }: { readonly ref?: Ref<HTMLDivElement>; readonly children: ReactNode }) {
  return <div ref={ref}>{children}</div>
}

export type PrintMenuProps = { readonly card: OrderCard; readonly desk: PaperDesk; readonly isOpen: boolean; readonly onToggle: (isOpen: boolean) => void }

/** What can be printed of the order: stored papers again, papers not made yet, and the label. */
export function PrintMenu({ card, desk, isOpen, onToggle }: PrintMenuProps) {
  const kinds = usePaperKinds(card, isOpen)
  const choose = ({ kind, papers }: PaperKindState) => {
    const newest = papers[0]
    if (newest === undefined) desk.make(kind)
    else desk.view(newest)
  }
  return (
    <Menu opened={isOpen} onChange={onToggle} position="bottom-end" width={320} shadow="md" returnFocus>
      <Menu.Target>
        <Anchor>
          <ActionButton label={papersTexts.menu} kbd="Ctrl P" isBusy={desk.busy !== null} onClick={() => onToggle(!isOpen)} />
        </Anchor>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((state) => (
          <Menu.Item key={state.kind} disabled={state.papers.length === 0 && state.whyNot !== null} onClick={() => choose(state)}>
            <span className={classes.menuItem}>
              {papersTexts.kind(state.kind)}
              <span className={classes.menuHint}>{hintOf(state)}</span>
            </span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={desk.printLabel}>
          <span className={classes.menuItem}>
            {papersTexts.label}
            <span className={classes.menuHint}>{papersTexts.labelSub}</span>
          </span>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
