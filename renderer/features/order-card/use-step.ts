import { useEffect } from 'react'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import type { PaperDesk } from '#renderer/features/papers/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { CardView } from './card-context.ts'
import { LINE_NAME_FIELD } from './line-form.tsx'
import type { NextStepId } from './next-step.ts'

type StepRunner = Pick<CardView, 'runStep' | 'isStepRunning'>
type Ways = Pick<CardView, 'open' | 'showTab' | 'focusDecisions'> & { readonly orderId: number; readonly papers: PaperDesk }

const focusLineForm = () => document.getElementById(LINE_NAME_FIELD)?.focus()

/** Does the step, or opens what the step asks about. */
export function useStep({ orderId, papers, open, showTab, focusDecisions }: Ways): StepRunner {
  const start = useCommand('expertise.start')
  const resume = useCommand('work.resume')
  const failure = start.failure ?? resume.failure
  useEffect(() => {
    if (failure !== null) showToast(failureText(failure), 'late')
  }, [failure])

  const startExpertise = async () => {
    if ((await start.run({ orderId })) !== null) go(paths.expertise(orderId))
  }
  const resumeWork = async () => {
    if ((await resume.run({ orderId })) !== null) showToast(orderCardTexts.done.resumed)
  }
  const addLines = () => {
    showTab('work')
    setTimeout(focusLineForm)
  }
  const steps: Readonly<Record<NextStepId, () => void>> = {
    start_expertise: () => void startExpertise(),
    fill_checklist: () => go(paths.expertise(orderId)),
    decide: focusDecisions,
    get_consent: () => open({ kind: 'consent' }),
    add_lines: addLines,
    finish_work: () => open({ kind: 'finish' }),
    wait_part: () => void resumeWork(),
    return_money: () => open({ kind: 'settle' }),
    replace_unit: () => open({ kind: 'settle' }),
    reduce_price: () => open({ kind: 'settle' }),
    pay_costs: () => open({ kind: 'settle' }),
    make_issue_act: () => papers.make('DOC_ISSUE'),
    make_works_act: () => papers.make('DOC_WORKS'),
    make_refusal_act: () => papers.make('DOC_REFUSAL'),
    make_diagnosis_act: () => papers.make('DOC_DIAG'),
    take_payment: () => open({ kind: 'payment' }),
    hand_over: () => open({ kind: 'hand_over' }),
  }
  return { runStep: (step) => steps[step](), isStepRunning: start.isRunning || resume.isRunning }
}
