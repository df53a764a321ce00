import { useMemo, useState } from 'react'
import type { JournalEntry } from '#shared/contract/documents.ts'
import { go } from '#renderer/app/history.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDateTime, orAbsent } from '#renderer/texts/formats.ts'
import { journalTexts as texts } from '#renderer/texts/journal.ts'
import { labelOf } from '#renderer/texts/labels.ts'
import { PROCEDURE_LABELS } from '#renderer/texts/settings.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { entityLabel, entityNumber, entryTarget, orderIdOf } from './entity-name.ts'
import { factsOfEntry, isBlank, type EntryFact } from './entry-facts.ts'
import { factName, factText, type PersonNames } from './fact-value.ts'
import classes from './journal.module.css'

const SHOWN_HASH = 16

/** What was and what became of it, side by side. */
function Change({ fact, people }: { readonly fact: EntryFact; readonly people: PersonNames }) {
  const isGone = fact.after === undefined
  return (
    <div className={classes.change} role="row">
      <span className={classes.name} role="rowheader">{factName(fact.path)}</span>
      <span role="cell" className={isBlank(fact.before) ? classes.blank : fact.isChanged ? classes.was : undefined}>{fact.before === undefined ? orAbsent(null) : factText(fact.path, fact.before, people)}</span>
      <span role="cell" className={fact.isChanged ? (isGone ? classes.gone : classes.became) : undefined}>{isGone ? texts.gone : factText(fact.path, fact.after, people)}</span>
    </div>
  )
}

function Changes({ facts, people }: { readonly facts: readonly EntryFact[]; readonly people: PersonNames }) {
  return (
    <div role="table" aria-label={texts.changed}>
      <div className={classes.changeHead} role="row"><span role="columnheader">{texts.before}</span><span role="columnheader">{texts.after}</span></div>
      {facts.map((fact) => <Change key={fact.path.join('.')} fact={fact} people={people} />)}
    </div>
  )
}

function Facts({ entry, people }: { readonly entry: JournalEntry; readonly people: PersonNames }) {
  const [isAll, setAll] = useState(false)
  const { facts, hasBefore } = useMemo(() => factsOfEntry(entry.body), [entry.body])
  const telling = facts.filter((fact) => (hasBefore ? fact.isChanged : !isBlank(fact.after)))
  const shown = isAll ? facts : telling
  const quietCount = facts.length - telling.length
  return (
    <Card title={hasBefore ? texts.changed : texts.written}>
      {facts.length === 0 && <Sub>{texts.nothing}</Sub>}
      {shown.length > 0 && (hasBefore ? <Changes facts={shown} people={people} /> : <KeyValueList items={shown.map((fact) => ({ key: fact.path.join('.'), label: factName(fact.path), value: factText(fact.path, fact.after, people) }))} />)}
      {quietCount > 0 && (
        <Inline justify="between">
          <Sub>{hasBefore ? texts.unchanged(quietCount) : texts.blank(quietCount)}</Sub>
          <ActionButton variant="quiet" label={isAll ? texts.showLess : texts.showAll} onClick={() => setAll(!isAll)} />
        </Inline>
      )}
      <details className={classes.raw}>
        <summary>{texts.raw}</summary>
        <pre>{entry.body}</pre>
      </details>
    </Card>
  )
}

/** The number on the paper of the order, where the entry speaks of one. */
function useShownNumber(entry: JournalEntry): string {
  const orderId = orderIdOf(entry)
  const order = useQueryOf('orders.card', { orderId: orderId ?? 1 }, { isEnabled: orderId !== null })
  return orderId === null ? entityNumber(entry) : (order.data?.number ?? entityNumber(entry))
}

export type EntryCardProps = { readonly entry: JournalEntry; readonly personName: string; readonly people: PersonNames; readonly onSameEntity: (number: string) => void }

/** One entry: who did it, where, and what changed. */
export function EntryCard({ entry, personName, people, onSameEntity }: EntryCardProps) {
  const number = useShownNumber(entry)
  const target = entryTarget(entry)
  return (
    <>
      <Card title={labelOf(PROCEDURE_LABELS, entry.action)} sub={texts.entry(entry.seq)}>
        <KeyValueList
          items={[
            { key: 'entity', label: texts.columns.entity, value: `${entityLabel(entry)} ${number}`.trim(), isStrong: true },
            { key: 'who', label: texts.columns.who, value: personName },
            { key: 'when', label: texts.columns.when, value: formatDateTime(entry.at) },
            { key: 'device', label: texts.device, value: labelOf(texts.devices, entry.device) },
            { key: 'hash', label: texts.hash, value: <code title={entry.hash}>{entry.hash.slice(0, SHOWN_HASH)}</code> },
          ]}
        />
        <Inline>
          {target !== null && <ActionButton label={target.label} kbd="Enter" onClick={() => go(target.path)} />}
          <ActionButton label={texts.sameEntity} onClick={() => onSameEntity(number)} />
        </Inline>
      </Card>
      <Facts entry={entry} people={people} />
    </>
  )
}
