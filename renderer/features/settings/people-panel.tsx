import { useState } from 'react'
import type { Person } from '#shared/contract/people.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit, Fills } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { rolesLine } from '#renderer/texts/frame.ts'
import { referenceTexts } from '#renderer/texts/reference.ts'
import { peopleTexts as texts } from '#renderer/texts/settings.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { PersonForm, personFieldId } from './person-form.tsx'

const COLUMNS: readonly GridColumn<Person>[] = [
  { id: 'name', header: texts.columns.name, minWidth: 190, cell: (person) => <b>{person.fullName}</b>, text: (person) => person.fullName },
  { id: 'position', header: texts.columns.position, width: 170, cell: (person) => orAbsent(person.position), text: (person) => person.position },
  { id: 'login', header: texts.columns.login, width: 110, cell: (person) => person.login, text: (person) => person.login },
  { id: 'roles', header: texts.columns.roles, minWidth: 150, cell: (person) => rolesLine(person.roles), text: (person) => rolesLine(person.roles) },
  { id: 'state', header: texts.columns.state, width: 92, cell: (person) => <Tag tone={person.isActive ? 'ok' : 'plain'}>{person.isActive ? texts.active : texts.off}</Tag>, text: (person) => (person.isActive ? texts.active : texts.off) },
]
const NONE: readonly Person[] = []
const idOf = (person: Person): string => String(person.personId)
const toForm = (): void => focusField(personFieldId('fullName'))

/** Who works here, in which roles, and who may come in. */
export function PeoplePanel() {
  const query = useQueryOf('people.list', {})
  const { whyNot } = useSession()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isNew, setNew] = useState(false)
  const rows = query.data ?? NONE
  const selected = isNew ? undefined : (rows.find((person) => idOf(person) === chosenId) ?? rows[0])
  const reason = whyNot('people.save')
  const addNew = () => {
    setNew(true)
    setTimeout(toForm)
  }
  useHotkeys({ Insert: { run: addNew, description: texts.add, disabledReason: reason } })
  const choose = (person: { readonly personId: number }) => {
    setNew(false)
    setChosenId(String(person.personId))
  }
  return (
    <Fills>
      <FilledSplit
        sideLabel={texts.list}
        main={
          <>
            <Inline justify="end"><ActionButton label={texts.add} kbd={reason === null ? 'Insert' : undefined} disabledReason={reason} onClick={addNew} /></Inline>
            <DataGrid
              label={texts.list}
              columns={COLUMNS}
              rows={rows}
              rowId={idOf}
              state={queryState(query)}
              failed={<QueryFailed query={query} />}
              empty={<EmptyState title={texts.empty} />}
              selectedId={selected === undefined ? null : idOf(selected)}
              onSelect={choose}
              onOpen={toForm}
              rowTone={(person) => (person.isActive ? null : 'muted')}
              totalCount={rows.length}
              hasAutoFocus
            />
          </>
        }
        side={!isNew && selected === undefined
          ? <Card><EmptyState title={referenceTexts.unchosen} why={texts.chooseRow} /></Card>
          : <PersonForm key={isNew ? 'new' : selected?.personId} person={selected ?? null} onSaved={choose} />}
      />
    </Fills>
  )
}
