import { useState } from 'react'
import { questionTexts as texts } from '#renderer/texts/counts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Inline, Stack } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import type { Question } from './scan-state.ts'
import type { Scanning } from './use-scanning.ts'

type Of<K extends Question['kind']> = Extract<Question, { kind: K }>

interface Props { readonly scanning: Scanning; /** The cursor goes back to the codes. */ readonly onAnswered: () => void }

function LotQuestion({ question, scanning, onAnswered }: Props & { readonly question: Of<'lot'> }) {
  const [lot, setLot] = useState('')
  const isEmpty = lot.trim() === ''
  const save = () => {
    if (isEmpty) return
    scanning.answer(question.ask, { partId: question.part.partId, lot: lot.trim() })
    onAnswered()
  }
  return (
    <Stack gap={8}>
      <b>{texts.lot(question.part.number)}</b>
      <Inline>
        <TextField label={texts.lotField} isRequired hasAutoFocus value={lot} onChange={setLot} onEnter={save} />
        <ActionButton variant="main" label={texts.lotYes} kbd="Enter" disabledReason={isEmpty ? texts.lotNeeded : null} onClick={save} />
        <No scanning={scanning} onAnswered={onAnswered} />
      </Inline>
    </Stack>
  )
}

function No({ scanning, onAnswered }: Props) {
  return <ActionButton label={texts.no} onClick={() => { scanning.refuseQuestion(); onAnswered() }} />
}

function SeveralQuestion({ question, scanning, onAnswered }: Props & { readonly question: Of<'several'> }) {
  const { ask, parts } = question
  const choose = (partId: number, serial: string) => {
    scanning.answer(ask, { partId, serial: ask.serial === '' ? serial : ask.serial })
    onAnswered()
  }
  return (
    <Stack gap={8}>
      <b>{texts.several(ask.code)}</b>
      <Inline>
        {parts.map(({ partId, number, nameRu, serial }) => <ActionButton key={`${partId} ${serial}`} label={`${number} ${nameRu}`} onClick={() => choose(partId, serial)} />)}
        <No scanning={scanning} onAnswered={onAnswered} />
      </Inline>
    </Stack>
  )
}

function YesNo({ question, scanning, onYes, onAnswered }: Props & { readonly question: Of<'found' | 'switch'>; readonly onYes: () => void }) {
  const isFound = question.kind === 'found'
  return (
    <Stack gap={8}>
      <b>{isFound ? texts.found(question.ask.code, question.part.number) : texts.switchTo(question.cell.bin)}</b>
      {!isFound && <span>{texts.switchWhy}</span>}
      <Inline>
        <ActionButton variant="main" label={isFound ? texts.foundYes : texts.switchYes} kbd="Enter" onClick={() => { onYes(); onAnswered() }} />
        <No scanning={scanning} onAnswered={onAnswered} />
      </Inline>
    </Stack>
  )
}

/** Asks about a code that cannot be counted by itself. The cursor stays in the field of codes, where Enter says yes. */
export function QuestionCard({ question, ...props }: Props & { readonly question: Question; readonly onYes: () => void }) {
  const { scanning, onAnswered } = props
  return (
    <Note tone="soon" isLive>
      {question.kind === 'serial' && texts.serial(question.part.number)}
      {question.kind === 'lot' && <LotQuestion question={question} scanning={scanning} onAnswered={onAnswered} />}
      {question.kind === 'several' && <SeveralQuestion question={question} scanning={scanning} onAnswered={onAnswered} />}
      {(question.kind === 'found' || question.kind === 'switch') && <YesNo question={question} {...props} />}
    </Note>
  )
}
