import { daysBetween } from '#shared/kit/calendar.ts'
import { formatDate, orAbsent } from '#renderer/texts/formats.ts'
import { claimListTexts } from '#renderer/texts/claims.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'

/** A date this near is worth a look today. Units: days. */
export const SOON_DAYS = 7

export function dueTone(dueOn: string, todayOn: string): Tone {
  const leftDays = daysBetween(todayOn, dueOn)
  if (leftDays < 0) return 'late'
  return leftDays <= SOON_DAYS ? 'soon' : 'plain'
}

export function dueText(dueOn: string, todayOn: string): string {
  const leftDays = daysBetween(todayOn, dueOn)
  if (leftDays < 0) return claimListTexts.overdue(dueOn)
  if (leftDays === 0) return claimListTexts.today(dueOn)
  return leftDays <= SOON_DAYS ? claimListTexts.inDays(dueOn, leftDays) : formatDate(dueOn)
}

/** A date to keep: marked only when it is near or missed. */
export function DueDate({ dueOn, todayOn, isKept = false, isShort = false }: { readonly dueOn: string | null; readonly todayOn: string | null; /** The thing was done, the date means nothing more. */ readonly isKept?: boolean; /** Only the day: the colour has its words in the hint. */ readonly isShort?: boolean }) {
  if (dueOn === null) return <>{orAbsent(null)}</>
  const tone = todayOn === null || isKept ? 'plain' : dueTone(dueOn, todayOn)
  return tone === 'plain' || todayOn === null ? <>{formatDate(dueOn)}</> : <Tag tone={tone} title={dueText(dueOn, todayOn)}>{isShort ? formatDate(dueOn) : dueText(dueOn, todayOn)}</Tag>
}
