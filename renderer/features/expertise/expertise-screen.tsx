import { useState } from 'react'
import type { Bench } from '#shared/contract/expertise.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useCardTab } from '#renderer/app/use-card-tab.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { labelOf, STATUS_LABELS } from '#renderer/texts/labels.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { BenchHead } from './bench-head.tsx'
import { BenchPhotoViewer } from './bench-photo-viewer.tsx'
import { BenchStrip } from './bench-strip.tsx'
import { DraftBench } from './draft-bench.tsx'
import { SignedBench } from './signed-bench.tsx'
import { useBenchPhotos } from './use-bench-photos.ts'

/** The engineer's bench for one order. */
export function ExpertiseScreen({ orderId }: { readonly orderId: number }) {
  const bench = useQueryOf('expertise.bench', { orderId })
  useCardTab({ id: `expertise-${orderId}`, title: bench.data === undefined ? null : expertiseTexts.tab(bench.data.orderNumber), path: paths.expertise(orderId) })
  // An older answer would be typed over what was saved when the screen was left.
  const isOld = bench.isFetching && !bench.isFetchedAfterMount
  if (bench.data !== undefined && !isOld) return <ScreenBody isFilled><LoadedBench bench={bench.data} /></ScreenBody>
  return <ScreenBody>{bench.isError ? <QueryFailed query={bench} /> : <SkeletonRows />}</ScreenBody>
}

function LoadedBench({ bench }: { readonly bench: Bench }) {
  const { who, whyNot } = useSession()
  const newest = bench.versions[0]
  if (newest === undefined) return <StartBench bench={bench} />
  if (newest.isSigned) return <SignedBench bench={bench} whyReadOnly={null} />
  const reason = whyNot('expertise.saveDraft')
  if (reason !== null) return <SignedBench bench={bench} whyReadOnly={expertiseTexts.signed.readOnly(reason)} />
  const mayStepIn = who.roles.includes('manager') || who.roles.includes('administrator')
  return mayStepIn || newest.engineer === who.fullName ? <OpenBench bench={bench} version={newest} /> : <OthersBench bench={bench} version={newest} />
}

type OpenBenchProps = { readonly bench: Bench; readonly version: Bench['versions'][number] }

/** A draft begun by somebody else is written on only by the engineer the order has been given to since. */
function OthersBench({ bench, version }: OpenBenchProps) {
  const { who } = useSession()
  const card = useQueryOf('orders.card', { orderId: bench.orderId })
  if (card.isPending) return <SkeletonRows />
  if (card.data?.engineerId === who.personId) return <OpenBench bench={bench} version={version} />
  return <SignedBench bench={bench} whyReadOnly={expertiseTexts.signed.theirs(card.data?.engineer ?? version.engineer)} />
}

function OpenBench({ bench, version }: OpenBenchProps) {
  const [viewedId, setViewedId] = useState<number | null>(null)
  if (viewedId !== null) return <SignedBench bench={bench} whyReadOnly={null} firstShownId={viewedId} onLeave={() => setViewedId(null)} />
  return <DraftBench key={version.expertiseId} bench={bench} version={version} onView={setViewedId} />
}

function StartBench({ bench }: { readonly bench: Bench }) {
  const { whyNot } = useSession()
  const start = useCommand('expertise.start')
  const photos = useBenchPhotos(bench.orderId, bench.photos)
  const texts = expertiseTexts.start
  const isStartable = bench.status === 'accepted'
  const begin = () => void start.run({ orderId: bench.orderId })
  const reason = isStartable ? whyNot('expertise.start') : texts.wrongStage(labelOf(STATUS_LABELS, bench.status))
  useHotkeys({ Enter: { run: begin, description: texts.action, disabledReason: reason } })
  return (
    <>
      <BenchHead bench={bench} done={null} actions={<ActionButton variant="main" label={texts.action} kbd="Enter" disabledReason={reason} isBusy={start.isRunning} onClick={begin} />} />
      <BenchStrip bench={bench} photos={photos} />
      <FailureNote failure={start.failure} />
      <Card>
        <EmptyState title={isStartable ? texts.title : texts.wrongStage(labelOf(STATUS_LABELS, bench.status))} why={isStartable ? texts.why(nameIn(bench.category.name), bench.category.checklist.length) : undefined} />
      </Card>
      <BenchPhotoViewer bench={bench} photos={photos} />
    </>
  )
}
