import type { Ctx } from '#core/kit/handler.ts'
import type { PaperFacts } from './paper-facts.ts'

export const RENDER_DEADLINE_MS = 60_000
export const PDF = 'application/pdf'

/** Where the pictures of the order lie now, by their number. */
export const photoPathsOf = ({ photos }: PaperFacts, ctx: Ctx): Readonly<Record<number, string>> => Object.fromEntries(photos.map((photo) => [photo.no, ctx.files.pathOf(photo.sha256)]))
