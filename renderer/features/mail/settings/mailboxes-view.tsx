import { useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatNumber } from '#renderer/texts/formats.ts'
import { mailSettingsTexts as texts, mailTexts, syncTexts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import type { Mailbox } from '../contract-types.ts'
import { SyncNotes } from '../sync/sync-notes.tsx'
import { useFetchMail } from '../sync/use-fetch-mail.ts'
import { useMailPulse } from '../sync/use-mail-pulse.ts'
import { MailboxForm } from './mailbox-form.tsx'
import { mailboxFieldId } from './server-fields.tsx'

type State = keyof typeof texts.state
const TONES: Readonly<Record<State, Tone>> = { off: 'plain', ok: 'ok', never: 'wait', noPassword: 'soon', trouble: 'late' }

function stateOf({ isActive, passwordState, lastTrouble, lastSyncAt }: Mailbox): State {
  if (!isActive) return 'off'
  if (passwordState !== 'kept') return 'noPassword'
  if (lastTrouble !== null) return 'trouble'
  return lastSyncAt === null ? 'never' : 'ok'
}

const COLUMNS: readonly GridColumn<Mailbox>[] = [
  { id: 'name', header: texts.columns.name, minWidth: 130, cell: (box) => <b>{box.name}</b>, text: (box) => box.name },
  { id: 'address', header: texts.columns.address, minWidth: 150, cell: (box) => box.address, text: (box) => box.address },
  { id: 'state', header: texts.columns.state, width: 130, cell: (box) => <Tag tone={TONES[stateOf(box)]}>{texts.state[stateOf(box)]}</Tag>, text: (box) => texts.state[stateOf(box)] },
  { id: 'letters', header: texts.columns.letters, width: 74, align: 'end', cell: (box) => formatNumber(box.messageCount), text: (box) => String(box.messageCount) },
]
const NONE: readonly Mailbox[] = []
const idOf = ({ mailboxId }: Mailbox): string => String(mailboxId)
const toForm = (): void => focusField(mailboxFieldId('name'))

function Reading({ chosen }: { readonly chosen: Mailbox | undefined }) {
  const { running } = useMailPulse()
  const { may } = useSession()
  const fetching = useFetchMail()
  return (
    <>
      <SyncNotes running={running} isBusy={fetching.isFetching} onRetry={fetching.fetchMail} />
      {chosen !== undefined && chosen.isActive && may('mail.sync') && (
        <Inline><ActionButton label={mailTexts.fetch} isBusy={fetching.isFetching || running.length > 0} onClick={() => fetching.fetchMail(chosen.mailboxId)} /><span>{chosen.lastSyncAt === null ? syncTexts.never : syncTexts.lastAt(chosen.lastSyncAt)}</span></Inline>
      )}
    </>
  )
}

/** Mailboxes of the centre: the list, how each is read, and the form of the chosen one. */
export function MailboxesView() {
  const query = useQueryOf('mail.mailboxes', {})
  const { whyNot } = useSession()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isNew, setNew] = useState(false)
  const rows = query.data ?? NONE
  const selected = isNew ? undefined : (rows.find((box) => idOf(box) === chosenId) ?? rows[0])
  const reason = whyNot('mail.saveMailbox')
  const addNew = () => {
    setNew(true)
    setTimeout(toForm)
  }
  useHotkeys({ Insert: { run: addNew, description: texts.add, disabledReason: reason } })
  const choose = ({ mailboxId }: { readonly mailboxId: number }) => {
    setNew(false)
    setChosenId(String(mailboxId))
  }
  const empty = <EmptyState title={texts.empty} why={texts.emptyWhy} {...(reason === null ? { action: { label: texts.add, onClick: addNew } } : {})} />
  return (
    <FilledSplit
      sideLabel={texts.connection}
      main={
        <>
          <Inline justify="end"><ActionButton label={texts.add} kbd={reason === null ? 'Insert' : undefined} disabledReason={reason} onClick={addNew} /></Inline>
          <DataGrid label={texts.list} columns={COLUMNS} rows={rows} rowId={idOf} state={queryState(query)} failed={<QueryFailed query={query} />} empty={empty} selectedId={selected === undefined ? null : idOf(selected)} onSelect={choose} onOpen={toForm} totalCount={rows.length} hasAutoFocus />
          <Reading chosen={selected} />
        </>
      }
      side={!isNew && selected === undefined ? <Card><EmptyState title={texts.chooseRow} /></Card> : <MailboxForm key={isNew ? 'new' : selected?.mailboxId} mailbox={selected ?? null} onSaved={choose} />}
    />
  )
}
