import { useEffect, useRef, useState } from 'react'
import type { IncomingPhoto } from '#shared/contract/pictures.ts'
import type { OutputOf } from '#shared/contract/index.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { callCore } from '#renderer/rpc/client.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatTime } from '#renderer/texts/formats.ts'
import { language } from '#renderer/texts/language.ts'
import { photosTexts, PICTURE_REFUSAL_LABELS } from '#renderer/texts/photos.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import classes from './photo-sources.module.css'
import { QrCode } from './qr-code.tsx'

const LOOK_EVERY_MS = 1_000
type Ticket = OutputOf<'pictures.openPhone'>

export type PhoneDialogProps = { readonly label: string; readonly onIncoming: (photos: readonly IncomingPhoto[]) => void; readonly onClose: () => void }

/** The code that opens the page is asked for when the dialog opens and closed with it; a second one replaces the first. */
function useTicket(label: string) {
  const command = useCommand('pictures.openPhone')
  const [ticket, setTicket] = useState<Ticket | null>(null)
  const live = useRef<string | null>(null)
  const closeLive = () => {
    if (live.current !== null) void callCore('pictures.closePhone', { ticketId: live.current }, { commandId: crypto.randomUUID() }).catch(() => undefined) // It ends by itself in ten minutes.
    live.current = null
  }
  const ask = async (address: string | null) => {
    closeLive()
    const made = await command.run({ label, address, language })
    live.current = made?.ticketId ?? null
    setTicket(made)
  }
  useEffect(() => {
    void ask(null)
    return closeLive
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as the dialog opens
  }, [])
  return { ticket, ask, failure: command.failure, isAsking: command.isRunning }
}

/** Each picture of this code is handed over once, as it comes. */
function useArrivals(ticketId: string | null, onIncoming: (photos: readonly IncomingPhoto[]) => void): void {
  const { data } = useQueryOf('pictures.incoming', {}, { isEnabled: ticketId !== null, refetchEveryMs: LOOK_EVERY_MS })
  const handed = useRef(new Set<number>())
  useEffect(() => {
    const came = (data ?? []).filter((photo) => photo.ticketId === ticketId && !handed.current.has(photo.incomingId))
    came.forEach(({ incomingId }) => handed.current.add(incomingId))
    if (came.length > 0) onIncoming(came)
  }, [data, ticketId, onIncoming])
}

/** «Снять телефоном»: the code, what happens on the phone, and what it sent. */
export function PhoneDialog({ label, onIncoming, onClose }: PhoneDialogProps) {
  const texts = photosTexts.phone
  const { ticket, ask, failure, isAsking } = useTicket(label)
  useArrivals(ticket?.ticketId ?? null, onIncoming)
  return (
    <Dialog isOpen width="normal" title={texts.title(label)} onClose={onClose} primary={{ label: texts.done, onClick: onClose }} cancelLabel={texts.close}>
      <FailureNote failure={failure} />
      {failure !== null && <ActionButton label={texts.again} isBusy={isAsking} onClick={() => void ask(null)} />}
      {ticket !== null && <TicketView ticket={ticket} onAsk={(address) => void ask(address)} isAsking={isAsking} />}
    </Dialog>
  )
}

function TicketView({ ticket, onAsk, isAsking }: { readonly ticket: Ticket; readonly onAsk: (address: string) => void; readonly isAsking: boolean }) {
  const texts = photosTexts.phone
  const state = useQueryOf('pictures.phoneState', { ticketId: ticket.ticketId }, { refetchEveryMs: LOOK_EVERY_MS }).data ?? { state: 'waiting' as const, receivedCount: 0, refused: [] }
  const isClosed = state.state === 'closed'
  return (
    <div className={classes.phone}>
      <div className={classes.code} data-closed={isClosed || undefined}><QrCode rows={ticket.qr} label={texts.code} /></div>
      <div className={classes.words}>
        <ol>{texts.steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <div className={classes.address}>{ticket.address}</div>
        {ticket.addresses.length > 1 && <SelectField label={texts.network} value={ticket.chosen} options={ticket.addresses.map((value) => ({ value, label: value }))} onChange={(value) => { if (value !== null) onAsk(value) }} />}
        <Note tone={isClosed ? 'soon' : state.receivedCount > 0 ? 'ok' : 'info'} isLive action={isClosed ? <ActionButton label={texts.newCode} isBusy={isAsking} onClick={() => onAsk(ticket.chosen)} /> : undefined}>
          {isClosed ? texts.closed : state.receivedCount > 0 ? texts.received(state.receivedCount) : texts[state.state === 'opened' ? 'opened' : 'waiting']}
        </Note>
        {state.refused.length > 0 && <ul aria-label={texts.refused}>{state.refused.map(({ name, reason }, index) => <li key={index}>{name}: {PICTURE_REFUSAL_LABELS[reason]}</li>)}</ul>}
        <span className={classes.address}>{texts.until(formatTime(ticket.expiresAt))}</span>
      </div>
    </div>
  )
}
