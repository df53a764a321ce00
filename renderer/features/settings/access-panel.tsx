import { useMemo, useState } from 'react'
import type { ProcedureName } from '#shared/contract/index.ts'
import { mayCall } from '#shared/contract/access.ts'
import { ROLES, type Role } from '#shared/contract/roles.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { RAIL } from '#renderer/app/rail-items.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { metaOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { frameTexts } from '#renderer/texts/frame.ts'
import { labelOf, ROLE_LABELS } from '#renderer/texts/labels.ts'
import { accessTexts as texts, FEATURE_LABELS, PROCEDURE_LABELS } from '#renderer/texts/settings.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import classes from './access-panel.module.css'

type Row = OutputOf<'people.access'>[number]
const ALL = 'all'

const featureOf = (row: Row): string => row.procedure.split('.')[0] ?? ''
const nameOf = (row: Row): string => labelOf(PROCEDURE_LABELS, row.procedure)
const mayRow = (row: Row, role: Role): boolean => row.isPublic || row.roles.includes(role)

function Seen({ role }: { readonly role: Role }) {
  const seen = RAIL.filter((place) => mayCall(place.needs, [role])).map((place) => frameTexts.rail[place.id])
  return <Sub>{texts.sees}: {seen.join(', ')}.</Sub>
}

function Cell({ row, role }: { readonly row: Row; readonly role: Role }) {
  const may = mayRow(row, role)
  return (
    <td className={may ? classes.may : classes.mayNot}>
      <span aria-hidden="true">{may ? '✓' : '·'}</span>
      <span className={classes.spoken}>{may ? texts.may : texts.mayNot}</span>
    </td>
  )
}

function Group({ feature, rows, roles }: { readonly feature: string; readonly rows: readonly Row[]; readonly roles: readonly Role[] }) {
  return (
    <tbody>
      <tr className={classes.group}><th scope="rowgroup" colSpan={roles.length + 2}>{labelOf(FEATURE_LABELS, feature)}</th></tr>
      {rows.map((row) => (
        <tr key={row.procedure}>
          <th scope="row" title={row.procedure}>{nameOf(row)}</th>
          <td className={classes.kind}>{row.isPublic ? texts.anybody : metaOf(row.procedure as ProcedureName).kind === 'query' ? texts.reads : texts.changes}</td>
          {roles.map((role) => <Cell key={role} row={row} role={role} />)}
        </tr>
      ))}
    </tbody>
  )
}

/** The table of rights as the core enforces it, by parts of the work; for one role, what it will see. */
export function AccessPanel() {
  const query = useQueryOf('people.access', {})
  const [role, setRole] = useState<Role | typeof ALL>(ALL)
  const [text, setText] = useState('')
  const features = Object.keys(FEATURE_LABELS)
  const shown = useMemo(() => {
    const words = text.trim().toLowerCase()
    return (query.data ?? []).filter((row) => (role === ALL || mayRow(row, role)) && nameOf(row).toLowerCase().includes(words))
  }, [query.data, role, text])
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  const roles = role === ALL ? ROLES : [role]
  const options = [{ value: ALL, label: texts.all }, ...ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))] as const
  return (
    <>
      <div className={classes.bar}>
        <PickChips mode="single" label={texts.filter} value={role} options={options} onChange={setRole} />
        <TextField type="search" label={texts.search} placeholder={texts.searchHint} value={text} onChange={setText} />
        <span className={classes.count}>{texts.count(shown.length)}</span>
      </div>
      {role === ALL ? <Sub>{texts.note}</Sub> : <Seen role={role} />}
      {shown.length === 0 ? <EmptyState title={texts.nothing} why={texts.nothingWhy} /> : (
        <div className={classes.box} tabIndex={0} role="region" aria-label={texts.table}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{texts.action}</th>
                <th scope="col" />
                {roles.map((known) => <th key={known} scope="col" className={classes.role}>{ROLE_LABELS[known]}</th>)}
              </tr>
            </thead>
            {features.map((feature) => {
              const rows = shown.filter((row) => featureOf(row) === feature)
              return rows.length === 0 ? null : <Group key={feature} feature={feature} rows={rows} roles={roles} />
            })}
          </table>
        </div>
      )}
    </>
  )
}
