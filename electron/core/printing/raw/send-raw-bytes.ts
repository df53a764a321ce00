import { constants, open } from 'node:fs/promises'
import type { PrintDevice } from '#shared/contract/printing.ts'
import { isPrinterAddress } from '#shared/printing/devices.ts'
import { RawTrouble } from './raw-trouble.ts'
import { networkLimits, sendToNetwork } from './send-network.ts'
import { sendToQueue } from './send-queue.ts'

/** A device or a shared printer is written to like a file that is there already; nothing is ever made. */
async function sendToPath(bytes: Buffer, path: string): Promise<void> {
  const device = await open(path, process.platform === 'win32' ? 'w' : constants.O_WRONLY)
  try {
    await device.writeFile(bytes)
  } finally {
    await device.close()
  }
}

/** Gives the bytes to the printer of labels, by the way and the address a person has typed in. */
export async function sendRawBytes(bytes: Buffer, { connection, address, port }: Pick<PrintDevice, 'connection' | 'address' | 'port'>, stickers = 1): Promise<void> {
  if (!isPrinterAddress(connection, address)) throw new RawTrouble('printer_missing', address)
  switch (connection) {
    case 'network': return sendToNetwork(bytes, { host: address, port }, networkLimits(stickers))
    case 'queue': return sendToQueue(bytes, address)
    case 'path': return sendToPath(bytes, address)
    case 'driver': throw new RawTrouble('not_on_this_system', connection)
  }
}
