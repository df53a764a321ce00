import { useState } from 'react'
import { TALK_CHANNELS, type TalkChannel } from '#shared/claims/kinds.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useFormDraft } from '#renderer/features/reference/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { CHANNEL_LABELS, talkTexts as texts } from '#renderer/texts/claim-life.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Stack } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { FileField } from './file-field.tsx'

type Direction = 'in' | 'out'
interface Typed { readonly on: string | null; readonly who: string; readonly channel: TalkChannel; readonly direction: Direction; readonly said: string; readonly nextStep: string; readonly nextDueOn: string | null; readonly fileId: number | null; readonly fileName: string }

const CHANNELS = TALK_CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] }))
const DIRECTIONS = (['in', 'out'] as const).map((value) => ({ value, label: texts[value] }))
const empty = (todayOn: string | null): Typed => ({ on: todayOn, who: '', channel: 'call', direction: 'in', said: '', nextStep: '', nextDueOn: null, fileId: null, fileName: '' })

/** What was said to the supplier or by them, and what comes next of it. */
export function TalkDialog({ claimId, onClose }: { readonly claimId: number; readonly onClose: () => void }) {
  const todayOn = useToday()
  const { value: form, patch, drop } = useFormDraft<Typed>(`claim-talk:${claimId}`, empty(todayOn))
  const [isFileBusy, setFileBusy] = useState(false)
  const command = useCommand('claims.addTalk')
  const change = (part: Partial<Typed>) => { patch(part); command.clear() }
  const reason = form.said.trim() === '' ? texts.needsWords : form.on === null ? texts.needsDay : form.nextDueOn !== null && form.nextStep.trim() === '' ? texts.needsStep : null
  const submit = async () => {
    const { fileName: _shown, on, ...facts } = form
    if (on === null || (await command.run({ claimId, on, ...facts })) === null) return
    drop()
    onClose()
  }
  return (
    <Dialog isOpen title={texts.add} onClose={onClose} primary={{ label: texts.save, kbd: 'Ctrl Enter', onClick: () => void submit(), isBusy: command.isRunning || isFileBusy, disabledReason: reason }}>
      <Stack gap={10}>
        <PickChips<TalkChannel> mode="single" label={texts.channel} options={CHANNELS} value={form.channel} onChange={(channel) => change({ channel })} />
        <PickChips<Direction> mode="single" label={texts.direction} options={DIRECTIONS} value={form.direction} onChange={(direction) => change({ direction })} />
        <FieldGrid columns="1fr 150px">
          <TextField label={texts.who} value={form.who} error={command.fieldErrors['who']} onChange={(who) => change({ who })} />
          <DateField label={texts.day} isRequired maxOn={todayOn ?? undefined} valueOn={form.on} error={command.fieldErrors['on']} onChange={(on) => change({ on })} />
        </FieldGrid>
        <AreaField label={texts.said} isRequired hasAutoFocus rows={4} value={form.said} error={command.fieldErrors['said']} onChange={(said) => change({ said })} />
        <FieldGrid columns="1fr 150px">
          <TextField label={texts.nextStep} value={form.nextStep} error={command.fieldErrors['nextStep']} onChange={(nextStep) => change({ nextStep })} />
          <DateField label={texts.nextDueOn} minOn={todayOn ?? undefined} valueOn={form.nextDueOn} error={command.fieldErrors['nextDueOn']} onChange={(nextDueOn) => change({ nextDueOn })} />
        </FieldGrid>
        <FileField label={texts.file} name={form.fileName} onBusy={setFileBusy} onStored={(file) => change(file === null ? { fileId: null, fileName: '' } : { fileId: file.fileId, fileName: file.name })} />
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
