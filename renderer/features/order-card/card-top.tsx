import { useSession } from '#renderer/app/session.tsx'
import { PrintMenu } from '#renderer/features/papers/index.ts'
import { orderCardTexts as texts } from '#renderer/texts/order-card.ts'
import { deviceName, shippedText } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { formatPhone } from '#shared/kit/phone.ts'
import { useCard } from './card-context.ts'
import { nextStep, type NextStep } from './next-step.ts'
import classes from './order-card.module.css'
import { StageMenu } from './stage-menu.tsx'
import { termStanding, termTag } from './term-standing.ts'

/** «Haier HW70-BP12959», with what kind of thing it is when the unit is known. */
function deviceOf({ device, unit }: OrderCard): string {
  return unit === null || device.startsWith(unit.category) ? deviceName(device) : `${shippedText(unit.category)} ${device}`
}

function warrantyWords(endsOn: string | null, todayOn: string): string {
  if (endsOn === null) return ''
  return endsOn < todayOn ? texts.warrantyOver(endsOn) : texts.warrantyUntil(endsOn)
}

function subOf(card: OrderCard, todayOn: string): readonly string[] {
  const serial = card.unit?.serial ?? ''
  const warrantyEndsOn = card.unit?.warrantyEndsOn ?? null
  return [
    serial === '' ? texts.noSerial : texts.serial(serial),
    card.customerName,
    ...card.customerPhones.map(formatPhone),
    warrantyWords(warrantyEndsOn, todayOn),
    card.place === null ? '' : texts.place(card.place.label),
    card.isImported ? texts.imported : '',
  ].filter((part) => part !== '')
}

function StepButton({ step }: { readonly step: NextStep }) {
  const { runStep, isStepRunning, papers } = useCard()
  const { whyNot } = useSession()
  const reason = step.needs === null ? null : whyNot(step.needs)
  if (reason !== null) {
    return (
      <span className={classes.othersStep}>
        <b>{texts.next[step.id]}</b>
        <span>{reason}</span>
      </span>
    )
  }
  return <ActionButton variant="main" label={texts.next[step.id]} kbd={step.id === 'decide' ? 'D' : 'Ctrl Enter'} isBusy={isStepRunning || papers.busy !== null} onClick={() => runStep(step.id)} />
}

export type CardTopProps = { readonly menu: 'print' | 'stage' | null; readonly onMenu: (menu: 'print' | 'stage' | null) => void }

/** Which order this is, how its term stands, and the one thing to do next. */
export function CardTop({ menu, onMenu }: CardTopProps) {
  const { card, papers, todayOn } = useCard()
  const tag = termTag(termStanding(card, todayOn))
  const step = nextStep(card)
  return (
    <ScreenHead
      title={texts.title(card.number, deviceOf(card))}
      sub={<span className={classes.facts}>{subOf(card, todayOn).map((part) => <span key={part}>{part}</span>)}</span>}
      actions={
        <>
          <span className={classes.tags}>
            {card.isUrgent && card.closedOn === null && <Tag tone="soon">{texts.urgent}</Tag>}
            {card.closedOn === null && <StageMenu isOpen={menu === 'stage'} onToggle={(isOpen) => onMenu(isOpen ? 'stage' : null)} />}
            {tag !== null && <Tag tone={tag.tone}>{tag.text}</Tag>}
          </span>
          {step !== null && <StepButton step={step} />}
          <PrintMenu card={card} desk={papers} isOpen={menu === 'print'} onToggle={(isOpen) => onMenu(isOpen ? 'print' : null)} />
        </>
      }
    />
  )
}
