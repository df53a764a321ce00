import { useMemo } from 'react'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { threadTexts as texts } from '#renderer/texts/mail.ts'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import type { MailMessage } from '../contract-types.ts'
import { cleanLetter } from '../html/clean-letter.ts'
import { LetterFrame } from '../html/letter-frame.tsx'
import type { AskedLink } from './link-dialog.tsx'
import { useOwnPictures } from './use-own-pictures.ts'
import classes from './thread.module.css'

const NEVER_OLD_MS = Number.POSITIVE_INFINITY
const WORDS = { picture: texts.picture }

type Props = { readonly message: MailMessage; readonly onLink: (link: AskedLink) => void }

function Shown({ html, isCut, message, onLink }: Props & { readonly html: string; readonly isCut: boolean }) {
  const pictures = useOwnPictures(html, message.attachments)
  const letter = useMemo(() => cleanLetter(html, pictures, WORDS), [html, pictures])
  return (
    <>
      {isCut && <Note tone="soon">{texts.cut}</Note>}
      <LetterFrame letter={letter} title={texts.frame(message.from.name || message.from.address)} />
      {letter.blockedPictureCount > 0 && <div className={classes.muted}>{texts.blocked(letter.blockedPictureCount)}</div>}
      {letter.links.length > 0 && (
        <ul className={classes.links} aria-label={texts.links}>
          {letter.links.map((link) => <li key={link.no}><span>[{link.no}]</span> <button type="button" className={classes.link} data-disguised={link.isDisguised || undefined} onClick={() => onLink(link)}>{link.leadsTo}</button></li>)}
        </ul>
      )}
    </>
  )
}

/** A letter as it was drawn, in its frame; under it what was not fetched and where the links lead. */
export function MessageHtml({ message, onLink }: Props) {
  const query = useQueryOf('mail.messageHtml', { messageId: message.messageId }, { staleAfterMs: NEVER_OLD_MS })
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  const { html, isCut } = query.data
  return html === null ? <Note>{texts.noHtml}</Note> : <Shown html={html} isCut={isCut} message={message} onLink={onLink} />
}
