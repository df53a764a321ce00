import { useState } from 'react'
import { openAddress } from '#renderer/rpc/host-shell.ts'
import { linkTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { mayOpen, type LetterLink } from '../html/letter-links.ts'
import classes from './thread.module.css'

export type AskedLink = Pick<LetterLink, 'address' | 'leadsTo' | 'isDisguised'>

/** Where a link really leads, before anything is opened. */
export function LinkDialog({ link, onClose }: { readonly link: AskedLink; readonly onClose: () => void }) {
  const [isRefused, setRefused] = useState(false)
  const open = async () => {
    if (await openAddress(link.address)) onClose()
    else setRefused(true)
  }
  const copy = async () => {
    await navigator.clipboard.writeText(link.address)
    showToast(texts.copied)
  }
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.open, onClick: () => void open(), isDangerous: link.isDisguised, disabledReason: mayOpen(link.address) ? null : texts.notProtected }} extraActions={<ActionButton label={texts.copy} onClick={() => void copy()} />}>
      {link.isDisguised && <Note tone="late">{texts.disguised}</Note>}
      <KeyValueList align="start" items={[{ key: 'host', label: texts.leadsTo, value: link.leadsTo, isStrong: true }, { key: 'address', label: texts.address, value: <span className={classes.address}>{link.address}</span> }]} />
      {isRefused && <Note tone="late" isLive>{texts.notOpened}</Note>}
    </Dialog>
  )
}
