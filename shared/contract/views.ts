import { z } from 'zod'
import { filledLine, instant } from './fields.ts'
import { command, done, id, none, query } from './procedure.ts'
import { VIEW_BODIES, type ViewList } from './view-lists.ts'

/** A name stands on a button and in the palette. */
export const VIEW_NAME_MAX = 60
/** More than anybody finds his way in; of one list and person. */
export const VIEWS_MAX = 30
/** Parts of a view that the program no longer knows, or not yet. */
export const VIEW_PARTS = ['filter', 'sort', 'column', 'text'] as const
const dropped = z.strictObject({ part: z.enum(VIEW_PARTS), name: z.string() })
export type DroppedPart = z.output<typeof dropped>

const name = filledLine.refine((value) => value.length <= VIEW_NAME_MAX, { error: 'too_long' })
const written = <L extends ViewList>(list: L) => z.strictObject({ viewId: id.nullable(), list: z.literal(list), name, body: VIEW_BODIES[list] })
const kept = <L extends ViewList>(list: L) => z.strictObject({
  viewId: id, list: z.literal(list), name: z.string(), body: VIEW_BODIES[list], dropped: z.array(dropped),
  isShared: z.boolean(), isOwn: z.boolean(), owner: z.string(), savedAt: instant,
})
const savedView = z.discriminatedUnion('list', [kept('orders'), kept('terms'), kept('parts'), kept('claims'), kept('customers'), kept('letters'), kept('shipments'), kept('evidence')])
export type SavedView = z.output<typeof savedView>

/** Lists as a person likes to see them: one's own and those a manager shares with all. */
export const views = {
  list: query().input(none).output(z.array(savedView)),
  /** A new view, or the present look of the list put into a known one, which may get another name too. */
  save: command('views').input(z.discriminatedUnion('list', [written('orders'), written('terms'), written('parts'), written('claims'), written('customers'), written('letters'), written('shipments'), written('evidence')])).output(z.strictObject({ viewId: id })),
  rename: command('views').input(z.strictObject({ viewId: id, name })).output(done),
  share: command('views').input(z.strictObject({ viewId: id, isShared: z.boolean() })).output(done),
  remove: command('views').input(z.strictObject({ viewId: id })).output(done),
  /** The way back from `remove`, for a day. */
  restore: command('views').input(z.strictObject({ viewId: id })).output(done),
}
