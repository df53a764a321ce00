import { useState, type ReactNode } from 'react'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import classes from './legal-clock.module.css'

/** The arithmetic of one number, one step under another. */
export function Steps({ steps, children }: { readonly steps: readonly string[]; readonly children?: ReactNode }) {
  return (
    <div className={classes.explained}>
      <ol className={classes.steps}>
        {steps.map((step, index) => <li key={`${index} ${step}`}>{step}</li>)}
      </ol>
      {children}
    </div>
  )
}

export type FoldItem = { readonly id: string; readonly label: string; readonly content: ReactNode }

/** Quiet links side by side, each opening its explanation under all of them. */
export function Folds({ items, lead }: { readonly items: readonly FoldItem[]; /** Words before the first link, on the same line. */ readonly lead?: ReactNode }) {
  const [openIds, setOpenIds] = useState<readonly string[]>([])
  if (items.length === 0) return null
  const toggle = (id: string) => setOpenIds((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  return (
    <div className={classes.folds}>
      <div className={classes.links}>
        {lead !== undefined && <span>{lead}</span>}
        {items.map(({ id, label }) => <WhyLink key={id} isOpen={openIds.includes(id)} onClick={() => toggle(id)}>{label}</WhyLink>)}
      </div>
      {items.filter(({ id }) => openIds.includes(id)).map(({ id, content }) => <div key={id}>{content}</div>)}
    </div>
  )
}
