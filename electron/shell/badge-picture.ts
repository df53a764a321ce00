export const BADGE_SIZE_PX = 32
const RADIUS = 15.5
const CENTRE = 15.5
const MOST = 9
const CELL_PX = 4
const CELL_PX_OF_TWO = 3
const GLYPH_WIDTH = 3
const GLYPH_HEIGHT = 5
const BYTES_PER_PIXEL = 4
const OPAQUE = 255
/** Blue, green, red: the order of the bitmap. */
const RED = [38, 38, 200] as const
const WHITE = [OPAQUE, OPAQUE, OPAQUE] as const

/** Three columns by five rows; a sign stands for a drawn cell. */
const GLYPHS: Readonly<Record<string, string>> = {
  0: '#### ## ## ####', 1: ' # ##  #  # ###', 2: '###  #####  ###', 3: '###  ####  ####', 4: '# ## ####  #  #',
  5: '####  ###  ####', 6: '####  #### ####', 7: '###  #  #  #  #', 8: '#### ##### ####', 9: '#### ####  ####', '+': '    # ### #    ',
}

/** A red disc with the number in white, «9+» above nine; raw pixels, so that nothing has to draw. */
export function badgePixels(count: number): Buffer {
  const pixels = Buffer.alloc(BADGE_SIZE_PX * BADGE_SIZE_PX * BYTES_PER_PIXEL)
  const put = (x: number, y: number, [blue, green, red]: readonly [number, number, number]): void => {
    pixels.set([blue, green, red, OPAQUE], (y * BADGE_SIZE_PX + x) * BYTES_PER_PIXEL)
  }
  for (let y = 0; y < BADGE_SIZE_PX; y += 1) {
    for (let x = 0; x < BADGE_SIZE_PX; x += 1) if (Math.hypot(x - CENTRE, y - CENTRE) <= RADIUS) put(x, y, RED)
  }
  for (const { x, y } of cellsOf(count > MOST ? `${MOST}+` : String(count))) put(x, y, WHITE)
  return pixels
}

function cellsOf(text: string): { readonly x: number; readonly y: number }[] {
  const cell = text.length === 1 ? CELL_PX : CELL_PX_OF_TWO
  const left = Math.round((BADGE_SIZE_PX - (text.length * (GLYPH_WIDTH + 1) - 1) * cell) / 2)
  const top = Math.round((BADGE_SIZE_PX - GLYPH_HEIGHT * cell) / 2)
  return [...text].flatMap((sign, position) => [...(GLYPHS[sign] ?? '')].flatMap((mark, index) => {
    if (mark === ' ') return []
    const x = left + (position * (GLYPH_WIDTH + 1) + (index % GLYPH_WIDTH)) * cell
    const y = top + Math.floor(index / GLYPH_WIDTH) * cell
    return Array.from({ length: cell * cell }, (_, dot) => ({ x: x + (dot % cell), y: y + Math.floor(dot / cell) }))
  }))
}
