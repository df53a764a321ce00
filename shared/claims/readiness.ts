import type { DefectSource } from './kinds.ts'
import type { EvidenceDemand } from '#shared/suppliers/evidence-demands.ts'

/** What is known of one defect, demand by demand; `photo_...`, `video` and `test_report` by files that show it. */
export type KnownEvidence = Readonly<Record<EvidenceDemand, boolean>>

export interface ReadinessOf {
  /** Share of the demands that are met. Units: hundredths of a per cent. Rounding: down, so that only all of them make the whole. */
  readonly scoreBp: number
  readonly demanded: readonly EvidenceDemand[]
  readonly missing: readonly EvidenceDemand[]
}

const WHOLE_BP = 10_000

/** What goods that never reached a buyer, or that are not there at all, cannot have. */
const OF_SOLD_UNITS: readonly EvidenceDemand[] = ['sale_date', 'test_values', 'production_date']
const OF_PIECES_AT_HAND: readonly EvidenceDemand[] = ['serial', 'photo_serial_plate', 'photo_defect', 'video', 'test_report', 'lot']

/** What of the demands can be met at all: goods that did not come have no serial number and no defect to show. */
export function applicableDemands(demanded: readonly EvidenceDemand[], { source, hasSerials }: { readonly source: DefectSource; readonly hasSerials: boolean }): readonly EvidenceDemand[] {
  return demanded.filter((demand) => {
    if (source !== 'order' && OF_SOLD_UNITS.includes(demand)) return false
    if (source === 'receipt' && OF_PIECES_AT_HAND.includes(demand)) return false
    return hasSerials || (demand !== 'serial' && demand !== 'photo_serial_plate')
  })
}

/** How far the evidence meets what this supplier demands; a supplier who demands nothing has all of it. */
export function readinessOf(demanded: readonly EvidenceDemand[], known: KnownEvidence): ReadinessOf {
  const missing = demanded.filter((demand) => !known[demand])
  const scoreBp = demanded.length === 0 ? WHOLE_BP : Math.floor(((demanded.length - missing.length) * WHOLE_BP) / demanded.length)
  return { scoreBp, demanded, missing }
}

/** A claim is as ready as all its lines together: the share of the demands met over all of them. */
export function claimReadiness(lines: readonly ReadinessOf[]): { readonly scoreBp: number; readonly readyLineCount: number } {
  const demanded = lines.reduce((sum, line) => sum + line.demanded.length, 0)
  const missing = lines.reduce((sum, line) => sum + line.missing.length, 0)
  return { scoreBp: demanded === 0 ? WHOLE_BP : Math.floor(((demanded - missing) * WHOLE_BP) / demanded), readyLineCount: lines.filter((line) => line.missing.length === 0).length }
}

/** What a person says of a photo added later, beside the plate: the unit as a whole, or its defect. */
export const GENERAL_SLOT = 'general'
export const DEFECT_SLOT = 'defect'
export const PLATE_SLOT = 'plate'
/** Slots and steps of the checklists under which the plate with the serial number is photographed. */
const PLATE_SLOTS: readonly string[] = [PLATE_SLOT, 'plate_out', 'imei']
const PLATE_STEPS: readonly string[] = ['identity', 'imei_match', 'serials']

export interface BoundPhoto { readonly purpose: string; readonly slotCode: string; readonly stepCode: string; readonly groundCode: string }

export const showsPlate = ({ slotCode, stepCode }: BoundPhoto): boolean => PLATE_SLOTS.includes(slotCode) || PLATE_STEPS.includes(stepCode)
/** A photo of the expertise, or one bound to a step or a ground, that is not of the plate and is not said to show the whole. */
export const showsDefect = (photo: BoundPhoto): boolean => !showsPlate(photo) && photo.slotCode !== GENERAL_SLOT && (photo.slotCode === DEFECT_SLOT || photo.purpose === 'expertise' || photo.stepCode !== '' || photo.groundCode !== '')
export const showsGeneral = (photo: BoundPhoto): boolean => !showsPlate(photo) && !showsDefect(photo)
