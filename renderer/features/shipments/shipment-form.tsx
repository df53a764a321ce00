import { useRef } from 'react'
import type { ShipmentWarning } from '#shared/contract/shipments.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { EditorBar, EditorErrors, EditorHead, fieldNames, useEditor } from '#renderer/features/reference/index.ts'
import type { CallFailure } from '#renderer/rpc/call-failure.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { shipmentCardTexts, shipmentFormTexts as texts, shipmentWarningText } from '#renderer/texts/shipments.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { checkShipment, EMPTY_SHIPMENT, shipmentDraftOf, shipmentInputOf, type ShipmentDraft } from './shipment-draft.ts'
import { shipmentFieldId } from './shipment-field.tsx'
import { CarriageCard, LinksCard, PapersCard } from './shipment-head-fields.tsx'
import { ShipmentLinesEditor } from './shipment-lines-editor.tsx'
import classes from './shipments.module.css'

type Shipment = OutputOf<'shipments.get'>
const nameOf = fieldNames(texts.fields)

const warningsOf = (failure: CallFailure | null): readonly ShipmentWarning[] => (failure?.kind === 'refusal' && failure.code === 'shipments.doubtful' ? failure.details.warnings : [])

/** What looks doubtful; a person who has read it keeps it as it is. */
function Doubts({ warnings, onKeep }: { readonly warnings: readonly ShipmentWarning[]; readonly onKeep: () => void }) {
  return (
    <Note tone="soon" isLive action={<ActionButton label={texts.saveAsIs} onClick={onKeep} />}>
      <b>{texts.doubtful}</b>
      <ul className={classes.warnings}>{warnings.map((warning, index) => <li key={index}>{shipmentWarningText(warning)}</li>)}</ul>
    </Note>
  )
}

/** A shipment as its papers tell it: whose, how it came, what is in it. */
export function ShipmentForm({ shipment }: { readonly shipment: Shipment | null }) {
  const { whyNot } = useSession()
  const shipmentId = shipment?.head.shipmentId ?? null
  const keeps = useRef(false)
  const toCard = () => go(paths.suppliers(shipmentId === null ? 'shipments' : `shipments/${shipmentId}`))
  const editor = useEditor({
    command: 'shipments.save', draftKey: `shipment:${shipmentId ?? 'new'}`, saved: shipment === null ? EMPTY_SHIPMENT : shipmentDraftOf(shipment), check: checkShipment,
    toInput: (draft: ShipmentDraft) => shipmentInputOf(draft, shipmentId, keeps.current),
    onSaved: (saved) => { showToast(texts.saved(saved.number)); go(paths.suppliers(`shipments/${saved.shipmentId}`)) },
  })
  const warnings = warningsOf(editor.failure)
  const save = (keepsWarnings: boolean) => {
    keeps.current = keepsWarnings
    editor.save()
  }
  return (
    <div className={classes.page}>
      <EditorHead
        title={shipment === null ? texts.newTitle : shipmentCardTexts.title(shipment.head.number)}
        sub={editor.isDirty ? formTexts.keptDraft : undefined}
        bar={<EditorBar editor={{ ...editor, save: () => save(false) }} saveLabel={texts.save} isNew={shipment === null} whyNot={whyNot('shipments.save')} onBack={toCard} />}
        errors={warnings.length > 0 ? <Doubts warnings={warnings} onKeep={() => save(true)} /> : <EditorErrors editor={editor} idOf={shipmentFieldId} nameOf={nameOf} />}
      />
      <PapersCard editor={editor} isNew={shipment === null} />
      <CarriageCard editor={editor} />
      <Card title={texts.lines}><ShipmentLinesEditor editor={editor} /></Card>
      {editor.value.supplierId !== null && <LinksCard editor={editor} />}
    </div>
  )
}

export function ShipmentFormOf({ shipmentId }: { readonly shipmentId: number }) {
  const query = useQueryOf('shipments.get', { shipmentId })
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  return <ShipmentForm shipment={query.data} />
}
