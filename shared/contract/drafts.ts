import { z } from 'zod'
import { instant } from './fields.ts'
import { done, id, query, scratch } from './procedure.ts'

/** Forms whose unfinished words are kept. A letter is a draft of its own feature; so is an expertise, here are only its words that could not be stored there. */
export const DRAFT_SCREENS = ['intake', 'order_note', 'demand', 'decision', 'reason', 'template', 'paper', 'expertise', 'form'] as const
export type DraftScreen = (typeof DRAFT_SCREENS)[number]

const BODY_MAX = 200_000

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * `subject` is what the form is about: the number of the order, or nothing where a screen has one form.
 * `personId` is whoever typed: words still on their way when another person signs in are not theirs.
 */
const place = z.strictObject({ personId: id, screen: z.enum(DRAFT_SCREENS), subject: z.string().max(60).regex(/^[\w:.-]*$/) })
export type DraftPlace = z.output<typeof place>

const bodyJson = z.string().max(BODY_MAX).refine(isJson, { error: 'not_json' })

/** Drafts belong to the person who types; nobody else can ask for them. */
export const drafts = {
  find: query().input(place).output(z.strictObject({ draft: z.strictObject({ bodyJson: z.string(), savedAt: instant }).nullable() })),
  /** Which forms of a screen have words that wait. */
  list: query().input(place.omit({ subject: true })).output(z.array(z.strictObject({ subject: z.string(), savedAt: instant }))),
  keep: scratch().input(place.extend({ bodyJson })).output(z.strictObject({ savedAt: instant })),
  drop: scratch().input(place).output(done),
}
