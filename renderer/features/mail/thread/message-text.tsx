import { useMemo } from 'react'
import { threadTexts as texts } from '#renderer/texts/mail.ts'
import { leadsTo } from '../html/letter-links.ts'
import type { AskedLink } from './link-dialog.tsx'
import { textParts, textPieces } from './text-parts.ts'
import classes from './thread.module.css'

type OnLink = (link: AskedLink) => void

function Words({ text, onLink }: { readonly text: string; readonly onLink: OnLink }) {
  return (
    <div className={classes.words}>
      {textPieces(text).map((piece, index) => {
        const target = piece.isAddress ? leadsTo(piece.text) : null
        return target === null ? <span key={index}>{piece.text}</span> : <button key={index} type="button" className={classes.link} onClick={() => onLink({ ...target, isDisguised: false })}>{piece.text}</button>
      })}
    </div>
  )
}

/** A letter as plain words; what it quotes is folded. */
export function MessageText({ text, onLink }: { readonly text: string; readonly onLink: OnLink }) {
  const parts = useMemo(() => textParts(text), [text])
  return (
    <>
      {parts.map((part, index) => part.kind === 'words'
        ? <Words key={index} text={part.text} onLink={onLink} />
        : <details key={index} className={classes.quote} open={parts.length === 1}><summary>{texts.quote}</summary><Words text={part.text} onLink={onLink} /></details>)}
    </>
  )
}
