import type { PrintDevice } from '#shared/contract/printing.ts'
import { command, query, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getDevice, insertDevice, listDevices, takeDeviceAway, updateDevice, type DeviceFacts } from './devices-store.ts'
import { dropSetup, listSetups, putSetup } from './setups-store.ts'

export const setup = query((db, _input, ctx): Out<'printing.setup'> => ({ setups: listSetups(db, ctx.device), devices: listDevices(db, ctx.device) }))

/** Refuses: printing.device_not_found. */
export const remember = command((tx, input: In<'printing.remember'>, ctx): Out<'printing.remember'> => {
  if (input.deviceId !== null) getDevice(tx, ctx.device, input.deviceId)
  const before = listSetups(tx, ctx.device).find(({ paper }) => paper === input.paper)
  putSetup(tx, ctx.device, input)
  ctx.note({ entity: 'print_setup', entityId: input.paper, ...(before === undefined ? {} : { before: { ...before } }), after: { ...input } })
  return { done: true }
})

export const forget = command((tx, { paper }: In<'printing.forget'>, ctx): Out<'printing.forget'> => {
  dropSetup(tx, ctx.device, paper)
  ctx.note({ entity: 'print_setup', entityId: paper, after: { isRemoved: true } })
  return { done: true }
})

const withoutId = ({ deviceId: _id, ...facts }: PrintDevice): DeviceFacts => facts

/** Refuses: printing.device_not_found, printing.name_taken. */
export const saveDevice = command((tx, { deviceId, ...facts }: In<'printing.saveDevice'>, ctx): Out<'printing.saveDevice'> => {
  const others = listDevices(tx, ctx.device).filter((other) => other.deviceId !== deviceId)
  if (others.some(({ name }) => name === facts.name)) refuse('printing.name_taken', { name: facts.name })
  const before = deviceId === null ? null : withoutId(getDevice(tx, ctx.device, deviceId))
  const savedId = deviceId ?? insertDevice(tx, ctx.device, facts)
  if (deviceId !== null) updateDevice(tx, deviceId, facts)
  ctx.note({ entity: 'print_device', entityId: savedId, ...(before === null ? {} : { before: { ...before } }), after: { ...facts } })
  return { deviceId: savedId }
})

/** Refuses: printing.device_not_found. */
export const removeDevice = command((tx, { deviceId }: In<'printing.removeDevice'>, ctx): Out<'printing.removeDevice'> => {
  const { name } = getDevice(tx, ctx.device, deviceId)
  takeDeviceAway(tx, deviceId)
  ctx.note({ entity: 'print_device', entityId: deviceId, after: { name, isRemoved: true } })
  return { done: true }
})
