import { encodePng, type Colour } from './png.ts'
import type { Chance } from './random.ts'

export const PHOTO_SUBJECTS = ['front', 'plate', 'board'] as const
export type PhotoSubject = (typeof PHOTO_SUBJECTS)[number]

const WIDTH = 480
const HEIGHT = 360
const NOISE = 10
const STAIN_RADIUS = 46

interface Shape { readonly colour: Colour; readonly covers: (x: number, y: number) => boolean }

const box = (left: number, top: number, right: number, bottom: number, colour: Colour): Shape => ({ colour, covers: (x, y) => x >= left && x < right && y >= top && y < bottom })
const disc = (cx: number, cy: number, radius: number, colour: Colour): Shape => ({ colour, covers: (x, y) => (x - cx) ** 2 + (y - cy) ** 2 < radius ** 2 })

function shapesOf(subject: PhotoSubject, chance: Chance): readonly Shape[] {
  if (subject === 'front') {
    return [box(110, 20, 370, 340, [228, 231, 234]), box(110, 20, 370, 78, [206, 211, 216]), disc(330, 49, 16, [120, 128, 136]), box(190, 36, 280, 62, [38, 46, 54]), disc(240, 205, 96, [170, 178, 186]), disc(240, 205, 80, [52, 62, 72]), disc(222, 185, 30, [88, 100, 112])]
  }
  if (subject === 'plate') {
    const lines = Array.from({ length: 7 }, (_, row) => box(90, 96 + row * 26, 90 + chance.between(120, 250), 106 + row * 26, [60, 66, 72]))
    const bars = Array.from({ length: 34 }, (_, bar) => box(90 + bar * 8, 284, 90 + bar * 8 + chance.between(1, 5), 318, [30, 34, 38]))
    return [box(60, 60, 420, 334, [214, 217, 220]), ...lines, ...bars]
  }
  const chips = Array.from({ length: 9 }, () => {
    const left = chance.between(70, 360)
    const top = chance.between(60, 260)
    return box(left, top, left + chance.between(18, 60), top + chance.between(14, 44), [34, 38, 42])
  })
  const tracks = Array.from({ length: 16 }, (_, track) => box(50, 56 + track * 16, 430, 58 + track * 16, [60, 128, 84]))
  const stain = disc(chance.between(140, 340), chance.between(120, 240), STAIN_RADIUS, [150, 140, 96])
  return [box(40, 40, 440, 320, [28, 92, 60]), ...tracks, ...chips, stain]
}

/** A drawn stand-in for a photo of the product, its plate or its board, for the demonstration centre and for tests. */
export function drawPhoto(subject: PhotoSubject, chance: Chance): Buffer {
  const shapes = shapesOf(subject, chance).toReversed()
  return encodePng(WIDTH, HEIGHT, (x, y) => {
    const [red, green, blue] = shapes.find((shape) => shape.covers(x, y))?.colour ?? [150 - y / 6, 152 - y / 6, 156 - y / 6]
    const grain = chance.below(NOISE)
    return [Math.min(255, red + grain), Math.min(255, green + grain), Math.min(255, blue + grain)]
  })
}
