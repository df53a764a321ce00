import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import classes from './key-value-list.module.css'

export type KeyValue = {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
  readonly tone?: 'late' | 'soon' | 'ok' | 'muted' | undefined
  readonly isStrong?: boolean
}

/** Names at the left, values in one column at the right. */
export function KeyValueList(props: { readonly items: readonly KeyValue[]; readonly align?: 'start' | 'end' }) {
  return (
    <dl className={classNames(classes.list, props.align === 'start' && classes.start)}>
      {props.items.map((item) => (
        <div key={item.key} className={classNames(classes.pair, item.isStrong === true && classes.strong)}>
          <dt>{item.label}</dt>
          <dd className={item.tone && classes[item.tone]}>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
