import { useRef, useState } from 'react'
import { LETTER_KINDS, MAIL_LANGUAGES, type LetterKind, type MailLanguage } from '#shared/mail/kinds.ts'
import type { LetterField } from '#shared/mail/letter-fields.ts'
import { checkLetter, renderLetter } from '#shared/mail/letter.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { EditorBar, EditorErrors, FilledSplit, useEditor } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { LETTER_FIELD_LABELS, LETTER_KIND_LABELS, LETTER_SAMPLES, MAIL_LANGUAGE_SHORT, letterTexts as texts } from '#renderer/texts/mail.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { Letter } from '../contract-types.ts'
import classes from './settings.module.css'

type Words = { readonly subject: string; readonly text: string }
const TEXT_ID = 'letter-template-text'
const KINDS = LETTER_KINDS.map((value) => ({ value, label: LETTER_KIND_LABELS[value] }))
const LANGUAGES = MAIL_LANGUAGES.map((value) => ({ value, label: MAIL_LANGUAGE_SHORT[value] }))

/** Fields nobody knows, in words; nothing when the letter can be filled. */
function unknownIn(text: string): string | null {
  const checked = checkLetter(text)
  return !checked.ok && checked.error.code === 'mail.template_unknown_fields' ? texts.unknown(checked.error.details.fields) : null
}

const checkWords = ({ subject, text }: Words): Readonly<Record<string, string>> => Object.fromEntries([['subject', unknownIn(subject)], ['text', unknownIn(text)]].filter(([, problem]) => problem !== null)) as Record<string, string>

function Restore({ letter }: { readonly letter: Letter }) {
  const { run, failure } = useCommand('mail.restoreLetter')
  const restore = async () => {
    if ((await run({ kind: letter.kind, language: letter.language })) !== null) showToast(texts.restored)
  }
  return <><ConfirmButton label={texts.restore} question={texts.restoreAsk} confirmLabel={texts.restoreYes} onConfirm={() => void restore()} /><FailureNote failure={failure} /></>
}

function LetterEditor({ letter, fields }: { readonly letter: Letter; readonly fields: readonly LetterField[] }) {
  const { may, whyNot } = useSession()
  const isLocked = !may('mail.saveLetter')
  const cursor = useRef<number | null>(null)
  const { kind, language } = letter
  const editor = useEditor({ command: 'mail.saveLetter', draftKey: `letter:${kind}:${language}`, saved: { subject: letter.subject, text: letter.text }, check: checkWords, toInput: (words: Words) => ({ ...words, kind, language }), onSaved: () => showToast(formTexts.saved) })
  const { value, patch } = editor
  const insert = (field: LetterField) => {
    const at = cursor.current ?? value.text.length
    const mark = `{{${field}}}`
    patch({ text: `${value.text.slice(0, at)}${mark}${value.text.slice(at)}` })
    cursor.current = at + mark.length
  }
  const noteCursor = () => { cursor.current = (document.getElementById(TEXT_ID) as HTMLTextAreaElement | null)?.selectionStart ?? null }
  const sample = LETTER_SAMPLES[language]
  return (
    <FilledSplit
      sideLabel={texts.preview}
      main={
        <Card title={LETTER_KIND_LABELS[kind]} sub={isLocked ? texts.readOnly : undefined} actions={<Tag tone={letter.isOwn ? 'ok' : 'plain'}>{letter.isOwn ? texts.own : texts.shipped}</Tag>}>
          <EditorErrors editor={editor} idOf={(field) => (field === 'text' ? TEXT_ID : `letter-template-${field}`)} />
          <TextField id="letter-template-subject" label={texts.subject} isReadOnly={isLocked} value={value.subject} error={editor.errorOf('subject')} onChange={(subject) => patch({ subject })} />
          <AreaField id={TEXT_ID} label={texts.text} rows={14} isReadOnly={isLocked} value={value.text} error={editor.errorOf('text')} onChange={(text) => patch({ text })} onBlur={noteCursor} />
          {!isLocked && (
            <>
              <div className={classes.fields} role="group" aria-label={texts.fields}>{fields.map((field) => <button key={field} type="button" className={classes.field} title={`{{${field}}}`} onClick={() => insert(field)}>{LETTER_FIELD_LABELS[field]}</button>)}</div>
              <Sub>{texts.fieldsHint}</Sub>
              <Inline justify="end">{letter.isOwn && <Restore letter={letter} />}<EditorBar editor={editor} saveLabel={texts.save} whyNot={whyNot('mail.saveLetter')} /></Inline>
            </>
          )}
        </Card>
      }
      side={
        <Card title={texts.preview}>
          <Sub>{texts.previewWhy}</Sub>
          <b>{renderLetter(value.subject, sample).text}</b>
          <div className={classes.preview} lang={language}>{renderLetter(value.text, sample).text}</div>
        </Card>
      }
    />
  )
}

/** Ready letters in three languages: own words over those the program comes with, with a sample beside. */
export function LettersView() {
  const query = useQueryOf('mail.letters', {})
  const [kind, setKind] = useState<LetterKind>('claim_notice')
  const [language, setLanguage] = useState<MailLanguage>('en')
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  const letter = query.data.letters.find((one) => one.kind === kind && one.language === language)
  return (
    <>
      <div className={classes.bar}>
        <FieldGrid columns="260px auto">
          <SelectField label={texts.kind} value={kind} options={KINDS} onChange={(value) => value !== null && setKind(value)} />
          <PickChips mode="single" label={texts.language} value={language} options={LANGUAGES} onChange={setLanguage} />
        </FieldGrid>
      </div>
      {letter !== undefined && <LetterEditor key={`${kind}-${language}`} letter={letter} fields={query.data.fields} />}
    </>
  )
}
