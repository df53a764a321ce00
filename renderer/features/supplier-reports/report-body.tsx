import type { ComponentProps, ReactNode } from 'react'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import classes from './reports.module.css'

/** The period and the supplier all reports are asked for; null supplier: all of them. */
export interface Asked { readonly supplierId: number | null; readonly fromOn: string; readonly toOn: string }
export type ReportProps = { readonly asked: Asked }

type Read<T> = ComponentProps<typeof QueryFailed>['query'] & { readonly isPending: boolean; readonly isError: boolean; readonly data: T | undefined }

/** A report once it has been read; until then, what became of the reading. */
export function ReportBody<T>({ query, children }: { readonly query: Read<T>; readonly children: (data: T) => ReactNode }) {
  if (queryState(query) === 'error') return <QueryFailed query={query} />
  return query.data === undefined ? <SkeletonRows /> : children(query.data)
}

export interface Figure { readonly key: string; readonly label: string; readonly value: string }

/** Totals of a report in one line. */
export function Figures({ items }: { readonly items: readonly Figure[] }) {
  return <dl className={classes.figures}>{items.map(({ key, label, value }) => <div key={key}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
}
