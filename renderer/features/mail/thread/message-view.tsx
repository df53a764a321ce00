import { useState } from 'react'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { formatDateTime, formatShortMoment } from '#renderer/texts/formats.ts'
import { MESSAGE_PROBLEM_TEXTS, queueTexts, threadTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { MailMessage } from '../contract-types.ts'
import { mailView, useMailView } from '../mail-view.ts'
import { Attachments } from './attachments.tsx'
import { LinkDialog, type AskedLink } from './link-dialog.tsx'
import { MessageHtml } from './message-html.tsx'
import { MessageText } from './message-text.tsx'
import classes from './thread.module.css'

const SNIPPET_CHARS = 140

type Person = MailMessage['from']
export const personName = ({ name, address }: Person): string => (name === '' ? address : name)
const withAddress = ({ name, address }: Person): string => (name === '' || name === address ? address : `${name} <${address}>`)

export type MessageViewProps = { readonly message: MailMessage; readonly isOpen: boolean; readonly onToggle: () => void; readonly onAnswer: ((fileId: number) => void) | null }

function Folded({ message, onToggle }: Pick<MessageViewProps, 'message' | 'onToggle'>) {
  const files = message.attachments.filter(({ isInline }) => !isInline).length
  return (
    <button type="button" className={classes.folded} aria-expanded={false} aria-label={texts.open(personName(message.from))} onClick={onToggle}>
      <b>{message.direction === 'out' ? texts.we : personName(message.from)}</b>
      <span className={classes.snippet}>{message.text.slice(0, SNIPPET_CHARS).replaceAll(/\s+/g, ' ')}</span>
      {message.problems.length > 0 && <Tag tone="soon">{queueTexts.problem}</Tag>}
      {files > 0 && <Tag>{queueTexts.attachments(files)}</Tag>}
      <time dateTime={message.sentAt}>{formatShortMoment(message.sentAt)}</time>
    </button>
  )
}

function Head({ message, onToggle }: Pick<MessageViewProps, 'message' | 'onToggle'>) {
  const name = personName(message.from)
  return (
    <div className={classes.messageHead}>
      <button type="button" className={classes.fold} aria-expanded aria-label={texts.fold(name)} onClick={onToggle}><b>{message.direction === 'out' ? `${texts.we}: ${name}` : name}</b></button>
      <time dateTime={message.sentAt}>{formatDateTime(message.sentAt)}</time>
      <div className={classes.addresses}>{message.direction === 'in' && message.from.name !== '' && `${message.from.address} · `}{texts.to}: {message.to.map(withAddress).join(', ') || '–'}{message.cc.length > 0 && ` · ${texts.cc}: ${message.cc.map(withAddress).join(', ')}`}</div>
    </div>
  )
}

/** One letter of a thread, folded to a line or open: who, when, what was wrong with it, its words and files. */
export function MessageView({ message, isOpen, onToggle, onAnswer }: MessageViewProps) {
  const isStyled = useMailView((state) => state.isStyled) && message.hasHtml
  const [asked, setAsked] = useState<AskedLink | null>(null)
  if (!isOpen) return <Folded message={message} onToggle={onToggle} />
  return (
    <article className={classes.message} data-direction={message.direction} aria-label={texts.open(personName(message.from))}>
      <Head message={message} onToggle={onToggle} />
      {message.problems.map((problem) => <Note key={problem} tone="soon">{MESSAGE_PROBLEM_TEXTS[problem]}</Note>)}
      {isStyled ? <MessageHtml message={message} onLink={setAsked} /> : <MessageText text={message.text} onLink={setAsked} />}
      <Attachments attachments={message.attachments.filter(({ isInline }) => !isInline || !message.hasHtml)} onAnswer={message.direction === 'in' ? onAnswer : null} />
      <div className={classes.foot}>
        {message.hasHtml && <ActionButton variant="quiet" label={isStyled ? texts.plain : texts.styled} onClick={() => mailView.style(!isStyled)} />}
        {message.rawFileId !== null && <ActionButton variant="quiet" label={texts.raw} title={texts.rawHint} onClick={() => message.rawFileId !== null && void saveStoredFile(message.rawFileId, `${message.subject || queueTexts.noSubject}.eml`)} />}
      </div>
      {asked !== null && <LinkDialog link={asked} onClose={() => setAsked(null)} />}
    </article>
  )
}
