import type { z } from 'zod'
import { USUAL_VIEWS, VIEW_BODIES, type ViewBody, type ViewList } from '#shared/contract/view-lists.ts'
import type { DroppedPart } from '#shared/contract/views.ts'

export interface ReadView<L extends ViewList = ViewList> { readonly body: ViewBody<L>; /** What was not understood, by the name it was kept under. */ readonly dropped: readonly DroppedPart[] }

type Shape = Readonly<Record<string, z.ZodType>>
interface Body { readonly text: string; readonly sort: string | null; readonly hiddenColumns: readonly string[]; readonly filters: Readonly<Record<string, unknown>> }

const NAME_MAX = 40
const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {})
const nameOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '').slice(0, NAME_MAX)

function filtersOf(shape: Shape, kept: Readonly<Record<string, unknown>>, usual: Body['filters']): { readonly filters: Body['filters']; readonly dropped: readonly DroppedPart[] } {
  const read = Object.entries(kept).map(([name, value]) => ({ name, known: Object.hasOwn(shape, name) ? shape[name]?.safeParse(value) : undefined }))
  return {
    filters: { ...usual, ...Object.fromEntries(read.flatMap(({ name, known }) => (known?.success === true ? [[name, known.data]] : []))) },
    dropped: read.filter(({ known }) => known?.success !== true).map(({ name }) => ({ part: 'filter', name: nameOf(name) })),
  }
}

function columnsOf(column: z.ZodType, kept: unknown): { readonly hiddenColumns: readonly string[]; readonly dropped: readonly DroppedPart[] } {
  const named = [...new Set(Array.isArray(kept) ? (kept as unknown[]) : [])]
  return {
    hiddenColumns: named.filter((name): name is string => column.safeParse(name).success),
    dropped: named.filter((name) => !column.safeParse(name).success).map((name) => ({ part: 'column', name: nameOf(name) })),
  }
}

/** One part that stands for itself: the order of rows, the words of the search. */
function oneOf(part: 'sort' | 'text', schema: z.ZodType, kept: Readonly<Record<string, unknown>>): { readonly value: unknown; readonly dropped: readonly DroppedPart[] } {
  if (kept[part] === undefined) return { value: undefined, dropped: [] }
  const read = schema.safeParse(kept[part])
  return read.success ? { value: read.data, dropped: [] } : { value: undefined, dropped: [{ part, name: nameOf(kept[part]) }] }
}

/**
 * A kept view as this program understands it: what it does not know is dropped and named, what the view does not hold
 * is as usual. A view of another version thus opens with what is left of it.
 */
export function readViewBody<L extends ViewList>(list: L, stored: unknown): ReadView<L> {
  const { text, sort, hiddenColumns, filters } = VIEW_BODIES[list].shape
  const usual = USUAL_VIEWS[list] as Body
  const kept = asRecord(stored)
  const readFilters = filtersOf(filters.shape as Shape, asRecord(kept['filters']), usual.filters)
  const columns = columnsOf(hiddenColumns.element, kept['hiddenColumns'])
  const [sorted, searched] = [oneOf('sort', sort, kept), oneOf('text', text, kept)]
  const body = { text: searched.value ?? usual.text, sort: sorted.value === undefined ? usual.sort : sorted.value, hiddenColumns: columns.hiddenColumns, filters: readFilters.filters }
  return { body: body as ViewBody<L>, dropped: [...readFilters.dropped, ...sorted.dropped, ...columns.dropped, ...searched.dropped] }
}
