import { useToday } from '#renderer/app/use-today.ts'
import { composeTexts as texts } from '#renderer/texts/mail.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Note } from '#renderer/ui/note.tsx'
import type { LetterFiles } from './use-letter-files.ts'

const isWorkbook = ({ name }: { readonly name: string }): boolean => /\.xlsx?$/i.test(name)

export type ClaimAskProps = { readonly number: string; readonly to: readonly string[]; readonly files: LetterFiles['files']; readonly onConfirm: () => void; readonly onClose: () => void }

/** A letter with a claim is the notice to the supplier: said plainly before it goes. */
export function ClaimAsk({ number, to, files, onConfirm, onClose }: ClaimAskProps) {
  const todayOn = useToday()
  return (
    <Dialog isOpen title={texts.claimAsk.title(number)} onClose={onClose} primary={{ label: texts.claimAsk.confirm, onClick: onConfirm }}>
      {todayOn !== null && <Note>{texts.claimAsk.why(todayOn)}</Note>}
      {!files.some(isWorkbook) && <Note tone="soon">{texts.claimAsk.noWorkbook}</Note>}
      <KeyValueList align="start" items={[{ key: 'to', label: texts.claimAsk.to, value: to.join(', ') }, { key: 'files', label: texts.attachments, value: files.map(({ name }) => name).join(', ') || '–' }]} />
    </Dialog>
  )
}
