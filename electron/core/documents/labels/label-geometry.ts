/** Sticker of 58 x 40 mm on a printer of 203 dpi, which is 8 dots to the millimetre. Everything is measured in dots. */
export const DOTS_PER_MM = 8
export const LABEL_WIDTH_MM = 58
export const LABEL_HEIGHT_MM = 40
export const LABEL_WIDTH_DOTS = LABEL_WIDTH_MM * DOTS_PER_MM
export const LABEL_HEIGHT_DOTS = LABEL_HEIGHT_MM * DOTS_PER_MM

/** Thermal heads miss the edge by up to a millimetre. */
export const EDGE_DOTS = 12
export const CODE128_QUIET_MODULES = 10
export const CODE128_HEIGHT_DOTS = 76
export const NUMBER_SIZE_DOTS = 58
export const DEVICE_SIZE_DOTS = 24
export const NOTE_SIZE_DOTS = 21
