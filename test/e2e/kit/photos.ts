import { chanceOf } from '#demo/random.ts'
import { drawPhoto, type PhotoSubject } from '#demo/photo.ts'

export interface ChosenFile { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

const SEED = 11
const chance = chanceOf(SEED)
let lastNo = 0

/** A photo as a person picks it from a folder; each has its own bytes. */
export function photoOf(subject: PhotoSubject): ChosenFile {
  lastNo += 1
  return { name: `${subject}-${lastNo}.png`, mimeType: 'image/png', buffer: drawPhoto(subject, chance) }
}
