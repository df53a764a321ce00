import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { NumberField } from '#renderer/features/reference/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { CONNECTION_LABELS, LANGUAGE_LABELS, printingTexts } from '#renderer/texts/printing.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Stack } from '#renderer/ui/layout.tsx'
import type { PrintDevice } from '#shared/contract/printing.ts'
import { CONNECTIONS, RAW_LANGUAGES, RAW_PORT } from '#shared/printing/devices.ts'
import { useSystemPrinters } from './use-system-printers.ts'

const { device: texts } = printingTexts
const MICRONS_PER_MM = 1_000
const MAX_SHIFT_MM = 10
const CONNECTION_OPTIONS = CONNECTIONS.map((value) => ({ value, label: CONNECTION_LABELS[value] }))
const LANGUAGE_OPTIONS = RAW_LANGUAGES.map((value) => ({ value, label: LANGUAGE_LABELS[value] }))

type Facts = Omit<PrintDevice, 'deviceId'>
const NEW: Facts = { name: '', connection: 'network', address: '', port: RAW_PORT, language: 'tspl', mediaWidthMm: 58, mediaHeightMm: 40, shiftXMicrons: 0, shiftYMicrons: 0 }
type Part = { readonly facts: Facts; readonly patch: (part: Partial<Facts>) => void; readonly errorOf: (field: string) => string | undefined }

function AddressFields({ facts, patch, errorOf }: Part) {
  const printers = useSystemPrinters()
  const { connection, address, port } = facts
  const label = texts.address[connection]
  if (connection === 'driver' && printers !== null && printers.length > 0) {
    return <SelectField label={label} isRequired value={address === '' ? null : address} options={printers.map(({ name, displayName }) => ({ value: name, label: displayName }))} error={errorOf('address')} onChange={(value) => patch({ address: value ?? '' })} />
  }
  const field = <TextField label={label} description={texts.addressHint[connection]} isRequired value={address} error={errorOf('address')} onChange={(value) => patch({ address: value })} />
  if (connection !== 'network') return field
  return (
    <FieldGrid columns="minmax(0, 1fr) 110px">
      {field}
      <NumberField label={texts.port} description=" " value={port} min={1} max={65_535} error={errorOf('port')} onChange={(value) => { if (value !== null) patch({ port: value }) }} />
    </FieldGrid>
  )
}

function SizeFields({ facts, patch, errorOf }: Part) {
  const millimetres = (field: 'mediaWidthMm' | 'mediaHeightMm', label: string) => <NumberField label={label} value={facts[field]} min={1} max={120} error={errorOf(field)} onChange={(value) => { if (value !== null) patch({ [field]: value }) }} />
  const shift = (field: 'shiftXMicrons' | 'shiftYMicrons', label: string) => (
    <NumberField label={label} isDecimal value={facts[field] / MICRONS_PER_MM} min={-MAX_SHIFT_MM} max={MAX_SHIFT_MM} error={errorOf(field)} onChange={(value) => { if (value !== null) patch({ [field]: Math.round(value * MICRONS_PER_MM) }) }} />
  )
  return (
    <>
      <FieldGrid columns="1fr 1fr 1fr 1fr">
        {millimetres('mediaWidthMm', texts.mediaWidth)}
        {millimetres('mediaHeightMm', texts.mediaHeight)}
        {shift('shiftXMicrons', texts.shiftX)}
        {shift('shiftYMicrons', texts.shiftY)}
      </FieldGrid>
      <Sub>{texts.shiftHint}</Sub>
    </>
  )
}

/** How a printer of labels is reached and where its picture lies. */
export function DeviceDialog({ device, onClose }: { readonly device: PrintDevice | null; readonly onClose: () => void }) {
  const save = useCommand('printing.saveDevice')
  const [facts, setFacts] = useState<Facts>(() => {
    if (device === null) return NEW
    const { deviceId: _id, ...known } = device
    return known
  })
  const part: Part = { facts, errorOf: (field) => save.fieldErrors[field], patch: (changed) => {
    setFacts((now) => ({ ...now, ...changed }))
    for (const field of Object.keys(changed)) save.clear(field)
  } }
  const { patch, errorOf } = part
  const send = async () => {
    if ((await save.run({ ...facts, deviceId: device?.deviceId ?? null })) !== null) onClose()
  }
  return (
    <Dialog isOpen title={device === null ? texts.newTitle : device.name} onClose={onClose} width="wide" primary={{ label: texts.save, onClick: () => void send(), isBusy: save.isRunning, kbd: 'Ctrl Enter' }}>
      <Stack>
        <FieldGrid columns="1fr 1fr">
          <TextField label={texts.name} isRequired hasAutoFocus value={facts.name} error={errorOf('name')} onChange={(name) => patch({ name })} />
          <SelectField label={texts.connection} value={facts.connection} options={CONNECTION_OPTIONS} onChange={(connection) => { if (connection !== null) patch({ connection, address: '' }) }} />
        </FieldGrid>
        <AddressFields {...part} />
        {facts.connection !== 'driver' && <SelectField label={texts.language} value={facts.language} options={LANGUAGE_OPTIONS} onChange={(language) => { if (language !== null) patch({ language }) }} />}
        <SizeFields {...part} />
        <FailureNote failure={save.failure?.kind === 'invalid' ? null : save.failure} />
      </Stack>
    </Dialog>
  )
}
