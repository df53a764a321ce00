import { useSession } from '#renderer/app/session.tsx'
import { CAUSE_CLASS_LABELS, labelOf, REFUSAL_GROUND_LABELS, VERDICT_LABELS } from '#renderer/texts/labels.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { useCard } from './card-context.ts'
import { expertiseCounts, expertiseState } from './expertise-words.ts'

const { expertise: texts } = orderCardTexts

function findings(expertise: NonNullable<OrderCard['expertise']>): readonly KeyValue[] {
  const grounds = expertise.groundCodes.map((code) => labelOf(REFUSAL_GROUND_LABELS, code)).join(', ')
  return [
    { key: 'verdict', label: texts.verdict, value: expertise.verdict === null ? texts.noVerdict : labelOf(VERDICT_LABELS, expertise.verdict), isStrong: expertise.verdict !== null },
    ...(expertise.causeClass === null ? [] : [{ key: 'cause', label: texts.cause, value: labelOf(CAUSE_CLASS_LABELS, expertise.causeClass) }]),
    ...(expertise.defect.ru === '' ? [] : [{ key: 'defect', label: texts.defect, value: nameIn(expertise.defect) }]),
    ...(grounds === '' ? [] : [{ key: 'grounds', label: texts.grounds, value: grounds }]),
    { key: 'conclusion', label: texts.conclusion, value: expertise.conclusion === '' ? texts.noConclusion : expertise.conclusion },
    { key: 'engineer', label: texts.engineer, value: expertise.engineer },
  ]
}

/** What the expertise has found so far, and the way to its bench. */
export function ExpertiseTab() {
  const { card, runStep } = useCard()
  const { whyNot } = useSession()
  const { expertise } = card
  if (expertise === null) {
    const canStart = card.status === 'accepted' && whyNot('expertise.start') === null
    return (
      <Card title={texts.title}>
        <EmptyState title={texts.none} why={texts.noneWhy} action={canStart ? { label: texts.start, onClick: () => runStep('start_expertise') } : undefined} />
      </Card>
    )
  }
  return (
    <Card title={texts.title} sub={expertiseCounts(expertise)} actions={<><Tag tone={expertise.isSigned ? 'ok' : 'plain'}>{expertiseState(expertise)}</Tag><ActionButton label={texts.open} onClick={() => runStep('fill_checklist')} /></>}>
      <KeyValueList align="start" items={findings(expertise)} />
    </Card>
  )
}
