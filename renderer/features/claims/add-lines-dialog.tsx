import { useState } from 'react'
import { REMEDIES, type ClaimHead, type WaitingDefect } from '#shared/contract/claims.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { lineTexts as texts } from '#renderer/texts/claim-life.ts'
import { buildTexts } from '#renderer/texts/claims.ts'
import { REMEDY_LABELS } from '#renderer/texts/labels.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { FieldGrid, Stack } from '#renderer/ui/layout.tsx'
import { WaitingGrid } from './waiting-grid.tsx'
import { idOfWaiting } from './waiting-view.ts'

const NONE: readonly WaitingDefect[] = []
const REMEDY_OPTIONS = REMEDIES.map((value) => ({ value, label: REMEDY_LABELS[value] }))

/** Defects of the same supplier that were found since, or were left out at first. */
export function AddLinesDialog({ head, remedy, onClose }: { readonly head: ClaimHead; readonly remedy: (typeof REMEDIES)[number]; readonly onClose: () => void }) {
  const todayOn = useToday()
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState(remedy)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const command = useCommand('claims.addLines')
  const query = useQueryOf('claims.waiting', { supplierId: head.supplierId, fromOn: head.periodFromOn, toOn: todayOn ?? head.periodToOn, shipmentId: null })
  const rows = query.data ?? NONE
  const chosen = rows.filter((row) => checked.has(idOfWaiting(row)))
  const submit = async () => {
    if ((await command.run({ claimId: head.claimId, remedy: asked, sources: chosen.map(({ source, sourceId }) => ({ source, sourceId })) })) !== null) onClose()
  }
  return (
    <Dialog isOpen width="full" title={texts.addTitle} onClose={onClose} primary={{ label: texts.addConfirm(chosen.length), kbd: 'Ctrl Enter', onClick: () => void submit(), isBusy: command.isRunning, disabledReason: chosen.length === 0 ? texts.addNothing : null }}>
      <Stack gap={10}>
        <FieldGrid columns="320px"><SelectField label={buildTexts.remedy} value={asked} options={REMEDY_OPTIONS} onChange={(value) => setAsked(value ?? asked)} /></FieldGrid>
        <WaitingGrid query={query} rows={rows} filter="all" currency={head.currency} todayOn={todayOn} selectedId={selectedId} onSelect={(row) => setSelectedId(idOfWaiting(row))} checkedIds={checked} onCheckedChange={setChecked} onShowAll={() => undefined} maxHeight={360} />
        <FailureNote failure={command.failure} />
      </Stack>
    </Dialog>
  )
}
