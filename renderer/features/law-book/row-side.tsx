import { useState } from 'react'
import type { EditionKind, LawEdition } from '#shared/contract/law.ts'
import { PENALTY_IDS } from '#shared/law/rule-ids.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { lawArticle, lawTexts as texts, lengthLabel, PENALTY_NAMES, rateLabel, RULE_KIND_LABELS } from '#renderer/texts/law-book.ts'
import { shownEdition } from '#renderer/texts/law-words.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { EditionDialog } from './edition-dialog.tsx'
import { newDraftOf, type Draft } from './edition-draft.ts'
import { EditionList } from './edition-list.tsx'
import { ConfidenceNote } from './edition-words.tsx'

const isPenalty = (id: string): id is (typeof PENALTY_IDS)[number] => (PENALTY_IDS as readonly string[]).includes(id)

const fact = (key: string, label: string, value: string): readonly KeyValue[] => (value === '' ? [] : [{ key, label, value }])

/** Everything of the edition in the language of the page. */
function factsOf(edition: LawEdition): readonly KeyValue[] {
  const { facts: labels } = texts
  if (edition.kind === 'rule') {
    const { facts } = edition
    return [
      { key: 'length', label: labels.length, value: lengthLabel(facts), isStrong: true },
      ...fact('event', labels.event, facts.eventRu), ...fact('addressee', labels.addressee, facts.addresseeRu), ...fact('exceptions', labels.exceptions, facts.exceptionsRu),
      { key: 'kind', label: labels.kind, value: RULE_KIND_LABELS[facts.kind] }, { key: 'moved', label: labels.moved, value: facts.isMovedByNonWorkingDay ? texts.movedYes : texts.movedNo },
      { key: 'article', label: labels.article, value: lawArticle(facts.article) },
      ...fact('penalty', labels.penalty, [facts.penaltyId !== null && isPenalty(facts.penaltyId) ? PENALTY_NAMES[facts.penaltyId] : '', facts.penaltyNote].filter((part) => part !== '').join('. ')),
    ]
  }
  if (edition.kind !== 'penalty') return []
  const { facts } = edition
  return [
    { key: 'rate', label: labels.rate, value: rateLabel(facts.rateBp), isStrong: true }, { key: 'cap', label: labels.cap, value: facts.cap === null ? texts.noCap : facts.capRu },
    { key: 'article', label: labels.article, value: lawArticle(facts.article) },
  ]
}

/** Where the chosen edition is gone: the one in force, or else the newest that stands. */
const shownOf = (editions: readonly LawEdition[]): LawEdition | undefined => editions.find(({ isInForce }) => isInForce) ?? editions.findLast(({ withdrawnAt }) => withdrawnAt === null) ?? editions.at(-1)

/** One rule or penalty: what it says, how far it can be trusted, all its editions. */
export function RowSide({ kind, code, editionId }: { readonly kind: EditionKind; readonly code: string; readonly editionId: number }) {
  const query = useQueryOf('law.rule', { code, kind })
  const { whyNot } = useSession()
  const todayOn = useToday()
  const [draft, setDraft] = useState<Draft | null>(null)
  const reason = whyNot('law.saveEdition')
  const editions = query.data?.editions ?? []
  const shown = editions.find((edition) => edition.editionId === editionId) ?? shownOf(editions)
  const addNew = () => {
    if (shown !== undefined) setDraft(newDraftOf(shown, todayOn))
  }
  useHotkeys({ Insert: { run: addNew, description: texts.newEdition, disabledReason: reason } })
  if (query.data === undefined) return <Card>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</Card>
  if (shown === undefined || (shown.kind !== 'rule' && shown.kind !== 'penalty')) return null
  const read = shownEdition(shown)
  if (read.kind !== 'rule' && read.kind !== 'penalty') return null
  const { nameRu, explainRu, confidence, confidenceNote } = read.facts
  return (
    <>
      <Card title={nameRu}>
        <p style={{ margin: 0 }}>{explainRu}</p>
        <ConfidenceNote confidence={confidence} note={confidenceNote} />
        <KeyValueList align="start" items={[...factsOf(read), { key: 'code', label: texts.columns.code, value: code, tone: 'muted' }]} />
      </Card>
      <Card title={texts.editions} actions={<ActionButton label={texts.newEdition} kbd={reason === null ? 'Insert' : undefined} disabledReason={reason} onClick={addNew} />}>
        <EditionList editions={editions} todayOn={todayOn} reason={reason} onCorrect={setDraft} />
      </Card>
      {draft !== null && <EditionDialog draft={draft} name={nameRu} onClose={() => setDraft(null)} />}
    </>
  )
}
