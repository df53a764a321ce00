import { useMemo, useState } from 'react'
import { inOtherLayout } from '#renderer/texts/keyboard-layouts.ts'
import { optionLabel, placeholderLabel } from '#renderer/texts/paper-fields.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { fieldsTexts as texts } from '#renderer/texts/templates.ts'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { fieldsOf } from '#shared/documents/papers/index.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'
import { PLACEHOLDER_GROUPS, type PlaceholderGroup } from '#shared/documents/templates/placeholders.ts'
import { blockSnippet, fieldSnippet, type Snippet } from './snippet.ts'
import { TemplateHelp } from './template-help.tsx'
import classes from './templates.module.css'

type Template = OutputOf<'templates.get'>
type NamedField = Template['placeholders'][number]

/** The head of every paper; a template never asks for it. */
const HEAD_BLOCK = 'org'

function matches({ key, label }: NamedField, typed: string): boolean {
  const words = `${key} ${label}`.toLowerCase()
  return words.includes(typed.trim().toLowerCase()) || words.includes(inOtherLayout(typed.trim()))
}

type FieldRowProps = { readonly field: NamedField; readonly isUsed: boolean; readonly answers: readonly string[]; readonly onInsert: ((snippet: Snippet) => void) | null }

function FieldRow({ field, isUsed, answers, onInsert }: FieldRowProps) {
  const snippet = fieldSnippet(field.key, field.type)
  return (
    <li>
      <button type="button" className={classes.fieldRow} disabled={onInsert === null} title={answers.length === 0 ? undefined : texts.answers(answers)} onClick={() => onInsert?.(snippet)}>
        <span className={classes.fieldLabel}>{field.label}</span>
        <span className={classes.fieldKey}>{snippet.words}</span>
        <span className={classes.fieldFacts}>
          {texts.types[field.type]}
          {field.isRequired && <Tag tone={isUsed ? 'plain' : 'late'}>{isUsed ? texts.required : `${texts.required}, ${texts.lacks}`}</Tag>}
          {!field.isRequired && isUsed && <span>{texts.used}</span>}
        </span>
      </button>
    </li>
  )
}

export type FieldsSideProps = { readonly template: Template; readonly text: string; /** Null where nothing may be changed. */ readonly onInsert: ((snippet: Snippet) => void) | null }

/** Everything a template of this paper may name; a click puts it at the cursor. */
export function FieldsSide({ template, text, onInsert }: FieldsSideProps) {
  const { kind, blocks } = template
  const placeholders = useMemo(() => template.placeholders.map((field) => ({ ...field, label: placeholderLabel(kind, field) })), [template.placeholders, kind])
  const [typed, setTyped] = useState('')
  const used = useMemo(() => parseTemplate(kind, text).used, [kind, text])
  const lacking = placeholders.filter(({ key, isRequired }) => isRequired && !used.has(key))
  const found = placeholders.filter((field) => matches(field, typed))
  const answersOf = (key: string): readonly string[] => fieldsOf(kind)[key]?.options?.map((option) => `${option.code} – ${optionLabel(kind, key, option)}`) ?? []
  const ofGroup = (group: PlaceholderGroup) => found.filter((field) => field.group === group)
  return (
    <div className={classes.sideScroll}>
      <TemplateHelp />
      {lacking.length > 0 && <Note tone="late" isLive>{texts.lacking(lacking.map(({ label }) => label))}</Note>}
      <TextField type="search" label={texts.search} placeholder={texts.searchHint} description={onInsert === null ? texts.readOnlyHint : texts.insertHint} value={typed} onChange={setTyped} />
      {typed === '' && (
        <section aria-label={texts.blocks}>
          <h3 className={classes.groupName}>{texts.blocks}</h3>
          <ul className={classes.fieldList}>
            {blocks.filter((block) => block !== HEAD_BLOCK).map((block) => {
              const snippet = blockSnippet(block)
              return (
                <li key={block}>
                  <button type="button" className={classes.fieldRow} disabled={onInsert === null} onClick={() => onInsert?.(snippet)}>
                    <span className={classes.fieldLabel}>{texts.block[block] ?? block}</span>
                    <span className={classes.fieldKey}>{snippet.words}</span>
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {PLACEHOLDER_GROUPS.filter((group) => ofGroup(group).length > 0).map((group) => (
        <section key={group} aria-label={texts.groups[group]}>
          <h3 className={classes.groupName}>{texts.groups[group]}</h3>
          <ul className={classes.fieldList}>
            {ofGroup(group).map((field) => <FieldRow key={field.key} field={field} isUsed={used.has(field.key)} answers={group === 'paper' ? answersOf(field.key) : []} onInsert={onInsert} />)}
          </ul>
        </section>
      ))}
      {found.length === 0 && <div className={classes.quiet} role="status">{texts.nothing}</div>}
    </div>
  )
}
