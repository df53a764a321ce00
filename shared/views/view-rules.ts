import type { Role } from '#shared/contract/roles.ts'
import type { ViewBody } from '#shared/contract/view-lists.ts'

const MANAGING: readonly Role[] = ['manager', 'administrator']

/** One's own view, or one that is shared, where the person manages the centre. */
export const mayChangeView = ({ isOwn, isShared }: { readonly isOwn: boolean; readonly isShared: boolean }, roles: readonly Role[]): boolean =>
  isOwn || (isShared && roles.some((role) => MANAGING.includes(role)))

/** The same words whatever order the parts were put in. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value).map(([key, part]) => `${key}:${plain(part)}`).sort().join()}}`
}

/** Whether the list looks as the view says. */
export const isSameView = (one: ViewBody, other: ViewBody): boolean => plain(one) === plain(other)
