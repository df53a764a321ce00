import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatNumber } from '#renderer/texts/formats.ts'
import { CONNECTION_LABELS, printingTexts } from '#renderer/texts/printing.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import type { PrintDevice } from '#shared/contract/printing.ts'
import { DeviceDialog } from './device-dialog.tsx'
import { printAgain } from './print-paper.ts'
import classes from './printing.module.css'

const { settings: texts } = printingTexts
const MICRONS_PER_MM = 1_000

const shiftText = (microns: number): string => formatNumber(microns / MICRONS_PER_MM)

function DeviceRow({ device, whyNot, onEdit }: { readonly device: PrintDevice; readonly whyNot: string | null; readonly onEdit: () => void }) {
  const test = useCommand('printing.testPage')
  const remove = useCommand('printing.removeDevice')
  const { deviceId, name, connection, address, port, language } = device
  const print = async () => {
    const queued = await test.run({ deviceId })
    if (queued !== null) await printAgain(queued.jobId)
  }
  return (
    <li className={classes.job}>
      <div className={classes.jobName}>{name}</div>
      <div className={classes.actions}>
        <ActionButton label={texts.test} isBusy={test.isRunning} onClick={() => void print()} />
        <ActionButton label={texts.edit} variant="quiet" disabledReason={whyNot} onClick={onEdit} />
        <ConfirmButton label={texts.remove} question={texts.removeQuestion} confirmLabel={texts.remove} disabledReason={whyNot} onConfirm={() => void remove.run({ deviceId })} />
      </div>
      <div className={classes.meta}>
        {[texts.where(CONNECTION_LABELS[connection], address, connection === 'network' ? port : null), connection === 'driver' ? '' : language.toUpperCase(), texts.shift(shiftText(device.shiftXMicrons), shiftText(device.shiftYMicrons))].filter(Boolean).join(' · ')}
      </div>
      <FailureNote failure={test.failure ?? remove.failure} />
    </li>
  )
}

type Edited = { readonly device: PrintDevice | null }

/** Printers that burn labels dot for dot, with a sticker to measure them by. */
export function DevicesCard({ devices }: { readonly devices: readonly PrintDevice[] }) {
  const { whyNot } = useSession()
  const [edited, setEdited] = useState<Edited | null>(null)
  const reason = whyNot('printing.saveDevice')
  return (
    <Card title={texts.devices} sub={texts.devicesSub} actions={<ActionButton label={texts.newDevice} disabledReason={reason} onClick={() => setEdited({ device: null })} />}>
      {devices.length === 0 ? <EmptyState title={texts.noDevices} why={texts.noDevicesWhy} /> : (
        <>
          <ul className={classes.jobs}>{devices.map((device) => <DeviceRow key={device.deviceId} device={device} whyNot={reason} onEdit={() => setEdited({ device })} />)}</ul>
          <Sub>{texts.testWhy}</Sub>
        </>
      )}
      {edited !== null && <DeviceDialog device={edited.device} onClose={() => setEdited(null)} />}
    </Card>
  )
}
