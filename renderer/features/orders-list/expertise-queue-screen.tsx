import { useState } from 'react'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { STATUS_LABELS } from '#renderer/texts/labels.ts'
import { ordersListTexts } from '#renderer/texts/orders-list.ts'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import type { OrderStatus } from '#shared/orders/status.ts'
import { OrdersTable } from './orders-table.tsx'

const BENCH_STAGES = ['accepted', 'expertise', 'decision'] as const satisfies readonly OrderStatus[]

/** Orders on the expert's bench: to begin, under way, signed. Opens the expertise itself. */
export function ExpertiseQueueScreen() {
  const { who } = useSession()
  const [stage, setStage] = useState<(typeof BENCH_STAGES)[number]>('expertise')
  const [isOnlyMine, setOnlyMine] = useState(false)
  const { title, why, action } = ordersListTexts.emptyFilter
  return (
    <ScreenBody isFilled>
      <ScreenHead title={ordersListTexts.expertiseTitle} />
      <ChipRow label={ordersListTexts.filters}>
        {BENCH_STAGES.map((other) => (
          <FilterChip key={other} label={STATUS_LABELS[other]} isPressed={other === stage} onToggle={() => setStage(other)} />
        ))}
        {who.roles.includes('engineer') && <FilterChip label={ordersListTexts.onlyMine} isPressed={isOnlyMine} onToggle={() => setOnlyMine(!isOnlyMine)} />}
      </ChipRow>
      <OrdersTable
        asked={{ status: stage, engineerId: isOnlyMine ? who.personId : null }}
        empty={<EmptyState title={title} why={why} action={{ label: action, onClick: () => go(paths.orders()) }} />}
        onOpen={(row) => go(paths.expertise(row.orderId))}
      />
    </ScreenBody>
  )
}
