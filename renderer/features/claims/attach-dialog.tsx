import { useState } from 'react'
import { LINE_FILE_KINDS, type LINE_FILE_SHOWS, type LineFileKind } from '#shared/claims/kinds.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { FILE_KIND_LABELS, FILE_SHOWS_LABELS, lineTexts } from '#renderer/texts/claim-life.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { FileField, type StoredName } from './file-field.tsx'

const { attachDialog: texts } = lineTexts
export type Shows = (typeof LINE_FILE_SHOWS)[number]

const KINDS = LINE_FILE_KINDS.map((value) => ({ value, label: FILE_KIND_LABELS[value] }))
const OTHER = 'other'
const SHOWS_BY_KIND: Readonly<Record<LineFileKind, readonly Shows[]>> = { photo: ['photo_serial_plate', 'photo_defect', 'photo_general', ''], video: ['video', ''], test_report: ['test_report', ''], other: [''] }

const kindOf = (shows: Shows): LineFileKind => LINE_FILE_KINDS.find((kind) => SHOWS_BY_KIND[kind].includes(shows)) ?? 'other'

/** A file or a link that proves the line; `shows` is what was missing when it was opened from there. */
export function AttachDialog({ line, shows, onClose }: { readonly line: ClaimLine; readonly shows: Shows; readonly onClose: () => void }) {
  const [form, setForm] = useState<{ readonly kind: LineFileKind; readonly shows: Shows; readonly file: StoredName | null; readonly link: string }>({ kind: kindOf(shows), shows, file: null, link: '' })
  const [isBusy, setBusy] = useState(false)
  const command = useCommand('claims.addLineFile')
  const change = (part: Partial<typeof form>) => { setForm((now) => ({ ...now, ...part })); command.clear() }
  const submit = async () => {
    if ((await command.run({ lineId: line.lineId, kind: form.kind, shows: form.shows, fileId: form.file?.fileId ?? null, link: form.file === null ? form.link : '' })) !== null) onClose()
  }
  const options = SHOWS_BY_KIND[form.kind].map((value) => ({ value: value === '' ? OTHER : value, label: FILE_SHOWS_LABELS[value] }))
  const choose = (value: string | null) => { const found = SHOWS_BY_KIND[form.kind].find((known) => (known === '' ? OTHER : known) === value); if (found !== undefined) change({ shows: found }) }
  return (
    <Dialog isOpen title={texts.title(line.lineNo)} onClose={onClose} primary={{ label: texts.confirm, onClick: () => void submit(), isBusy: command.isRunning || isBusy, disabledReason: form.file === null && form.link.trim() === '' ? texts.needs : null }}>
      <Stack gap={10}>
        <PickChips<LineFileKind> mode="single" label={texts.kind} options={KINDS} value={form.kind} onChange={(kind) => change({ kind, shows: SHOWS_BY_KIND[kind][0] ?? '' })} />
        <SelectField label={texts.shows} value={form.shows === '' ? OTHER : form.shows} options={options} onChange={choose} />
        <FileField label={texts.file} name={form.file?.name ?? ''} onBusy={setBusy} onStored={(file) => change({ file })} />
        {form.kind === 'video' && form.file === null && <TextField label={texts.link} value={form.link} error={command.fieldErrors['link']} onChange={(link) => change({ link })} />}
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
