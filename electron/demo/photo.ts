import { BYTES_PER_PIXEL, encodePng, type Colour, type Picture } from './png.ts'
import type { Chance } from './random.ts'

export type PhotoSubject = 'front' | 'plate' | 'board'

const WIDTH = 480
const HEIGHT = 360
const NOISE = 10
const STAIN_RADIUS = 46

interface Shape { readonly colour: Colour; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number; readonly covers: ((x: number, y: number) => boolean) | null }

const box = (left: number, top: number, right: number, bottom: number, colour: Colour): Shape => ({ colour, left, top, right, bottom, covers: null })
const disc = (cx: number, cy: number, radius: number, colour: Colour): Shape => ({ colour, left: cx - radius, top: cy - radius, right: cx + radius + 1, bottom: cy + radius + 1, covers: (x, y) => (x - cx) ** 2 + (y - cy) ** 2 < radius ** 2 })

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

const GRAINS = 4_093

function put(picture: Picture, at: number, [red, green, blue]: Colour): void {
  picture[at] = red
  picture[at + 1] = green
  picture[at + 2] = blue
}

/** Only where the shape is: a picture has more pixels than all its shapes together, and a demonstration centre has hundreds of pictures. */
function paint(picture: Picture, { colour, left, top, right, bottom, covers }: Shape): void {
  for (let y = Math.max(0, top); y < Math.min(HEIGHT, bottom); y += 1) {
    for (let x = Math.max(0, left); x < Math.min(WIDTH, right); x += 1) if (covers === null || covers(x, y)) put(picture, (y * WIDTH + x) * BYTES_PER_PIXEL, colour)
  }
}

function background(): Picture {
  const picture = new Uint8ClampedArray(WIDTH * HEIGHT * BYTES_PER_PIXEL)
  for (let y = 0; y < HEIGHT; y += 1) {
    const colour: Colour = [150 - y / 6, 152 - y / 6, 156 - y / 6]
    for (let x = 0; x < WIDTH; x += 1) put(picture, (y * WIDTH + x) * BYTES_PER_PIXEL, colour)
  }
  return picture
}

/** A drawn stand-in for a photo of the product, its plate or its board, for the demonstration centre and for tests. */
export function drawPhoto(subject: PhotoSubject, chance: Chance): Buffer {
  const picture = background()
  for (const shape of shapesOf(subject, chance)) paint(picture, shape)
  const grains = Array.from({ length: GRAINS }, () => chance.below(NOISE))
  for (let at = 0; at < picture.length; at += 1) picture[at] = (picture[at] ?? 0) + (grains[Math.floor(at / BYTES_PER_PIXEL) % GRAINS] ?? 0)
  return encodePng(WIDTH, HEIGHT, picture)
}
