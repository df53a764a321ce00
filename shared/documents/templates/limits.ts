/** A template longer or deeper than this is a mistake or an attack, not a paper. */
export const TEMPLATE_MAX_CHARACTERS = 40_000
export const TEMPLATE_MAX_LINES = 800
export const TEMPLATE_MAX_LINE_CHARACTERS = 4_000
export const TEMPLATE_MAX_DEPTH = 6
export const TEMPLATE_MAX_NODES = 1_500
export const TEMPLATE_MAX_PROBLEMS = 50
