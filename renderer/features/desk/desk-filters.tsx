import { deskTexts } from '#renderer/texts/desk.ts'
import { DESK_FILTER_LABELS } from '#renderer/texts/labels.ts'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import type { DeskFilter } from '#shared/orders/desk.ts'

const TONES: Partial<Record<DeskFilter, Tone>> = { term_missed: 'late', term_today: 'soon', term_soon: 'soon' }

export type DeskBadge = { readonly filter: DeskFilter; readonly count: number }
export type DeskFiltersProps = { readonly badges: readonly DeskBadge[]; readonly filter: DeskFilter; readonly onChange: (filter: DeskFilter) => void }

/** Ready-made filters with their counts; only those with something in them. Pressed again a filter is taken off. */
export function DeskFilters({ badges, filter, onChange }: DeskFiltersProps) {
  const shown = badges.filter((badge) => badge.filter !== 'all' && (badge.count > 0 || badge.filter === filter))
  if (shown.length === 0) return null
  return (
    <ChipRow label={deskTexts.filters}>
      {shown.map((badge) => (
        <FilterChip
          key={badge.filter}
          count={badge.count}
          label={DESK_FILTER_LABELS[badge.filter]}
          tone={badge.count > 0 ? TONES[badge.filter] : undefined}
          isPressed={badge.filter === filter}
          onToggle={() => onChange(badge.filter === filter ? 'all' : badge.filter)}
        />
      ))}
    </ChipRow>
  )
}
