import { useMemo } from 'react'
import { PROCEDURE_NAMES } from '#shared/contract/index.ts'
import { metaOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { ENTITY_LABELS, journalTexts as texts } from '#renderer/texts/journal.ts'
import { language } from '#renderer/texts/language.ts'
import { PROCEDURE_LABELS } from '#renderer/texts/settings.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import classes from './journal.module.css'

export type JournalFilter = { readonly actor: string; readonly action: string; readonly entity: string; readonly number: string; /** The record itself, when it was not typed but pointed at. */ readonly exactId: string; readonly beforeSeq: number | null }

export const NO_FILTER: JournalFilter = { actor: '', action: '', entity: '', number: '', exactId: '', beforeSeq: null }
export const NUMBER_FIELD = 'journal-number'
const ANY = 'any'

const ACTIONS = PROCEDURE_NAMES.filter((name) => metaOf(name).kind !== 'query')
const ACTION_OPTIONS = [{ value: ANY, label: texts.filters.anyAction }, ...ACTIONS.map((value) => ({ value: String(value), label: PROCEDURE_LABELS[value] })).toSorted((left, right) => left.label.localeCompare(right.label, language))]
const ENTITY_OPTIONS = [{ value: ANY, label: texts.filters.anyEntity }, ...Object.entries(ENTITY_LABELS).map(([value, label]) => ({ value, label }))]

/** By whom, what, over what, from which entry back. */
export function JournalFilters({ filter, onChange, numberError }: { readonly filter: JournalFilter; readonly onChange: (part: Partial<JournalFilter>) => void; readonly numberError?: string | undefined }) {
  const people = useQueryOf('people.list', {})
  const personOptions = useMemo(() => [{ value: ANY, label: texts.filters.anyone }, ...(people.data ?? []).map((person) => ({ value: person.login, label: person.fullName }))], [people.data])
  const chosen = (value: string) => (value === '' ? ANY : value)
  const picked = (value: string | null) => (value === null || value === ANY ? '' : value)
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER)
  return (
    <div className={classes.filters}>
      <SelectField label={texts.filters.person} isSearchable value={chosen(filter.actor)} options={personOptions} onChange={(value) => onChange({ actor: picked(value), beforeSeq: null })} />
      <div className={classes.wide}><SelectField label={texts.filters.action} isSearchable value={chosen(filter.action)} options={ACTION_OPTIONS} onChange={(value) => onChange({ action: picked(value), beforeSeq: null })} /></div>
      <SelectField label={texts.filters.entity} isSearchable value={chosen(filter.entity)} options={ENTITY_OPTIONS} onChange={(value) => onChange({ entity: picked(value), exactId: '', beforeSeq: null })} />
      <TextField id={NUMBER_FIELD} type="search" label={texts.filters.number} placeholder={texts.filters.numberHint} value={filter.number} error={numberError} onChange={(number) => onChange({ number, exactId: '', beforeSeq: null })} />
      {isFiltered && <div className={classes.narrow}><ActionButton variant="quiet" label={texts.filters.clear} onClick={() => onChange(NO_FILTER)} /></div>}
    </div>
  )
}
