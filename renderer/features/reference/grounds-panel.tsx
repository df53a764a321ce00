import { useState } from 'react'
import type { VoidingCondition } from '#shared/contract/reference.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { groundTexts as texts, referenceTexts } from '#renderer/texts/reference.ts'
import { groundWords, nameIn, OTHER_LANGUAGE, otherName } from '#renderer/texts/shipped.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { FilledSplit } from './filled-split.tsx'

const COLUMNS: readonly GridColumn<VoidingCondition>[] = [
  { id: 'name', header: texts.columns.name, minWidth: 220, cell: (ground) => <b>{nameIn(ground.name)}</b>, text: (ground) => nameIn(ground.name) },
  { id: 'photo', header: texts.columns.photo, width: 80, cell: (ground) => (ground.needsPhoto ? texts.needed : '') },
  { id: 'measurement', header: texts.columns.measurement, width: 104, cell: (ground) => (ground.needsMeasurement ? texts.needed : '') },
  { id: 'clause', header: texts.columns.clause, width: 120, cell: (ground) => (ground.needsRuleClause ? texts.neededHe : '') },
  { id: 'code', header: texts.columns.code, width: 130, cell: (ground) => ground.code, text: (ground) => ground.code },
]
/** The standard conclusion holds places the engineer fills for the case at hand. */
const PLACE_TO_FILL = /\{\w+\}/g
const idOf = (ground: VoidingCondition): string => ground.code
const NONE: readonly VoidingCondition[] = []

function GroundCard({ ground }: { readonly ground: VoidingCondition }) {
  const words = groundWords(ground)
  return (
    <>
      <Card title={nameIn(ground.name)} sub={ground.code}>
        <KeyValueList items={[{ key: 'other', label: referenceTexts.otherName, value: <span lang={OTHER_LANGUAGE}>{otherName(ground.name)}</span> }, { key: 'zh', label: referenceTexts.chinese, value: ground.name.zh }]} />
      </Card>
      <Card title={texts.evidence}>{words.evidence}</Card>
      <Card title={texts.validWhen}>{words.validWhen}</Card>
      <Card title={texts.conclusion}><span lang="ru">{ground.standardConclusion.replaceAll(PLACE_TO_FILL, texts.placeToFill)}</span></Card>
      <Sub>{texts.note}</Sub>
    </>
  )
}

/** Grounds on which a warranty may be refused, each with the evidence it needs. */
export function GroundsPanel() {
  const query = useQueryOf('reference.voidingConditions', {})
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const rows = query.data ?? NONE
  const selected = rows.find((ground) => ground.code === selectedId) ?? rows[0]
  return (
    <FilledSplit
      sideLabel={texts.list}
      main={
        <DataGrid label={texts.list} columns={COLUMNS} rows={rows} rowId={idOf} state={queryState(query)} failed={<QueryFailed query={query} />} empty={<EmptyState title={texts.empty} why={texts.emptyWhy} />} selectedId={selected?.code ?? null} onSelect={(ground) => setSelectedId(ground.code)} totalCount={rows.length} hasAutoFocus />
      }
      side={selected === undefined ? <Card><EmptyState title={referenceTexts.unchosen} why={referenceTexts.chooseRow} /></Card> : <GroundCard ground={selected} />}
    />
  )
}
