import type { PrintDevice } from '#shared/contract/printing.ts'
import type { Connection, RawLanguage } from '#shared/printing/devices.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'

const COLUMNS = 'id, name, connection, address, port, language, media_width_mm, media_height_mm, shift_x_microns, shift_y_microns'
interface DeviceRow { id: number; name: string; connection: Connection; address: string; port: number; language: RawLanguage | ''; media_width_mm: number; media_height_mm: number; shift_x_microns: number; shift_y_microns: number }
export type DeviceFacts = Omit<PrintDevice, 'deviceId'>

const deviceOf = (row: DeviceRow): PrintDevice => ({
  deviceId: row.id, name: row.name, connection: row.connection, address: row.address, port: row.port, language: row.language === '' ? 'tspl' : row.language,
  mediaWidthMm: row.media_width_mm, mediaHeightMm: row.media_height_mm, shiftXMicrons: row.shift_x_microns, shiftYMicrons: row.shift_y_microns,
})

export function listDevices(db: ReadDb, workstation: string): PrintDevice[] {
  return (db.sql(`SELECT ${COLUMNS} FROM print_devices WHERE workstation = ? AND is_removed = 0 ORDER BY name, id`).all(workstation) as DeviceRow[]).map(deviceOf)
}

export function findDevice(db: ReadDb, workstation: string, deviceId: number): PrintDevice | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM print_devices WHERE id = ? AND workstation = ? AND is_removed = 0`).get(deviceId, workstation) as DeviceRow | undefined
  return row === undefined ? null : deviceOf(row)
}

/** Refuses: printing.device_not_found. */
export const getDevice = (db: ReadDb, workstation: string, deviceId: number): PrintDevice => findDevice(db, workstation, deviceId) ?? refuse('printing.device_not_found', {})

/** A driver speaks its own language. */
const languageOf = ({ connection, language }: DeviceFacts): string => (connection === 'driver' ? '' : language)
const valuesOf = (it: DeviceFacts): readonly (string | number)[] => [it.name, it.connection, it.address, it.port, languageOf(it), it.mediaWidthMm, it.mediaHeightMm, it.shiftXMicrons, it.shiftYMicrons]

export function insertDevice(tx: WriteTx, workstation: string, facts: DeviceFacts): number {
  const row = tx.sql('INSERT INTO print_devices (workstation, name, connection, address, port, language, media_width_mm, media_height_mm, shift_x_microns, shift_y_microns) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id').get(workstation, ...valuesOf(facts)) as { id: number }
  return row.id
}

export function updateDevice(tx: WriteTx, deviceId: number, facts: DeviceFacts): void {
  tx.sql('UPDATE print_devices SET name = ?, connection = ?, address = ?, port = ?, language = ?, media_width_mm = ?, media_height_mm = ?, shift_x_microns = ?, shift_y_microns = ? WHERE id = ?').run(...valuesOf(facts), deviceId)
}

export function takeDeviceAway(tx: WriteTx, deviceId: number): void {
  tx.sql('UPDATE print_devices SET is_removed = 1 WHERE id = ?').run(deviceId)
  tx.sql('UPDATE print_setups SET device_id = NULL WHERE device_id = ?').run(deviceId)
}
